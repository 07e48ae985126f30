/** The sections of a note by the parts of the record that they are. */
import { readHead } from "./front-matter/head.ts"
import { type Layout, type ProblemArea } from "../record/index.ts"
import { areaSectionOf } from "../record/places.ts"
import { memoize, memoizePair } from "../text/memo.ts"
import { areaAlone, type NamedPart, partOfHeading } from "./body/headings.ts"
import { withEvents, withPeople } from "./body/rows.ts"
import type { Outside, Section } from "./body/piece.ts"
import type { HeadingSlip } from "./body/slips.ts"
import { misplacedIn } from "./misplaced.ts"
import type { Note, Placed } from "./read.ts"

export interface NamedSection extends NamedPart {
	readonly placed: Placed
	/** Its heading is not written as one of a section, and is read as one; ranges count as those of the section. */
	readonly slip?: HeadingSlip
}

interface Parts {
	readonly sections: readonly NamedSection[]
	readonly outside: readonly Placed<Outside>[]
	/** What parts that were cut separately were read from, by what their ranges count from. */
	readonly sources: ReadonlyMap<number, string>
}

const partsOf = memoizePair((note: Note, layout: Layout): Parts => {
	const sections: NamedSection[] = []
	const outside: Placed<Outside>[] = []
	const sources = new Map<number, string>()
	let index = 0
	for (const { at, piece } of note.placedPieces) {
		index++
		const end = note.placedPieces[index]?.at
		const where = { isFirst: index === 1, hasSections: note.sections.length > 0 }
		const found = piece.slips.length > 0 ? misplacedIn(piece, () => note.text.slice(at, end), layout, where) : undefined
		if (!found) {
			for (const part of piece.sections) sections.push(named(part, layout, at))
			for (const part of piece.outside) outside.push({ at, part })
			continue
		}
		for (const { at: by, part, slip } of found.sections) sections.push({ ...named(part, layout, at + by), ...(slip && { slip }) })
		for (const { at: by, part } of found.outside) outside.push({ at: at + by, part })
		for (const { at: by, source } of [...found.sections, ...found.outside]) if (source !== undefined) sources.set(at + by, source)
	}
	return { sections: withLoneAreas(sections, layout), outside, sources }
})

/** What a section is in a note of this layout, and where it was the last time. */
const lastNamed = memoize(
	(part: Section, layout: Layout): { section: NamedSection } => {
		const of = partOfHeading(layout, part.title)
		return { section: { placed: { at: 0, part: withRows(part, of.part?.entries?.of) }, ...of } }
	},
	(_, layout) => [layout],
)

/** A section as it is in a note of this layout, at this place. It is the same object as long as its place is the same. */
function named(part: Section, layout: Layout, at: number): NamedSection {
	const last = lastNamed(part, layout)
	if (last.section.placed.at !== at) last.section = { ...last.section, placed: { ...last.section.placed, at } }
	return last.section
}

/** `## Grief` alone is the section of that problem area, unless another one of it is written. */
function withLoneAreas(sections: readonly NamedSection[], layout: Layout): readonly NamedSection[] {
	const part = areaSectionOf(layout)
	if (!part || !sections.some((section) => loneArea(section) !== undefined)) return sections
	// One that names no area may be of any.
	const written = new Set(sections.flatMap((section) => (section.part === part && section.placed.part.filled ? [section.area] : [])))
	return sections.map((section) => {
		const area = loneArea(section)
		return area === undefined || written.has(area) || written.has(undefined) ? section : { ...section, part, area }
	})
}

const loneArea = ({ part, placed }: NamedSection): ProblemArea | undefined => (part ? undefined : areaOfTitle(placed.part))

const areaOfTitle = memoize(({ title }: Section) => areaAlone(title))

function withRows(section: Section, entries: string | undefined): Section {
	if (section.tables.length === 0) return section
	return entries === "people" ? withPeople(section) : entries === "events" ? withEvents(section) : section
}

/**
 * Each section of a note with the part it is in a note of this layout, in the order of the text. A known section at another
 * level, or under a line that is no heading, is among them.
 */
export function namedSections(note: Note, layout: Layout): readonly NamedSection[] {
	return partsOf(note, layout).sections
}

/** All text of a note that is in none of its named sections, in its order: an export shows it under its own headings. */
export function outsideOf(note: Note, layout: Layout | undefined): readonly Placed<Outside>[] {
	return layout ? partsOf(note, layout).outside : note.outside
}

/** The Markdown that a part at this place was read from, if it was cut out of its piece; its places count from there. */
export function sourceAt(note: Note, at: number): string | undefined {
	const layout = note.frontMatter && readHead(note.frontMatter).layout
	return partsOf(note, layout ?? "session").sources.get(at)
}

/** The sections that are this part. */
export function sectionsNamed(sections: readonly NamedSection[], id: string): readonly NamedSection[] {
	return byPart(sections).get(id) ?? []
}

const byPart = memoize((sections: readonly NamedSection[]) => Map.groupBy(sections, ({ part }) => part?.id))
