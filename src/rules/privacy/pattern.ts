/** What the patterns of identifiers share. They are made for Latin scripts: Unicode's own classes take long to make ready. */
import type { Range } from "../../text/text.ts"

/**
 * Begins with a character that is rare in a note, so that text without it costs little; what belongs to the identifier
 * and is before that character is the first group.
 */
export interface Pattern {
	readonly pattern: RegExp
	/** What every text with such an identifier has, if the pattern takes milliseconds to be made ready: it is tried first. */
	readonly sign?: RegExp
	/** Looks at what was found, and at the text of its line before and after it. */
	readonly accepts?: (found: string, before: string, after: string) => boolean
}

export const letter = "A-Za-zÀ-ɏ"
export const capital = "A-ZÀ-ÞĀ-ſ"

/** A word that begins with a capital letter, as names do. */
export const name = `[${capital}][${letter}.'’-]*`

/** Each match of a pattern, in order. */
export function places(text: string, { pattern, sign, accepts }: Pattern): Range[] {
	const ranges: Range[] = []
	if (sign?.test(text) === false) return ranges
	// The pattern itself goes over the text: a copy for each text, as `matchAll` makes it, takes longer than the search.
	pattern.lastIndex = 0
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const { 0: found, 1: lead = "", index } = match
		// The text before it may belong to the match before.
		const start = Math.max(index - lead.length, ranges.at(-1)?.end ?? 0)
		const end = index + found.length
		if (
			accepts?.(text.slice(start, end), lastLine(text.slice(Math.max(0, start - 64), start)), firstLine(text.slice(end, end + 48))) ??
			true
		)
			ranges.push({ start, end })
	}
	return ranges
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf("\n") + 1)

function firstLine(text: string): string {
	const end = text.indexOf("\n")
	return end < 0 ? text : text.slice(0, end)
}

/** The text without what is in these ranges, and every other character where it was. */
export function without(text: string, ranges: Iterable<Range>): string {
	let rest = ""
	for (const { start, end } of ranges) rest += text.slice(rest.length, start) + "\0".repeat(end - start)
	return rest + text.slice(rest.length)
}
