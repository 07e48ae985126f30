/** A note's outline: front matter, sections and what is in them by the record, each with its place. */
import { memoize } from "../text/memo.ts"
import type { Field } from "../note/body/field.ts"
import type { Part } from "../note/body/piece.ts"
import { areaOf, fieldsUnder } from "../note/fields.ts"
import { totalOf } from "../note/front-matter/measure-values.ts"
import { onOneLine } from "../note/front-matter/on-one-line.ts"
import { entriesIn, type FrontMatter } from "../note/front-matter/read.ts"
import type { Entry } from "../note/front-matter/entries.ts"
import { headingWords, labelWords } from "../note/marks.ts"
import type { NamedSection } from "../note/named.ts"
import { perSection } from "../note/per-section.ts"
import { readPerson } from "../note/person.ts"
import type { ReadableNote } from "../note/readable.ts"
import { isGoalId, leadingTerm, readRating } from "../note/values/value.ts"
import { bandOf, findPart, findTerm, ratings, type Section as SectionPart, termTitle } from "../record/index.ts"
import { type Range, shift } from "../text/text.ts"

export type OutlineKind =
	| "area"
	| "field"
	| "front-matter"
	| "goal"
	| "key"
	| "measure"
	| "mechanism"
	| "person"
	| "section"
	| "sub-section"
	| "technique"

/** What is displayed next to a name: words of the note, or a number that needs a word of the reader's language. */
export type Detail = string | { readonly rating: number } | { readonly ring: number }

export interface OutlineEntry {
	readonly kind: OutlineKind
	/** As written in the note; empty for the front matter, which has no name there. */
	readonly name: string
	readonly detail: readonly Detail[]
	readonly range: Range
	readonly nameRange: Range
	readonly children: readonly OutlineEntry[]
}

/** More than this no editor shows in time: a note may contain a hundred thousand headings. */
const most = 10_000

/** The outline of a note in the order of its text. */
export function outlineOf(of: ReadableNote): OutlineEntry[] {
	const sections: readonly NamedSection[] = of.head?.layout ? of.sections : of.note.sections.map((placed) => ({ placed }))
	const { frontMatter } = of.note
	const entries = [
		...(frontMatter ? [frontMatterEntry(frontMatter, of)] : []),
		...sections.slice(0, most).map((section) => sectionEntry(section, of)),
	]
	// Each entry takes some characters.
	return of.note.text.length > most && sizeOf(entries) > most ? first(entries, { left: most }) : entries
}

const sizeOf = (entries: readonly OutlineEntry[]): number => entries.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0)

function first(entries: readonly OutlineEntry[], limit: { left: number }): OutlineEntry[] {
	return entries.flatMap((entry) => (limit.left-- > 0 ? [{ ...entry, children: first(entry.children, limit) }] : []))
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()

/** Without the white space at its end, which belongs to no part. */
function trimmed(text: string, { start, end }: Range): Range {
	return { start, end: start + text.slice(start, end).trimEnd().length }
}

const frontMatterEntry = memoize(({ opening, bodyStart, entries }: FrontMatter, { note: { text }, head }: ReadableNote): OutlineEntry => {
	const measured = new Map(head?.measures.map((reading) => [reading.nameRange.start, reading]))
	const entryOf = (entry: Entry, kind: OutlineKind): OutlineEntry => {
		const { key, keyRange, value } = entry
		const inner = entriesIn(value)
		const reading = kind === "measure" ? measured.get(keyRange.start) : undefined
		const total = reading && totalOf(reading)?.total
		const band = reading?.measure && total !== undefined ? bandOf(reading.measure, total) : undefined
		const children = kind === "key" ? inner.map((one) => entryOf(one, key === "measures" ? "measure" : "key")) : []
		return {
			kind,
			name: key,
			detail:
				children.length > 0 ? [] : total === undefined ? [onOneLine(value, ": ")] : [String(total), ...(band === undefined ? [] : [band])],
			range: trimmed(text, { start: keyRange.start, end: Math.max(keyRange.end, value.range.end) }),
			nameRange: keyRange,
			children,
		}
	}
	return {
		kind: "front-matter",
		name: "",
		detail: [],
		range: trimmed(text, { start: opening.start, end: bodyStart }),
		nameRange: opening,
		children: entries.map((entry) => entryOf(entry, "key")),
	}
})

/** Cached with the section as long as its text and its problem area stay the same. */
const sectionEntry = perSection(
	(section, note: ReadableNote) => [section.part, section.part && areaOf(section, note.head)],
	newSectionEntry,
	movedEntry,
)

function movedEntry(entry: OutlineEntry, by: number): OutlineEntry {
	const { kind, name, detail, range, nameRange, children } = entry
	return {
		kind,
		name,
		detail,
		range: shift(range, by),
		nameRange: shift(nameRange, by),
		children: children.map((child) => movedEntry(child, by)),
	}
}

function newSectionEntry(section: NamedSection, of: ReadableNote): OutlineEntry {
	const { part, placed } = section
	const subsections = placed.part.subsections.map((sub): OutlineEntry => {
		const { kind, detail } = subsection(of, section, sub)
		return { ...partEntry(of, section, sub, kind), detail }
	})
	const own = partEntry(of, section, placed.part, part?.perArea ? "area" : "section")
	return { ...own, detail: termsOf(of, section), children: [...own.children, ...subsections] }
}

function partEntry({ note: { text } }: ReadableNote, { placed: { at }, part }: NamedSection, of: Part, kind: OutlineKind): OutlineEntry {
	return {
		kind,
		name: of.title,
		detail: [],
		range: trimmed(text, shift(of.range, at)),
		nameRange: headingWords(text, of, at),
		children: of.fields.map((field) => fieldEntry(text, field, at, part?.entries)),
	}
}

function subsection(of: ReadableNote, section: NamedSection, sub: Part): Pick<OutlineEntry, "detail" | "kind"> {
	const entries = section.part?.entries
	if (entries?.of === "people") {
		const { relationship, closeness, status } = readPerson(sub)
		const life = status === undefined || status === "living" ? [] : [termTitle("person-status", status)]
		return {
			kind: "person",
			detail: [
				...(relationship === undefined ? [] : [oneLine(relationship)]),
				...(closeness === undefined ? [] : [{ ring: closeness }]),
				...life,
			],
		}
	}
	if (entries?.of === "mechanisms" && findTerm("mechanism", sub.title)) {
		const written = sub.fields.find(({ empty }) => !empty)
		return { kind: "mechanism", detail: written ? [oneLine(written.text)] : [] }
	}
	return { kind: "sub-section", detail: termsOf(of, section, sub) }
}

/** What fields with a vocabulary say under a heading: a level of risk, the stage of a dispute. */
function termsOf({ head }: ReadableNote, section: NamedSection, sub?: Part): string[] {
	const among = fieldsUnder(section, head, sub)
	return (sub ?? section.placed.part).fields.flatMap(({ label, text }) => {
		const { vocabulary, several } = findPart(among, label)?.value ?? {}
		if (!vocabulary || several) return []
		const term = leadingTerm(vocabulary, text)
		return term === undefined ? [] : [termTitle(vocabulary, term)]
	})
}

function fieldEntry(text: string, field: Field, at: number, entries?: SectionPart["entries"]): OutlineEntry {
	const { kind, detail } = fieldMeaning(field, entries)
	return {
		kind,
		name: field.label,
		detail,
		range: shift(field.range, at),
		nameRange: labelWords(text, field, at),
		children: field.fields.map((inner) => fieldEntry(text, inner, at)),
	}
}

function fieldMeaning({ label, text, empty }: Field, entries: SectionPart["entries"]): Pick<OutlineEntry, "detail" | "kind"> {
	const said = empty ? "" : oneLine(text)
	const detail = said === "" ? [] : [said]
	if (entries?.of === "goals" && isGoalId(label)) return { kind: "goal", detail }
	if (entries?.of === "techniques") return { kind: "technique", detail }
	if (entries?.of === "mechanisms" && entries.as === "fields" && findTerm("mechanism", label)) {
		const { rating, evidence } = readRating(said)
		const valid = rating !== undefined && ratings.some((value) => value === rating)
		return { kind: "mechanism", detail: valid ? [{ rating }, ...(evidence === "" ? [] : [evidence])] : detail }
	}
	return { kind: "field", detail }
}
