/** Which files next to the notes of a case belong to it: its ledgers and the remarks on its notes, by their names and first lines. */
import { safeName } from "../text/file-name.ts"
import { noteEnding } from "../text/note-ending.ts"

/** What a file of a case is. */
export const fileKinds = ["note", "ledger", "remarks", "image"] as const
export type FileKind = (typeof fileKinds)[number]

/** The folder next to notes that has the remarks of earlier readings. */
export const archivedRemarks = "archived-remarks"

const ledgerEnding = ".signed"
const remarksEnding = ".remarks"

/** Whether a file is a ledger of signatures, by its name. */
export const isLedger = (name: string): boolean => name.endsWith(ledgerEnding)

/** Whether a file has remarks on a note, by its name. */
export const isRemarks = (name: string): boolean => name.endsWith(remarksEnding)

/**
 * Whether a ledger is one of a case. The case that its first block names decides: by the name alone, `C-7.1.AB.signed` could
 * be of `C-7` and of `C-7.1`. The name counts only if the text names no case, as after a write that was cut off.
 */
export function isLedgerOf(code: string, name: string, text: string): boolean {
	if (!isLedger(name)) return false
	const named = /^case:(.*)$/m.exec(text.slice(0, 4096))?.[1]?.trim()
	return named === undefined ? name.startsWith(`${safeName(code)}.`) : named === code
}

/** The names of notes in a folder, those of the case and those of others. */
export interface NotesOfFolder {
	readonly own: readonly string[]
	readonly others: readonly string[]
}

/**
 * Whether remarks are on a note of the case: on the note whose name they begin with, and of two such notes on the one with
 * the longer name. Remarks on a note that is no longer there go with the case if the folder has no notes of another one.
 */
export function isRemarksOf({ own, others }: NotesOfFolder, name: string): boolean {
	if (!isRemarks(name)) return false
	const longest = (notes: readonly string[]): number => Math.max(0, ...notes.map((note) => lengthOfStart(note, name)))
	const [ownLength, otherLength] = [longest(own), longest(others)]
	if (ownLength === 0 && otherLength === 0) return own.length > 0 && others.length === 0
	return ownLength > otherLength
}

/** How much of the name of remarks is the name of this note, with its ending or without; 0 if they are not on it. */
function lengthOfStart(note: string, remarks: string): number {
	const stem = note.endsWith(noteEnding) ? note.slice(0, -noteEnding.length) : note
	return Math.max(0, ...[note, stem].filter((start) => remarks.startsWith(`${start}.`)).map(({ length }) => length))
}
