/** Sections of a note as data. Headings and labels that somebody wrote are values, never keys. */
import type { BlockContent } from "mdast"
import * as z from "zod/mini"
import type { NoteFacts } from "../cases/facts.ts"
import type { Field } from "../note/body/field.ts"
import type { Part } from "../note/body/piece.ts"
import type { NamedSection } from "../note/named.ts"
import type { Note } from "../note/read.ts"
import { keyOf } from "../record/index.ts"
import { excerpt, lines, plain, valueOf } from "./excerpt.ts"
import type { PartName } from "./options.ts"
import { outsideTexts } from "./outside.ts"
import { partOfSection } from "./part-of-section.ts"
import type { SummaryRequest } from "./request.ts"
import { sectionsIn, titleOf } from "./sections.ts"

export const FieldJson = z.object({ label: z.string(), value: z.string() })
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
		subsections: z.array(z.object(Content)),
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
	return [...outside, ...named.flatMap((section) => sectionAsJson(note, section))]
}

/** A section of the record in which there is nothing is left out. */
function sectionAsJson(note: Note, { part, area, placed }: NamedSection): SectionJson[] {
	const content = contentOf(note, placed.at, placed.part, titleOf(placed))
	if (part && content.text === "") return []
	return [
		{
			part: part ? keyOf(part.id) : null,
			area: area ?? null,
			...content,
			subsections: placed.part.subsections.map((sub) => contentOf(note, placed.at, sub, sub.title)),
		},
	]
}

function contentOf(note: Note, at: number, part: Part, title: string): Omit<SectionJson, "area" | "part" | "subsections"> {
	const blocks = excerpt(note, { at, part })
	const value = (field: Field): string => plain(valueOf(note, at, field))
	return {
		title,
		fields: part.fields.flatMap((field) => (field.empty ? [] : [{ label: field.label, value: value(field) }])),
		tables: tablesIn(blocks),
		text: lines(blocks),
	}
}

/** Tables directly among blocks, as rows of cells. */
const tablesIn = (blocks: readonly BlockContent[]): string[][][] =>
	blocks.flatMap((block) => (block.type === "table" ? [block.children.map(({ children }) => children.map((cell) => plain([cell])))] : []))
