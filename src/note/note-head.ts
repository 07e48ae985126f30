/** What the header of a note says, in the language of the note. */
import type { Term } from "../record/index.ts"
import { type Head, readHead } from "./front-matter/head.ts"
import type { Note } from "./read.ts"
import { writtenIn } from "./written-in.ts"

/** The header of a note, read. What may mean several things is read as in the language of the note, if that is known. */
export function noteHead(note: Note): Head | undefined {
	const head = note.frontMatter && readHead(note.frontMatter)
	if (!note.frontMatter || !head || head.invalid.length === 0) return head
	return readHead(note.frontMatter, head.language ?? writtenIn(note))
}

/** The language of a note alone: as its header says, else that of its headings. */
export function noteLanguage(note: Note): Term<"language"> | undefined {
	return (note.frontMatter && readHead(note.frontMatter).language) ?? writtenIn(note)
}
