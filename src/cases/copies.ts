/**
 * Two versions of one note, as a sync service leaves them: same kind, number and date, and either most of the text in common or
 * a name that such a service gives.
 */
import { readingWords } from "../record/index.ts"
import { noteEnding } from "../text/note-ending.ts"
import { compareTexts } from "../text/order.ts"
import { derived } from "../text/words.ts"
import type { NoteFacts } from "./facts.ts"
import { isMostlyTheSame } from "./narrative.ts"

/** What services and programs add to the name of a second version, folded to small letters. */
const marks = derived((): readonly RegExp[] => {
	const { begins, ends, holds } = readingWords().copies
	return [
		/-(?:desktop|laptop|pc|win|macbook|imac|surface)(?:-|$)/, // OneDrive: the name of the computer
		/\(\d{1,3}\)$/, // Google Drive, browsers
		new RegExp(holds.join("|")), // Dropbox, Nextcloud, iCloud, Syncthing
		/~/, // git, backup copies of editors
		new RegExp(`^(?:${begins.join("|")}) |[ -](?:${ends.join("|")})(?: \\d{1,3})?$`), // file managers
	]
})

/** Whether a file's name is one that is given to a second version. */
export function isNameOfCopy(file: string): boolean {
	const name = stemOf(file)
	return marks().some((mark) => mark.test(name))
}

/** The name of a file without its folder and endings; in addresses it may be encoded. */
function stemOf(file: string): string {
	const name = decoded(file.slice(file.lastIndexOf("/") + 1)).toLowerCase()
	return name.endsWith(noteEnding) ? name.slice(0, -noteEnding.length) : name
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name)
	} catch {
		// A percent sign that encodes nothing is part of the name.
		return name
	}
}

/** Notes of one kind, number and date that are no versions of each other are mistakes, and few: no more are compared. */
const mostOriginals = 8

/** Second versions among the notes of a case, by file: each with the note that counts. Of several, that of the plainest name counts. */
export function copiesIn(notes: readonly NoteFacts[]): ReadonlyMap<string, NoteFacts> {
	const copies = new Map<string, NoteFacts>()
	const groups = Map.groupBy(notes, ({ kind, session, date, unreadable }) =>
		kind && !unreadable ? `${kind} ${session ?? ""} ${date ?? ""}` : undefined,
	)
	for (const [key, group] of groups) {
		if (key === undefined || group.length < 2) continue
		const originals: NoteFacts[] = []
		for (const note of group.toSorted(byName)) {
			const original = originals
				.slice(0, mostOriginals)
				.find((one) => isNameOfCopy(note.file) || isMostlyTheSame(one.narrative, note.narrative))
			if (original) copies.set(note.file, original)
			else originals.push(note)
		}
	}
	return copies
}

/** Plain names first, then short ones. */
const byName = (a: NoteFacts, b: NoteFacts): number =>
	Number(isNameOfCopy(a.file)) - Number(isNameOfCopy(b.file)) || a.file.length - b.file.length || compareTexts(a.file, b.file)
