/** A table as rows of cells, from CSV or from what a spreadsheet puts on the clipboard. */
import { CsvError, parse } from "csv-parse/browser/esm/sync"

export interface TableRow {
	/** Its number in a spreadsheet, from 1. */
	readonly row: number
	/** The row as it is, without space around each cell. */
	readonly cells: readonly string[]
}

export interface Table {
	/** The row with the names of the columns. */
	readonly headings: readonly string[]
	/** All rows below it, also those in which nothing is written. */
	readonly rows: readonly TableRow[]
	/** Rows above the headings in which something is written. */
	readonly above: readonly TableRow[]
}

/** Why there is no table. `row`: where a quotation mark begins that does not end. */
export type TableProblem = { readonly what: "empty" } | { readonly what: "quote"; readonly row: number } | { readonly what: "too-wide" }

export type ReadTable = { readonly table: Table } | { readonly problem: TableProblem }

const delimiters = ["\t", ";", ",", "|"] as const
type Delimiter = (typeof delimiters)[number]

/** So many rows say what is between the cells, and which row has the headings. */
const sampled = 20
const mostColumns = 4000

/** Reads a table. Never throws. */
export function readTable(text: string): ReadTable {
	const { delimiter, from } = said(text)
	const records = recordsOf(text.slice(from), delimiter ?? delimiterOf(text.slice(from)))
	if (!Array.isArray(records)) return { problem: { what: "quote", row: records.row + (from > 0 ? 1 : 0) } }
	const all = records.map((cells, index): TableRow => ({ row: index + (from > 0 ? 2 : 1), cells: cells.map(cleaned) }))
	if (all.some(({ cells }) => cells.length > mostColumns)) return { problem: { what: "too-wide" } }
	const head = headingsAt(all)
	const headings = all[head]?.cells
	if (!headings) return { problem: { what: "empty" } }
	return { table: { headings, rows: all.slice(head + 1), above: all.slice(0, head).filter(isWritten) } }
}

/** Whether anything is written in a row. */
export const isWritten = ({ cells }: TableRow): boolean => cells.some((cell) => cell !== "")

/** Without space around it, and in one line. */
const cleaned = (cell: string): string => cell.replace(/[\s\u200B\uFEFF]+/g, " ").trim()

/** `sep=;` in a line of its own is for spreadsheets: it says what is between cells. */
function said(text: string): { readonly delimiter?: Delimiter; readonly from: number } {
	const [line = "", sign] = /^\uFEFF?"?sep=([\t;,|])"?[ \t]*(?:\r\n|\n|\r)/i.exec(text) ?? []
	const delimiter = delimiters.find((known) => known === sign)
	return { ...(delimiter && { delimiter }), from: line.length }
}

function recordsOf(text: string, delimiter: Delimiter, most?: number): string[][] | { readonly row: number } {
	try {
		return parse(text, {
			bom: true,
			delimiter,
			relax_column_count: true,
			relax_quotes: true,
			record_delimiter: ["\r\n", "\n", "\r"],
			...(most !== undefined && { to: most }),
		})
	} catch (error) {
		if (!(error instanceof CsvError)) throw error
		return { row: Number(error["records"] ?? 0) + 1 }
	}
}

/** What is between the cells: what gives most rows as many cells as the headings, and of these what gives most cells. */
function delimiterOf(text: string): Delimiter {
	// A line break within a cell makes a row longer than its line: the first lines may be fewer rows, and end within one.
	const sample = text.split(/\r\n|\n|\r/, 4 * sampled).join("\n")
	const found = delimiters.map((delimiter) => {
		const records = recordsOf(sample, delimiter, sampled)
		const sizes = Array.isArray(records)
			? records.filter((cells) => cells.some((cell) => cell.trim() !== "")).map((cells) => cells.length)
			: []
		const usual = Math.max(0, ...sizes)
		const agreeing = sizes.filter((size) => size === usual).length / Math.max(1, sizes.length)
		return { delimiter, worth: usual < 2 ? 0 : Math.round(agreeing * 4) * 10_000 + usual }
	})
	return found.reduce((best, other) => (other.worth > best.worth ? other : best), found[0] ?? { delimiter: ",", worth: 0 }).delimiter
}

/** The row with the headings: the first that has at least half as many cells in use as the fullest. A title above it has fewer. */
function headingsAt(rows: readonly TableRow[]): number {
	const filled = rows.slice(0, sampled).map(({ cells }) => cells.filter((cell) => cell !== "").length)
	const most = Math.max(0, ...filled)
	return filled.findIndex((count) => count > 0 && count >= most / 2)
}
