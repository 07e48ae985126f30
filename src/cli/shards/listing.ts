/** All notes that a call names, one after the other: however many there are, only one is at hand. */
import {
	closeSync,
	constants,
	createReadStream,
	type Dir,
	fstatSync,
	opendirSync,
	openSync,
	readSync,
	realpathSync,
	statSync,
} from "node:fs"
import { basename, dirname, join, normalize, relative, sep } from "node:path"
import { configurationName } from "../../rules/configuration.ts"
import { largestFile } from "../../note/body/guard.ts"
import { firstBytes, headOfBytes } from "../../tables/index.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { reasonOf, skippedFolders, type Unread } from "../files.ts"
import type { Entry } from "./entry.ts"

/** Which notes a call is about. */
export interface Named {
	/** Files, and folders with all notes below them. */
	readonly paths: readonly string[]
	/** A file with paths of notes instead, or a dash for standard input; each ends with a line end, or with NUL. */
	readonly filesFrom?: { readonly file: string; readonly isNul: boolean }
}

/** A note, a folder of notes, or a path that could not be read. */
export type Listed = Entry | { readonly kind: "unread"; readonly unread: Unread }

/** Lists notes, with what their headers say, and the folders that they are in. */
export async function* listed({ paths, filesFrom }: Named): AsyncIterable<Listed> {
	if (filesFrom) yield* listedFrom(filesFrom)
	else yield* listedBelow(paths)
}

async function* listedFrom({ file, isNul }: NonNullable<Named["filesFrom"]>): AsyncIterable<Listed> {
	let last: string | undefined
	for await (const path of pathsIn(file, isNul)) {
		const folder = dirname(path)
		if (folder !== last) yield* folders(folder)
		last = folder
		yield headOf(path)
	}
}

/** A folder, and those above it: a configuration counts below its own. */
function* folders(folder: string): Iterable<Entry> {
	yield { kind: "folder", file: folder, size: 0, mtime: 0 }
	const above = dirname(folder)
	if (above !== folder && folder !== "." && !folder.endsWith("..")) yield* folders(above)
}

async function* pathsIn(file: string, isNul: boolean): AsyncIterable<string> {
	const stream = file === "-" ? process.stdin.setEncoding("utf8") : createReadStream(file, { encoding: "utf8" })
	let rest = ""
	for await (const chunk of stream as AsyncIterable<string>) {
		const parts = (rest + chunk).split(isNul ? "\0" : "\n")
		rest = parts.pop() ?? ""
		for (const part of parts) yield* pathIn(part, isNul)
	}
	yield* pathIn(rest, isNul)
}

function* pathIn(part: string, isNul: boolean): Iterable<string> {
	const path = isNul ? part : part.replace(/\r$/, "")
	if (path !== "") yield normalize(path)
}

interface Root {
	readonly path: string
	readonly real: string
}

/** Each note once, however often it is named: a link that is named is followed, and below a folder none is. */
function* listedBelow(paths: readonly string[]): Iterable<Listed> {
	const roots: Root[] = []
	const files: Root[] = []
	for (const path of paths) {
		try {
			const stat = statSync(path)
			const real = realpathSync(path)
			if (stat.isFile()) files.push({ path, real })
			else if (stat.isDirectory()) roots.push({ path, real })
			else yield { kind: "unread", unread: { file: path, reason: commandLineWords.current.unread.neitherFileNorFolder } }
		} catch (error) {
			yield { kind: "unread", unread: { file: path, reason: reasonOf(error, path) } }
		}
	}
	const outermost = roots.filter(
		(root, index) => !roots.some((other, before) => (before < index ? other.real === root.real : false) || isBelow(root.real, other.real)),
	)
	const seen = new Set<string>()
	for (const { path, real } of files) {
		if (seen.has(real) || outermost.some((root) => isBelow(real, root.real) && real.endsWith(noteEnding))) continue
		seen.add(real)
		yield { kind: "folder", file: dirname(path), size: 0, mtime: 0 }
		yield headOf(path)
	}
	for (const { path } of outermost) yield* below(path)
}

/** Whether a path is listed with a folder. */
function isBelow(real: string, root: string): boolean {
	const steps = relative(root, real).split(sep)
	return steps[0] !== "" && steps[0] !== ".." && !steps.some((step) => skippedFolders.has(step))
}

function* below(folder: string): Iterable<Listed> {
	let directory: Dir
	try {
		directory = opendirSync(folder, { bufferSize: 512 })
	} catch (error) {
		yield unreadFolder(folder, error)
		return
	}
	const inner: string[] = []
	let isOfNotes = false
	try {
		for (let entry = directory.readSync(); entry; entry = directory.readSync()) {
			const path = join(folder, entry.name)
			if (entry.isDirectory() && !skippedFolders.has(entry.name)) inner.push(path)
			const isNote = entry.isFile() && entry.name.endsWith(noteEnding)
			isOfNotes ||= isNote || entry.name === configurationName
			if (isNote) yield headOf(path)
		}
	} catch (error) {
		yield unreadFolder(folder, error)
	} finally {
		directory.closeSync()
	}
	if (isOfNotes) yield { kind: "folder", file: folder, size: 0, mtime: 0 }
	for (const path of inner) yield* below(path)
}

const unreadFolder = (file: string, error: unknown): Listed => ({ kind: "unread", unread: { file, reason: reasonOf(error, file) } })

/** A note by the first bytes of its file. One that cannot be read is listed as well: why not is said when it is read. */
export function headOf(file: string): Entry {
	let handle: number | undefined
	try {
		// A pipe would be waited for without end.
		handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
		const { size, mtimeMs } = fstatSync(handle)
		const known = { kind: "note", file, size, mtime: mtimeMs } as const
		if (size > largestFile) return known
		const head = headOfBytes(first(handle, firstBytes), size <= firstBytes) ?? headOfBytes(first(handle, size), true)
		return { ...known, ...(head?.case !== undefined && { code: head.case }), ...(head?.amends !== undefined && { amends: head.amends }) }
	} catch {
		return { kind: "note", file, size: 0, mtime: 0 }
	} finally {
		if (handle !== undefined) closeSync(handle)
	}
}

function first(handle: number, most: number): Uint8Array {
	const bytes = new Uint8Array(most)
	let length = 0
	while (length < most) {
		const read = readSync(handle, bytes, length, most - length, length)
		if (read === 0) break
		length += read
	}
	return bytes.subarray(0, length)
}

/** The folder of a note, as its key names it: with slashes. */
export const folderOfEntry = ({ kind, file }: Entry): string => (kind === "folder" ? file : dirname(file)).split(sep).join("/")

/** The name of a file in its folder. */
export const nameOfEntry = ({ file }: Entry): string => basename(file)
