/** What is written another way than the format says and can mean only one thing: it is read as meant. */
import type { Range, TextEdit } from "../text.ts"

export interface Slip {
	/**
	 * `blank`: blank lines before the front matter. `colon`: a colon without a space after it, or a wide one. `fence`: dashes
	 * that a word processor made. `key`: a key in other letters. `spaces`: wide spaces, reported once. `value`: a value.
	 */
	readonly what: "blank" | "colon" | "fence" | "key" | "spaces" | "value"
	readonly range: Range
	/** As it is written, and as it is meant. */
	readonly text: string
	readonly meant: string
	/** What makes of it what is meant. */
	readonly edits: readonly TextEdit[]
	/** The key that a value belongs to: `date`, or `contract.minutes`. */
	readonly path?: string
}

/** A slip that is mended by writing what is meant in its place. */
export function slipAt(what: Slip["what"], text: string, range: Range, meant: string): Slip {
	return { what, range, text: text.slice(range.start, range.end), meant, edits: [{ range, text: meant }] }
}
