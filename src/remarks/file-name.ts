/** Names of the files of remarks: `session-05.AB.remarks` next to `session-05.ipt.md`, one for each note and author. */
import { noteEnding } from "../text/note-ending.ts"

/** How the name of a file of remarks ends. */
export const remarksEnding = ".remarks"

/** The folder, next to a note, that its files of remarks are moved to when they are archived. */
export const archiveFolder = "archived-remarks"

/** The name of the file of an author. `number`: from 2, if another person has the same initials. */
export function remarkFileName(note: string, initials: string, number = 1): string {
	const part = initials.replace(/[^\p{L}\p{M}\p{N}_-]/gu, "") || "x"
	return `${stemOf(note, noteEnding)}.${part}${number === 1 ? "" : `-${number}`}${remarksEnding}`
}

/** The note that a file of remarks is about, of those in its folder. Nothing if it is about none of them. */
export function noteOfRemarks(file: string, notes: ReadonlySet<string>): string | undefined {
	if (!file.endsWith(remarksEnding)) return undefined
	// Programs that synchronise folders add words to the name, and some of them add dots.
	for (let stem = stemOf(file, remarksEnding), dot = stem.lastIndexOf("."); dot > 0; dot = stem.lastIndexOf(".")) {
		stem = stem.slice(0, dot)
		if (notes.has(stem + noteEnding)) return stem + noteEnding
	}
	return undefined
}

/** The name of a file of remarks after its note was renamed; nothing if it is not about that note. */
export function renamedRemarks(file: string, from: string, to: string): string | undefined {
	const stem = `${stemOf(from, noteEnding)}.`
	return file.startsWith(stem) && file.endsWith(remarksEnding) ? `${stemOf(to, noteEnding)}.${file.slice(stem.length)}` : undefined
}

const stemOf = (name: string, ending: string): string => (name.endsWith(ending) ? name.slice(0, -ending.length) : name)
