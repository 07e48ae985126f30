/** The fields of a note's body, each with the fields of the record that its label may name. */
import { findPart, findLeadingTerm, type ProblemArea, type Section as SectionPart, type Term } from "../record/index.ts"
import { type FieldPlace, fieldPlaces, partCode, subsectionPlaces } from "../record/places.ts"
import type { Field } from "./body/field.ts"
import type { Part } from "./body/piece.ts"
import type { Head } from "./front-matter/head.ts"
import type { NamedSection } from "./named.ts"

export interface KnownField {
	readonly field: Field
	/** What the field's ranges count from. */
	readonly at: number
	/** The fields that the record has here. */
	readonly among: readonly FieldPlace[]
	readonly in: NamedSection
	/** The sub-section that the field is in. */
	readonly sub?: Part
}

/** The area that a section of a problem area is of: as its heading says, or the only one that there is. */
export function areaOf({ area }: Pick<NamedSection, "area">, head: Pick<Head, "problemAreas"> | undefined): ProblemArea | undefined {
	return area ?? (head?.problemAreas?.length === 1 ? head.problemAreas[0] : undefined)
}

/** Fields that the record has under the heading of a section, or of one of its sub-sections. */
export function fieldsUnder(
	section: NamedSection,
	head: Pick<Head, "problemAreas"> | undefined,
	sub?: Pick<Part, "title">,
): readonly FieldPlace[] {
	const { part } = section
	if (!part) return []
	const within = partCode(part.id)
	if (sub) {
		if (part.entries?.as === "sub-sections") return fieldPlaces({ within, repeats: part.entries.of })
		const fixed = findPart(subsectionPlaces(within), sub.title)
		return fixed ? fieldPlaces({ within: fixed.code }) : []
	}
	const area = part.perArea ? areaOf(section, head) : undefined
	return fieldPlaces({ within, ...(area && { area }) })
}

/** Sub-fields that a technique has in the section of techniques; none for most. */
export const fieldsUnderTechnique = ({ id }: Pick<SectionPart, "id">, technique: Term<"technique">): readonly FieldPlace[] =>
	fieldPlaces({ within: partCode(id, technique), repeats: "techniques" })

/** Every field of the sections that the record knows, in the order of the text; those of a technique after it. */
export function* knownFields(sections: readonly NamedSection[], head: Pick<Head, "problemAreas"> | undefined): Iterable<KnownField> {
	for (const section of sections) {
		if (!section.part) continue
		const { at, part } = section.placed
		const among = fieldsUnder(section, head)
		for (const field of part.fields) {
			yield { field, at, among, in: section }
			const technique = section.part.entries?.of === "techniques" ? findLeadingTerm("technique", field.label) : undefined
			if (!technique) continue
			const inside = fieldsUnderTechnique(section.part, technique)
			for (const inner of field.fields) yield { field: inner, at, among: inside, in: section }
		}
		for (const sub of part.subsections) {
			const inSub = fieldsUnder(section, head, sub)
			for (const field of sub.fields) yield { field, at, among: inSub, in: section, sub }
		}
	}
}
