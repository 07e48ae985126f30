/** What of a note's text is its form, and not what was written into it. */
import type { Field } from "../note/body/field.ts"
import type { Part, Section } from "../note/body/piece.ts"
import { emptyPlaces } from "../note/forms/empty-places.ts"
import type { Entry } from "../note/front-matter/entries.ts"
import { entriesIn, type FrontMatter } from "../note/front-matter/read.ts"
import type { Note, Placed } from "../note/read.ts"
import type { Range } from "../text/text.ts"

/** A note with more than this has so many lines that its form is not set apart to the end. */
const mostRanges = 4000

/**
 * The ranges of a note's form, in no order: the dashes and keys of the header, the marks of headings, list marks with their labels,
 * comments, and empty places. What the checker leaves unread has none. At most 4,000.
 */
export function formOfNote({ text, start, frontMatter, sections, outside }: Note): Range[] {
	const ranges = [...(frontMatter ? headerForm(text, frontMatter) : []), ...commentsIn(text, start)]
	for (const placed of [...sections, ...outside]) {
		if (ranges.length > mostRanges) break
		ranges.push(...partForm(text, placed))
	}
	return [...ranges, ...emptyPlaces(text)].slice(0, mostRanges)
}

function headerForm(text: string, { opening, yaml, bodyStart, entries }: FrontMatter): Range[] {
	const closing = { start: yaml.end, end: yaml.end + text.slice(yaml.end, bodyStart).trimEnd().length }
	return [opening, ...keysOf(text, entries), closing]
}

/** Comments guide whoever writes, and are in no summary. What follows one that is never closed is text. Linear. */
function commentsIn(text: string, from: number): Range[] {
	const found: Range[] = []
	for (let start = text.indexOf("<!--", from); start >= 0;) {
		const close = text.indexOf("-->", start + 4)
		if (close < 0) break
		found.push({ start, end: close + 3 })
		start = text.indexOf("<!--", close + 3)
	}
	return found
}

/** Each key up to its colon, those of maps too. */
const keysOf = (text: string, entries: readonly Entry[]): Range[] =>
	entries.flatMap(({ keyRange: { start, end }, value }) => [
		{ start, end: text[end] === ":" ? end + 1 : end },
		...keysOf(text, entriesIn(value)),
	])

function partForm(text: string, { at, part }: Placed<Part | Section>): Range[] {
	const marks = /^ {0,3}#{1,6}(?=\s)/.exec(text.slice(at + part.heading.start, at + part.heading.end))
	const start = at + part.heading.start
	return [
		...(marks ? [{ start, end: start + marks[0].length }] : []),
		...part.fields.flatMap((field) => labelsOf(text, at, field)),
		...("subsections" in part ? part.subsections.flatMap((sub) => partForm(text, { at, part: sub })) : []),
	]
}

/** From the mark of the item to the colon and the marks that close it. */
function labelsOf(text: string, at: number, { range, labelRange, fields }: Field): Range[] {
	const [end] = /^[:：]?[*_]{0,3}[:：]?/.exec(text.slice(at + labelRange.end, at + labelRange.end + 5)) ?? [""]
	return [{ start: at + range.start, end: at + labelRange.end + end.length }, ...fields.flatMap((field) => labelsOf(text, at, field))]
}
