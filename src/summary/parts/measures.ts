/** Measures over time: a row for each note that gives one, a column for each measure. What others scored comes after, apart. */
import type { BlockContent } from "mdast"
import { firstAndLast, scoresOf, scoresOfOthers, type Score } from "../../cases/scores.ts"
import type { Case } from "../../cases/case.ts"
import { bandTitle, measureOf } from "../../cases/measure-facts.ts"
import { raisedItem } from "../../cases/risk.ts"
import { notesInTime, notesWithoutPlace } from "../../cases/time.ts"
import { termTitle } from "../../record/index.ts"
import { words } from "../wording.ts"
import { summaryWords } from "../words.ts"
import { paragraph, table } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"

/** The scores of the client as a table, then those of others. */
export function measures({ case: patientCase }: SummaryRequest): BlockContent[] {
	const [own, others] = [[...scoresOf(patientCase)], [...scoresOfOthers(patientCase)]]
	return [
		...(own.length > 0 ? [tableOf(patientCase, own)] : [paragraph(words().noMeasures)]),
		...(others.length > 0 ? [paragraph(words().scoresOfOthers), tableOf(patientCase, others)] : []),
	]
}

function tableOf(patientCase: Case, scores: readonly (readonly [string, readonly Score[]])[]): BlockContent {
	const files = new Set(scores.flatMap(([, list]) => list.map(({ note }) => note.file)))
	const notes = [...notesInTime(patientCase), ...notesWithoutPlace(patientCase)].filter(({ file }) => files.has(file))
	const rows = notes.map((note) => [
		note.date ?? words().none,
		note.session === undefined ? (note.kind ? termTitle("note", note.kind) : "") : String(note.session),
		...scores.map(([, list]) => cell(list.find((score) => score.note.file === note.file))),
	])
	const change = ["", words().change, ...scores.map(([, list]) => changeOf(list))]
	return table([words().date, words().session, ...scores.map(([name]) => name)], [...rows, change])
}

/** A score that cannot be read is said to be so, never given as a number. */
function cell(score: Score | undefined): string {
	if (!score) return words().none
	const band = bandTitle(score)
	if (score.contradictory) return `${words().contradictory(score.contradictory)}${suicideItem(score)}`
	if (score.total !== undefined)
		return [
			`${rounded(score.total)}${band === undefined ? "" : ` (${band})`}${suicideItem(score)}`,
			...(score.prorated ? [words().prorated] : []),
			...partsNextToTotal(score),
			...textsOf(score),
		].join(", ")
	const parts = [...Object.entries(score.values).map(([name, value]) => `${name} ${valueText(value)}`), ...textsOf(score)]
	return parts.length > 0 ? parts.join(", ") : words().noTotal
}

/** Parts of a measure that has a total too: `worst 9`. */
function partsNextToTotal(score: Score): string[] {
	const { parts = {}, totalPart } = measureOf(score) ?? {}
	return Object.entries(score.values).flatMap(([name, value]) =>
		Object.hasOwn(parts, name) && name !== totalPart ? [`${name} ${valueText(value)}`] : [],
	)
}

const textsOf = ({ texts = {} }: Score): string[] => Object.entries(texts).map(([key, text]) => (key === "total" ? text : `${key} ${text}`))

/** A total hides what was answered to the item on suicidal thoughts, by the client or by another. */
function suicideItem(score: Score): string {
	const item = raisedItem(score)
	return item === undefined ? "" : `; ${item === 0 ? words().suicideItem : words().item(item)}: ${score.suicideItem ?? ""}`
}

/** A number, or the answer to a question. */
const valueText = (value: boolean | number): string => (typeof value === "number" ? rounded(value) : words().answers[value ? "yes" : "no"])

/** To two decimals: a mean of items may have no end. */
const rounded = (value: number): string => summaryWords.current.number(value)

function changeOf(scores: readonly Score[]): string {
	const ends = firstAndLast(scores)
	if (!ends) return words().none
	const change = ends.last - ends.first
	return change > 0 ? `+${rounded(change)}` : rounded(change)
}
