/**
 * Writes a value into the front matter: the smallest edit that puts it at its key, in the way the note is written. A new key
 * goes where the order of the record puts it, an empty value takes its key away. Comments, unknown keys and all else stay.
 */
import type { FrontMatterKey } from "../../record/index.ts"
import { applyEdits, lineBefore, lineEndOf, lineStart, type Range, type TextEdit } from "../../text/text.ts"
import { trimmedEnd } from "../../text/trim.ts"
import type { Entry, Value } from "../front-matter/entries.ts"
import { entriesIn, entryOf, type FrontMatter, readFrontMatter } from "../front-matter/read.ts"
import type { Note } from "../read.ts"
import { insertEntry, neighboursOf, startOfNextLine } from "./insert.ts"
import { itemEdits } from "./list-items.ts"
import { inOneLine, isList, type NewValue, yamlOf } from "./scalar.ts"

export type { NewValue } from "./scalar.ts"

/** The keys that lead to a value: `["date"]`, `["contract", "minutes"]`, `["measures", "PHQ-9", "total"]`. */
export type Path = readonly [string, ...string[]]

type Order = readonly Pick<FrontMatterKey, "key" | "keys">[]

/** A map of the front matter: its entries, where they are, and the order of its keys. */
interface Mapping {
	readonly entries: readonly Entry[]
	readonly range: Range
	readonly order: Order
	/** The entry whose value it is; none for the front matter itself. */
	readonly of?: { readonly entry: Entry; readonly within: Mapping }
}

/**
 * The edits that write a value; none if it is there already. Nothing where no edit would be read as this value alone: a
 * header that cannot be read, a value in brackets over several lines, a comment that would be lost.
 */
export function writeValue(
	{ text, frontMatter }: Pick<Note, "frontMatter" | "text">,
	order: Order,
	path: Path,
	value: NewValue,
): TextEdit[] | undefined {
	if (!frontMatter) return undefined
	const clean = cleaned(value)
	const edits = editsFor(text, { entries: frontMatter.entries, range: frontMatter.yaml, order }, path, clean)
	return edits && isRight(text, edits, frontMatter, path, clean) ? edits : undefined
}

function cleaned(value: NewValue): NewValue {
	if (typeof value === "string") return inOneLine(value)
	if (isList(value)) return value.map(inOneLine).filter((text) => text !== "")
	return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => (inOneLine(text) === "" ? [] : [[key, inOneLine(text)]])))
}

const isNothing = (value: NewValue): boolean => (typeof value === "string" ? value === "" : Object.keys(value).length === 0)

function editsFor(text: string, map: Mapping, [key, ...rest]: Path, value: NewValue): TextEdit[] | undefined {
	const entry = entryOf(map.entries, key)
	const [next, ...more] = rest
	if (!entry) return isNothing(value) ? [] : inserted(text, map, [key, ...rest], value)
	if (next === undefined) return isNothing(value) ? removed(text, map, entry) : replaced(text, map, entry, value)
	if (entry.value.kind === "map") {
		const keys = map.order.find((known) => known.key === key)?.keys ?? []
		return editsFor(
			text,
			{ entries: entry.value.entries, range: entry.value.range, order: keys, of: { entry, within: map } },
			[next, ...more],
			value,
		)
	}
	if (isNothing(value)) return []
	return entry.value.kind === "empty" && !isInBraces(text, map) ? below(text, entry, [next, ...more], value) : undefined
}

const isInBraces = (text: string, { entries, range }: Mapping): boolean =>
	text.slice(range.start, entries[0]?.keyRange.start ?? range.end).includes("{")

/** The lines of a value under its keys, each further in than the one before. */
function linesOf(path: Path, value: NewValue): string | undefined {
	const written = yamlOf(value)
	return written && path.map((key, depth) => `${"  ".repeat(depth)}${yamlOf(key, true)}:`).join("\n") + ` ${written}`
}

function inserted(text: string, map: Mapping, path: Path, value: NewValue): TextEdit[] | undefined {
	const { entries, range, order } = map
	if (isInBraces(text, map)) return insertedInBraces(text, map, path, value)
	const lines = linesOf(path, value)
	const indent = entries[0] ? lineBefore(text, entries[0].keyRange.start) : ""
	if (lines === undefined || indent.trim() !== "") return undefined
	return [insertEntry(text, entries, entries[0] ? lineStart(text, entries[0].keyRange.start) : range.start, order, path[0], lines, indent)]
}

function insertedInBraces(text: string, { entries, range, order }: Mapping, [key, ...rest]: Path, value: NewValue): TextEdit[] | undefined {
	const written = yamlOf(value, true)
	if (written === undefined) return undefined
	const entry = [key, ...rest].reduceRight(
		(inner, name, depth) => `${depth > 0 ? "{" : ""}${yamlOf(name, true)}: ${inner}${depth > 0 ? "}" : ""}`,
		written,
	)
	const { before, after } = neighboursOf(entries, order, key)
	const at = before ? endOf(text, before) : (after?.keyRange.start ?? text.indexOf("{", range.start) + 1)
	return [{ range: { start: at, end: at }, text: before ? `, ${entry}` : after ? `${entry}, ` : entry }]
}

/** Keys in a map that has none yet: on lines of their own below it. */
function below(text: string, { keyRange }: Entry, path: Path, value: NewValue): TextEdit[] | undefined {
	const lines = linesOf(path, value)
	if (lines === undefined) return undefined
	const start = lineStart(text, keyRange.start)
	const at = keyRange.end + (/^[^\r\n]*/.exec(text.slice(keyRange.end))?.[0].length ?? 0)
	const indent = `${text.slice(start, keyRange.start)}  `
	const eol = lineEndOf(text)
	return [
		{
			range: { start: at, end: at },
			text: lines
				.split("\n")
				.map((line) => eol + indent + line)
				.join(""),
		},
	]
}

function replaced(text: string, map: Mapping, entry: Entry, value: NewValue): TextEdit[] | undefined {
	const { value: old } = entry
	const inBraces = isInBraces(text, map)
	if (JSON.stringify(plain(old)) === JSON.stringify(value)) return []
	if (old.kind === "list" && isList(value) && old.items.length > 0) return itemEdits(text, old, value)
	const written = yamlOf(value, inBraces)
	const colon = afterColon(text, entry)
	if (written === undefined || colon === undefined) return undefined
	if (old.kind === "empty") return [{ range: { start: colon, end: colon }, text: ` ${written}` }]
	const end = trimmedEnd(text.slice(0, old.range.end), " \t\r\n").length
	// What begins on a line of its own takes the key's line, if nothing but it is lost.
	const isBelow = /[\r\n]/.test(text.slice(colon, old.range.start))
	const range = { start: isBelow ? colon : old.range.start, end }
	if (old.kind !== "text" && /[\r\n]/.test(text.slice(range.start, end)) && hasComment(text.slice(range.start, end))) return undefined
	return [{ range, text: isBelow ? ` ${written}` : written }]
}

function removed(text: string, map: Mapping, entry: Entry): TextEdit[] | undefined {
	const { entries, of } = map
	if (of && entries.length === 1) return removed(text, of.within, of.entry)
	const end = endOf(text, entry)
	if (isInBraces(text, map)) {
		const at = entries.indexOf(entry)
		const [last, next] = [entries[at - 1], entries[at + 1]]
		if (last) return [{ range: { start: endOf(text, last), end }, text: "" }]
		return [{ range: { start: entry.keyRange.start, end: next?.keyRange.start ?? end }, text: "" }]
	}
	const range = { start: lineStart(text, entry.keyRange.start), end: startOfNextLine(text, entry) }
	if (!hasComment(text.slice(range.start, range.end))) return [{ range, text: "" }]
	// The comment stays, and the key that it is about.
	const colon = afterColon(text, entry)
	return colon === undefined || hasComment(text.slice(colon, end)) ? undefined : [{ range: { start: colon, end }, text: "" }]
}

const hasComment = (text: string): boolean => /(?:^|\s)#/.test(text)

/** Where the colon after a key ends; nothing where none is. */
function afterColon(text: string, { keyRange }: Entry): number | undefined {
	const found = /^["']?[ \t]{0,20}[:：]/.exec(text.slice(keyRange.end, keyRange.end + 24))
	return found ? keyRange.end + found[0].length : undefined
}

/** Where an entry ends: after its value, or after its colon. */
const endOf = (text: string, entry: Entry): number =>
	entry.value.kind === "empty"
		? (afterColon(text, entry) ?? entry.keyRange.end)
		: trimmedEnd(text.slice(0, entry.value.range.end), " \t\r\n").length

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain }

function plain(value: Value): Plain {
	switch (value.kind) {
		case "empty":
			return ""
		case "text":
			return value.text
		case "list":
			return value.items.map(plain)
		case "map":
			return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]))
	}
}

/** Whether the edits are read as the value, and all other keys as before. */
function isRight(text: string, edits: readonly TextEdit[], before: FrontMatter, path: Path, value: NewValue): boolean {
	const after = readFrontMatter(applyEdits(text, edits))
	if (!after || after.problems.length > before.problems.length || after.slips.length > before.slips.length) return false
	const found = valueAt(after.entries, path)
	const reads = isNothing(value)
		? found === undefined || found.kind === "empty"
		: found !== undefined &&
			(JSON.stringify(plain(found)) === JSON.stringify(value) || (isList(value) && value.length === 1 && plain(found) === value[0]))
	return reads && JSON.stringify(others(before.entries, path)) === JSON.stringify(others(after.entries, path))
}

const valueAt = (entries: readonly Entry[], [key, ...rest]: Path): Value | undefined => {
	const value = entryOf(entries, key)?.value
	const [next, ...more] = rest
	return next === undefined ? value : valueAt(entriesIn(value), [next, ...more])
}

/** All entries but the one at a path, and the maps that only that one is in. */
function others(entries: readonly Entry[], [key, ...rest]: Path): readonly (readonly [string, unknown])[] {
	const [next, ...more] = rest
	const own = entryOf(entries, key)
	return entries.flatMap((entry): (readonly [string, unknown])[] => {
		if (entry !== own) return [[entry.key, plain(entry.value)]]
		const inner = next === undefined ? [] : others(entriesIn(entry.value), [next, ...more])
		return inner.length > 0 ? [[entry.key, inner]] : []
	})
}
