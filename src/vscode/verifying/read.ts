/** What is verified: the ledgers of the open folders, and the hashes of their notes as they are saved. All is read anew. */
import * as vscode from "vscode"
import { largestFile } from "../../note/body/guard.ts"
import { type FolderToVerify, type Ledger, longestLedger, noteHash, type PresentNote, readLedger } from "../../signatures/index.ts"
import { compareTexts } from "../../text/order.ts"
import { foldersToRead, inTime, notesBelow } from "../shared/reading/folders.ts"
import { bytesAt, isMissing, statAt } from "../shared/reading/place.ts"
import { pauseIfDue } from "../shared/slices.ts"
import { folderOf, nameOf } from "../shared/uri.ts"

export interface ReadFolders {
	/** By the addresses of the folders. */
	readonly folders: readonly FolderToVerify[]
	/** Folders and files that could not be read. What is in them was not verified. */
	readonly unread: readonly vscode.Uri[]
}

/** Files that are read at once. */
const atOnce = 16

/** No ledger that is read has more bytes. */
const mostBytes = 3 * longestLedger

/** Reads ledgers and notes in slices. `onProgress` is given the share that is done. Throws the reason of `signal` if it is aborted. */
export async function readFolders(signal: AbortSignal, onProgress: (share: number) => void): Promise<ReadFolders> {
	const found = await Promise.all((await foldersToRead()).map(async (root) => notesBelow(root, () => !signal.aborted)))
	signal.throwIfAborted()
	const unread = found.flatMap((one) => [...one.unread])
	const ledgers = new Map<string, Ledger[]>()
	const notes = new Map<string, Map<string, PresentNote>>()
	const uris = [...found.flatMap((one) => one.ledgers), ...found.flatMap((one) => one.notes)]
	const areLedgers = new Set(found.flatMap((one) => one.ledgers))
	let since = performance.now()
	for (let at = 0; at < uris.length; at += atOnce) {
		signal.throwIfAborted()
		onProgress(at / uris.length)
		await Promise.all(
			uris.slice(at, at + atOnce).map(async (uri) => {
				const folder = folderOf(uri).toString()
				if (areLedgers.has(uri)) {
					const ledger = await ledgerAt(uri)
					if (ledger) listed(ledgers, folder, () => []).push(ledger)
					else unread.push(uri)
					return
				}
				const note = await noteAt(uri)
				if (note?.isUnreadable) unread.push(uri)
				if (note) listed(notes, folder, () => new Map<string, PresentNote>()).set(nameOf(uri), note)
			}),
		)
		since = await pauseIfDue(since)
	}
	const paths = [...new Set([...notes.keys(), ...ledgers.keys()])].toSorted(compareTexts)
	return {
		folders: paths.map((path) => ({
			path,
			notes: new Map([...(notes.get(path) ?? [])].toSorted(([a], [b]) => compareTexts(a, b))),
			ledgers: (ledgers.get(path) ?? []).toSorted((a, b) => compareTexts(a.file, b.file)),
		})),
		unread,
	}
}

/** All ledgers of the open folders. `onProgress` is given how many percent more are read. Throws `CancellationError` if the user cancels. */
export async function readLedgers(
	isCancelled: () => boolean,
	onProgress: (percent: number) => void,
): Promise<{ readonly ledgers: readonly Ledger[]; readonly unread: readonly vscode.Uri[] }> {
	const found = await Promise.all((await foldersToRead()).map(async (root) => notesBelow(root, () => !isCancelled())))
	const unread = found.flatMap((one) => [...one.unread])
	const ledgers: Ledger[] = []
	const files = found.flatMap((one) => one.ledgers)
	let since = performance.now()
	for (const uri of files) {
		if (isCancelled()) break
		onProgress(100 / files.length)
		const ledger = await ledgerAt(uri)
		if (ledger) ledgers.push(ledger)
		else unread.push(uri)
		since = await pauseIfDue(since)
	}
	// A seal of some of them would say that the others were never there.
	if (isCancelled()) throw new vscode.CancellationError()
	return { ledgers, unread }
}

function listed<Value>(all: Map<string, Value>, key: string, make: () => Value): Value {
	const value = all.get(key) ?? make()
	all.set(key, value)
	return value
}

/** Nothing if it cannot be read now. */
async function ledgerAt(uri: vscode.Uri): Promise<Ledger | undefined> {
	try {
		if ((await inTime(statAt(uri))).size > mostBytes) return undefined
		return await readLedger(nameOf(uri), new TextDecoder().decode(await inTime(bytesAt(uri))))
	} catch {
		return undefined
	}
}

/** Nothing if it went in the meantime. */
async function noteAt(uri: vscode.Uri): Promise<PresentNote | undefined> {
	try {
		// What is too large to be a note was never signed as one.
		if ((await inTime(statAt(uri))).size > largestFile) return { hash: undefined }
		return { hash: await noteHash(await inTime(bytesAt(uri))) }
	} catch (error) {
		return isMissing(error) ? undefined : { hash: undefined, isUnreadable: true }
	}
}

/** The same folders with what is of one case alone. `codeOf` gives the case that a note says it is of. */
export function ofCase(
	folders: readonly FolderToVerify[],
	code: string,
	codeOf: (folder: string, file: string) => string | undefined,
): readonly FolderToVerify[] {
	return folders.flatMap((folder) => {
		const names = new Set(
			[...folder.notes.keys()].filter((file) => codeOf(folder.path, file) === code).map((file) => file.normalize("NFC")),
		)
		const ledgers = ledgersOf(folder.ledgers, code, names)
		const notes = new Map([...folder.notes].filter(([file]) => names.has(file.normalize("NFC"))))
		return ledgers.length > 0 || notes.size > 0 ? [{ path: folder.path, notes, ledgers }] : []
	})
}

/**
 * The ledgers of a case, and those of other cases that name one of its notes: without them nobody knows all that is signed of it. All
 * notes that these name are added to `names`, as they would be missing otherwise.
 */
function ledgersOf(all: readonly Ledger[], code: string, names: Set<string>): readonly Ledger[] {
	const found = new Set<Ledger>()
	for (let size = -1; size < found.size;) {
		size = found.size
		for (const ledger of all) {
			const named = ledger.entries.flatMap(({ statement }) => statement.notes.map(({ file }) => file))
			if (ledger.case !== undefined && ledger.case !== code && !named.some((file) => names.has(file))) continue
			found.add(ledger)
			for (const file of named) names.add(file)
		}
	}
	return all.filter((ledger) => found.has(ledger))
}
