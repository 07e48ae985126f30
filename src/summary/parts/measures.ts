/** Measures over time: a row for each note that gives one, a column for each measure. */
import type { BlockContent } from "mdast"
import { firstAndLast, scoresOf, type Score } from "../../cases/case.ts"
import { raisedSuicideItem } from "../../cases/risk.ts"
import { termTitle } from "../../record/index.ts"
import { words } from "../en/index.ts"
import { paragraph, table } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"

export function measures({ case: of }: SummaryRequest): BlockContent[] {
	const scores = [...scoresOf(of)]
	if (scores.length === 0) return [paragraph(words.noMeasures)]
	const notes = of.notes.filter(({ measures: given }) => given.length > 0).toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
	const rows = notes.map((note) => [
		note.date ?? words.none,
		note.session === undefined ? (note.kind ? termTitle("note", note.kind) : "") : String(note.session),
		...scores.map(([, list]) => cell(list.find((score) => score.note.file === note.file))),
	])
	const change = ["", words.change, ...scores.map(([, list]) => changeOf(list))]
	return [table([words.date, words.session, ...scores.map(([name]) => name)], [...rows, change])]
}

/** A score that cannot be read is told as such, never as a number. */
function cell(score: Score | undefined): string {
	if (!score) return words.none
	if (score.total !== undefined) return `${rounded(score.total)}${score.band === undefined ? "" : ` (${score.band})`}${suicideItem(score)}`
	const parts = Object.entries(score.values).map(([name, value]) => `${name} ${typeof value === "number" ? value : value ? "yes" : "no"}`)
	return parts.length > 0 ? parts.join(", ") : words.noTotal
}

/** A total hides what was answered to the item on suicidal thoughts. */
function suicideItem(score: Score): string {
	const item = raisedSuicideItem(score)
	return item === undefined ? "" : `; ${words.item(item)}: ${score.suicideItem ?? ""}`
}

/** A mean of items may have no end. */
const rounded = (value: number): number => Math.round(value * 100) / 100

function changeOf(scores: readonly Score[]): string {
	const ends = firstAndLast(scores)
	if (!ends) return words.none
	const change = rounded(ends.last - ends.first)
	return change > 0 ? `+${change}` : String(change).replace("-", "−")
}
