/** The sections of a note by the parts of the record that they are. */
import { trimmed } from "../text/trim.ts"
import { findPart, findTerm, keptWith, labelKey, type Layout, type ProblemArea, remembered, type Section as SectionPart, sectionsOf, wordsOf } from "../record/index.ts"
import type { Note, Placed } from "./read.ts"
import type { Outside } from "./section.ts"

export interface NamedSection {
	readonly placed: Placed
	/** Absent where the record does not know the section. */
	readonly part?: SectionPart
	/** The area of a problem-area section; absent where the heading names none. */
	readonly area?: ProblemArea
}

/** Each section of a note with the part it is in a note of this layout, in the order of the text. */
export function namedSections(note: Note, layout: Layout): NamedSection[] {
	const partOf = partsBy(layout)
	return note.sections.map((placed) => ({ placed, ...partOf(placed.part.title) }))
}

/** All text of a note that is in none of its named sections, in its order: an export shows it under its own headings. */
export function outsideOf(note: Note, _layout: Layout | undefined): readonly Placed<Outside>[] {
	return note.outside
}

/** The part of the record that a section with this heading is; nothing where the record does not know it. */
export function partOfHeading(layout: Layout, title: string): Pick<NamedSection, "area" | "part"> {
	return partsBy(layout)(title)
}

/** What a missed session is not asked for may stand in it all the same: a word on risk counts, whether the client came or not. */
function partsBy(layout: Layout): (title: string) => Pick<NamedSection, "area" | "part"> {
	const own = partByHeading(sectionsOf(layout))
	if (layout !== "missed-session") return own
	return (title) => {
		const named = own(title)
		return named.part ? named : partByHeading(sectionsOf("session"))(title)
	}
}

const partByHeading = keptWith((parts: readonly SectionPart[]) =>
	remembered((title): Pick<NamedSection, "area" | "part"> => {
		const area = areaHeading(title)
		const part = area ? parts.find(({ perArea }) => perArea) : findPart(parts, title)
		return { ...(part && { part }), ...(part && area?.area && { area: area.area }) }
	}),
)

/** `Problem area: Role dispute` and its like; nothing for any other heading. */
function areaHeading(title: string): { readonly area?: ProblemArea } | undefined {
	const at = title.search(/[:(–—]|\s-\s/u)
	const before = at < 0 ? title : title.slice(0, at)
	const after = at < 0 ? "" : trimmed(title.slice(at), ":(–—- \t\u00A0).")
	const { title: name, aliases = [] } = wordsOf("formulation.problem-area")
	const isAreaHeading = [name, ...aliases].some((known) => labelKey(known) === labelKey(before))
	if (!isAreaHeading) return undefined
	const area = findTerm("problem-area", after)
	return area === undefined ? {} : { area }
}

/** The sections that are this part. */
export function sectionsNamed(sections: readonly NamedSection[], id: string): readonly NamedSection[] {
	return byPart(sections).get(id) ?? []
}

const byPart = keptWith((sections: readonly NamedSection[]) => Map.groupBy(sections, ({ part }) => part?.id))
