/** What the letter to the patient takes from the notes as it is written. */
import type { Blockquote, BlockContent } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { fieldsNamed } from "../../note/body/field.ts"
import { namedSections } from "../../note/named.ts"
import { fieldsOf, partCode } from "../../record/places.ts"
import { excerpt, valueOf } from "../excerpt.ts"
import type { SummaryRequest } from "../request.ts"
import { sectionsIn } from "../sections.ts"
import { withoutDanger } from "./danger.ts"

/** Blocks as a quotation; nothing if there are none. */
export const quote = (children: BlockContent[]): Blockquote[] => (children.length > 0 ? [{ type: "blockquote", children }] : [])

/** A section, as a quotation without what names danger; nothing if nothing is left. */
export function quotedSection(request: SummaryRequest, facts: NoteFacts | undefined, id: string): Blockquote[] {
	return quote(withoutDanger(sectionText(request, facts, id)))
}

/** What is written in a section. */
export function sectionText(request: SummaryRequest, facts: NoteFacts | undefined, id: string): BlockContent[] {
	const note = facts && request.notes.get(facts.file)
	return note
		? sectionsIn(request, facts).flatMap(({ part, placed }) => (part?.id === id && placed.part.filled ? excerpt(note, placed) : []))
		: []
}

/** One field of a section, as a quotation without what names danger. */
export function quotedField(request: SummaryRequest, facts: NoteFacts | undefined, section: string, id: string): Blockquote[] {
	return quote(withoutDanger(fieldText(request, facts, section, id)))
}

/**
 * What is written in one field of a section, by their ids. A session that was not held is read as one that was: what was
 * agreed on the phone is there too.
 */
export function fieldText(request: SummaryRequest, facts: NoteFacts | undefined, section: string, id: string): BlockContent[] {
	const note = facts && request.notes.get(facts.file)
	if (!note) return []
	const fields = fieldsOf({ within: partCode(section) })
	return (facts.kind ? namedSections(note, facts.kind) : [])
		.filter(({ part }) => part?.id === section)
		.flatMap(({ placed: { at, part } }) =>
			fieldsNamed(part.fields, fields, id).flatMap((field) => (field.empty ? [] : valueOf(note, at, field))),
		)
}
