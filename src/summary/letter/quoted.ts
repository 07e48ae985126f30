/** What the letter to the patient takes from the notes as it is written. */
import type { Blockquote, BlockContent } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { namedSections } from "../../note/named.ts"
import { shift } from "../../note/text.ts"
import { type Field, findPart } from "../../record/index.ts"
import { blocksOf, excerpt } from "../excerpt.ts"
import type { SummaryRequest } from "../request.ts"
import { sectionsIn } from "../sections.ts"

const quote = (children: BlockContent[]): Blockquote[] => (children.length > 0 ? [{ type: "blockquote", children }] : [])

/** A section, as a quotation; nothing where it holds nothing. */
export function quotedSection(request: SummaryRequest, facts: NoteFacts | undefined, id: string): Blockquote[] {
	const note = facts && request.notes.get(facts.file)
	if (!note) return []
	return quote(sectionsIn(request, facts).flatMap(({ part, placed }) => (part?.id === id && placed.part.filled ? excerpt(note, placed) : [])))
}

/**
 * One field of a section, as a quotation; `fields` are those of the section in the record. A session that was not held is
 * read as one that was: what was agreed on the phone stands there too.
 */
export function quotedField(request: SummaryRequest, facts: NoteFacts | undefined, section: string, fields: readonly Field[], id: string): Blockquote[] {
	const note = facts && request.notes.get(facts.file)
	if (!note) return []
	return quote(
		(facts.kind ? namedSections(note, facts.kind) : [])
			.filter(({ part }) => part?.id === section)
			.flatMap(({ placed: { at, part } }) => part.fields.flatMap((field) => (!field.empty && findPart(fields, field.label)?.id === id ? [shift(field.valueRange, at)] : [])))
			.flatMap(({ start, end }) => blocksOf(note.text.slice(start, end))),
	)
}
