/** Which files next to the notes of a case belong to it: its ledgers and the remarks on its notes, by their names and first lines. */
import { noteOfRemarks, remarksEnding } from "../remarks/file-name.ts"
import { isLedgerFile, ledgerFileName } from "../signatures/ledger-name.ts"

export { archiveFolder as archivedRemarks } from "../remarks/file-name.ts"

/** What a file of a case is. */
export const fileKinds = ["note", "ledger", "remarks", "image"] as const
export type FileKind = (typeof fileKinds)[number]

/** Whether a file has remarks on a note, by its name. */
const isRemarks = (name: string): boolean => name.endsWith(remarksEnding)

/** The first block of a ledger names the case. It is not longer than this. */
const head = 4096

/**
 * Whether a ledger is one of a case. The case that its first block names decides: by the name alone, `C-7.1.AB.signed` could
 * be of `C-7` and of `C-7.1`. The name counts only if the text names no case, as after a write that was cut off.
 */
export function isLedgerOf(code: string, name: string, text: string): boolean {
	if (!isLedgerFile(name)) return false
	const named = /^case:(.*)$/m.exec(text.slice(0, head))?.[1]?.trim()
	return named === undefined ? name.startsWith(startOfLedgers(code)) : named === code
}

/** What the names of all ledgers of a case begin with. */
const startOfLedgers = (code: string): string => ledgerFileName(code, "").replace(/\.[^.]*$/, "")

/** The names of notes in a folder, those of the case and those of others. */
export interface NotesOfFolder {
	readonly own: readonly string[]
	readonly others: readonly string[]
}

/** Whether remarks are on a note of the case. Remarks on a note that is no longer there go with the case if the folder has no notes of another one. */
export function isRemarksOf({ own, others }: NotesOfFolder, name: string): boolean {
	if (!isRemarks(name)) return false
	const note = noteOfRemarks(name, new Set([...own, ...others]))
	return note === undefined ? own.length > 0 && others.length === 0 : own.includes(note)
}
