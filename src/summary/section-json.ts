/** Sections of a note as data. Headings and labels that somebody wrote are values, never keys. */
import type { BlockContent } from "mdast"
import * as z from "zod/mini"
import type { NoteFacts } from "../cases/facts.ts"
import type { Field } from "../note/body/field.ts"
import type { Part } from "../note/body/piece.ts"
import type { NamedSection } from "../note/named.ts"
import { fieldsUnder } from "../note/fields.ts"
import type { Note } from "../note/read.ts"
import { readTerms } from "../note/values/terms.ts"
import { findPart, keyOf } from "../record/index.ts"
import type { FieldPlace } from "../record/places.ts"
import { excerpt, lines, plain, valueOf } from "./excerpt.ts"
import type { PartName } from "./options.ts"
import { outsideTexts } from "./outside.ts"
import { partOfSection } from "./part-of-section.ts"
import type { SummaryRequest } from "./request.ts"
import { sectionsIn, titleOf } from "./sections.ts"

export const FieldJson = z.object({
	part: z.nullable(z.string()).with(z.meta({ description: "The key of the field of the record that it is" })),
	label: z.string(),
	value: z.string(),
	terms: z.array(z.string()).with(z.meta({ description: "The terms of the record that the value says, where the field has any" })),
})
export type FieldJson = z.infer<typeof FieldJson>
const Table = z.array(z.array(z.string())).with(z.meta({ description: "Rows of cells, the head first" }))
const Content = {
	title: z.string().with(z.meta({ description: "The heading as it is written; empty for text before the first" })),
	fields: z.array(FieldJson).with(z.meta({ description: "Labelled items, each with all that is in it" })),
	tables: z.array(Table),
	text: z
		.string()
		.with(z.meta({ description: "All that is under the heading, as plain text: a line for each paragraph, list, table and heading" })),
}
export const SectionJson = z
	.object({
		part: z.nullable(z.string()).with(z.meta({ description: "The key of the part of the record that it is" })),
		area: z.nullable(z.string()).with(z.meta({ description: "The problem area that its heading names" })),
		...Content,
		subsections: z.array(
			z.object({
				part: z.nullable(z.string()).with(z.meta({ description: "The key of the sub-section of the record that it is" })),
				...Content,
			}),
		),
	})
	.with(z.meta({ description: "A section of a note, or text in none" }))
export type SectionJson = z.infer<typeof SectionJson>

/** What a note says: its text in no section, then each of its sections that is wanted. */
export function sectionsAsJson(request: SummaryRequest, facts: NoteFacts | undefined, wants: (part: PartName) => boolean): SectionJson[] {
	const note = facts && request.notes.get(facts.file)
	if (!note) return []
	const own = partOfSection(`${facts.kind ?? "session"}.`)
	const outside = wants(own)
		? outsideTexts(request, facts).map(({ title, blocks }): SectionJson => ({
				part: null,
				area: null,
				title,
				fields: [],
				tables: tablesIn(blocks),
				text: lines(blocks),
				subsections: [],
			}))
		: []
	// It is not known what a section is in a note of no known kind.
	const all: readonly NamedSection[] = facts.kind ? sectionsIn(request, facts) : note.sections.map((placed) => ({ placed }))
	const named = all.filter(({ part }) => wants(part ? partOfSection(part.id) : own))
	return [...outside, ...named.flatMap((section) => sectionAsJson(note, facts, section))]
}

/** A section of the record in which there is nothing is left out. */
function sectionAsJson(note: Note, head: NoteFacts, section: NamedSection): SectionJson[] {
	const { part, area, placed } = section
	const content = contentOf(note, placed.at, placed.part, titleOf(placed), fieldsUnder(section, head))
	if (part && content.text === "") return []
	return [
		{
			part: part ? keyOf(part.id) : null,
			area: area ?? null,
			...content,
			subsections: placed.part.subsections.map((sub) => {
				const known = part?.subsections && findPart(part.subsections, sub.title)
				return {
					part: known ? keyOf(known.id) : null,
					...contentOf(note, placed.at, sub, sub.title, fieldsUnder(section, head, sub)),
				}
			}),
		},
	]
}

function contentOf(
	note: Note,
	at: number,
	part: Part,
	title: string,
	among: readonly FieldPlace[],
): Omit<SectionJson, "area" | "part" | "subsections"> {
	const blocks = excerpt(note, { at, part })
	return {
		title,
		fields: part.fields.flatMap((field) => (field.empty ? [] : [fieldAsJson(field, plain(valueOf(note, at, field)), among)])),
		tables: tablesIn(blocks),
		text: lines(blocks),
	}
}

/** A field with what of the record it is, of all that the record has there, and which of its terms it says. */
export function fieldAsJson({ label, text }: Pick<Field, "label" | "text">, value: string, among: readonly FieldPlace[]): FieldJson {
	const place = findPart(among, label)
	const { vocabulary, several = false } = place?.value ?? {}
	return {
		part: place ? keyOf(place.id) : null,
		label,
		value,
		terms: vocabulary ? readTerms(vocabulary, text, several).terms.map(({ term }) => term) : [],
	}
}

/** Tables directly among blocks, as rows of cells. */
const tablesIn = (blocks: readonly BlockContent[]): string[][][] =>
	blocks.flatMap((block) => (block.type === "table" ? [block.children.map(({ children }) => children.map((cell) => plain([cell])))] : []))
