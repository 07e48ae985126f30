/** Numbers of a table: with a decimal point or comma, and with the words of an answer around them. */

/** Empty, or a word for it. */
const blanks = new Set(["", "-", "–", "—", ".", "n/a", "na", "n.a.", "null", "nan", "#n/a"])

/** Whether nothing is given in a cell. */
export const isBlank = (cell: string): boolean => blanks.has(cell.toLowerCase())

/** The number that a cell is. */
export function numberIn(cell: string): number | undefined {
	const [, sign = "", whole, decimals = ""] = /^([-−]?)(\d{1,6})(?:[.,](\d{1,6}))?$/.exec(cell) ?? []
	return whole === undefined ? undefined : Number(`${sign === "" ? "" : "-"}${whole}.${decimals === "" ? "0" : decimals}`)
}

/** The number of an answer that begins or ends with it: `1 - now and then`, `2 = often`, `often (2)`. */
export function numberOfAnswer(cell: string): number | undefined {
	const plain = numberIn(cell)
	if (plain !== undefined) return plain
	const [, first] = /^(\d{1,2})\s?[-–—=:.)]\s?[^\d]+$/.exec(cell) ?? []
	const [, last] = /^[^\d]+\s?[([]?=?\s?(\d{1,2})[)\]]$/.exec(cell) ?? []
	const found = first ?? last
	return found === undefined ? undefined : Number(found)
}

/** A number as the header of a note has it. */
export const numberText = (value: number): string => String(value)
