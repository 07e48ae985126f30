/** What is written another way than the format says and can mean only one thing: it is read as meant. */
import type { Range, TextEdit } from "../../text/text.ts"

export interface Slip {
	/**
	 * `blank`: blank lines before the front matter. `colon`: a colon without a space after it, or a wide one. `fence`: dashes
	 * that a word processor made. `key`: keys in other letters. `marks`: marks of Markdown around keys. `spaces`: wide spaces, reported once. `value`: a value.
	 */
	readonly what: "blank" | "colon" | "fence" | "key" | "marks" | "spaces" | "value"
	readonly range: Range
	/** As it is written, and as it is meant. */
	readonly text: string
	readonly meant: string
	/** What makes of it what is meant. */
	readonly edits: readonly TextEdit[]
	/** A value's text says more than what is meant, and is kept. */
	readonly remark?: true
	/** The key that a value belongs to: `date`, or `contract.minutes`. */
	readonly path?: string
}

/** Slips of one kind as one, at the place of the first: the same slip all over is reported once, and corrected in one step. */
export function together(slips: readonly Slip[], kinds: readonly Slip["what"][]): Slip[] {
	const groups = Map.groupBy(slips, (slip) => (kinds.includes(slip.what) ? slip.what : slip))
	return Array.from(groups.values(), ([first, ...others]) => {
		if (!first || others.length === 0) return first ? [first] : []
		const all = [first, ...others].toSorted((a, b) => a.range.start - b.range.start)
		const list = (word: (slip: Slip) => string): string => [...new Set(all.map(word))].join(", ")
		return [
			{
				...first,
				range: all[0]?.range ?? first.range,
				text: list(({ text }) => text),
				meant: list(({ meant }) => meant),
				edits: all.flatMap(({ edits }) => edits),
			},
		]
	}).flat()
}

/** A slip that is corrected by writing what is meant in its place. */
export function slipAt(what: Slip["what"], text: string, range: Range, meant: string): Slip {
	return { what, range, text: text.slice(range.start, range.end), meant, edits: [{ range, text: meant }] }
}
