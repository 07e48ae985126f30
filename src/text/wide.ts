/** No-break and other wide spaces: in headings, labels and list marks they count as plain ones. */
import type { TextEdit } from "./text.ts"

/** All of them, for a class of characters in an expression. */
export const wide = "\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000"

const one = new RegExp(`[${wide}]`)

/** Whether a UTF-16 unit is one. */
export const isWide = (unit: number): boolean => unit === 0xa0 || (unit >= 0x1680 && one.test(String.fromCharCode(unit)))

const run = new RegExp(`[${wide}]+`, "g")

/** Whether a text contains a wide space. */
export const hasWide = (text: string): boolean => one.test(text)

/** Text with plain spaces, as long as before. */
export const plainSpaced = (text: string): string => text.replace(run, (spaces) => " ".repeat(spaces.length))

/** What makes plain spaces of the wide ones of a text that begins at an offset. */
export function plainSpaceEdits(text: string, at: number): TextEdit[] {
	return Array.from(text.matchAll(run), ({ 0: found, index }) => ({
		range: { start: at + index, end: at + index + found.length },
		text: " ".repeat(found.length),
	}))
}
