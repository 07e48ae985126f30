/** Insertions into a text, made one after another and returned as edits of the text as it was. */
import type { TextEdit } from "../../text/text.ts"

type Chunk = { readonly from: number; readonly to: number } | { readonly text: string }

const lengthOf = (chunk: Chunk): number => ("text" in chunk ? chunk.text.length : chunk.to - chunk.from)

export class Insertions {
	readonly #original: string
	#chunks: Chunk[]

	constructor(original: string) {
		this.#original = original
		this.#chunks = [{ from: 0, to: original.length }]
	}

	/** The text with all insertions so far. */
	get text(): string {
		return this.#chunks.map((chunk) => ("text" in chunk ? chunk.text : this.#original.slice(chunk.from, chunk.to))).join("")
	}

	/** Inserts at an offset of the text as it is now. */
	insert(at: number, text: string): void {
		const chunks: Chunk[] = []
		let start = 0
		let inserted = false
		for (const chunk of this.#chunks) {
			const length = lengthOf(chunk)
			if (!inserted && at <= start + length) {
				const cut = at - start
				if ("text" in chunk) chunks.push({ text: chunk.text.slice(0, cut) + text + chunk.text.slice(cut) })
				else {
					chunks.push({ from: chunk.from, to: chunk.from + cut }, { text }, { from: chunk.from + cut, to: chunk.to })
				}
				inserted = true
			} else chunks.push(chunk)
			start += length
		}
		this.#chunks = chunks.filter((chunk) => lengthOf(chunk) > 0)
	}

	/** The same as edits of the original text, one for each place. */
	get edits(): TextEdit[] {
		const edits: TextEdit[] = []
		let at = 0
		for (const chunk of this.#chunks) {
			if (!("text" in chunk)) {
				at = chunk.to
				continue
			}
			const last = edits.at(-1)
			if (last?.range.start === at) edits[edits.length - 1] = { range: last.range, text: last.text + chunk.text }
			else edits.push({ range: { start: at, end: at }, text: chunk.text })
		}
		return edits
	}
}
