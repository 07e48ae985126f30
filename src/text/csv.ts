/** Tables as CSV (RFC 4180) that spreadsheets open as what they say: no cell is a formula. */

export type Cell = number | string | undefined

export interface CsvStyle {
	/** Between cells. Spreadsheets expect a semicolon where decimals have a comma. */
	readonly separator: "," | ";"
	/** In numbers. */
	readonly decimal: "," | "."
}

/** As programs read it. */
export const plainCsv: CsvStyle = { separator: ",", decimal: "." }

/** A spreadsheet takes what begins like this for a formula, after spaces and in full width too. */
const formula = /^[\s\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20\t\r]/u

/** Rows as lines, each with its end. What a spreadsheet would take for a formula has an apostrophe before it, except for numbers. */
export function csvOf(rows: readonly (readonly Cell[])[], style: CsvStyle = plainCsv): string {
	return rows.map((row) => `${row.map((cell) => written(cell, style)).join(style.separator)}\r\n`).join("")
}

function written(cell: Cell, { separator, decimal }: CsvStyle): string {
	if (cell === undefined) return ""
	if (typeof cell === "number") return String(cell).replace(".", decimal)
	const text = formula.test(cell) ? `'${cell}` : cell
	return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
