/** A document as units in a row: its lines, and what is not a line. Tables that only lay out a form are lines too. */
import { plain } from "../../note/forms/phrasing.ts"
import {
	type Block,
	type HeadingBlock,
	type ItemBlock,
	type LeftOutList,
	type MarkdownBlock,
	type ParagraphBlock,
	type Run,
	type TableBlock,
	textOf,
	wordsOf,
} from "../document.ts"
import { datesIn } from "./dates.ts"
import { bareName, isKnownName, namesSession, sessionNumberIn } from "./names.ts"

/** A line of words. */
export interface LineUnit {
	readonly kind: "line"
	readonly runs: readonly Run[]
	readonly text: string
	/** How much of a heading it is: a level from 1 to 9, 10 for a line in bold. None for a line of text. */
	readonly rank?: number
	/** It goes on in the paragraph of the line before. */
	readonly goesOn: boolean
}

export type Unit = LineUnit | ItemBlock | MarkdownBlock | TableBlock | { readonly kind: "page" }

/** The rank of a line in bold, below every level of a heading. */
export const boldRank = 10

/** Longer lines are no headings. */
export const longestHeading = 100

/** The units of blocks. What a table lost when it became lines is added to what is left out. */
export function unitsOf(blocks: readonly Block[], leftOut: LeftOutList): Unit[] {
	return blocks.flatMap((block): Unit[] => {
		switch (block.kind) {
			case "heading":
				return [headingUnit(block)]
			case "paragraph":
				return linesOf(block)
			case "table":
				return unitsOfTable(block, leftOut)
			case "item":
				return [asLine(block) ?? block]
			default:
				return [block]
		}
	})
}

function headingUnit({ level, runs }: HeadingBlock): LineUnit {
	const words = runs.map((run) => ({ ...run, bold: false, text: run.text.replaceAll("\n", " ") }))
	return { kind: "line", runs: words, text: textOf(words).trim(), rank: level, goesOn: false }
}

/** `5. Sitzung` and `12. 3. 2026` begin as an item of a list does. */
function asLine({ number, depth, runs }: ItemBlock): LineUnit | undefined {
	if (number === undefined || depth > 0) return undefined
	const all = [{ ...plain, bold: runs[0]?.bold ?? false, text: `${number}. ` }, ...runs]
	const text = textOf(all).replaceAll("\n", " ").trim()
	const isMeant = datesIn(text)[0]?.start === 0 || sessionNumberIn(text, undefined)?.start === 0
	const isBold = text.length <= longestHeading && all.every((run) => run.bold || run.text.trim() === "")
	return isMeant ? { kind: "line", runs: all, text, ...(isBold && { rank: boldRank }), goesOn: false } : undefined
}

const bullet = /^\s*(?:[•·▪◦‣●■]|[-*](?=\s))\s*(?=\S)/u

function linesOf({ runs }: ParagraphBlock): Unit[] {
	const lines = splitAtBreaks(runs).filter((line) => textOf(line).trim() !== "")
	return lines.map((line, index): Unit => {
		const text = textOf(line).trim()
		const [mark = ""] = bullet.exec(textOf(line)) ?? []
		if (mark.trim() !== "") return { kind: "item", depth: 0, runs: withoutStart(line, mark.length) }
		const isHeading = text.length <= longestHeading && line.every((run) => run.bold || run.text.trim() === "")
		return { kind: "line", runs: line, text, ...(isHeading && { rank: boldRank }), goesOn: index > 0 }
	})
}

function splitAtBreaks(runs: readonly Run[]): Run[][] {
	const lines: Run[][] = [[]]
	for (const run of runs)
		for (const [index, text] of run.text.split("\n").entries()) {
			if (index > 0) lines.push([])
			if (text !== "") lines.at(-1)?.push({ ...run, text })
		}
	return lines
}

/** Runs without their first characters. */
export function withoutStart(runs: readonly Run[], count: number): Run[] {
	let left = count
	return runs.flatMap((run) => {
		const text = run.text.slice(left)
		left = Math.max(0, left - run.text.length)
		return text === "" ? [] : [{ ...run, text }]
	})
}

const lineOf = (text: string, rank?: number): LineUnit => ({
	kind: "line",
	runs: [{ ...plain, text }],
	text: text.trim(),
	...(rank !== undefined && { rank }),
	goesOn: false,
})

/** Cells with more words are no cells of a table that anybody reads as one. */
const longestCell = 400

type Cell = readonly Block[]

const cellText = (cell: Cell): string => cell.map(wordsOf).join("\n").trim()

function unitsOfTable(table: TableBlock, leftOut: LeftOutList): Unit[] {
	const rows = table.rows.filter((row) => row.some((cell) => cellText(cell) !== ""))
	if (rows.length === 0) return []
	if (isLog(rows)) return unitsOfLog(rows, leftOut)
	const firsts = rows.map((row) => cellText(row[0] ?? []))
	const isNamed = firsts.filter((text) => isKnownName(text)).length * 2 >= rows.length
	const isFrame = rows.every((row) => row.filter((cell) => cellText(cell) !== "").length <= 1)
	const isLarge = rows.some((row) =>
		row.some((cell) => cellText(cell).length > longestCell || cell.some(({ kind }) => kind === "table" || kind === "heading")),
	)
	if (isFrame || isLarge || isNamed) return rows.flatMap((row) => unitsOfRow(row, leftOut, isNamed || isLarge))
	return [{ ...table, rows }]
}

/** A row of a form: a label and what is written next to it, once or several times; else one cell after the other. */
function unitsOfRow(row: readonly Cell[], leftOut: LeftOutList, hasLabels: boolean): Unit[] {
	const cells = row.filter((cell, index) => cellText(cell) !== "" || index % 2 === 1)
	const isPairs = hasLabels && cells.length >= 2 && cells.every((cell, index) => index % 2 === 1 || isLabelCell(cell))
	if (!isPairs) return cells.flatMap((cell) => unitsOf(cell, leftOut))
	return Array.from(
		{ length: Math.ceil(cells.length / 2) },
		(_, pair) => [cells[2 * pair] ?? [], cells[2 * pair + 1] ?? []] as const,
	).flatMap(([label, value]) => {
		const name = cellText(label)
		const words = cellText(value)
		if (words.length <= 80 && !words.includes("\n") && value.every(({ kind }) => kind === "paragraph"))
			return [lineOf(words === "" ? name : `${bareName(name)}: ${words}`)]
		return [lineOf(name, boldRank), ...unitsOf(value, leftOut)]
	})
}

const isLabelCell = (cell: Cell): boolean => {
	const text = cellText(cell)
	return text !== "" && text.length <= 60 && !text.includes("\n")
}

/** A table with a session in each row: a date, perhaps a number, and a text. */
function isLog(rows: readonly (readonly Cell[])[]): boolean {
	const body = rows.filter((row) => row.some((cell) => isDateCell(cellText(cell))))
	if (rows.length < 3 || body.length < 2 || body.length < rows.length - 1) return false
	const texts = body.map((row) => Math.max(...row.map((cell) => cellText(cell).length)))
	return texts.reduce((sum, length) => sum + length, 0) / body.length > 120 || (rows[0] ?? []).some((cell) => namesSession(cellText(cell)))
}

const isDateCell = (text: string): boolean => {
	const [found, ...others] = text.length <= 40 ? datesIn(text) : []
	return found !== undefined && others.length === 0
}

const shortestText = 30

function unitsOfLog(rows: readonly (readonly Cell[])[], leftOut: LeftOutList): Unit[] {
	const [first = [], ...others] = rows
	const hasHead = !first.some((cell) => isDateCell(cellText(cell)))
	const heads = hasHead ? first.map(cellText) : []
	const body = hasHead ? others : rows
	const used = new Set<number>()
	const units = body.flatMap((row): Unit[] => {
		const titles = row.map((cell, index) => {
			const text = cellText(cell)
			if (isDateCell(text)) return text
			if (!/^\d{1,3}$/.test(text) || !namesSession(heads[index] ?? "")) return ""
			used.add(index)
			return `${heads[index]} ${text}`
		})
		return [
			{ kind: "page" },
			lineOf(titles.filter((text) => text !== "").join(" – "), boldRank - 1),
			...row.flatMap((cell, index): Unit[] => {
				const [text, head = ""] = [cellText(cell), heads[index]]
				if (titles[index] !== "" || text === "") return []
				if (head === "") return unitsOf(cell, leftOut)
				used.add(index)
				return text.length <= shortestText && !text.includes("\n")
					? [lineOf(`${head}: ${text}`)]
					: [lineOf(head, boldRank), ...unitsOf(cell, leftOut)]
			}),
		]
	})
	for (const [index, head] of heads.entries()) if (!used.has(index)) leftOut.add("heading", head)
	return units
}
