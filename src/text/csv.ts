/** Tables as CSV (RFC 4180) that spreadsheets open as what they say: no cell is a formula. */

/** Nothing is an empty cell, and an empty text one in quotes. */
export type Cell = boolean | number | string | null | undefined

export interface CsvStyle {
	/** Between cells. Spreadsheets expect a semicolon where decimals have a comma. */
	readonly separator: "," | ";"
	/** In numbers. */
	readonly decimal: "," | "."
}

/** As programs read it. */
export const plainCsv: CsvStyle = { separator: ",", decimal: "." }

/**
 * A spreadsheet takes what begins like this for a formula, after spaces and in full width too. An apostrophe is among them, so that
 * one that was put there can be told from one of the text.
 */
const formula = /^[\s\p{Cf}]*['=+\-@\uFF0B\uFF0D\uFF1D\uFF20\t\r]/u

/** The text of a cell as it was before an apostrophe was put there. */
export const textOfCsv = (cell: string): string => (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell)

/** Rows as lines, each with its end. What a spreadsheet would take for a formula has an apostrophe before it, except for numbers. */
export function csvOf(rows: readonly (readonly Cell[])[], style: CsvStyle = plainCsv): string {
	return rows.map((row) => `${row.map((cell) => written(cell, style)).join(style.separator)}\r\n`).join("")
}

function written(cell: Cell, { separator, decimal }: CsvStyle): string {
	if (cell === undefined || cell === null) return ""
	if (typeof cell === "boolean") return String(cell)
	if (typeof cell === "number") return String(cell).replace(".", decimal)
	const text = formula.test(cell) ? `'${cell}` : cell
	return text === "" || text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
