/** What a note says in a part of the record, in plain text, with its place. */
import type { BlockContent, ListItem } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { fieldsNamed } from "../../note/body/field.ts"
import type { Part } from "../../note/body/piece.ts"
import { lineAt, type Placed } from "../../note/read.ts"
import { findPart } from "../../record/index.ts"
import { excerpt, plain, valueOf } from "../excerpt.ts"
import { sectionsIn } from "../sections.ts"
import type { FigureRequest, LineOfNote } from "./request.ts"

export interface Written {
	readonly text: string
	readonly place: LineOfNote
}

/** A text of a note with its people called as the reader wants. */
export const calledIn = ({ called }: FigureRequest, text: string): string => called?.(text) ?? text

/** The first filled field of a note that is this field of the record, in the sections that are `section`; undefined without one. */
export function writtenField(request: FigureRequest, facts: NoteFacts | undefined, section: string, id: string): Written | undefined {
	for (const placed of placesOf(request, facts, section)) {
		const written = fieldIn(request, facts, placed, id)
		if (written) return written
	}
	return undefined
}

/** A field of a part by its id, if it is filled. */
function fieldIn(request: FigureRequest, facts: NoteFacts | undefined, { at, part, among }: PlacedPart, id: string): Written | undefined {
	const note = facts && request.notes.get(facts.file)
	const field = fieldsNamed(part.fields, among, id).find(({ empty }) => !empty)
	return note && field
		? {
				text: calledIn(request, inWords(valueOf(note, at, field))),
				place: { file: facts.file, line: lineAt(note, at + field.range.start) },
			}
		: undefined
}

/** Blocks as running text, items of a list as clauses. */
function inWords(blocks: readonly BlockContent[]): string {
	return blocks
		.map((block) =>
			block.type === "list" ? block.children.map(({ children }) => plain(children.filter(isBlock))).join("; ") : plain([block]),
		)
		.join(" ")
}

const isBlock = (node: ListItem["children"][number]): node is BlockContent =>
	node.type !== "definition" && node.type !== "footnoteDefinition"

export interface PlacedPart extends Placed<Part> {
	/** The fields that the record has here. */
	readonly among: readonly { readonly id: string }[]
}

/** The sections or sub-sections of a note that are this part of the record. */
export function placesOf(request: FigureRequest, facts: NoteFacts | undefined, id: string): PlacedPart[] {
	return sectionsIn(request, facts).flatMap(({ part, placed }): PlacedPart[] => {
		if (!part) return []
		if (part.id === id) return [{ ...placed, among: part.fields ?? [] }]
		return placed.part.subsections.flatMap((sub) => {
			const known = findPart(part.subsections ?? [], sub.title)
			return known?.id === id ? [{ at: placed.at, part: sub, among: known.fields ?? [] }] : []
		})
	})
}

/** All that is written directly in a part, as plain text; undefined if that is nothing. */
export function writtenPart(request: FigureRequest, facts: NoteFacts | undefined, id: string): Written | undefined {
	const note = facts && request.notes.get(facts.file)
	for (const placed of placesOf(request, facts, id)) {
		const text = note && placed.part.filled ? calledIn(request, inWords(excerpt(note, placed, "own"))) : ""
		if (note && text !== "") return { text, place: { file: facts.file, line: lineAt(note, placed.at + placed.part.heading.start) } }
	}
	return undefined
}
