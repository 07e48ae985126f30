/** What is drawn of each measure: its totals over time, or its parts or answers if it has no total. */
import { comparable, lastTotal, mainMeasureOf, type Score, type ScoreWithTotal, scoresOf, scoresOfOthers } from "../../../cases/scores.ts"
import type { Case } from "../../../cases/case.ts"
import { difference } from "../../../cases/changes.ts"
import { bandTitle, measureOf } from "../../../cases/measure-facts.ts"
import { isUsualTotal, type Measure } from "../../../record/index.ts"
import type { Axis } from "./axis.ts"

export interface Point {
	readonly column: number
	readonly value: number
	readonly score: Score
	/** The band of its total, in words. */
	readonly band?: string
	/** Differs from the first score by the measure's reliable change or more. */
	readonly reliably?: "better" | "worse"
}

/** Answers to questions that have no total. */
export interface Answered {
	readonly column: number
	readonly score: Score
	/** The questions answered with yes, in the order of the record. */
	readonly yes: readonly string[]
}

/** Points joined by a line. */
export interface Series {
	/** Of a measure without total, the part that it is of. */
	readonly part?: string
	readonly points: readonly Point[]
}

export interface Panel {
	readonly name: string
	readonly measure?: Measure
	readonly range: readonly [number, number]
	/** Whether the measure's bands are made for totals of this form. */
	readonly banded: boolean
	readonly series: readonly Series[]
	/** The first total: what a reliable change is counted from. */
	readonly first?: ScoreWithTotal
	/** Of a measure that consists of questions, what each note answers. */
	readonly answers: readonly Answered[]
	/** Scores that cannot be drawn: unreadable, or of another form than the last. */
	readonly left: number
}

/** Of a measure with more parts than can be distinguished, the first are drawn. */
const mostParts = 4

/** A panel for each measure: the main one first, the others in the order of their first use, and last those of other people. */
export function panelsOf(patientCase: Case, axis: Axis): Panel[] {
	const main = mainMeasureOf(patientCase)
	const own = [...scoresOf(patientCase)].sort(([a], [b]) => Number(b === main) - Number(a === main))
	return [...own, ...scoresOfOthers(patientCase)].map(([name, scores]) => panelOf(name, scores, axis))
}

function panelOf(name: string, scores: readonly Score[], axis: Axis): Panel {
	const measure = scores[0] && measureOf(scores[0])
	const last = lastTotal(scores)
	const totals = last ? comparable(scores, last) : []
	const [first] = totals
	const answers = measure?.questions ? answersIn(scores, measure.questions, axis) : []
	const parts = measure?.questions ? [] : partsOf(scores, axis)
	// The part that counts as the total is drawn as such.
	const series = first
		? [
				{ points: totals.map((score) => pointOf(score, first, measure, axis)) },
				...(measure ? parts.filter(({ part }) => part !== measure.totalPart) : []),
			]
		: parts
	const banded = measure !== undefined && (last === undefined || isUsualTotal(measure, last.total))
	const drawn = new Set([...answers.map(({ score }) => score), ...series.flatMap(({ points }) => points.map(({ score }) => score))])
	return {
		name,
		...(measure && { measure }),
		range: rangeOf(series, measure, banded),
		banded,
		series,
		...(first && { first }),
		answers,
		left: scores.length - drawn.size,
	}
}

function answersIn(scores: readonly Score[], questions: readonly string[], { columnOf }: Axis): Answered[] {
	return scores
		.filter(({ values }) => Object.keys(values).length > 0)
		.map((score) => ({ column: columnOf(score.note), score, yes: questions.filter((question) => score.values[question] === true) }))
}

function pointOf(score: ScoreWithTotal, first: ScoreWithTotal, measure: Measure | undefined, { columnOf }: Axis): Point {
	const by = difference(first.total, score.total)
	const isReliable = measure?.reliableChange !== undefined && measure.better !== undefined && Math.abs(by) >= measure.reliableChange
	const reliably = by < 0 === (measure?.better !== "higher") ? "better" : "worse"
	const band = bandTitle(score)
	return { column: columnOf(score.note), value: score.total, score, ...(band !== undefined && { band }), ...(isReliable && { reliably }) }
}

function partsOf(scores: readonly Score[], { columnOf }: Axis): (Series & { readonly part: string })[] {
	const parts = new Set(
		scores.flatMap(({ values }) =>
			Object.keys(values).filter((key) => typeof values[key] === "number" && !/^(?:item\d+|suicide)$/.test(key)),
		),
	)
	return [...parts].slice(0, mostParts).map((part) => ({
		part,
		points: scores.flatMap((score) => {
			const value = score.values[part]
			return typeof value === "number" ? [{ column: columnOf(score.note), value, score }] : []
		}),
	}))
}

/** The measure's whole range, so that a small change does not appear large; if none is known, the span of the values. */
function rangeOf(series: readonly Series[], measure: Measure | undefined, banded: boolean): readonly [number, number] {
	const [firstPart] = Object.values(measure?.parts ?? {})
	const known = banded ? (measure?.total ?? firstPart) : measure?.otherTotal
	const values = series.flatMap(({ points }) => points.map(({ value }) => value))
	const [low, high] = [Math.min(0, ...values), Math.max(...values, 1)]
	return [Math.min(known?.[0] ?? low, ...values), Math.max(known?.[1] ?? high, ...values)]
}
