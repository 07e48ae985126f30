/** What a heading names, by the record. */
import {
	findPart,
	findTerm,
	kindOf,
	type Layout,
	layouts,
	namesOfSection,
	plainKey,
	type ProblemArea,
	readingWords,
	type Section as SectionPart,
	sectionsOf,
	withoutNumber,
} from "../../record/index.ts"
import { memoizeText, memoizeTextIn } from "../../text/memo.ts"
import { derived } from "../../text/words.ts"

export interface NamedPart {
	/** Absent if the record does not know the section. */
	readonly part?: SectionPart
	/** The area of a problem-area section; absent if the heading names none. */
	readonly area?: ProblemArea
}

/** The part of the record that a section with this heading is; nothing if the record does not know it. */
export function partOfHeading(layout: Layout, title: string): NamedPart {
	const own = partByHeading(sectionsOf(layout), title)
	// What a missed session does not require may be in it all the same: a word on risk counts, whether the client came or not.
	const kind = kindOf(layout)
	return own.part || layout === kind ? own : partByHeading(sectionsOf(kind), title)
}

/** Whether a note of any layout has a section of this name. */
export const isSectionName = memoizeText((title) => layouts.some((layout) => partOfHeading(layout, title).part !== undefined))

const partByHeading = memoizeTextIn((parts: readonly SectionPart[], title): NamedPart => {
	const area = areaHeading(title)
	const part = area ? parts.find(({ perArea }) => perArea) : findPart(parts, title)
	return { ...(part && { part }), ...(part && area?.area && { area: area.area }) }
})

/** The area that a heading names and nothing else: `Grief`, `Bereavement (her father)`. */
export const areaAlone = memoizeText((title): ProblemArea | undefined => findTerm("problem-area", parted(title)[0] ?? ""))

/** A title at its punctuation. */
const parted = (title: string): readonly string[] => withoutNumber(title.slice(0, 300)).split(/[:()–—]|\s-\s/)

/** Layouts with a section for each problem area. */
const withAreas = layouts.filter((layout) => sectionsOf(layout).some(({ perArea }) => perArea))

/** More words than these do not make the name of a section and that of an area. */
const mostWords = 8

/** What the names of such sections begin with, and hardly any other heading. */
const firstWords = derived(() => {
	const ids = new Set(withAreas.flatMap((layout) => sectionsOf(layout).flatMap(({ id, perArea }) => (perArea ? [id] : []))))
	const names = Array.from(ids).flatMap((id) => [...namesOfSection(id), ...(readingWords().readings.names[id] ?? [])])
	return new Set(names.map((title) => plainKey(title.split(" ", 1)[0] ?? "")))
})

const isAreaSection = (name: string): boolean => withAreas.some((layout) => findPart(sectionsOf(layout), name)?.perArea)

/** `Problem area: Role dispute`, `Problem area role dispute`; nothing for any other heading. */
function areaHeading(title: string): { readonly area?: ProblemArea } | undefined {
	const [name = "", ...rest] = parted(title)
	if (isAreaSection(name)) {
		const area = rest.map((words) => findTerm("problem-area", words)).find((term) => term !== undefined)
		return area === undefined ? {} : { area }
	}
	const words = name.trim().split(/\s+/)
	if (!firstWords().has(plainKey(words[0] ?? ""))) return undefined
	for (let at = 1; at < Math.min(words.length, mostWords); at++) {
		const area = findTerm("problem-area", words.slice(at).join(" "))
		if (area !== undefined && isAreaSection(words.slice(0, at).join(" "))) return { area }
	}
	return undefined
}
