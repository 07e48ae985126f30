/** Places in a text. Offsets are UTF-16 units from the start of the file's text, as editors count them. */

/** From `start` up to, not including, `end`. */
export interface Range {
	readonly start: number
	readonly end: number
}

/** Line and column from 0, in UTF-16 units. */
export interface Position {
	readonly line: number
	readonly column: number
}

export type LineEnd = "\n" | "\r\n"

/** Where each line starts. A line ends with LF, CRLF or a lone CR, and the first starts after a byte order mark, as in editors. */
export function lineStarts(text: string): number[] {
	const starts = [text.startsWith("\uFEFF") ? 1 : 0]
	const lineEnd = /\r\n|\n|\r/g
	while (lineEnd.test(text)) starts.push(lineEnd.lastIndex)
	return starts
}

/** The position of an offset, by binary search in the line starts. */
export function positionAt(starts: readonly number[], offset: number): Position {
	let low = 0
	let high = starts.length
	while (high - low > 1) {
		const middle = (low + high) >> 1
		if ((starts[middle] ?? 0) <= offset) low = middle
		else high = middle
	}
	return { line: low, column: Math.max(0, offset - (starts[low] ?? 0)) }
}

/** The line end that a text uses, by its first; LF if it has only one line. */
export function lineEndOf(text: string): LineEnd {
	const at = text.indexOf("\n")
	return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n"
}

/** One replacement in a text; an empty range inserts. */
export interface TextEdit {
	readonly range: Range
	readonly text: string
}

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	let at = 0
	let result = ""
	for (const { range, text: written } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
		result += text.slice(at, range.start) + written
		at = range.end
	}
	return result + text.slice(at)
}

/** The one edit that makes a text of another: what both begin and end with stays. */
export function oneEdit(before: string, after: string): TextEdit {
	const shorter = Math.min(before.length, after.length)
	let start = 0
	while (start < shorter && before[start] === after[start]) start++
	let same = 0
	while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++
	return { range: { start, end: before.length - same }, text: after.slice(start, after.length - same) }
}

/** `range` moved by `by` units. */
export function shift(range: Range, by: number): Range {
	return { start: range.start + by, end: range.end + by }
}

/** A text of this length at most; if it is cut, three dots say so. No character is cut in two. */
export function shortened(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
	let start = offset
	while (start > 0 && !isLineEnd(text[start - 1])) start--
	return start
}

/** What comes before an offset on its line. */
export const lineBefore = (text: string, offset: number): string => text.slice(lineStart(text, offset), offset)

/** The line of an offset, without its end. */
export function lineRange(text: string, offset: number): Range {
	let end = offset
	while (end < text.length && !isLineEnd(text[end])) end++
	return { start: lineStart(text, offset), end }
}

const isLineEnd = (char: string | undefined): boolean => char === "\n" || char === "\r"

/**
 * A note's words as they appear among others: without characters that turn the order of the text around them
 * (the embeddings, overrides and isolates of Unicode's bidirectional algorithm), and without control characters.
 */
export function legible(text: string): string {
	return text.replace(/[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\t\n\r]/gu, "")
}

/** A number by which a text is known again: of 53 bits, so that two texts of one note never share it in practice. */
export function fingerprint(text: string): number {
	let [a, b] = [0x811c9dc5, 0x9e3779b9]
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index)
		a = Math.imul(a ^ code, 0x01000193)
		b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13)
	}
	return (b & 0x1fffff) * 2 ** 32 + (a >>> 0)
}

/** The offset of the first character that is no text: NUL, and halves of a character that UTF-16 writes in two. */
export function noTextIn(text: string): number | undefined {
	// Tested first, as it is known in no time for nearly every text.
	return text.includes("\0") || !text.isWellFormed() ? noText.exec(text)?.index : undefined
}

const noText = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
