/** Tables whose rows all begin and end with a pipe, as word processors and forms write them. */
import type { AlignType, Table, TableCell, TableRow } from "mdast"
import { afterSpaces, beforeSpaces, type Lines } from "./lines.ts"
import { phrasesOf } from "./phrases.ts"

type Span = readonly [start: number, end: number]

/** The row of dashes under the head. */
const rule = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/
/** A pipe that ends a cell; one that does not has a backslash. */
const pipe = /\\[\\|]|\|/g

/** The table of a head and of the dashes on the next line; nothing if they do not make one. */
export function tableOf(text: string, lines: Lines, head: Span, dashes: Span): Table | undefined {
	const alignments = text.slice(...dashes)
	const row = rule.test(alignments) ? rowOf(text, lines, ...head) : undefined
	const align = alignments.split("|").slice(1, -1).map(alignOf)
	return row?.children.length === align.length
		? { type: "table", align, children: [row], position: lines.placeOf(head[0], dashes[1]) }
		: undefined
}

function alignOf(dashes: string): AlignType {
	const [isLeft, isRight] = [dashes.includes(":-"), dashes.includes("-:")]
	return isLeft ? (isRight ? "center" : "left") : isRight ? "right" : null
}

/** The row on a line; nothing if the line is not one, or if a cell contains something that is not read here. */
export function rowOf(text: string, lines: Lines, start: number, end: number): TableRow | undefined {
	const pipes = pipesIn(text, start, beforeSpaces(text, end, start))
	if (!pipes) return undefined
	const children: TableCell[] = []
	for (const [index, at] of pipes.slice(0, -1).entries()) {
		const next = pipes[index + 1] ?? end
		const from = afterSpaces(text, at + 1, next)
		const words = from === next ? [] : phrasesOf(text, from, beforeSpaces(text, next, from), lines)
		if (!words) return undefined
		// What follows the last one belongs to its cell.
		const cellEnd = index === pipes.length - 2 ? end : next
		children.push({ type: "tableCell", children: words, position: lines.placeOf(at, cellEnd) })
	}
	return { type: "tableRow", children, position: lines.placeOf(start, end) }
}

/** Where the cells of a line begin, and where the last ends; nothing if there is something before or after them. */
function pipesIn(text: string, start: number, end: number): number[] | undefined {
	const line = text.slice(start, end)
	const pipes = Array.from(line.matchAll(pipe), ({ index, 0: sign }) => (sign === "|" ? [start + index] : [])).flat()
	return pipes.length > 1 && pipes[0] === start && pipes.at(-1) === end - 1 ? pipes : undefined
}
