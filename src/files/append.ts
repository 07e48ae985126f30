/**
 * Adding to the end of a file on disk. Nothing that is there is written again, so an interruption costs no more than what was being
 * added. A file that changed since it was read is left alone.
 */
import { type FileHandle, lstat, open } from "node:fs/promises"
import { ChangedSince, isAsRead } from "./changed-since.ts"
import { codeOf, Refused } from "./trouble.ts"

/** To what something is added. */
export interface Addition {
	/** The file as it was read; nothing if there was none. */
	readonly before: Uint8Array | undefined
	/** Who may read a new file at most, as bits of its mode; as the system gives new files otherwise. */
	readonly mode?: number
}

/** Adds to a file, or makes it. Rejects with {@link ChangedSince} if it is not as it was read. Never goes through a link. */
export async function append(target: string, text: string, { before, mode = 0o777 }: Addition): Promise<void> {
	const isThere = await isPlainFile(target)
	if (before !== undefined && !isThere) throw new ChangedSince()
	const file = await opened(target, before === undefined ? "ax" : "a+", 0o666 & mode)
	try {
		if (before !== undefined && !isAsRead(before, await file.readFile())) throw new ChangedSince()
		await file.appendFile(text)
		await file.sync()
	} finally {
		await file.close()
	}
}

async function opened(target: string, flags: "a+" | "ax", mode: number): Promise<FileHandle> {
	try {
		return await open(target, flags, mode)
	} catch (error) {
		if (flags === "ax" && codeOf(error) === "EEXIST") throw new ChangedSince()
		throw error
	}
}

/** Whether there is a file that can be added to. Rejects if there is something else. */
async function isPlainFile(target: string): Promise<boolean> {
	const stats = await lstat(target).catch((error: unknown) => {
		if (codeOf(error) === "ENOENT") return undefined
		throw error
	})
	if (stats === undefined) return false
	if (stats.isSymbolicLink()) throw new Refused("link")
	if (stats.isDirectory()) throw new Refused("folder")
	if (!stats.isFile()) throw new Refused("no-file")
	if ((stats.mode & 0o222) === 0) throw new Refused("read-only")
	return true
}
