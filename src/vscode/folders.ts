/**
 * Notes of the open folders, found by reading them: the same on a disk and where only an extension knows the place.
 *
 * One rule of links, for the editor as for the command line: none is followed below a folder. What a link leads to is
 * no note of the folder; so no loop is walked, nothing outside is read, and no note counts twice.
 */
import { realpath } from "node:fs/promises"
import * as vscode from "vscode"
import { noteEnding } from "./selector.ts"
import { nameOf } from "./words.ts"

/** Folders that hold no notes of the user. */
const skipped = new Set([".git", "node_modules"])
/** Folders that are read at once. */
const atOnce = 8
/** A place that has not answered by then is taken for one that cannot be read. */
const patience = 30_000

export interface Found {
	readonly notes: readonly vscode.Uri[]
	/** Folders, and files with an illegible name, that could not be read. */
	readonly unread: readonly vscode.Uri[]
}

/** All notes below a folder; what cannot be read is left out, and named. Ends early when the answer is not wanted any more. */
export async function notesBelow(root: vscode.Uri, isWanted: () => boolean): Promise<Found> {
	const notes: vscode.Uri[] = []
	const unread: vscode.Uri[] = []
	const read = async (folder: vscode.Uri): Promise<vscode.Uri[]> => {
		try {
			const entries = await inTime(vscode.workspace.fs.readDirectory(folder))
			const named = entries.map(([name, type]) => ({ name, type, uri: vscode.Uri.joinPath(folder, name) }))
			const files = named.filter(({ name, type }) => type === vscode.FileType.File && name.endsWith(noteEnding))
			for (const { name, uri } of files) (isIllegible(name) ? unread : notes).push(uri)
			return named.filter(({ name, type }) => type === vscode.FileType.Directory && !skipped.has(name)).map(({ uri }) => uri)
		} catch (error) {
			if (!isMissing(error)) unread.push(folder)
			return []
		}
	}
	const waiting = [root]
	while (waiting.length > 0 && isWanted()) waiting.push(...(await Promise.all(waiting.splice(0, atOnce).map(read))).flat())
	return { notes, unread }
}

/** Bytes of a name that are no text come as replacement characters, by which the file is not found again. */
export const isIllegible = (name: string): boolean => name.includes("\uFFFD")

/** Whether an error says that there is no such file. */
export const isMissing = (error: unknown): boolean => error instanceof vscode.FileSystemError && error.code === "FileNotFound"

/** Rejects where a place does not answer. */
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
export async function foldersToRead(): Promise<vscode.Uri[]> {
	const folders = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(async ({ uri }) => ({ uri, real: await realPath(uri) })))
	const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer.replace(/\/$/, "")}/`)
	return folders
		.filter(({ uri, real }, index) =>
			folders.every((other, otherIndex) => {
				if (otherIndex === index || !isWithin(real, other.real) || isWithin(uri.toString(), other.uri.toString())) return true
				// Of two names of one folder the first is read.
				return real === other.real && index < otherIndex
			}),
		)
		.map(({ uri }) => uri)
}

async function realPath(uri: vscode.Uri): Promise<string> {
	if (uri.scheme !== "file") return uri.toString()
	return realpath(uri.fsPath).then(
		(path) => vscode.Uri.file(path).toString(),
		() => uri.toString(),
	)
}

/**
 * Whether reading a folder comes to a file or folder below it: no link lies on the way, nor is it one itself. Rejects
 * where nothing is there.
 */
export async function isReached(uri: vscode.Uri, root: vscode.Uri): Promise<boolean> {
	for (let step = uri; step.path.length > root.path.length; step = vscode.Uri.joinPath(step, "..")) {
		const { type } = await inTime(vscode.workspace.fs.stat(step))
		if ((type & vscode.FileType.SymbolicLink) !== 0 || skipped.has(nameOf(step))) return false
	}
	return true
}

/**
 * Whether a file that cannot be looked at is one by what its folder says: no link into nowhere or to itself. Nothing
 * where the folder does not answer either.
 */
export async function isListed(uri: vscode.Uri): Promise<boolean | undefined> {
	const entries = await inTime(vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, ".."))).then(undefined, () => undefined)
	return entries?.some(([name, type]) => name === nameOf(uri) && type === vscode.FileType.File)
}
