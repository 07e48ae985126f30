/** A file of a shard that is being written: under another name, until all files of the shard are whole. */
import { createHash, randomBytes } from "node:crypto"
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { codeOf } from "../../files/trouble.ts"

/** What a manifest says of a file. */
export interface FileFigures {
	readonly rows: number
	readonly bytes: number
	readonly sha256: string
}

/** As much is written at once. */
const mostWaiting = 1 << 18

export class ShardFile {
	readonly #target: string
	readonly #temporary: string
	readonly #hash = createHash("sha256")
	#handle: number | undefined
	#waiting: Uint8Array[] = []
	#waitingBytes = 0
	#bytes = 0
	#rows = 0
	#isPlaced = false

	/**
	 * `NAME` is written as `.NAME.XXXXXXXX.tmp`: another process that does the same has a file of its own. `shard` is in that name
	 * too, so that what is left of it is known as the shard's.
	 */
	constructor(target: string, shard: string) {
		this.#target = target
		const folder = dirname(target)
		mkdirSync(folder, { recursive: true })
		const name = basename(target)
		this.#temporary = join(folder, `.${name}${name.includes(shard) ? "" : `.${shard}`}.${randomBytes(4).toString("hex")}.tmp`)
		// Rows of all notes are in it: its owner decides who else may read them.
		this.#handle = openSync(this.#temporary, "wx", 0o600)
	}

	write(bytes: Uint8Array, rows: number): void {
		this.#rows += rows
		if (bytes.length === 0) return
		this.#hash.update(bytes)
		this.#bytes += bytes.length
		this.#waiting.push(bytes)
		this.#waitingBytes += bytes.length
		if (this.#waitingBytes > mostWaiting) this.#flush()
	}

	#flush(): void {
		if (this.#handle === undefined) return
		const bytes = Buffer.concat(this.#waiting)
		this.#waiting = []
		this.#waitingBytes = 0
		for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at)
	}

	/** Ends the file, which is now on the disk and still under its other name. */
	finish(): FileFigures {
		this.#flush()
		if (this.#handle !== undefined) {
			fsyncSync(this.#handle)
			closeSync(this.#handle)
			this.#handle = undefined
		}
		return { rows: this.#rows, bytes: this.#bytes, sha256: this.#hash.digest("hex") }
	}

	/** Gives it its name. */
	place(): void {
		renameSync(this.#temporary, this.#target)
		this.#isPlaced = true
	}

	/** Gives it its name unless another file has it. */
	placeIfNew(): void {
		try {
			linkSync(this.#temporary, this.#target)
		} catch (error) {
			if (codeOf(error) === "EEXIST") return
			// Some file systems give a file one name only.
			this.place()
		}
	}

	/** Lets go of a file that is not placed. */
	discard(): void {
		if (this.#handle !== undefined) closeSync(this.#handle)
		this.#handle = undefined
		if (!this.#isPlaced) rmSync(this.#temporary, { force: true })
	}
}

/** Writes a whole file in the same way; with `isNew`, only if there is none. */
export function writeFile(target: string, text: string, shard: string, isNew = false): void {
	const file = new ShardFile(target, shard)
	try {
		file.write(Buffer.from(text), 0)
		file.finish()
		if (isNew) file.placeIfNew()
		else file.place()
	} finally {
		file.discard()
	}
}

/** Makes sure that names that were given in a folder last. Not every system can. */
export function syncFolder(folder: string): void {
	try {
		const handle = openSync(folder, "r")
		try {
			fsyncSync(handle)
		} finally {
			closeSync(handle)
		}
	} catch {
		// The files themselves are on the disk.
	}
}

/** Removes what processes that were ended left of a shard's files in a folder, and not what this process needs. */
export function removeLeftOver(folder: string, shard: string, except?: string): void {
	for (const name of namesIn(folder))
		if (/^\..+\.tmp(?:-\w+)?$/.test(name) && name.includes(shard) && name !== except)
			rmSync(join(folder, name), { recursive: true, force: true })
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder)
	} catch {
		return []
	}
}
