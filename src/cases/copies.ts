/**
 * Two versions of one note, as a sync service leaves them: same kind, number and date, and either most of the text in common or
 * a name that such a service gives.
 */
import { readingWords } from "../record/index.ts"
import { nameOfFile } from "../text/file-name.ts"
import { noteEnding } from "../text/note-ending.ts"
import { compareTexts } from "../text/order.ts"
import { derived } from "../text/words.ts"
import { isAddendum } from "./addenda.ts"
import type { NoteFacts } from "./facts.ts"
import { isMostlyTheSame } from "./narrative.ts"
import { isOfScores } from "./order.ts"

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

/** The name of a file without its folder and endings. */
function stemOf(file: string): string {
	const name = nameOfFile(file).toLowerCase()
	return name.endsWith(noteEnding) ? name.slice(0, -noteEnding.length) : name
}

/** Notes of one kind, number and date that are no versions of each other are mistakes, and few: no more are compared. */
const mostOriginals = 8

/** Second versions among the notes of a case, by file: each with the note that counts. Of several, that of the plainest name counts. */
export function copiesIn(notes: readonly NoteFacts[]): ReadonlyMap<string, NoteFacts> {
	const copies = new Map<string, NoteFacts>()
	const groups = Map.groupBy(notes, ({ kind, session, date, amendment, unreadable }) =>
		kind && !unreadable ? `${kind} ${session ?? ""} ${date ?? ""} ${amendment?.amends ?? ""}` : undefined,
	)
	for (const [key, group] of groups) {
		if (key === undefined || group.length < 2) continue
		const originals: NoteFacts[] = []
		for (const note of group.toSorted(byName)) {
			const original = originals.slice(0, mostOriginals).find((one) => isCopy(note, one))
			if (original) copies.set(note.file, original)
			else originals.push(note)
		}
	}
	return copies
}

/**
 * A note has any number of addenda, of one day too, and some say much the same: only one that has the name of a copy as well is
 * a copy. A day may have scores in several notes, with the same short remark: there the name alone says it.
 */
function isCopy(note: NoteFacts, original: NoteFacts): boolean {
	const isNamedSo = isNameOfCopy(note.file)
	if (isOfScores(note)) return isNamedSo
	if (isNamedSo !== isAddendum(note)) return isNamedSo
	return isMostlyTheSame(original.narrative, note.narrative)
}

/** Plain names first, then short ones. */
const byName = (a: NoteFacts, b: NoteFacts): number =>
	Number(isNameOfCopy(a.file)) - Number(isNameOfCopy(b.file)) || a.file.length - b.file.length || compareTexts(a.file, b.file)
