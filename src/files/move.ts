/**
 * Moving files on disk so that nothing is lost, wherever it ends: all of them are copied, each copy is read back and compared
 * byte for byte, and only then are the originals deleted. What was interrupted can be done again from any step.
 */
import { createHash } from "node:crypto"
import type { Stats } from "node:fs"
import { lstat, mkdir, open, readdir, readFile, rm, rmdir, utimes } from "node:fs/promises"
import { dirname, join, relative, sep } from "node:path"
import { codeOf, Refused, type Trouble, troubleOf } from "./trouble.ts"
import { writeWhole } from "./write-whole.ts"

export interface Move {
	readonly from: string
	readonly to: string
	/** Of its bytes, when the move was planned. */
	readonly sha256: string
	/** Who may do what with the file in its new place, as bits of its mode. */
	readonly mode: number
}

/** Why nothing, or not everything, was moved: the file, what is wrong with it, and whether originals are deleted already. */
export class NotMoved extends Error {
	readonly file: string
	readonly trouble: Trouble | "changed" | "differs"
	/** Some files are in their new place alone: the move is to be continued. */
	readonly isBegun: boolean

	constructor(file: string, trouble: Trouble | "changed" | "differs", isBegun: boolean) {
		super(`${trouble}: ${file}`)
		this.file = file
		this.trouble = trouble
		this.isBegun = isBegun
	}
}

/** A plain file as it is: its bytes and how it may be used. */
interface Plain {
	readonly bytes: Buffer
	readonly stats: Stats
	readonly sha256: string
}

/** A plain file. Nothing if nothing is there; rejects for a link, a folder or anything else. */
export async function plainFile(path: string): Promise<Plain | undefined> {
	let stats: Stats
	try {
		stats = await lstat(path)
	} catch (error) {
		if (troubleOf(error) === "gone") return undefined
		throw error
	}
	if (stats.isSymbolicLink()) throw new Refused("link")
	if (stats.isDirectory()) throw new Refused("folder")
	if (!stats.isFile()) throw new Refused("no-file")
	const bytes = await readFile(path)
	return { bytes, stats, sha256: sha256Of(bytes) }
}

/** The hash of bytes, in hexadecimal figures. */
export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** What is to be done with one file; of its original, what its bytes were. */
interface Step {
	readonly move: Move
	readonly what: "copied" | "moved" | "recopy" | "copy"
	readonly sha256: string
}

/**
 * Moves files. `copied` is called with the hash of each file when all copies are there and no original is deleted yet. Resolves
 * when each file is in its new place and in no other. Rejects with `NotMoved`: if no original was deleted, all copies that
 * were made are removed again.
 */
export async function moveFiles(moves: readonly Move[], copied: (hashes: readonly string[]) => Promise<void>): Promise<void> {
	const steps: Step[] = []
	for (const move of moves) steps.push(await naming(move.from, false, async () => stepOf(move)))
	let isBegun = steps.some(({ what }) => what === "moved")
	const made: Step[] = []
	try {
		for (const step of steps) {
			const { what, move, sha256 } = step
			if (what === "moved" || what === "copied") continue
			await naming(move.to, isBegun, async () => {
				// The original is newer than the copy of an earlier try, and is there.
				if (what === "recopy") await rm(move.to)
				await copy(move, sha256, () => made.push(step))
			})
		}
		for (const { to } of moves) await naming(to, isBegun, async () => keepFolder(dirname(to)))
		await naming(moves[0]?.to ?? "", isBegun, async () => copied(steps.map(({ sha256 }) => sha256)))
		for (const { what, move, sha256 } of steps) {
			if (what === "moved") continue
			await naming(move.from, isBegun, async () => removeOriginal(move, sha256))
			isBegun = true
		}
	} catch (error) {
		if (!isBegun) await takeBack(made)
		throw error
	}
}

/** Removes copies whose originals are there. A network drive may report that a file could not be deleted, and have deleted it. */
async function takeBack(made: readonly Step[]): Promise<void> {
	for (const { move } of made) if (await plainFile(move.from)) await rm(move.to, { force: true })
}

/** Compares a file in its old and its new place. */
async function stepOf(move: Move): Promise<Step> {
	const source = await plainFile(move.from)
	const target = await naming(move.to, false, async () => plainFile(move.to))
	if (!source) {
		if (target?.sha256 === move.sha256) return { move, what: "moved", sha256: move.sha256 }
		throw new Refused("gone")
	}
	const { sha256 } = source
	if (!target) return { move, what: "copy", sha256 }
	if (target.bytes.equals(source.bytes)) return { move, what: "copied", sha256 }
	// The copy of an earlier try, whose original was written since.
	if (target.sha256 === move.sha256) return { move, what: "recopy", sha256 }
	throw new NotMoved(move.to, "differs", false)
}

/** Copies a file, reads the copy back and compares it. `made` is called once there is a file. */
async function copy({ from, to, mode }: Move, sha256: string, made: () => void): Promise<void> {
	const source = await plainFile(from)
	if (source?.sha256 !== sha256) throw new NotMoved(from, "changed", false)
	const { bytes, stats } = source
	await mkdir(dirname(to), { recursive: true })
	await writeWhole(to, [bytes], { replace: false, mode })
	made()
	await utimes(to, stats.atime, stats.mtime).catch((error: unknown) => {
		// Windows sets no time of a file that is read-only, and its bytes are what counts.
		if (codeOf(error) !== "EPERM") throw error
	})
	const written = await plainFile(to)
	if (!written?.bytes.equals(bytes)) throw new NotMoved(to, "changed", false)
}

/** Deletes the original if it still is what was copied, and the copy is there. */
async function removeOriginal({ from, to }: Move, sha256: string): Promise<void> {
	const source = await plainFile(from)
	if (source?.sha256 !== sha256) throw new NotMoved(from, "changed", false)
	const written = await plainFile(to)
	if (!written?.bytes.equals(source.bytes)) throw new NotMoved(to, "changed", false)
	await rm(from)
}

/** Makes sure that the names of new files are on the disk before originals are deleted, where the system can do that. */
async function keepFolder(folder: string): Promise<void> {
	try {
		const handle = await open(folder, "r")
		try {
			await handle.sync()
		} finally {
			await handle.close()
		}
	} catch (error) {
		// Windows and some network drives have no such thing for a folder.
		if (!["EACCES", "EBADF", "EINVAL", "EISDIR", "ENOTSUP", "EPERM"].includes(codeOf(error))) throw error
	}
}

/** Does what may fail, and names the file if it does. */
async function naming<T>(file: string, isBegun: boolean, work: () => Promise<T>): Promise<T> {
	try {
		return await work()
	} catch (error) {
		if (error instanceof NotMoved) throw new NotMoved(error.file, error.trouble, isBegun || error.isBegun)
		throw new NotMoved(file, troubleOf(error), isBegun)
	}
}

/** Removes folders that have become empty, from the innermost outwards, and nothing above `root`, which stays. Others stay as they are. */
export async function removeEmptyFolders(folders: readonly string[], root: string): Promise<void> {
	const all = new Set(folders.flatMap((folder) => upTo(folder, root)))
	for (const folder of [...all].sort((a, b) => b.length - a.length)) {
		try {
			await rmdir(folder)
		} catch (error) {
			if (!["ENOTEMPTY", "EEXIST", "ENOENT", "EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw error
		}
	}
}

/** A folder and those around it, without the root. */
function upTo(folder: string, root: string): string[] {
	const found: string[] = []
	for (let at = folder; isBelow(at, root); at = dirname(at)) found.push(at)
	return found
}

/** Whether a path is below a folder. */
export function isBelow(path: string, folder: string): boolean {
	const way = relative(folder, path)
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[\\/])/i.test(way)
}

/** Every file below a folder, with its path from there; links are named and not followed. Nothing if there is no folder. */
export async function filesBelow(folder: string): Promise<string[]> {
	const found: string[] = []
	const walk = async (at: string): Promise<void> => {
		for (const entry of await readdir(at, { withFileTypes: true })) {
			const path = join(at, entry.name)
			if (entry.isDirectory()) await walk(path)
			else found.push(path)
		}
	}
	try {
		await walk(folder)
	} catch (error) {
		if (troubleOf(error) !== "gone") throw error
	}
	return found.sort()
}

/** The names in a folder; nothing if there is none. */
export async function namesIn(folder: string): Promise<string[]> {
	try {
		return await readdir(folder)
	} catch (error) {
		if (troubleOf(error) === "gone") return []
		throw error
	}
}
