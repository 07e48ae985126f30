/** The body around the cursor, the cursor's own line apart: half a heading or label would be read as something else. */
import { variantOf } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import type { Part } from "../../note/body/piece.ts"
import type { Head } from "../../note/front-matter/head.ts"
import { type NamedSection, namedSections } from "../../note/named.ts"
import { noteHead } from "../../note/note-head.ts"
import { type Note, readNote } from "../../note/read.ts"
import type { Layout, Term } from "../../record/index.ts"
import { lineRange } from "../../text/text.ts"
import { isLiteral } from "../literal.ts"

export interface BodyContext {
	readonly text: string
	readonly offset: number
	readonly layout: Layout
	readonly head: Head
	readonly variant: Term<"variant">
	/** The sections of the note without the line. */
	readonly sections: readonly NamedSection[]
	/** The section and sub-section that the line is in. */
	readonly section?: NamedSection
	readonly sub?: Part
	readonly patientCase?: Case
}

/** The context of an offset in a note of a case; nothing in code and comments, and if the kind of note is not known. */
export function bodyContext(note: Note, offset: number, patientCase: Case | undefined): BodyContext | undefined {
	const { text, frontMatter } = note
	const head = noteHead(note)
	if (!frontMatter || !head?.layout || offset < frontMatter.bodyStart) return undefined
	const line = lineRange(text, offset)
	if (isOpenComment(text.slice(line.start, offset)) || isLiteral(note, offset)) return undefined
	const rest = readNote(text.slice(0, line.start) + " ".repeat(line.end - line.start) + text.slice(line.end), note)
	const sections = namedSections(rest, head.layout)
	const section = sections.findLast(({ placed: { at, part } }) => at + part.range.start <= line.start)
	const sub = section?.placed.part.subsections.findLast(({ range }) => section.placed.at + range.start <= line.start)
	return {
		text,
		offset,
		layout: head.layout,
		head,
		variant: head.variant ?? (patientCase ? variantOf(patientCase) : "ipt"),
		sections,
		...(section && { section }),
		...(sub && { sub }),
		...(patientCase && { patientCase }),
	}
}

/** To Markdown, a comment that is still being written in a line of text is not one yet. */
const isOpenComment = (before: string): boolean => before.lastIndexOf("<!--") > before.lastIndexOf("-->")

/** As far in that a list item is in another one. */
export const isNested = (indent: string): boolean => indent.length > 1 || indent.includes("\t")
