/** Process notes, which are private. */
import { readHead } from "../note/front-matter/head.ts"
import type { Note } from "../note/read.ts"

/** Whether a note is a private one, of which every export has only the name of the file. */
export function isProcess(note: Note | undefined): boolean {
	return note?.frontMatter !== undefined && readHead(note.frontMatter).invalid.some(({ cause }) => cause === "process")
}
