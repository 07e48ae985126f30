/**
 * Rows as CSV (RFC 4180), safe to open in a spreadsheet. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, and so does one that begins with an apostrophe itself: a program that takes the first one away has the text again.
 */
import type { Cell, Row } from "../column.ts"
import type { ToldColumn } from "../told-columns.ts"

/** The first line. */
export const csvHead = (columns: readonly Pick<ToldColumn, "name">[]): string => `${columns.map(({ name }) => name).join(",")}\r\n`

/** Each row as a line, which is in several if a text is. */
export const csvRows = (columns: readonly Pick<ToldColumn, "name">[], rows: readonly Row[]): string =>
	rows.map((row) => `${columns.map(({ name }) => csvCell(row[name] ?? null)).join(",")}\r\n`).join("")

/** What a spreadsheet may take for a formula, and the mark that keeps it from that. Full-width signs count in some of them. */
const telling = /^\s*['=+\-@\t\r\n＝＋－＠]/u

function csvCell(value: Cell): string {
	// Nothing is an empty cell, and an empty text one in quotes.
	if (value === null) return ""
	if (typeof value !== "string") return String(value)
	const text = telling.test(value) ? `'${value}` : value
	return text === "" || /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The text of a cell, without the mark. */
export const textOfCsv = (cell: string): string => (cell.startsWith("'") && telling.test(cell.slice(1)) ? cell.slice(1) : cell)
