/** The scores of a case: of each measure in the order of time, first and last, and what follows from them. */
import { isUsualTotal, responseShare } from "../record/index.ts"
import type { NoteFacts } from "./facts.ts"
import { type MeasureFacts, measureOf } from "./measure-facts.ts"
import { isOfScores, isPlaceless } from "./order.ts"
import { notesInTime, notesWithoutPlace } from "./time.ts"
import type { Case } from "./case.ts"
import { memoize } from "../text/memo.ts"

/** One measure at one time. */
export interface Score extends MeasureFacts {
	readonly note: NoteFacts
}

/**
 * The client's scores of each measure in the order of time, by the measure's name in the order of their first use; last those
 * whose place in time is not known.
 */
export const scoresOf = memoize((patientCase: Case): ReadonlyMap<string, readonly Score[]> =>
	Map.groupBy(
		allScores(patientCase).filter(({ by }) => by === undefined),
		({ name }) => name,
	),
)

/** The scores of other people, as a partner's, by the measure's name and the person: `EPDS (partner)`. */
export const scoresOfOthers = memoize((patientCase: Case): ReadonlyMap<string, readonly Score[]> =>
	Map.groupBy(
		allScores(patientCase).filter(({ by }) => by !== undefined),
		scoreName,
	),
)

/** The name of a measure, with whose score it is if it is not the client's. */
export function scoreName({ name, by }: Pick<MeasureFacts, "by" | "name">): string {
	return by === undefined ? name : `${name} (${by})`
}

const allScores = memoize((patientCase: Case): readonly Score[] => {
	const notes = [...notesInTime(patientCase), ...notesWithoutPlace(patientCase)]
	const scores = notes.flatMap((note) => note.measures.map((facts) => ({ ...facts, note })))
	return notes.some(isOfScores) ? eachOnce(scores) : scores
})

/**
 * Scores without those that a scores note says of a day of which another note says the same: measure, person and total. What is
 * known of both is known of the one that counts, which is that of the session.
 */
function eachOnce(scores: readonly Score[]): Score[] {
	const groups = Map.groupBy(scores, (score) => `${scoreName(score)}\n${score.note.date ?? score.note.file}`)
	const again = new Set<Score>()
	const known = new Map<Score, Score>()
	for (const group of groups.values()) {
		const counted = group.filter(({ note }) => !isOfScores(note))
		for (const score of group.filter(({ note }) => isOfScores(note))) {
			const index = counted.findIndex((other) => isSameScore(known.get(other) ?? other, score))
			const other = counted[index]
			if (other) {
				again.add(score)
				known.set(other, withMore(known.get(other) ?? other, score))
			} else counted.push(score)
		}
	}
	return scores.flatMap((score) => (again.has(score) ? [] : [known.get(score) ?? score]))
}

const isSameScore = (one: Score, other: Score): boolean =>
	one.total === other.total &&
	one.contradictory === undefined &&
	other.contradictory === undefined &&
	isAgreed(one.values, other.values) &&
	isAgreed(one.texts ?? {}, other.texts ?? {})

const isAgreed = <Value>(one: Readonly<Record<string, Value>>, other: Readonly<Record<string, Value>>): boolean =>
	Object.entries(other).every(([key, value]) => !Object.hasOwn(one, key) || one[key] === value)

function withMore(score: Score, { values, suicideItem = score.suicideItem, texts }: Score): Score {
	return {
		...score,
		values: { ...score.values, ...values },
		...(suicideItem !== undefined && { suicideItem }),
		...(texts && { texts: { ...score.texts, ...texts } }),
	}
}

/** A score whose total can be read. */
export type ScoreWithTotal = Score & { readonly total: number }

const hasTotal = (score: Score): score is ScoreWithTotal => score.total !== undefined

/**
 * The scores of a measure that have a total and a known place among the others. A formulation without a date is of some time
 * near the beginning: it has none among scores of sessions.
 */
export function totalsInTime(scores: readonly Score[]): ScoreWithTotal[] {
	const isPlaced = ({ note }: Score): boolean =>
		note.kind === "formulation" && note.date === undefined ? scores.every((other) => other.note.kind === "formulation") : !isPlaceless(note)
	return scores.filter(hasTotal).filter(isPlaced)
}

/** Scores that can be compared with a total: a mean is not compared with a sum, nor what has no known place in time. */
export function comparable(
	scores: readonly Score[],
	{ total, ...of }: Pick<ScoreWithTotal, "known" | "name" | "own" | "total">,
): ScoreWithTotal[] {
	const measure = measureOf(of)
	const isUsual = (value: number): boolean => measure === undefined || isUsualTotal(measure, value)
	return totalsInTime(scores).filter((score) => isUsual(score.total) === isUsual(total))
}

/**
 * The last total of a measure. That of a formulation only if there is no other: it is written over the first sessions, and
 * its date says when it was finished.
 */
export function lastTotal(scores: readonly Score[]): ScoreWithTotal | undefined {
	const ordered = totalsInTime(scores)
	return ordered.findLast(({ note }) => note.kind !== "formulation") ?? ordered.at(-1)
}

/** First and last total of a measure that can be compared; nothing with fewer than two. */
export function endsOf(scores: readonly Score[]): { readonly first: ScoreWithTotal; readonly last: ScoreWithTotal } | undefined {
	const last = lastTotal(scores)
	const [first] = last ? comparable(scores, last) : []
	return last && first && first !== last ? { first, last } : undefined
}

/** The same as numbers. */
export function firstAndLast(scores: readonly Score[]): { readonly first: number; readonly last: number } | undefined {
	const ends = endsOf(scores)
	return ends && { first: ends.first.total, last: ends.last.total }
}

/** The main measure: the first in the formulation of those that severity of depression is judged by. */
export function mainMeasureOf({ formulation }: Case): string | undefined {
	return formulation?.measures.find((given) => given.by === undefined && measureOf(given)?.main)?.name
}

/** Whether the main measure fell by half or more from its first total to its last. */
export const responseOf = memoize((patientCase: Case): "not-responded" | "responded" | "unknown" => {
	const main = mainMeasureOf(patientCase)
	const ends = main === undefined ? undefined : firstAndLast(scoresOf(patientCase).get(main) ?? [])
	if (!ends || ends.first === 0) return "unknown"
	return ends.first - ends.last < ends.first * responseShare ? "not-responded" : "responded"
})
