/**
 * Reads every note of the open folders: the other notes of the folders that editors show first, then what was stored by earlier
 * readings, then all others, by threads if there are many.
 */
import * as vscode from "vscode"
import { type IndexStore, machine, type StoredFile } from "../machine/index.ts"
import { optionsFor } from "../settings/settings.ts"
import { pauseIfDue } from "../slices.ts"
import { byCase, byFolder, folderOf } from "./batches.ts"
import { openDocument } from "./probe.ts"
import type { Reader } from "./reader.ts"
import { stampsOf } from "./stamps.ts"

export interface FirstReading {
	readonly isWanted: () => boolean
	/** Called when there is something to show, and again and again while the rest is read; `total` once it is known. */
	readonly progress: (read: number, total?: number) => void
	readonly store: IndexStore | undefined
}

/** Reads and checks all notes. Resolves when every note has been read, or when that is no longer wanted. */
export async function readAll(reader: Reader, { isWanted, progress, store }: FirstReading): Promise<void> {
	const near = await reader.findNear(isWanted)
	await readHere(reader, near, isWanted)
	if (near.length > 0) progress(near.length)
	const storedLater = store?.read()
	const uris = await reader.find(isWanted)
	let done = 0
	const report = (more: number): void => {
		done += more
		if (done > 0) progress(done, uris.length)
	}
	const isNear = new Set(near.map(String))
	const then = uris.filter((uri) => !isNear.has(uri.toString()))
	report(uris.length - then.length)
	const stored = (await storedLater) ?? new Map<string, StoredFile>()
	const left = stored.size > 0 ? await restored(reader, then, stored, isWanted) : then
	report(then.length - left.length)
	await readHere(reader, areMany(left) ? await reader.threads.read(byFolder(left), isWanted, report) : left, isWanted)
	if (isWanted()) await reader.readOpen()
	// Of two readings of a file only the later counts, which an event may have begun.
	if (isWanted()) await reader.settled()
	const checkedAgain = await checkAgain(reader, uris, isWanted)
	if (isWanted() && store && (checkedAgain > 0 || !isStoreCurrent(reader, uris, stored)))
		void store.write(storedFiles(reader, uris), isWanted)
}

/** Whether the store has each note, as it is, and none that is gone. What an editor shows is not stored. */
function isStoreCurrent(reader: Reader, uris: readonly vscode.Uri[], stored: ReadonlyMap<string, StoredFile>): boolean {
	const files = new Set(uris.map(String))
	const isStored = (file: string): boolean => openDocument(file) !== undefined || stored.get(file)?.stamp === reader.stampOf(file)
	return [...files].every(isStored) && [...stored.keys()].every((file) => files.has(file))
}

/** Whether they are many, and all on a disk. */
const areMany = (uris: readonly vscode.Uri[]): boolean =>
	machine !== undefined && uris.length >= machine.fewestForThreads && uris.every(machine.diskAt)

/** Takes in what was stored of files that have not changed since. Returns the others. */
async function restored(
	reader: Reader,
	uris: readonly vscode.Uri[],
	stored: ReadonlyMap<string, StoredFile>,
	isWanted: () => boolean,
): Promise<vscode.Uri[]> {
	const stamps = await stampsOf(uris, isWanted)
	const left: vscode.Uri[] = []
	let since = performance.now()
	for (const [index, uri] of uris.entries()) {
		if (!isWanted()) return []
		const known = stored.get(uri.toString())
		if (known !== undefined && known.stamp === stamps[index]) reader.threads.restore(known)
		else left.push(uri)
		since = await pauseIfDue(since)
	}
	return left
}

/** The notes of a case are mostly in one folder: they are checked while their texts are in memory. */
async function readHere(reader: Reader, uris: readonly vscode.Uri[], isWanted: () => boolean): Promise<void> {
	for (const together of Map.groupBy(uris, folderOf).values()) {
		await reader.read(together, isWanted)
		await checkHere(reader, together, isWanted)
	}
}

async function checkHere({ folder }: Reader, uris: readonly vscode.Uri[], isWanted: () => boolean): Promise<void> {
	let since = performance.now()
	for (const uri of uris) {
		if (!isWanted()) return
		folder.check(uri.toString(), optionsFor(uri))
		since = await pauseIfDue(since)
	}
}

/** Checks notes again that were checked while others of their case were not known yet, or were not as they are now. Returns how many of them no editor shows. */
async function checkAgain(reader: Reader, uris: readonly vscode.Uri[], isWanted: () => boolean): Promise<number> {
	const open: vscode.Uri[] = []
	let since = performance.now()
	for (const uri of uris) {
		if (!isWanted()) return 0
		if (!reader.folder.isChecked(uri.toString(), optionsFor(uri))) open.push(uri)
		since = await pauseIfDue(since)
	}
	if (areMany(open)) await readHere(reader, await reader.threads.read(byCase(open, reader.folder), isWanted, () => undefined), isWanted)
	await checkHere(reader, open, isWanted)
	return open.filter((uri) => !openDocument(uri.toString())).length
}

function* storedFiles(reader: Reader, uris: readonly vscode.Uri[]): Iterable<StoredFile> {
	for (const uri of uris) {
		const file = uri.toString()
		const stamp = reader.stampOf(file)
		const note = reader.folder.stored(file, optionsFor(uri))
		if (stamp !== undefined && note) yield { stamp, note }
	}
}
