/** The folders that are verified: their ledgers, and the hashes of their notes. */
import { join } from "node:path"
import { type FolderToVerify, isLedgerFile, noteHash, type PresentNote } from "../../signatures/index.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { findFiles, namesIn, readBytes, type Unread } from "../files.ts"
import { ledgersIn } from "../ledgers.ts"
import { placedFiles } from "../placed.ts"

export interface FoundFolders {
	/** By the paths of the folders as they were found. */
	readonly folders: readonly FolderToVerify[]
	readonly unread: readonly Unread[]
}

const isNote = (name: string): boolean => name.endsWith(noteEnding)

/** Below the paths, each folder with notes or ledgers. Of a file that is named, all of its folder: a ledger is of all of its notes. */
export async function foldersToVerify(paths: readonly string[]): Promise<FoundFolders> {
	const found = findFiles(paths, (name) => isNote(name) || isLedgerFile(name))
	const placed = placedFiles(found.files)
	const unread: Unread[] = [...found.unread, ...placed.unread]
	const folders: FolderToVerify[] = []
	for (const path of placed.folders.keys()) {
		const { ledgers, unread: unreadLedgers } = await ledgersIn(path)
		unread.push(...unreadLedgers)
		folders.push({ path, ledgers, notes: await notesIn(path, unread) })
	}
	// A folder that cannot be read is looked into for its ledgers and for its notes.
	return { folders, unread: [...new Map(unread.map((one) => [JSON.stringify(one), one])).values()] }
}

async function notesIn(folder: string, unread: Unread[]): Promise<ReadonlyMap<string, PresentNote>> {
	const notes = new Map<string, PresentNote>()
	for (const name of namesIn(folder, isNote, unread)) {
		const file = join(folder, name)
		const read = readBytes(file)
		if ("reason" in read) unread.push({ file, reason: read.reason })
		// What is too large to be a note was never signed as one.
		notes.set(
			name,
			"bytes" in read ? { hash: await noteHash(read.bytes) } : { hash: undefined, ...("reason" in read && { isUnreadable: true }) },
		)
	}
	return notes
}
