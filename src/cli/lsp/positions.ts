/** Lines and characters of the protocol, in UTF-16 units, and offsets of a text. */
import * as z from "zod/mini"
import { lineStarts, positionAt, type Range as Offsets, type TextEdit } from "../../text/text.ts"

const Count = z.int().with(z.minimum(0))

export const Position = z.object({ line: Count, character: Count })
export type Position = z.infer<typeof Position>

export const Range = z.object({ start: Position, end: Position })
export type Range = z.infer<typeof Range>

/** Converts places of one text, whose lines it finds once. */
export class Places {
	readonly #text: string
	readonly #starts: readonly number[]

	/** In a text that an editor sent, a byte order mark is a character of its first line. In a file it is not part of the text. */
	constructor(text: string, isOpen: boolean) {
		this.#text = text
		const [, ...others] = lineStarts(text)
		this.#starts = [isOpen || !text.startsWith("\uFEFF") ? 0 : 1, ...others]
	}

	position(offset: number): Position {
		const { line, column } = positionAt(this.#starts, offset)
		return { line, character: column }
	}

	range({ start, end }: Offsets): Range {
		return { start: this.position(start), end: this.position(end) }
	}

	/** The offset of a position. A character after the end of its line is the end of that line, and a line after the last the end of the text. */
	offset({ line, character }: Position): number {
		const start = this.#starts[line]
		if (start === undefined) return this.#text.length
		const next = this.#starts[line + 1] ?? this.#text.length
		let end = next
		while (end > start && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--
		return Math.min(start + character, end)
	}

	offsets({ start, end }: Range): Offsets {
		const [one, other] = [this.offset(start), this.offset(end)]
		return { start: Math.min(one, other), end: Math.max(one, other) }
	}

	edits(edits: readonly TextEdit[]): { readonly range: Range; readonly newText: string }[] {
		return edits.map(({ range, text }) => ({ range: this.range(range), newText: text }))
	}
}
