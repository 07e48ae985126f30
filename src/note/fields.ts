/** The fields of a note's body, each beside the fields of the record that its label may name. */
import { type Field as FieldPart, findPart, findLeadingTerm, type ProblemArea } from "../record/index.ts"
import { fieldsOf, listOfTechnique, partCode } from "../record/places.ts"
import type { Field } from "./body/field.ts"
import type { Part } from "./body/piece.ts"
import type { Head } from "./front-matter/head.ts"
import type { NamedSection } from "./named.ts"

export interface KnownField {
	readonly field: Field
	/** What the field's ranges count from. */
	readonly at: number
	/** The fields that the record has here. */
	readonly among: readonly FieldPart[]
	readonly in: NamedSection
	/** The sub-section that the field stands in. */
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
): readonly FieldPart[] {
	const { part } = section
	if (!part) return []
	const within = partCode(part.id)
	if (sub) {
		if (part.entries?.as === "sub-sections") return fieldsOf({ within, repeats: part.entries.of })
		const fixed = findPart(part.subsections ?? [], sub.title)
		return fixed ? fieldsOf({ within: partCode(fixed.id) }) : []
	}
	const area = part.perArea ? areaOf(section, head) : undefined
	return fieldsOf({ within, ...(area && { area }) })
}

/** Every field of the sections that the record knows, in the order of the text; those of a technique behind it. */
export function* knownFields(sections: readonly NamedSection[], head: Pick<Head, "problemAreas"> | undefined): Iterable<KnownField> {
	for (const section of sections) {
		if (!section.part) continue
		const { at, part } = section.placed
		const among = fieldsUnder(section, head)
		for (const field of part.fields) {
			yield { field, at, among, in: section }
			const technique = section.part.entries?.of === "techniques" ? findLeadingTerm("technique", field.label) : undefined
			if (!technique) continue
			for (const inner of field.fields)
				yield { field: inner, at, among: fieldsOf(listOfTechnique(section.part.id, technique)), in: section }
		}
		for (const sub of part.subsections) {
			const inSub = fieldsUnder(section, head, sub)
			for (const field of sub.fields) yield { field, at, among: inSub, in: section, sub }
		}
	}
}
