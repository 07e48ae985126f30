/** Where a missing part belongs in a note, and the text to insert there. Nothing else of the note is touched. */
import { findPart, type FrontMatterKey, type Layout } from "../../record/index.ts"
import { keyPlacesOf } from "../../record/places.ts"
import { lineEndOf, lineStart, type TextEdit } from "../../text/text.ts"
import { trimmedEnd } from "../../text/trim.ts"
import type { Part } from "../body/piece.ts"
import { entriesIn, entryOf, type FrontMatter } from "../front-matter/read.ts"
import type { Entry } from "../front-matter/entries.ts"
import type { NamedSection } from "../named.ts"
import type { Note, Placed } from "../read.ts"

/** Inserts a block of lines at an offset that begins a line or ends the text, set off by blank lines. */
function insertBlock(text: string, at: number, block: string): TextEdit {
	const eol = lineEndOf(text)
	const before = text.slice(0, at)
	const after = text.slice(at)
	const ends = before.slice(trimmedEnd(before, "\r\n").length).match(/\r\n|\n|\r/g)?.length ?? 0
	const lead = before.trim() === "" || ends >= 2 ? "" : eol.repeat(2 - ends)
	const tail = after === "" ? eol : /^[\r\n]/.test(after) ? eol : eol + eol
	return { range: { start: at, end: at }, text: lead + block.replaceAll("\n", eol) + tail }
}

const orderIn = (parts: readonly { readonly id: string }[], id: string): number => parts.findIndex((part) => part.id === id)

/** Inserts a section after the last one that comes before it in the record, else before the first that follows. */
export function insertSection(
	note: Note,
	sections: readonly NamedSection[],
	order: readonly { readonly id: string }[],
	id: string,
	block: string,
): TextEdit {
	const place = orderIn(order, id)
	const rank = (section: NamedSection): number => (section.part ? orderIn(order, section.part.id) : -1)
	const before = sections
		.filter((section) => rank(section) >= 0 && rank(section) <= place)
		.reduce<NamedSection | undefined>((last, section) => (!last || rank(section) >= rank(last) ? section : last), undefined)
	const after = sections.find((section) => rank(section) > place)
	const at = before
		? before.placed.at + before.placed.part.range.end
		: after
			? after.placed.at + after.placed.part.range.start
			: note.text.length
	return insertBlock(note.text, at, block)
}

/** Inserts a sub-section at its place among those of a section. */
export function insertSubsection(
	note: Note,
	{ at, part }: NamedSection["placed"],
	order: readonly { readonly id: string }[],
	id: string,
	block: string,
): TextEdit {
	const place = orderIn(order, id)
	const rank = (title: string): number => orderIn(order, findPart(order, title)?.id ?? "")
	const before = part.subsections.findLast(({ title }) => rank(title) >= 0 && rank(title) < place)
	const after = part.subsections.find(({ title }) => rank(title) > place)
	return insertBlock(note.text, at + (before?.range.end ?? after?.range.start ?? part.range.end), block)
}

/**
 * Inserts a field at its place in the list under a heading, or in a nested list of this indent; `line` makes its line
 * with the list's own bullet.
 */
export function insertField(
	note: Note,
	{ at, part }: Placed<Part>,
	order: readonly { readonly id: string }[],
	id: string,
	line: (bullet: string) => string,
	indent = "",
): TextEdit {
	const eol = lineEndOf(note.text)
	const place = orderIn(order, id)
	const rank = (label: string): number => orderIn(order, findPart(order, label)?.id ?? "")
	const before = part.fields.findLast(({ label }) => rank(label) >= 0 && rank(label) < place)
	const bulletOf = (offset: number): string => /[-+*]/.exec(note.text[offset] ?? "")?.[0] ?? "-"
	if (before) {
		const end = at + before.range.end
		return { range: { start: end, end }, text: eol + indent + line(bulletOf(at + before.range.start)) }
	}
	const after = part.fields.find(({ label }) => rank(label) > place)
	if (after) {
		const start = at + after.range.start
		return { range: { start, end: start }, text: line(bulletOf(start)) + eol + indent }
	}
	// A list of labels that the record does not know is gone on with.
	const last = part.fields.at(-1)
	if (last) {
		const end = at + last.range.end
		return { range: { start: end, end }, text: eol + indent + line(bulletOf(at + last.range.start)) }
	}
	const own = note.text.slice(at + part.heading.start, at + part.ownEnd)
	const end = at + part.heading.start + own.trimEnd().length
	const lastItem = part.items.at(-1)
	const inList = lastItem !== undefined && at + lastItem.range.end >= end
	return {
		range: { start: end, end },
		text: (inList ? eol : eol + eol) + indent + line(inList ? bulletOf(at + lastItem.range.start) : "-"),
	}
}

/** Inserts a key of the front matter at its place in the record's order. */
export function insertKey(note: Note, frontMatter: FrontMatter, layout: Layout, key: string, lines: string): TextEdit {
	const order = keyPlacesOf(layout).flatMap((place) => (place.inner ? [] : [place.key]))
	return insertEntry(note.text, frontMatter.entries, frontMatter.yaml.start, order, key, lines, "")
}

/** Inserts a key in a map of the front matter that is written over several lines; nothing if it is not. */
export function insertInnerKey(
	note: Note,
	frontMatter: FrontMatter,
	layout: Layout,
	outer: string,
	key: string,
	line: string,
): TextEdit | undefined {
	const entries = entriesIn(entryOf(frontMatter.entries, outer)?.value)
	const [first] = entries
	if (!first) return undefined
	const start = lineStart(note.text, first.keyRange.start)
	const indent = note.text.slice(start, first.keyRange.start)
	if (indent.trim() !== "" || indent === "") return undefined
	const order = keyPlacesOf(layout).flatMap((place) => (place.inner && place.key.key === outer ? [place.inner] : []))
	return insertEntry(note.text, entries, start, order, key, line, indent)
}

/**
 * Inserts an entry, as its lines, at its place in the order of a map's keys, each line indented like the others; a key that
 * the order does not have goes to the end. `start`: where the first entry begins, or would.
 */
export function insertEntry(
	text: string,
	entries: readonly Entry[],
	start: number,
	order: readonly Pick<FrontMatterKey, "key">[],
	key: string,
	lines: string,
	indent: string,
): TextEdit {
	const eol = lineEndOf(text)
	const { before, after } = neighboursOf(entries, order, key)
	const at = before ? startOfNextLine(text, before) : after ? lineStart(text, after.keyRange.start) : start
	const block = lines
		.split("\n")
		.map((line) => indent + line + eol)
		.join("")
	return { range: { start: at, end: at }, text: block }
}

/** The entries between which a key belongs by the order of the record; a key that it does not have is after the last. */
export function neighboursOf(
	entries: readonly Entry[],
	order: readonly Pick<FrontMatterKey, "key">[],
	key: string,
): { readonly before: Entry | undefined; readonly after: Entry | undefined } {
	const rank = (name: string): number => order.findIndex((known) => known.key === name)
	if (rank(key) < 0) return { before: entries.at(-1), after: undefined }
	return {
		before: entries.findLast((entry) => rank(entry.key) >= 0 && rank(entry.key) < rank(key)),
		after: entries.find((entry) => rank(entry.key) > rank(key)),
	}
}

/** The start of the line after an entry. */
export function startOfNextLine(text: string, { keyRange, value }: Entry): number {
	const end = Math.max(keyRange.end, value.range.end)
	if (end > keyRange.end && /[\r\n]/.test(text[end - 1] ?? "")) return end
	const rest = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(text.slice(end))?.[0] ?? ""
	return end + rest.length
}
