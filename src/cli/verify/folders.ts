/** The folders that are verified: their ledgers, and the hashes of their notes. */
import { lstatSync, realpathSync } from "node:fs"
import { dirname, join } from "node:path"
import { type FolderToVerify, isLedgerFile, noteHash, type PresentNote } from "../../signatures/index.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { findFiles, namesIn, readBytes, type Unread } from "../files.ts"
import { ledgersIn } from "../ledgers.ts"

export interface FoundFolders {
	/** By the paths of the folders as they were found. */
	readonly folders: readonly FolderToVerify[]
	readonly unread: readonly Unread[]
}

const isNote = (name: string): boolean => name.endsWith(noteEnding)

/** Below the paths, each folder with notes or ledgers. Of a file that is named, all of its folder: a ledger is of all of its notes. */
export async function foldersToVerify(paths: readonly string[]): Promise<FoundFolders> {
	const found = findFiles(paths, (name) => isNote(name) || isLedgerFile(name))
	const unread: Unread[] = [...found.unread]
	const folders: FolderToVerify[] = []
	// A folder may be found by several paths, if a file in it is named too.
	const byRealPath = new Map(found.files.map(folderOf).map((folder) => [realpathSync(folder), folder]))
	for (const path of byRealPath.values()) {
		const { ledgers, unread: unreadLedgers } = await ledgersIn(path)
		unread.push(...unreadLedgers)
		folders.push({ path, ledgers, notes: await notesIn(path, unread) })
	}
	// A folder that cannot be read is looked into for its ledgers and for its notes.
	return { folders, unread: [...new Map(unread.map((one) => [JSON.stringify(one), one])).values()] }
}

/** A link that is named has its ledgers where its file is. */
const folderOf = (file: string): string => dirname(lstatSync(file).isSymbolicLink() ? realpathSync(file) : file)

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
