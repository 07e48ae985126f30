/** What a selection grows to, step by step: word, value, field, list, sub-section, section, body, whole text. */
import type { Node, Root, RootContent } from "mdast"
import { type Field, fieldOf, itemRange, rangeOf } from "../note/body/field.ts"
import { parseMarkdown } from "../note/body/markdown.ts"
import type { Part } from "../note/body/piece.ts"
import type { Entry, Value } from "../note/front-matter/entries.ts"
import { headingWords, labelWords } from "../note/marks.ts"
import type { Note } from "../note/read.ts"
import { lineRange, type Range, shift } from "../text/text.ts"

const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end

/** Selections of one note. A piece is parsed once, however many places are requested. */
export class Selections {
	readonly #note: Note
	readonly #trees = new Map<number, Root>()

	constructor(note: Note) {
		this.#note = note
	}

	/** Ranges around an offset from the inside out, each holding more than the one before; the last is the whole text. */
	at(offset: number): Range[] {
		const { text, frontMatter } = this.#note
		const inHead = frontMatter !== undefined && offset < frontMatter.bodyStart
		const parts = inHead ? this.#inFrontMatter(offset) : this.#inBody(offset)
		const candidates = [...wordsAt(text, offset), ...parts, { start: 0, end: text.length }]
		const steps: Range[] = []
		for (const range of candidates.filter((one) => holds(one, offset)).sort((a, b) => a.end - a.start - (b.end - b.start))) {
			const last = steps.at(-1)
			const wider = !last || (range.start <= last.start && last.end <= range.end && range.end - range.start > last.end - last.start)
			if (wider && range.end > range.start) steps.push(range)
		}
		return steps.length > 0 ? steps : [{ start: 0, end: text.length }]
	}

	/** Up to the last character that is not white space, unless the offset is after it. */
	#trimmed({ start, end }: Range, offset: number): Range {
		const trimmed = { start, end: start + this.#note.text.slice(start, end).trimEnd().length }
		return holds(trimmed, offset) ? trimmed : { start, end }
	}

	#inFrontMatter(offset: number): Range[] {
		const { frontMatter } = this.#note
		if (!frontMatter) return []
		const { opening, bodyStart, yaml, entries } = frontMatter
		return [
			...entries.flatMap((entry) => entryRanges(entry)).map((range) => this.#trimmed(range, offset)),
			this.#trimmed(yaml, offset),
			this.#trimmed({ start: opening.start, end: bodyStart }, offset),
		]
	}

	#inBody(offset: number): Range[] {
		const { text, title, sections, frontMatter } = this.#note
		const bodyStart = frontMatter?.bodyStart ?? 0
		const body = { start: bodyStart + (/^\s*/.exec(text.slice(bodyStart))?.[0].length ?? 0), end: text.length }
		const ranges = [this.#trimmed(body, offset), ...this.#inMarkup(offset)]
		const add = (part: Part, at: number): void =>
			void ranges.push(this.#trimmed(shift(part.range, at), offset), headingWords(text, part, at))
		if (title) add(title.part, title.at)
		for (const { at, part } of sections) {
			if (!holds(shift(part.range, at), offset)) continue
			add(part, at)
			for (const sub of part.subsections) add(sub, at)
		}
		return ranges
	}

	/** Blocks and marked words around an offset, as Markdown has them. */
	#inMarkup(offset: number): Range[] {
		const { placedPieces, text } = this.#note
		const index = placedPieces.findLastIndex(({ at }) => at <= offset)
		const placed = placedPieces[index]
		if (!placed || placed.piece.unread) return []
		const { at } = placed
		const source = text.slice(at, placedPieces[index + 1]?.at)
		const tree = this.#trees.get(index) ?? parseMarkdown(source)
		this.#trees.set(index, tree)
		const ranges: Range[] = []
		const add = (...found: readonly Range[]): void => void ranges.push(...found.map((range) => this.#trimmed(shift(range, at), offset)))
		let inside: readonly RootContent[] = tree.children
		let field: Field | undefined
		for (let node = nodeAt(inside, offset - at); node; node = nodeAt(inside, offset - at)) {
			// The paragraph of a field is its label and the first lines of its value: only these are a step.
			if (node.type === "paragraph" && field) add({ start: field.valueRange.start, end: rangeOf(node).end })
			else if (node.type === "listItem") add(itemRange(node, source))
			else if (node.type !== "text") add(rangeOf(node))
			field = node.type === "listItem" ? fieldOf(node, source) : undefined
			if (field) add(labelWords(source, field, 0), field.labelRange, field.valueRange)
			inside = "children" in node ? node.children : []
		}
		return ranges
	}
}

const nodeAt = <Of extends Node>(nodes: readonly Of[], offset: number): Of | undefined => nodes.find((node) => holds(rangeOf(node), offset))

function entryRanges({ keyRange, value }: Entry): Range[] {
	return [keyRange, { start: keyRange.start, end: Math.max(keyRange.end, value.range.end) }, ...valueRanges(value)]
}

function valueRanges(value: Value): Range[] {
	if (value.kind === "map") return [value.range, ...value.entries.flatMap(entryRanges)]
	return value.kind === "list" ? [value.range, ...value.items.flatMap(valueRanges)] : [value.range]
}

/** The word at an offset, with its parts if it is joined from several: `@older-sister` and `sister`. */
function wordsAt(text: string, offset: number): Range[] {
	const { start, end } = lineRange(text, offset)
	const line = text.slice(start, end)
	return [/@?[\p{L}\p{N}\p{M}_]+(?:[-.'’][\p{L}\p{N}\p{M}_]+)*/gu, /[\p{L}\p{N}\p{M}_]+/gu].flatMap((word) =>
		Array.from(line.matchAll(word), (match) => shift({ start: match.index, end: match.index + match[0].length }, start)),
	)
}
