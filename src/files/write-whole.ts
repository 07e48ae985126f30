/**
 * Writing a file on disk: whole or not at all, never through a link, and over another file only if that is wanted.
 * The text goes to a temporary file next to the target, which then takes the target's name.
 */
import type { Stats } from "node:fs"
import { link, lstat, open, rename, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { temporaryName } from "./temporary-name.ts"
import { codeOf, Refused } from "./trouble.ts"

export interface Writing {
	/** Whether a file of that name is replaced; a new file never is. */
	readonly replace: boolean
	/** Who may read the file at most, as bits of its mode; as the system gives new files otherwise. */
	readonly mode?: number
}

/** What whoever may read all of these files may do; its owner may write what is made of them. Files that are gone have no say. */
export async function leastMode(files: readonly string[]): Promise<number> {
	const modes = await Promise.all(files.map(async (file) => (await statOf(file))?.mode ?? 0o666))
	return modes.reduce((least, mode) => least & mode, 0o666) | 0o600
}

/** A text, or the parts of one, which may be made while they are written. */
export type Written = string | readonly Uint8Array[] | AsyncIterable<Uint8Array>

/** Writes a file. Rejects with the old one as it was, and nothing left next to it, as when its parts cannot be made. */
export async function writeWhole(target: string, text: Written, { replace, mode = 0o777 }: Writing): Promise<void> {
	const old = await statOf(target)
	if (old) refuseUnlessReplaceable(old, replace)
	const temporary = join(dirname(target), temporaryName())
	try {
		// A file that only its owner may read stays so.
		await writeFile(temporary, text, { flag: "wx", flush: true, mode: (old?.mode ?? 0o666) & mode & 0o777 })
		if (replace) await patiently(async () => rename(temporary, target))
		else await give(temporary, target)
	} catch (error) {
		await removed(temporary).then(undefined, () => undefined)
		throw error
	}
	if (!replace) await removed(temporary)
}

async function statOf(target: string): Promise<Stats | undefined> {
	try {
		return await lstat(target)
	} catch (error) {
		if (codeOf(error) === "ENOENT") return undefined
		throw error
	}
}

function refuseUnlessReplaceable(old: Stats, replace: boolean): void {
	if (old.isSymbolicLink()) throw new Refused("link")
	if (old.isDirectory()) throw new Refused("folder")
	if (!old.isFile()) throw new Refused("no-file")
	if (!replace) throw new Refused("exists")
	if ((old.mode & 0o222) === 0) throw new Refused("read-only")
}

/** Gives a file a second name that no other file has: one that came to be in the meantime is not replaced. */
async function give(temporary: string, target: string): Promise<void> {
	try {
		await link(temporary, target)
	} catch (error) {
		if (codeOf(error) === "EEXIST") throw error
		// Some file systems give a file one name only. Then the name is taken first, by an empty file.
		const taken = await open(target, "wx")
		try {
			await taken.close()
			await patiently(async () => rename(temporary, target))
		} catch (late) {
			await removed(target)
			throw late
		}
	}
}

/** Removes a file that may be gone already; tries twice, as a scanner may have just opened what was written. */
async function removed(file: string): Promise<void> {
	try {
		await rm(file, { force: true })
	} catch {
		await patiently(async () => rm(file, { force: true }))
	}
}

const waits = [20, 80, 320]

/** What another program has open for a moment is tried again: scanners and synchronisation do so, above all on Windows. */
async function patiently(work: () => Promise<void>): Promise<void> {
	for (const wait of waits) {
		try {
			await work()
			return
		} catch (error) {
			if (!["EBUSY", "EMFILE", "EPERM"].includes(codeOf(error))) throw error
			await new Promise((resolve) => setTimeout(resolve, wait))
		}
	}
	await work()
}
