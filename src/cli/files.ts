/** Note files below paths of the command line. */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { codeOf, troubleOf } from "../files/trouble.ts"
import { commandLineWords } from "../language/command-line.ts"
import { largestFile } from "../note/body/guard.ts"
import { noteEnding } from "../text/note-ending.ts"
import { compareTexts } from "../text/order.ts"

/** Folders that contain no notes of the user. */
export const skippedFolders: ReadonlySet<string> = new Set([".git", "node_modules"])

export interface FoundFiles {
	/** As given or found, each once, in the order of names. */
	readonly files: readonly string[]
	readonly unread: readonly Unread[]
}

/**
 * All notes named by `paths` or lying below them, each once, however often it is named. A link that is named is
 * followed; below a folder none is, and only files are read: a pipe would be waited for without end.
 */
export function findNotes(paths: readonly string[]): FoundFiles {
	return findFiles(paths, (name) => name.endsWith(noteEnding))
}

/** The same for files with names of another kind. */
export function findFiles(paths: readonly string[], isWanted: (name: string) => boolean): FoundFiles {
	const files = new Map<string, string>()
	const unread: Unread[] = []
	/** By its real path, so that a second path to it adds nothing. */
	const add = (path: string, real: string): void => void (files.has(real) || files.set(real, path))
	for (const path of paths) {
		try {
			const stat = statSync(path)
			const real = realpathSync(path)
			if (stat.isFile()) add(path, real)
			else if (stat.isDirectory()) for (const file of filesBelow(path, isWanted, unread)) add(file, join(real, relative(path, file)))
			else unread.push({ file: path, reason: commandLineWords.current.unread.neitherFileNorFolder })
		} catch (error) {
			unread.push({ file: path, reason: reasonOf(error, path) })
		}
	}
	return { files: [...files.values()].sort(), unread }
}

/** The files below a folder, one after the other. Folders that cannot be read are added to `unread`. */
export function* filesBelow(folder: string, isWanted: (name: string) => boolean, unread: Unread[]): Iterable<string> {
	let entries: Dirent[]
	try {
		entries = readdirSync(folder, { withFileTypes: true })
	} catch (error) {
		unread.push({ file: folder, reason: reasonOf(error, folder) })
		return
	}
	for (const entry of entries) {
		const path = join(folder, entry.name)
		if (entry.isDirectory() && !skippedFolders.has(entry.name)) yield* filesBelow(path, isWanted, unread)
		else if (entry.isFile() && isWanted(entry.name)) yield path
	}
}

/**
 * The names of the files that are in a folder itself, in order; with `links`, of what is a link too. A folder that cannot be read is
 * added to `unread`.
 */
export function namesIn(folder: string, isWanted: (name: string) => boolean, unread: Unread[], links = false): readonly string[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.flatMap((entry) => ((entry.isFile() || (links && entry.isSymbolicLink())) && isWanted(entry.name) ? [entry.name] : []))
			.sort()
	} catch (error) {
		unread.push({ file: folder, reason: reasonOf(error, folder) })
		return []
	}
}

/** A path that could not be read, and why. */
export interface Unread {
	readonly file: string
	readonly reason: string
}

/** In the order of names, whoever read them. */
export const byFile = (a: Unread, b: Unread): number => compareTexts(a.file, b.file)

export type ReadBytes =
	| { readonly bytes: Uint8Array }
	| { readonly tooLarge: number }
	| { readonly reason: string; readonly isGone?: boolean }

/** The bytes of a file; its size if that is too large; or why it cannot be read. */
export function readBytes(file: string, largest = largestFile): ReadBytes {
	try {
		const stat = statSync(file)
		// A pipe would be waited for without end.
		if (!stat.isFile() && !stat.isDirectory()) return { reason: commandLineWords.current.unread.neitherFileNorFolder }
		// The size is known first: a huge file must not fill the memory.
		const { size } = stat
		return size > largest ? { tooLarge: size } : { bytes: readFileSync(file) }
	} catch (error) {
		return { reason: reasonOf(error, file), isGone: troubleOf(error) === "gone" }
	}
}

/** A path as it is printed: relative to the working folder, with slashes. */
export function displayPath(file: string): string {
	return (relative(process.cwd(), file) || file).split(sep).join("/")
}

/** Why a file cannot be read, without any of its text. */
export function reasonOf(error: unknown, file: string): string {
	const { unread } = commandLineWords.current
	const trouble = troubleOf(error)
	return trouble === "gone" && file.includes("\uFFFD") ? unread.illegibleName : unread.file(trouble, codeOf(error))
}
