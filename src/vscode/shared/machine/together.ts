/** Reads and checks notes of a disk that belong together. Knows no editor: it runs in a thread. */
import { lstatSync, readFileSync } from "node:fs"
import { NoteFolder } from "../../../folder/folder.ts"
import type { StoredNote } from "../../../folder/stored.ts"
import { largestFile } from "../../../note/body/guard.ts"
import type { CheckOptions } from "../../../rules/options.ts"
import { stampOnDisk } from "../../../files/stamp.ts"

/** Notes with the same options, that are best read in one go. */
export interface Batch {
	readonly files: readonly { readonly file: string; readonly path: string }[]
	readonly options: CheckOptions
}

/** What is held of a file, and when it was so. */
export interface StoredFile {
	readonly stamp: string
	readonly note: StoredNote
}

/** What can be read of these files; the others are left out. */
export function readTogether({ files, options }: Batch): StoredFile[] {
	const paths = new Map(files.map(({ file, path }) => [file, path]))
	const folder = new NoteFolder({ has: () => true, read: (file) => bytesAt(paths.get(file) ?? "")?.bytes }, files.length)
	const stamps = new Map<string, string>()
	for (const { file, path } of files) {
		const found = bytesAt(path)
		if (!found) continue
		stamps.set(file, found.stamp)
		folder.setBytes(file, found.bytes)
	}
	for (const file of stamps.keys()) folder.check(file, options)
	return Array.from(stamps, ([file, stamp]) => ({ stamp, note: folder.stored(file, options) })).filter(
		(stored): stored is StoredFile => stored.note !== undefined,
	)
}

function bytesAt(path: string): { readonly bytes: Uint8Array; readonly stamp: string } | undefined {
	try {
		const stats = lstatSync(path)
		return stats.isFile() && stats.size <= largestFile ? { bytes: readFileSync(path), stamp: stampOnDisk(stats) } : undefined
	} catch {
		return undefined
	}
}
