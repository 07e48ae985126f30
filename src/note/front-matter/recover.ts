/**
 * Front matter that is no YAML as a whole, read key by key: what cannot be read costs its own value, which then is the
 * text as it is written, and every other key counts.
 */
import { frontMatterLimits } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"
import { readLooseFlow, textValue, unquoted } from "./flow.ts"
import { isHeadKey, isMapKey } from "./keys.ts"
import { readPlainYaml } from "./plain.ts"
import { shifted } from "./shifted.ts"
import { type Slip, slipAt } from "./slip.ts"
import type { Entry, Value, YamlProblem, YamlRead } from "./entries.ts"
import { clip, readWithLibrary } from "./library.ts"

/** So many parts are read by the library, and so many faults are reported: of damage all over, the first say enough. */
const most = { library: 200, problems: 50 } as const

interface Line {
	readonly start: number
	/** Spaces and tabs before the words. */
	readonly indent: number
	/** Without the space around them. */
	readonly words: string
	/** Where they begin. */
	readonly at: number
	readonly next: number
}

/** A line that contains a key. */
interface KeyLine {
	readonly key: string
	readonly keyRange: Range
	/** What is after the colon, without a comment, and where. */
	readonly value: string
	readonly at: number
	/** Of a colon without a space after it. */
	readonly colon?: Range
}

/** Reads YAML of which `whole` says what cannot be read. Places count from the text's start. Never throws; linear. */
export function recovered(text: string, whole: YamlRead): YamlRead {
	const untabbed = text.replace(/^[ \t]+/gm, (lead) => " ".repeat(lead.length))
	const recovery = new Recovery(untabbed)
	const lines = linesIn(untabbed)
	const tabbed = lines.find(({ start, at }) => text.slice(start, at).includes("\t"))
	if (tabbed) recovery.fault("tab", { start: tabbed.start, end: tabbed.at })
	const entries = recovery.map(lines, 0)
	// A text without any key is no map, and says so once.
	if (entries.length === 0) return { ...whole, entries }
	const problems = recovery.problems.length > 0 || recovery.slips.length > 0 ? recovery.problems : whole.problems
	return { entries, problems: problems.toSorted((a, b) => a.range.start - b.range.start), slips: recovery.slips }
}

function linesIn(text: string): Line[] {
	const lines: Line[] = []
	for (let start = 0; start < text.length;) {
		const found = text.indexOf("\n", start)
		const next = found < 0 ? text.length : found + 1
		const line = text.slice(start, next)
		const words = line.trim()
		const indent = words === "" ? 0 : line.indexOf(words)
		if (words !== "" && !words.startsWith("#")) lines.push({ start, indent, words, at: start + indent, next })
		start = next
	}
	return lines
}

const isItem = ({ words }: Line): boolean => words === "-" || words.startsWith("- ")

class Recovery {
	readonly problems: YamlProblem[] = []
	readonly slips: Slip[] = []
	readonly #text: string
	#read = 0

	constructor(text: string) {
		this.#text = text
	}

	fault(fault: YamlProblem["fault"], range: Range): void {
		if (this.problems.length < most.problems && !this.problems.some((known) => known.range.start === range.start))
			this.problems.push({ fault, range })
	}

	/** The entries of lines that are those of one map. */
	map(lines: readonly Line[], depth: number): Entry[] {
		return this.#blocksOf(lines, depth).flatMap((block) => this.#entries(block, depth))
	}

	/** Lines cut before each key of the map: a line belongs to the key above it as long as it is deeper, or an item. */
	#blocksOf(lines: readonly Line[], depth: number): Line[][] {
		const blocks: Line[][] = []
		const base = lines[0]?.indent ?? 0
		let key: KeyLine | undefined
		for (const line of lines) {
			const current = blocks.at(-1)
			const own = this.#keyOf(line)
			const isDeeper = line.indent > base || isItem(line) || /^[\]}]/.test(line.words)
			// A key below a key that has its value, or a key of the note below another, is only indented wrongly.
			const isShallow = depth === 0 && current?.[1] !== undefined && line.indent < current[1].indent
			const isMisplaced =
				own !== undefined && line.indent > base && ((key !== undefined && isComplete(key)) || (isShallow && isHeadKey(own.key)))
			if (current && isDeeper && !isMisplaced) current.push(line)
			else {
				if (isMisplaced || (depth > 0 && line.indent < base)) this.fault("indent", { start: line.start, end: line.at })
				blocks.push([line])
				key = own
			}
		}
		return blocks
	}

	#entries(block: readonly Line[], depth: number): readonly Entry[] {
		const [head, ...rest] = block
		if (!head) return []
		const range = { start: head.start, end: block.at(-1)?.next ?? head.next }
		const found = this.#keyOf(head)
		// Read as YAML what is YAML; a colon without its space may be, and names nothing then.
		const read = found?.colon ? undefined : this.#asYaml(range)
		if (read?.problems.length === 0) return read.entries
		if (!found) return this.#withoutColon(head, rest, depth, read)
		const { key, keyRange, colon } = found
		if (colon) this.slips.push(slipAt("colon", this.#text, colon, ": "))
		const before = this.problems.length
		const value = this.#valueOf(found, head, rest, depth, colon ? this.#asYamlValue(found) : undefined)
		// The place is the library's to say, unless a part below has said it.
		if (this.problems.length === before && !colon) {
			const [first = { fault: "syntax", range: keyRange } as const] = read?.problems ?? []
			const last = block.at(-1) ?? head
			const words = { start: head.at, end: last.at + last.words.length }
			this.fault(first.fault, clip(Math.min(first.range.start, words.end - 1), first.range.end, words))
		}
		return [{ key, keyRange, value }]
	}

	#valueOf({ value, at, key }: KeyLine, head: Line, rest: readonly Line[], depth: number, known: Value | undefined): Value {
		if (known) return known
		if (value === "") {
			if (rest.length === 0) return textValue("", at)
			if (depth >= frontMatterLimits.depth) return this.#asWritten(head, rest, at)
			const [first] = rest
			// A lone dash among keys makes no list of them.
			if (first && isItem(first) && !rest.some((line) => line.indent <= first.indent && this.#keyOf(line))) return this.#list(rest)
			const entries = this.map(rest, depth + 1)
			const [start, end] = [first?.at ?? at, rest.at(-1)?.next ?? at]
			return entries.length > 0 || key === ""
				? { kind: "map", entries, range: { start, end } }
				: this.#asWritten(head, rest, first?.at ?? at)
		}
		// "measures: PHQ-9: 14" is a map on one line.
		if (isMapKey(key) && rest.length === 0 && /^[\p{L}\p{N}][^:,[\]{}]{0,60}:[ \t]/u.test(value))
			return moved(readLooseFlow(`{${value}}`), at - 1, { start: at, end: at + value.length })
		if (/^[[{]/.test(value))
			return shifted(readLooseFlow(this.#text.slice(at, rest.length > 0 ? rest.at(-1)?.next : at + value.length).trimEnd()), at)
		const alone = rest.length > 0 ? this.#asYaml({ start: head.start, end: head.next }) : undefined
		const own = alone?.problems.length === 0 ? alone.entries[0]?.value : undefined
		return own ?? (rest.length > 0 ? this.#asWritten(head, rest, at) : textValue(value, at))
	}

	/** A value as it is written, over all its lines. */
	#asWritten(head: Line, rest: readonly Line[], at: number): Value {
		const last = rest.at(-1) ?? head
		const text = this.#text.slice(at, last.at + last.words.length)
		return textValue(
			text
				.split("\n")
				.map((line) => line.trim())
				.filter((line) => line !== "")
				.join(" "),
			at,
			at + text.length,
		)
	}

	#list(lines: readonly Line[]): Value {
		const base = lines[0]?.indent ?? 0
		const items: Line[][] = []
		for (const line of lines) {
			const current = items.at(-1)
			if (current && !(isItem(line) && line.indent <= base)) current.push(line)
			else items.push([line])
		}
		const values = items.map(([first, ...rest]): Value => {
			if (!first) return textValue("", 0)
			const words = first.words.slice(1).trimStart()
			const at = first.at + first.words.length - words.length
			if (/^[[{]/.test(words)) return shifted(readLooseFlow(words), at)
			if (/^(["'])[^"'\\]*\1$/.test(words)) return textValue(unquoted(words), at, at + words.length)
			return rest.length > 0 ? this.#asWritten(first, rest, at) : textValue(withoutComment(words), at)
		})
		const last = lines.at(-1)
		return { kind: "list", items: values, range: { start: lines[0]?.at ?? 0, end: last?.next ?? 0 } }
	}

	/** A line that contains no key: the name of what is below it, or nothing that can be placed. */
	#withoutColon(head: Line, rest: readonly Line[], depth: number, read: YamlRead | undefined): Entry[] {
		const [first] = read?.problems ?? []
		const range = { start: head.at, end: head.at + head.words.length }
		this.fault(first && first.fault !== "missing" ? first.fault : "not-a-map", range)
		if (rest.length === 0 || depth >= frontMatterLimits.depth || !/^\p{L}[\p{L}\p{N} _-]{0,60}$/u.test(head.words)) return []
		const value = this.#valueOf({ key: head.words, keyRange: range, value: "", at: range.end }, head, rest, depth, undefined)
		return [{ key: head.words, keyRange: range, value }]
	}

	/** The key of a line, if a colon ends one. */
	#keyOf({ words, at }: Line): KeyLine | undefined {
		const spaced = /^(["']?)([\p{L}\p{N}_][^:#"']{0,80}?)\1[ \t]{0,8}:(?=[ \t]|$)/u.exec(words)
		const [whole = "", quote = "", key = ""] = spaced ?? /^()([\p{L}][\p{L}\p{N} ()_.-]{0,60}):(?=[^\s/:])/u.exec(words) ?? []
		if (key === "") return undefined
		const after = words.slice(whole.length)
		const value = withoutComment(after.trimStart())
		const keyRange = { start: at, end: at + key.length + 2 * quote.length }
		const end = at + whole.length
		return {
			key: key.trimEnd(),
			keyRange,
			value,
			at: end + after.length - after.trimStart().length,
			...(!spaced && { colon: { start: end - 1, end } }),
		}
	}

	/** The value of a key whose colon has no space after it. */
	#asYamlValue({ value, at }: KeyLine): Value | undefined {
		const { entries, problems } = this.#library(`k: ${value}\n`)
		const [entry] = entries
		return problems.length === 0 && entry ? shifted(entry.value, at - 3) : undefined
	}

	#asYaml(range: Range): YamlRead | undefined {
		const entries = readPlainYaml(this.#text, range)
		if (entries) return { entries, problems: [] }
		const { entries: own, problems } = this.#library(this.#text.slice(range.start, range.end))
		return {
			entries: own.map(({ key, keyRange, value }) => ({
				key,
				keyRange: { start: keyRange.start + range.start, end: keyRange.end + range.start },
				value: shifted(value, range.start),
			})),
			problems: problems.map(({ fault, range: at }) => ({ fault, range: { start: at.start + range.start, end: at.end + range.start } })),
		}
	}

	#library(text: string): YamlRead {
		if (++this.#read > most.library) return { entries: [], problems: [{ fault: "syntax", range: { start: 0, end: text.length } }] }
		return readWithLibrary(text, { start: 0, end: text.length })
	}
}

/** A value further on, with a place of its own. */
const moved = (value: Value, by: number, range: Range): Value => ({ ...shifted(value, by), range })

/** Whether a key's value is all on its line: not a block of text, nor in brackets that go on below. */
const isComplete = ({ value }: KeyLine): boolean => value !== "" && !/^[|>]/.test(value) && (!/^[[{]/.test(value) || /[\]}]$/.test(value))

function withoutComment(text: string): string {
	const comment = text.search(/(?:^|[ \t])#/)
	return (comment < 0 || /^["']/.test(text) ? text : text.slice(0, comment)).trimEnd()
}
