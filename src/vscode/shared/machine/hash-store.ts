/**
 * The hashes of many signed notes, stored and encrypted as the index is: short notes could be guessed by their hashes. With them a large
 * folder is compared with its ledgers in no time when it is opened again.
 */
import { rm } from "node:fs/promises"
import * as vscode from "vscode"
import { fewestForThreads } from "./fewest-for-threads.ts"
import { sealedLines, writeSealed } from "./sealed-lines.ts"
import { isAnyFolderExcluded, type Storage, storageExclusion } from "./storage.ts"

/** The hash of a file with this stamp; nothing of bytes that are no text. */
export interface StoredHash {
	readonly stamp: string
	readonly hash?: string
}

/** The store of this window; none if VS Code has no place for it on a disk. */
export const hashStoreOf = ({ secrets, storageUri }: Storage): HashStore | undefined =>
	storageUri?.scheme === "file" ? new HashStore(storageUri, secrets) : undefined

export class HashStore {
	readonly #file: string
	readonly #secrets: vscode.SecretStorage

	constructor(folder: vscode.Uri, secrets: vscode.SecretStorage) {
		this.#file = vscode.Uri.joinPath(folder, "hashes").fsPath
		this.#secrets = secrets
	}

	/** What was stored, by file; nothing if that is not wanted, not there, or not readable by this build. Never rejects. */
	async read(): Promise<ReadonlyMap<string, StoredHash>> {
		const stored = new Map<string, StoredHash>()
		try {
			const isExcluded = storageExclusion()
			for await (const lines of sealedLines(this.#file, this.#secrets)) {
				for (const line of lines) {
					const [file, hashed] = JSON.parse(line) as [string, StoredHash]
					if (!isExcluded(file)) stored.set(file, hashed)
				}
			}
		} catch {
			// The notes are hashed again.
		}
		return stored
	}

	/** Stores hashes; of few nothing, as they are made in no time. Never rejects. */
	async write(hashes: ReadonlyMap<string, StoredHash>): Promise<void> {
		try {
			const isExcluded = storageExclusion()
			const wanted = [...hashes].filter(([file]) => !isExcluded(file))
			if (wanted.length < fewestForThreads) await this.#delete()
			else await writeSealed(this.#file, this.#secrets, wanted, () => true)
		} catch {
			// Without them the notes are hashed the next time.
		}
	}

	/** Deletes what was stored, if the settings of a folder no longer allow it. */
	async tidy(): Promise<void> {
		if (isAnyFolderExcluded()) await this.#delete().catch(() => undefined)
	}

	async #delete(): Promise<void> {
		await rm(this.#file, { force: true })
	}
}
