/** Measures over time: a row for each note that gives one, a column for each measure. What others scored comes after, apart. */
import type { BlockContent } from "mdast"
import { firstAndLast, scoresOf, scoresOfOthers, type Score } from "../../cases/scores.ts"
import type { Case } from "../../cases/case.ts"
import { measureOf } from "../../cases/measure-facts.ts"
import { raisedItem } from "../../cases/risk.ts"
import { notesInTime, notesWithoutPlace } from "../../cases/time.ts"
import { termTitle } from "../../record/index.ts"
import { words } from "../en/index.ts"
import { paragraph, table } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"

export function measures({ case: of }: SummaryRequest): BlockContent[] {
	const [own, others] = [[...scoresOf(of)], [...scoresOfOthers(of)]]
	return [
		...(own.length > 0 ? [tableOf(of, own)] : [paragraph(words.noMeasures)]),
		...(others.length > 0 ? [paragraph(words.scoresOfOthers), tableOf(of, others)] : []),
	]
}

function tableOf(of: Case, scores: readonly (readonly [string, readonly Score[]])[]): BlockContent {
	const files = new Set(scores.flatMap(([, list]) => list.map(({ note }) => note.file)))
	const notes = [...notesInTime(of), ...notesWithoutPlace(of)].filter(({ file }) => files.has(file))
	const rows = notes.map((note) => [
		note.date ?? words.none,
		note.session === undefined ? (note.kind ? termTitle("note", note.kind) : "") : String(note.session),
		...scores.map(([, list]) => cell(list.find((score) => score.note.file === note.file))),
	])
	const change = ["", words.change, ...scores.map(([, list]) => changeOf(list))]
	return table([words.date, words.session, ...scores.map(([name]) => name)], [...rows, change])
}

/** A score that cannot be read is told as such, never as a number. */
function cell(score: Score | undefined): string {
	if (!score) return words.none
	if (score.contradictory) return `${words.contradictory(score.contradictory.map(rounded))}${suicideItem(score)}`
	if (score.total !== undefined)
		return [
			`${rounded(score.total)}${score.band === undefined ? "" : ` (${score.band})`}${suicideItem(score)}`,
			...(score.prorated ? [words.prorated] : []),
			...partsBeside(score),
			...textsOf(score),
		].join(", ")
	const parts = [
		...Object.entries(score.values).map(([name, value]) => `${name} ${typeof value === "number" ? rounded(value) : value ? "yes" : "no"}`),
		...textsOf(score),
	]
	return parts.length > 0 ? parts.join(", ") : words.noTotal
}

/** Parts of a measure that has a total too: `worst 9`. */
function partsBeside(score: Score): string[] {
	const { parts = {}, totalPart } = measureOf(score) ?? {}
	return Object.entries(score.values).flatMap(([name, value]) =>
		Object.hasOwn(parts, name) && name !== totalPart ? [`${name} ${typeof value === "number" ? rounded(value) : String(value)}`] : [],
	)
}

const textsOf = ({ texts = {} }: Score): string[] => Object.entries(texts).map(([key, text]) => (key === "total" ? text : `${key} ${text}`))

/** A total hides what was answered to the item on suicidal thoughts, by the client or by another. */
function suicideItem(score: Score): string {
	const item = raisedItem(score)
	return item === undefined ? "" : `; ${item === 0 ? words.suicideItem : words.item(item)}: ${score.suicideItem ?? ""}`
}

/** A mean of items may have no end. */
const rounded = (value: number): number => Math.round(value * 100) / 100

function changeOf(scores: readonly Score[]): string {
	const ends = firstAndLast(scores)
	if (!ends) return words.none
	const change = rounded(ends.last - ends.first)
	return change > 0 ? `+${change}` : String(change).replace("-", "−")
}
