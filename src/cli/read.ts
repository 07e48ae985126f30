/** Reads and indexes the notes that a command is about. */
import { dirname } from "node:path"
import { NoteFolder } from "../rules/folder.ts"
import type { CheckOptions } from "../rules/options.ts"
import { findNotes, readBytes, type ReadBytes } from "./files.ts"

export interface Read {
	readonly folder: NoteFolder
	readonly options: CheckOptions
	/** How many files and folders could not be read. */
	readonly unread: number
	/** The files of them. */
	readonly unreadFiles: readonly string[]
	/** Notes could be read, or there was nothing to read and nothing in the way. */
	readonly readable: boolean
}

/** Reads every note below `paths`, and checks each unless few are asked for; what cannot be read is told on standard error. */
export function readNotes(paths: readonly string[], options: CheckOptions, check = true): Read {
	const { files, problems: notFound } = findNotes(paths.length > 0 ? paths : ["."])
	const { folder, problems } = readFiles(files, check ? options : undefined)
	const said = [...notFound, ...problems]
	tell(said)
	return { folder, options, unread: said.length, unreadFiles: files.filter((file) => !folder.has(file)), readable: folder.files.length > 0 || said.length === 0 }
}

/** Tells what cannot be read. */
export function tell(problems: readonly string[]): void {
	for (const problem of problems) process.stderr.write(`ipt-notes: ${problem}\n`)
}

/** Reads these files, and checks them where there are options; of those that cannot be read, why. */
export function readFiles(files: readonly string[], options?: CheckOptions): { readonly folder: NoteFolder; readonly problems: readonly string[] } {
	const folder = new NoteFolder({ has: () => true, read: (file) => bytesOf(readBytes(file)) })
	const problems: string[] = []
	for (const [, together] of Map.groupBy(files, dirname)) {
		for (const file of together) {
			const read = readBytes(file)
			if ("problem" in read) problems.push(read.problem)
			else folder.setBytes(file, read.bytes)
		}
		// The notes of a case mostly lie together: they are checked while they are at hand.
		if (options) for (const file of together) folder.check(file, options)
	}
	return { folder, problems }
}

const bytesOf = (read: ReadBytes): Uint8Array | undefined => ("bytes" in read ? read.bytes : undefined)
