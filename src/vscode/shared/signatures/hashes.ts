/** The hashes of notes as they are now. That of a file is kept with the stamp of the file, in this window and in the next. */
import * as vscode from "vscode"
import { stampOf } from "../../../files/stamp.ts"
import { largestFile } from "../../../note/body/guard.ts"
import { noteHash, textHash } from "../../../signatures/index.ts"
import { type HashStore, machine, type Storage } from "../machine/index.ts"
import { inTime } from "../reading/folders.ts"
import { bytesAt, isMissing, statAt } from "../reading/place.ts"

interface Hashed {
	readonly stamp: string
	/** Nothing of bytes that are no text. */
	readonly hash?: string
}

/** What a note is now. */
export type Now = { readonly hash: string | undefined } | "missing" | "unknown"

export class Hashes {
	readonly #hashes = new Map<string, Hashed>()
	readonly #storage: Storage
	#store: Promise<HashStore | undefined> | undefined
	/** Whether others are stored than are known now. */
	#areNew = false

	constructor(storage: Storage) {
		this.#storage = storage
	}

	/** The hash of a note. `text`: what an editor shows that is not saved. `stamp`: that of the file, if it is known. */
	async of(uri: vscode.Uri, text: string | undefined, stamp?: string): Promise<Now> {
		if (text !== undefined) return { hash: await textHash(text) }
		const file = uri.toString()
		const known = this.#hashes.get(file)
		if (known && known.stamp === stamp) return { hash: known.hash }
		try {
			const stat = await inTime(statAt(uri))
			const hash = stat.size <= largestFile ? await this.#hashOf(uri, file, stampOf(stat)) : undefined
			return { hash }
		} catch (error) {
			if (!isMissing(error)) return "unknown"
			this.#hashes.delete(file)
			return "missing"
		}
	}

	/** Takes in what was stored by an earlier window, the first time it is called. */
	async restore(): Promise<void> {
		if (this.#store) return
		this.#store = machine?.signed().then(({ hashStoreOf }) => hashStoreOf(this.#storage)) ?? Promise.resolve(undefined)
		for (const [file, hashed] of (await (await this.#store)?.read()) ?? []) this.#hashes.set(file, hashed)
	}

	/** Stores what was made, of the files that are wanted. */
	async save(isWanted: (file: string) => boolean): Promise<void> {
		// Of notes that are gone, nothing stays stored.
		for (const file of this.#hashes.keys()) if (!isWanted(file)) this.#areNew = this.#hashes.delete(file)
		if (!this.#areNew) return
		this.#areNew = false
		await (await this.#store)?.write(this.#hashes)
	}

	/** Deletes what was stored, if the settings no longer allow it. */
	async tidyStore(): Promise<void> {
		await (await this.#store)?.tidy()
	}

	async #hashOf(uri: vscode.Uri, file: string, stamp: string): Promise<string | undefined> {
		const known = this.#hashes.get(file)
		if (known?.stamp === stamp) return known.hash
		const hash = await noteHash(await inTime(bytesAt(uri)))
		this.#hashes.set(file, { stamp, ...(hash !== undefined && { hash }) })
		this.#areNew = true
		return hash
	}
}
