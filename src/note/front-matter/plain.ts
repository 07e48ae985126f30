/**
 * Reads the YAML that front matter is mostly made of: keys with a word, a number, a list or a map in brackets, or with
 * keys or items on lines of their own below. It yields what the library yields, in a small part of its time.
 */
import { frontMatterLimits } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"
import type { Entry, Value } from "./entries.ts"

/** What makes more of a line than words: comments, quotes, tabs, marks of other kinds of value. */
const special = /[^ -~\u00A1-\u167F\u1681-\u1FFF\u3001-\uD7FF\uE000-\uFEFE]|["#&*!|>%@`?\\~]/
const keyStart = /([A-Za-z](?:[\w .-]*\w)?): */y
const word = /[A-Za-z\d][^:]*(?::[^: ][^:]*)*/y
const flowWord = /[A-Za-z\d](?:[^[\]{},:]*[^[\]{},: ])?/y
/** Brackets in brackets, and keys below keys. */
const deepest = 4

/** Whether front matter of this range is too long to be read, as `frontMatterLimits` says. */
export const isTooLong = ({ start, end }: Range): boolean => end - start > frontMatterLimits.bytes

/** A line that is not blank. */
interface Line {
	/** Spaces before the words. */
	readonly indent: number
	/** Without the spaces around them. */
	readonly words: string
	/** Their offsets in the text. */
	readonly at: number
	/** After the spaces that follow them, and after the line's end. */
	readonly lineEnd: number
	readonly end: number
}

/** The entries of the YAML in a range of a text; nothing if it contains anything that is not read here. Linear. */
export function readPlainYaml(text: string, range: Range): readonly Entry[] | undefined {
	const lines = linesIn(text, range)
	return lines && lines.length > 0 ? new Lines(lines).read() : undefined
}

function linesIn(text: string, { start, end }: Range): Line[] | undefined {
	const lines: Line[] = []
	for (let at = start; at < end;) {
		const found = text.indexOf("\n", at)
		const next = found < 0 || found >= end ? end : found + 1
		const lineEnd = found < 0 || found >= end ? end : text[found - 1] === "\r" && found > at ? found - 1 : found
		const source = text.slice(at, lineEnd)
		if (special.test(source)) return undefined
		const words = source.trimStart()
		const indent = source.length - words.length
		if (words !== "") lines.push({ indent, words: words.trimEnd(), at: at + indent, lineEnd, end: next })
		at = next
	}
	return lines
}

type Nested = Value & { readonly kind: "list" | "map" }

class Lines {
	readonly #lines: readonly Line[]
	#index = 0

	constructor(lines: readonly Line[]) {
		this.#lines = lines
	}

	read(): readonly Entry[] | undefined {
		const read = this.#map(this.#lines[0]?.indent ?? 0, 0)
		return read && this.#index === this.#lines.length ? read.entries : undefined
	}

	#map(indent: number, depth: number): (Value & { readonly kind: "map" }) | undefined {
		const first = this.#lines[this.#index]
		if (!first || depth > deepest) return undefined
		const entries: Entry[] = []
		let end = first.end
		for (let line: Line | undefined = first; line && line.indent === indent; line = this.#lines[this.#index]) {
			const entry = this.#entry(line, depth)
			if (!entry) return undefined
			entries.push(entry)
			// What ends with words of its own ends with their line.
			end = this.#lines[this.#index - 1] === line && entry.value.kind !== "empty" ? line.end : entry.value.range.end
		}
		return { kind: "map", entries, range: { start: first.at, end } }
	}

	#entry({ indent, words, at, lineEnd }: Line, depth: number): Entry | undefined {
		keyStart.lastIndex = 0
		const [whole = "", key = ""] = keyStart.exec(words) ?? []
		// After the colon there is a space, or nothing.
		if (key === "" || (whole.endsWith(":") && whole !== words)) return undefined
		this.#index++
		const keyRange = { start: at, end: at + key.length }
		if (whole !== words) {
			const value = valueIn(words, whole.length, at)
			return value && !this.#isDeeper(indent) ? { key, keyRange, value } : undefined
		}
		const below = this.#lines[this.#index]
		const isList = below !== undefined && below.words.startsWith("- ") && below.indent >= indent
		if (!isList && !this.#isDeeper(indent)) return { key, keyRange, value: { kind: "empty", range: { start: lineEnd, end: lineEnd } } }
		const value = below && (isList ? this.#list(below.indent) : this.#map(below.indent, depth + 1))
		return value && { key, keyRange, value }
	}

	#isDeeper(indent: number): boolean {
		return (this.#lines[this.#index]?.indent ?? 0) > indent
	}

	#list(indent: number): Nested | undefined {
		const items: Value[] = []
		const start = this.#lines[this.#index]?.at ?? 0
		let end = start
		for (let line = this.#lines[this.#index]; line?.indent === indent && line.words.startsWith("- "); line = this.#lines[this.#index]) {
			const item = valueIn(line.words, 2, line.at)
			this.#index++
			if (!item || this.#isDeeper(indent)) return undefined
			items.push(item)
			end = line.end
		}
		return { kind: "list", items, range: { start, end } }
	}
}

/** The value at an index of a line's words and fills the rest of them. */
function valueIn(words: string, index: number, at: number): Value | undefined {
	const first = words[index]
	if (first === "[" || first === "{") {
		const flow = new Flow(words, index, at)
		const value = flow.value(0)
		return flow.index === words.length ? value : undefined
	}
	word.lastIndex = index
	if (word.exec(words)?.[0].length !== words.length - index) return undefined
	return { kind: "text", text: words.slice(index), range: { start: at + index, end: at + words.length } }
}

/** Lists and maps in brackets. */
class Flow {
	readonly #words: string
	readonly #at: number
	index: number

	constructor(words: string, index: number, at: number) {
		this.#words = words
		this.index = index
		this.#at = at
	}

	value(depth: number): Value | undefined {
		if (depth > deepest) return undefined
		const start = this.index
		if (this.#skip("[")) {
			const items = this.#parts("]", () => this.value(depth + 1))
			return items && { kind: "list", items, range: this.#since(start) }
		}
		if (this.#skip("{")) {
			const entries = this.#parts("}", () => this.#entry(depth))
			return entries && { kind: "map", entries, range: this.#since(start) }
		}
		const text = this.#match(flowWord)?.[0]
		return text === undefined ? undefined : { kind: "text", text, range: this.#since(start) }
	}

	#entry(depth: number): Entry | undefined {
		const start = this.index
		const [whole = "", key = ""] = this.#match(keyStart) ?? []
		if (!whole.endsWith(" ")) return undefined
		const value = this.value(depth + 1)
		return value && { key, keyRange: { start: this.#at + start, end: this.#at + start + key.length }, value }
	}

	#parts<Part>(close: string, read: () => Part | undefined): Part[] | undefined {
		const parts: Part[] = []
		this.#spaces()
		if (this.#skip(close)) return parts
		for (;;) {
			const part = read()
			if (part === undefined) return undefined
			parts.push(part)
			this.#spaces()
			if (this.#skip(close)) return parts
			if (!this.#skip(",")) return undefined
			this.#spaces()
		}
	}

	#match(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.index
		const found = pattern.exec(this.#words) ?? undefined
		this.index += found?.[0].length ?? 0
		return found
	}

	#skip(sign: string): boolean {
		const isThere = this.#words[this.index] === sign
		if (isThere) this.index++
		return isThere
	}

	#spaces(): void {
		while (this.#skip(" "));
	}

	#since(start: number): Range {
		return { start: this.#at + start, end: this.#at + this.index }
	}
}
