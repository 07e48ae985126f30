/**
 * The index of a large folder, stored in VS Code's storage for the workspace so that the folder opens at once the next time.
 * It contains what the tree of cases shows or finds, not the notes, and is encrypted. What cannot be read, or was stored by another build
 * or in another language, is not used.
 */
import { rm } from "node:fs/promises"
import * as vscode from "vscode"
import { pauseIfDue } from "../slices.ts"
import { fewestForThreads } from "./fewest-for-threads.ts"
import { sealedLines, writeSealed } from "./sealed-lines.ts"
import { isAnyFolderExcluded, type Storage, storageExclusion } from "./storage.ts"
import type { StoredFile } from "./together.ts"

/** The store of this window; none if VS Code has no place for it on a disk. */
export const storeOf = ({ secrets, storageUri }: Storage): IndexStore | undefined =>
	storageUri?.scheme === "file" ? new IndexStore(storageUri, secrets) : undefined

export class IndexStore {
	readonly #file: string
	readonly #secrets: vscode.SecretStorage
	#writing: Promise<void> = Promise.resolve()

	constructor(folder: vscode.Uri, secrets: vscode.SecretStorage) {
		this.#file = vscode.Uri.joinPath(folder, "index").fsPath
		this.#secrets = secrets
	}

	/** What was stored, by file; nothing if that is not wanted, not there, or not readable by this build. Never rejects. */
	async read(): Promise<ReadonlyMap<string, StoredFile>> {
		const stored = new Map<string, StoredFile>()
		try {
			const isExcluded = storageExclusion()
			let since = performance.now()
			for await (const lines of sealedLines(this.#file, this.#secrets)) {
				for (const line of lines) {
					const file = JSON.parse(line) as StoredFile
					if (!isExcluded(file.note.facts.file)) stored.set(file.note.facts.file, file)
				}
				since = await pauseIfDue(since)
			}
		} catch {
			// It is made again when the notes have been read.
		}
		return stored
	}

	/** Stores what is held of the notes; of few nothing, as they are read in no time. Never rejects. */
	async write(files: Iterable<StoredFile>, isCurrent: () => boolean): Promise<void> {
		this.#writing = this.#write(files, isCurrent)
		await this.#writing
	}

	async #write(files: Iterable<StoredFile>, isCurrent: () => boolean): Promise<void> {
		try {
			const isExcluded = storageExclusion()
			const wanted: StoredFile[] = []
			let since = performance.now()
			for (const file of files) {
				if (!isExcluded(file.note.facts.file)) wanted.push(file)
				since = await pauseIfDue(since)
			}
			if (wanted.length < fewestForThreads) return await this.#delete()
			await writeSealed(this.#file, this.#secrets, wanted, isCurrent)
		} catch {
			// Without it the notes are read the next time.
		}
	}

	/** Deletes what was stored, if the settings of a folder no longer allow it. */
	async tidy(): Promise<void> {
		if (isAnyFolderExcluded()) await this.#delete().catch(() => undefined)
	}

	/** Deletes what was stored, once what is being written is. It is made again when the folders are read the next time. */
	async forget(): Promise<void> {
		await this.#writing
		await this.#delete()
	}

	async #delete(): Promise<void> {
		await rm(this.#file, { force: true })
	}
}
