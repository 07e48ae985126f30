/** Notes that a summary may lack, as they cannot be read. */
import type { NoteFacts } from "../cases/facts.ts"
import { readHead } from "../note/head.ts"
import type { NoteFolder } from "../rules/folder.ts"

/**
 * Notes of no case that cannot be read, and may be of this one: of most nobody knows whose they are, but a note in another
 * encoding mostly still tells its case. Without a code those that any summary may lack.
 */
export function mayBelong(folder: NoteFolder, code?: string): readonly NoteFacts[] {
	return folder.index.strays().filter((stray) => {
		if (!stray.unreadable) return false
		const told = caseTold(folder, stray)
		return code === undefined || told === undefined || told === code
	})
}

/** The case that a note tells which cannot be read otherwise. */
export function caseTold(folder: NoteFolder, { file, unreadable }: NoteFacts): string | undefined {
	const { frontMatter } = (unreadable === "encoding" && folder.note(file)) || {}
	return frontMatter && readHead(frontMatter).case
}
