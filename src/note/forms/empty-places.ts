/** The places of a text that are still to be filled: each has nothing but `…`. */
import type { Range, TextEdit } from "../../text/text.ts"

/** The sign for a place that is still empty: the checker reads it as nothing. */
export const placeholder = "…"

/** A sign that is all that a line, a value, the reason in a comment or an entry of a list in brackets ends with; `…` between words is not one. */
const sign = new RegExp(String.raw`(?<![^\s[{])${placeholder}(?=[ \t]*(?:$|[,\]}]|<!--|-->))`, "gm")

/** All places in the order of the text. */
export function emptyPlaces(text: string): Range[] {
	return Array.from(text.matchAll(sign), ({ index }) => rangeAt(index))
}

/** The first place; nothing if none is left. */
export function firstEmptyPlace(text: string): Range | undefined {
	const at = text.search(new RegExp(sign.source, "m"))
	return at < 0 ? undefined : rangeAt(at)
}

/** Where the first place that edits bring starts in the text as they leave it. */
export function firstPlaceOf(edits: readonly TextEdit[]): number | undefined {
	let moved = 0
	for (const { range, text } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
		const place = firstEmptyPlace(text)
		if (place) return range.start + moved + place.start
		moved += text.length - (range.end - range.start)
	}
	return undefined
}

const rangeAt = (start: number): Range => ({ start, end: start + placeholder.length })
