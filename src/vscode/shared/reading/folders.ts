/**
 * Notes of the open folders, found by reading them: the same on a disk and where only an extension knows the place.
 *
 * One rule of links, for the editor as for the command line: none is followed below a folder. What a link leads to is
 * no note of the folder; so no loop is walked, nothing outside is read, and no note counts twice.
 */
import * as vscode from "vscode"
import { isLedgerFile } from "../../../signatures/index.ts"
import { noteEnding } from "../../../text/note-ending.ts"
import { archivePlace, pathWithin as pathWithinFolder } from "../archive-place.ts"
import { machine } from "../machine/index.ts"
import { nameOf } from "../uri.ts"
import { Exclusion } from "./exclusion.ts"
import { entriesAt, isMissing, statAt } from "./place.ts"

/** Folders that contain no notes of the user. */
const skipped = new Set([".git", "node_modules"])
/** Folders that are read at once. */
const atOnce = 8
/** Milliseconds. A place that has not answered by then is taken for one that cannot be read. */
const patience = 30_000

/** A folder that is read, with what the user hides of it. */
export interface Root {
	readonly uri: vscode.Uri
	readonly exclusion: Exclusion
}

export interface NotesBelow {
	readonly notes: readonly vscode.Uri[]
	/** Ledgers of signatures, which are next to the notes. */
	readonly ledgers: readonly vscode.Uri[]
	/** Folders, and files with an illegible name, that could not be read. */
	readonly unread: readonly vscode.Uri[]
}

/** All notes in a root, or below a folder of it; what cannot be read is left out, and named. Ends early when the answer is not wanted any more. */
export async function notesBelow(root: Root, isWanted: () => boolean, start = root.uri): Promise<NotesBelow> {
	const notes: vscode.Uri[] = []
	const ledgers: vscode.Uri[] = []
	const unread: vscode.Uri[] = []
	const waiting = [start]
	while (waiting.length > 0 && isWanted()) {
		for (const inside of await Promise.all(waiting.splice(0, atOnce).map(async (folder) => notesIn(root, folder)))) {
			notes.push(...inside.notes)
			ledgers.push(...inside.ledgers)
			unread.push(...inside.unread)
			waiting.push(...inside.folders)
		}
	}
	return { notes, ledgers, unread }
}

/** The same of a folder alone, with the folders in it. */
export async function notesIn(root: Root, folder: vscode.Uri): Promise<NotesBelow & { readonly folders: readonly vscode.Uri[] }> {
	const found = { notes: [] as vscode.Uri[], ledgers: [] as vscode.Uri[], unread: [] as vscode.Uri[], folders: [] as vscode.Uri[] }
	try {
		const entries = await inTime(entriesAt(folder))
		const within = pathWithin(root, folder)
		const names = new Set(entries.map(([name]) => name))
		for (const [name, type] of entries) {
			const isFolder = type === vscode.FileType.Directory && !skipped.has(name)
			const isNote = type === vscode.FileType.File && name.endsWith(noteEnding)
			const isLedger = type === vscode.FileType.File && isLedgerFile(name)
			if ((!isFolder && !isNote && !isLedger) || (await root.exclusion.hides(within + name, (sibling) => names.has(sibling)))) continue
			const uri = vscode.Uri.joinPath(folder, name)
			if (isFolder) found.folders.push(uri)
			else if (isLedger) found.ledgers.push(uri)
			else (isIllegible(name) ? found.unread : found.notes).push(uri)
		}
	} catch (error) {
		if (isMissing(error)) return { notes: [], ledgers: [], unread: [], folders: [] }
		return { notes: [], ledgers: [], unread: [folder], folders: [] }
	}
	return found
}

/** The ledgers in a folder, whatever is hidden of it; none if it cannot be read. */
export async function ledgersIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
	const entries = await inTime(entriesAt(folder)).catch(() => [])
	return entries.flatMap(([name, type]) => (type === vscode.FileType.File && isLedgerFile(name) ? [vscode.Uri.joinPath(folder, name)] : []))
}

/** The path of a folder within a root, with a slash at its end; empty for the root itself. */
function pathWithin(root: Root, folder: vscode.Uri): string {
	const path = folder.path.slice(root.uri.path.length).replace(/^\//, "")
	return path === "" ? "" : `${path}/`
}

/** Bytes of a name that are no text come as replacement characters, by which the file is not found again. */
export const isIllegible = (name: string): boolean => name.includes("\uFFFD")

/** The answer of a file system. Rejects if there is none in time. */
export async function inTime<T>(answer: Thenable<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(vscode.FileSystemError.Unavailable()), patience)
	})
	try {
		return await Promise.race([answer, late])
	} finally {
		clearTimeout(timer)
	}
}

/** The open folders without those that are read as a part of another one, under another name. */
export async function foldersToRead(): Promise<Root[]> {
	const archive = archivePlace()
	const realArchive = archive && (await realPathOf(archive))
	const folders = await Promise.all(
		(vscode.workspace.workspaceFolders ?? []).map(async ({ uri }) => {
			const real = await realPathOf(uri)
			const inner = archive && realArchive && (pathWithinFolder(uri, archive) ?? pathWithinFolder(real, realArchive))
			return { uri, real: real.toString(), archive: inner }
		}),
	)
	const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer.replace(/\/$/, "")}/`)
	return folders
		.filter(({ uri, real }, index) =>
			folders.every((other, otherIndex) => {
				if (otherIndex === index || !isWithin(real, other.real) || isWithin(uri.toString(), other.uri.toString())) return true
				// Of two names of one folder the first is read.
				return real === other.real && index < otherIndex
			}),
		)
		.map(({ uri, archive: inner }) => ({ uri, exclusion: new Exclusion(uri, inner) }))
}

const realPathOf = async (uri: vscode.Uri): Promise<vscode.Uri> => (await machine?.diskAt(uri)?.realPath(uri)) ?? uri

/** Whether reading a root does not stop at a file or folder of it: it is no link, and not hidden. The folders around it are not checked. */
export async function isPassed(uri: vscode.Uri, type: vscode.FileType, root: Root): Promise<boolean> {
	if ((type & vscode.FileType.SymbolicLink) !== 0 || skipped.has(nameOf(uri))) return false
	const parent = vscode.Uri.joinPath(uri, "..")
	return !(await root.exclusion.hides(pathWithin(root, parent) + nameOf(uri), (sibling) => isThere(vscode.Uri.joinPath(parent, sibling))))
}

const isThere = async (uri: vscode.Uri): Promise<boolean> =>
	inTime(statAt(uri)).then(
		() => true,
		() => false,
	)

/**
 * Whether a file that cannot be probed is one by what its folder says: no link into nowhere or to itself. Nothing
 * if the folder does not answer either.
 */
export async function isListed(uri: vscode.Uri): Promise<boolean | undefined> {
	const entries = await inTime(entriesAt(vscode.Uri.joinPath(uri, ".."))).then(undefined, () => undefined)
	return entries?.some(([name, type]) => name === nameOf(uri) && type === vscode.FileType.File)
}
