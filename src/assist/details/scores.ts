/** The scores of a header as a form: a total, the answers as digits, the item on suicidal thoughts, named parts, questions. */
import { isEmptyValue } from "../../note/front-matter/empty.ts"
import type { Entry } from "../../note/front-matter/entries.ts"
import type { MeasureReading } from "../../note/front-matter/measure-reading.ts"
import { totalOf } from "../../note/front-matter/measure-values.ts"
import { entriesIn, entryOf } from "../../note/front-matter/read.ts"
import { itemNumbers, itemRange } from "../../note/values/totals.ts"
import { type Measure, measures, readMeasureName, scalesOf } from "../../record/index.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import type { Control, Detail, DetailGroup, ScorePart } from "./detail.ts"
import { contradictionsAt } from "./entry.ts"

/** A group for each measure that the header names, whether or not a score is written yet. */
export function scoreGroups(subject: Subject, findings: readonly Finding[]): DetailGroup[] {
	return entriesIn(entryOf(subject.note.frontMatter?.entries ?? [], "measures")?.value).map((entry) => {
		const reading = subject.head?.measures.find(({ nameRange }) => nameRange.start === entry.keyRange.start)
		const measure = reading?.measure ?? readMeasureName(entry.key, scalesOf(subject.options.measures)).measure
		return groupOf(entry.key, measure, reading, contradictionsAt(entry, findings), entry)
	})
}

/** The group of a measure of which the header says nothing yet. */
export const newScoreGroup = (name: string, own: readonly Measure[]): DetailGroup =>
	groupOf(name, readMeasureName(name, own).measure, undefined, [])

/** The measures that a header does not name yet: those of the case first. */
export function measuresToAdd({ note, case: patientCase, options }: Subject): string[] {
	const own = scalesOf(options.measures)
	const keyOf = (name: string): string => readMeasureName(name, own).measure?.key ?? name
	const there = new Set(entriesIn(entryOf(note.frontMatter?.entries ?? [], "measures")?.value).map(({ key }) => keyOf(key)))
	const used = patientCase.notes.flatMap((one) =>
		one.measures.flatMap(({ name, known, by }) => (known && by === undefined ? [keyOf(name)] : [])),
	)
	return [...new Set([...used, ...[...own, ...measures].map(({ key }) => key)])].filter((name) => !there.has(name))
}

function groupOf(
	name: string,
	measure: Measure | undefined,
	reading: MeasureReading | undefined,
	findings: readonly Finding[],
	entry?: Entry,
): DetailGroup {
	const isListed = reading?.list !== undefined
	const score = (part: ScorePart, control: Control, value: string, more: Partial<Detail> = {}): Detail => ({
		path: ["measures", name, keyOfPart(part)],
		about: { is: "score", name, part, ...(measure && { measure }) },
		control,
		value,
		findings: [],
		...more,
	})
	const number = (range: readonly [number, number] | null | undefined, whole: boolean): Control => ({
		is: "number",
		whole,
		...(range && { least: range[0], most: range[1] }),
	})
	const valueOf = (given: { readonly text: string } | undefined): string => given?.text ?? ""
	const details: Detail[] = []
	const { parts, questions, scoring, suicideItem } = measure ?? {}
	for (const [key, range] of Object.entries(parts ?? {}))
		details.push(score({ of: "part", key }, number(range, false), valueOf(reading?.parts.get(key))))
	for (const key of questions ?? []) {
		const answer = reading?.answers.get(key)
		details.push(score({ of: "question", key }, { is: "yes-no" }, answer ? (answer.yes ? "yes" : "no") : ""))
	}
	const items = measure ? itemNumbers(measure) : []
	if (scoring !== "none" && !(measure?.totalPart !== undefined) && !(isListed && !reading.total)) {
		const control: Control = measure
			? number(measure.otherTotal ? [measure.total?.[0] ?? 0, measure.otherTotal[1]] : measure.total, isWhole(measure))
			: { is: "text" }
		details.push(score({ of: "total" }, control, valueOf(reading?.total) || rawOf(entry, reading)))
	}
	if (suicideItem && !isListed) {
		const { item } = suicideItem
		details.push(score({ of: "item", item }, number(measure && itemRange(measure, item), true), valueOf(reading?.suicide)))
	}
	if (items.length > 0) {
		const total = reading && isListed ? totalOf(reading)?.total : undefined
		const given = isListed ? items.map((item) => reading.items.get(item)?.value) : []
		// An answer of two digits could be taken for two answers.
		const isPlain = given.every((value) => value === undefined || (value < 10 && value >= 0))
		if (isPlain)
			details.push(
				score(
					{ of: "answers" },
					{ is: "answers", items: items.length },
					given.map((value) => value ?? "-").join(""),
					total === undefined ? {} : { total },
				),
			)
	}
	const [first, ...rest] = details
	return {
		of: { is: "measure", name, ...(measure && { measure }) },
		details: first ? [{ ...first, findings }, ...rest] : [],
	}
}

/** The name that a part of a score has in its path. */
export const keyOfPart = (part: ScorePart): string => (part.of === "item" ? `item${part.item}` : "key" in part ? part.key : part.of)

const isWhole = ({ scoring, decimals }: Measure): boolean => scoring !== "mean" && decimals !== true

/** What is written for a total and is no number. */
const rawOf = (entry: Entry | undefined, reading: MeasureReading | undefined): string =>
	entry?.value.kind === "text" && !isEmptyValue(entry.value) && (reading?.items.size ?? 0) === 0 ? entry.value.text : ""
