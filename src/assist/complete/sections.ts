/** Sections that the note does not contain yet, and sub-sections that their section does not, each as its empty form. */
import { areaOf } from "../../note/fields.ts"
import { entrySkeleton, headingOf, placeholder, subsectionSkeleton } from "../../note/forms/skeleton.ts"
import { areasOfVariant, findPart, findTerm, type ProblemArea, type Section, terms, termWords, wordsOf } from "../../record/index.ts"
import { sectionPlacesOf } from "../../record/places.ts"
import { assistWords } from "../words.ts"
import { sectionText } from "../forms/section-form.ts"
import type { BodyContext } from "./body-context.ts"
import { type About, type Completion, filterOf, namesOf, type Typed } from "./completion.ts"

/** Sections of this kind of note; of each problem area one. */
export function sectionItems(context: BodyContext, typed: Typed): Completion[] {
	const { layout, sections } = context
	return sectionPlacesOf(layout).flatMap(({ section: part }) => {
		if (part.perArea) return missingAreas(context, part).map((area) => sectionItem(context, typed, part, area))
		return sections.some((section) => section.part?.id === part.id) ? [] : [sectionItem(context, typed, part)]
	})
}

/** The areas of the front matter that have no section; all that this form of IPT has while none is chosen. */
function missingAreas({ head, sections, variant }: BodyContext, part: Section): ProblemArea[] {
	const areas = head.problemAreas ?? areasOfVariant(variant)
	return areas.filter((area) => !sections.some((section) => section.part?.id === part.id && areaOf(section, head) === area))
}

function sectionItem(context: BodyContext, typed: Typed, part: Section, area?: ProblemArea): Completion {
	const title = headingOf(part, area)
	const { aliases = [] } = area ? termWords("problem-area", area) : {}
	const { open, ...item } = headed(context, typed, 2, title, sectionText(context.patientCase, part, area))
	return {
		...item,
		kind: "section",
		filter: headingFilter(typed, 2, [title, ...namesOf(part.id), ...aliases]),
		about: { is: "part", id: part.id, ...(area && { area }) },
		// People, mechanisms and techniques are chosen from a list too.
		...(open && part.entries && part.entries.of !== "goals" && { goesOn: true }),
	}
}

/** Sub-sections of the section that the cursor is in: the fixed ones, a further person, mechanisms that are expected. */
export function subsectionItems(context: BodyContext, typed: Typed): Completion[] {
	const part = context.section?.part
	const titles = context.section?.placed.part.subsections.map(({ title }) => title) ?? []
	const item = (title: string, names: readonly string[], about: About, form: string): Completion => {
		const { open: _, ...written } = headed(context, typed, 3, title, form)
		return { ...written, kind: "sub-section", filter: headingFilter(typed, 3, names), about }
	}
	const { subsections = [], entries } = part ?? {}
	const fixed = subsections
		.filter(({ id }) => !titles.some((title) => findPart(subsections, title)?.id === id))
		.map((sub) => item(wordsOf(sub.id).title, namesOf(sub.id), { is: "part", id: sub.id }, subsectionSkeleton(sub)))
	if (!part || entries?.as !== "sub-sections") return fixed
	const { fields = [] } = entries
	if (entries.of === "people") {
		const about = { is: "part", id: part.id } as const
		return [...fixed, item(assistWords.current.newPerson, [assistWords.current.newPerson], about, entrySkeleton(placeholder, fields))]
	}
	const mechanisms = terms("mechanism").filter((term) => !titles.some((title) => findTerm("mechanism", title) === term))
	return [
		...fixed,
		...mechanisms.map((term) => {
			const { title, aliases = [] } = termWords("mechanism", term)
			return item(title, [title, ...aliases], { is: "term", vocabulary: "mechanism", term }, entrySkeleton(title, fields))
		}),
	]
}

/** With its marks, once one is typed: the space after them may still be to come. */
const headingFilter = ({ range, text }: Typed, depth: 2 | 3, names: readonly string[]): string =>
	filterOf({ range, text: text.startsWith("#") ? `${"#".repeat(depth)} ` : "" }, names)

type Headed = Pick<Completion, "label" | "range" | "text" | "writeAt"> & {
	/** Nothing in it is to be filled in: writing goes on below. */
	readonly open: boolean
}

/** A part with a heading: the heading alone if text is below it already, else the part's empty form. */
function headed({ text }: BodyContext, { range, text: typed }: Typed, depth: 2 | 3, title: string, form: string): Headed {
	const below = text.slice(range.end)
	const isBare = new RegExp(`^\\s*(?:$|#{1,${depth}}(?!#))`).test(below)
	if (typed.trim() !== "" && !isBare) return { label: title, range, text: `${"#".repeat(depth)} ${title}`, open: false }
	const open = !form.includes(placeholder)
	const written = open ? `${form}\n\n` : form
	const isFollowed = /^[ \t]*(?:\r\n|\n|\r)[ \t]*\S/.test(below)
	return { label: title, range, text: `${written}${isFollowed ? "\n" : ""}`, open, ...(open && { writeAt: written.length }) }
}
