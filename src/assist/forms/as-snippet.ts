/** A form in the syntax of VS Code's snippets. */
import { emptyPlaces, firstEmptyPlace } from "../../note/forms/empty-places.ts"

/**
 * A text in VS Code's snippet syntax. When it is inserted, its first empty place is selected, or the cursor is put at
 * `writeAt`; nothing else is a tab stop, so that Tab is not taken once the words are written.
 */
export function asSnippet(text: string, writeAt?: number): string {
	const place = writeAt === undefined ? firstEmptyPlace(text) : { start: writeAt, end: writeAt }
	if (!place) return escaped(text)
	const { start, end } = place
	return `${escaped(text.slice(0, start))}${start === end ? "$0" : `\${0:${text.slice(start, end)}}`}${escaped(text.slice(end))}`
}

/** The same with each empty place as a tab stop, in their order: Tab leads through the whole text, to its end. */
export function withTabStops(text: string): string {
	let at = 0
	const parts = emptyPlaces(text).map(({ start, end }, index) => {
		const part = `${escaped(text.slice(at, start))}\${${index + 1}:${text.slice(start, end)}}`
		at = end
		return part
	})
	return `${parts.join("")}${escaped(text.slice(at))}$0`
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, String.raw`\$&`)
