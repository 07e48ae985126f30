/** No-break and other wide spaces: in headings, labels and list marks they count as plain ones. */
import type { TextEdit } from "./text.ts"

/** All of them as UTF-16 units. */
export const wideUnits: readonly number[] = [
	0xa0,
	0x1680,
	...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
	0x202f,
	0x205f,
	0x3000,
]

/** All of them, for a class of characters in an expression. */
export const wide = wideUnits.map((unit) => `\\u${unit.toString(16).toUpperCase().padStart(4, "0")}`).join("")

const one = new RegExp(`[${wide}]`)

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
