/** A file of a shard that is being written: under another name, until all files of the shard are whole. */
import { createHash, randomBytes } from "node:crypto"
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs"
import { basename, dirname, join } from "node:path"

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

	/** `NAME` is written as `.NAME.XXXXXXXX.tmp`: another process that does the same has a file of its own. */
	constructor(target: string) {
		this.#target = target
		const folder = dirname(target)
		mkdirSync(folder, { recursive: true })
		this.#temporary = join(folder, `.${basename(target)}.${randomBytes(4).toString("hex")}.tmp`)
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
	}

	/** Lets go of a file that is not placed. */
	discard(): void {
		if (this.#handle !== undefined) closeSync(this.#handle)
		this.#handle = undefined
		rmSync(this.#temporary, { force: true })
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

/** Removes what processes that were ended left of a shard's files in a folder. */
export function removeLeftOver(folder: string, shard: string): void {
	for (const name of namesIn(folder)) if (name.startsWith(".") && name.endsWith(".tmp") && name.includes(shard)) rmSync(join(folder, name))
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder)
	} catch {
		return []
	}
}
