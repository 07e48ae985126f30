/** A note with what its head and its sections mean. */
import { memoize } from "../text/memo.ts"
import type { Head } from "./front-matter/head.ts"
import { type NamedSection, namedSections } from "./named.ts"
import { noteHead } from "./note-head.ts"
import type { Note } from "./read.ts"

export interface ReadableNote {
	readonly note: Note
	/** Absent if the front matter is missing or never closed: then nothing is known of the sections either. */
	readonly head?: Head
	readonly sections: readonly NamedSection[]
}

/** Reads what head and sections of a note mean. Never throws. */
export const readable = memoize((note: Note): ReadableNote => {
	const head = noteHead(note)
	return { note, ...(head && { head }), sections: head?.layout ? namedSections(note, head.layout) : [] }
})
