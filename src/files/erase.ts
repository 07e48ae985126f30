/** Erasing files on disk: each is deleted for good, not by way of a bin, and looked for afterwards. */
import { chmod, lstat, rm } from "node:fs/promises"
import { stampOnDisk } from "./stamp.ts"
import { codeOf, type Trouble, troubleOf } from "./trouble.ts"

/** A file, or a folder with all that is in it, as it was when the user was shown it. */
export interface Erased {
	readonly path: string
	/** Of a file: another stamp means another file, which nobody has agreed to erase. Nothing for a folder. */
	readonly stamp?: string
}

/** What was not erased, and why. */
export interface NotErased {
	readonly path: string
	readonly trouble: Trouble | "changed"
}

/** What is at a path, by its times and size; nothing if nothing is there. Of a link, its own. */
export async function stampAt(path: string): Promise<string | undefined> {
	try {
		return stampOnDisk(await lstat(path))
	} catch (error) {
		if (troubleOf(error) === "gone") return undefined
		throw error
	}
}

/** Erases files and folders one after the other, and resolves with what is still there. Never rejects. */
export async function eraseAll(files: readonly Erased[]): Promise<NotErased[]> {
	const left: NotErased[] = []
	for (const { path, stamp } of files) {
		try {
			const now = await stampAt(path)
			if (now === undefined) continue
			if (stamp !== undefined && now !== stamp) left.push({ path, trouble: "changed" })
			else await erase(path)
		} catch (error) {
			left.push({ path, trouble: troubleOf(error) })
		}
	}
	const named = new Set(left.map(({ path }) => path))
	for (const { path } of files) if (!named.has(path) && (await isThere(path))) left.push({ path, trouble: "unknown" })
	return left
}

async function erase(path: string): Promise<void> {
	try {
		await rm(path, { recursive: true })
	} catch (error) {
		if (codeOf(error) !== "EPERM" && codeOf(error) !== "EACCES") throw error
		// Some systems delete no file that is read-only.
		await chmod(path, 0o600)
		await rm(path, { recursive: true })
	}
}

const isThere = async (path: string): Promise<boolean> =>
	stampAt(path).then(
		(stamp) => stamp !== undefined,
		() => true,
	)
