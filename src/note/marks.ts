/** Words apart from the marks around them: of a heading, of a label. */
import { lineBefore, type Range, shift } from "../text/text.ts"
import { trimmedEnd } from "../text/trim.ts"
import type { Field } from "./body/field.ts"
import type { Part } from "./body/piece.ts"

/** The range of the words of a heading: `Older sister` in `### **Older sister** ###`. `at`: what the part's ranges count from. */
export function headingWords(text: string, { heading, title }: Pick<Part, "heading" | "title">, at: number): Range {
	return wordsIn(text, shift(heading, at), title)
}

/** The range of the words of a label: `G1` in `**G1**`. */
export function labelWords(text: string, { labelRange, label }: Pick<Field, "label" | "labelRange">, at: number): Range {
	return wordsIn(text, shift(labelRange, at), label)
}

/** As they are written, with marks inside if there are some; the marks of a heading never belong to its words. */
function wordsIn(text: string, { start, end }: Range, words: string): Range {
	const whole = text.slice(start, end)
	const lead = /^(?:#{1,6}(?:[ \t]+|$))?/.exec(whole)?.[0].length ?? 0
	const inner = wordsOfHeading(whole.slice(lead))
	const found = inner.indexOf(words)
	const from = start + lead + Math.max(0, found)
	return { start: from, end: from + (found < 0 ? inner : words).length }
}

/** A heading without the number signs that may close it, or the line that underlines it. */
function wordsOfHeading(heading: string): string {
	const whole = trimmedEnd(heading, " \t")
	const open = trimmedEnd(whole, "#")
	if (open !== whole) return open === "" || /[ \t]$/.test(open) ? trimmedEnd(open, " \t") : heading
	const line = lineBefore(whole, whole.length)
	const isUnderline = line.length < whole.length && /^[ \t]*(?:=+|-+)$/.test(line)
	const before = trimmedEnd(whole.slice(0, whole.length - line.length), "\r\n")
	return isUnderline ? trimmedEnd(before, " \t") : heading
}
