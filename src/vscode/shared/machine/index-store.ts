/**
 * The index of a large folder, stored in VS Code's storage for the workspace so that the folder opens at once the next time.
 * It contains what the tree of cases shows or finds, not the notes, and is encrypted by a key that VS Code stores in the
 * system's key store: a copy of it alone says nothing. What cannot be read, or was stored by another build or
 * in another language, is not used.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { mkdir, readFile, rm } from "node:fs/promises"
import { dirname } from "node:path"
import * as vscode from "vscode"
import { writeWhole } from "../../../files/write-whole.ts"
import { languageInUse } from "../../../language/index.ts"
import { section } from "../settings/section.ts"
import { pauseIfDue } from "../slices.ts"
import { build } from "./build.ts"
import { fewestForThreads } from "./fewest-for-threads.ts"
import { keyOf, knownKey } from "./index-key.ts"
import type { StoredFile } from "./together.ts"

const algorithm = "aes-256-gcm"
/** Of the number that comes before each block, its nonce and its tag, in bytes. */
const [sizeBytes, nonceBytes, tagBytes] = [4, 12, 16]
/** Notes of a block: each is sealed by itself, so that a damaged one takes no other with it. */
const inBlock = 64

export type Storage = Pick<vscode.ExtensionContext, "secrets" | "storageUri">

/** The store of this window; none if VS Code has no place for it on a disk. */
export const storeOf = ({ secrets, storageUri }: Storage): IndexStore | undefined =>
	storageUri?.scheme === "file" ? new IndexStore(storageUri, secrets) : undefined

export class IndexStore {
	readonly #file: string
	readonly #secrets: vscode.SecretStorage

	constructor(folder: vscode.Uri, secrets: vscode.SecretStorage) {
		this.#file = vscode.Uri.joinPath(folder, "index").fsPath
		this.#secrets = secrets
	}

	/** What was stored, by file; nothing if that is not wanted, not there, or not readable by this build. Never rejects. */
	async read(): Promise<ReadonlyMap<string, StoredFile>> {
		const stored = new Map<string, StoredFile>()
		try {
			const isExcluded = exclusion()
			const [bytes, key] = await Promise.all([readFile(this.#file), knownKey(this.#secrets)])
			if (!key) return stored
			let since = performance.now()
			for (const lines of opened(bytes, key)) {
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
		try {
			const isExcluded = exclusion()
			const wanted: StoredFile[] = []
			let since = performance.now()
			for (const file of files) {
				if (!isExcluded(file.note.facts.file)) wanted.push(file)
				since = await pauseIfDue(since)
			}
			if (wanted.length < fewestForThreads) return await this.#delete()
			const key = await keyOf(this.#secrets)
			const sealed: Buffer[] = []
			for (let at = 0; at < wanted.length; at += inBlock) {
				if (!isCurrent()) return
				sealed.push(
					seal(
						wanted.slice(at, at + inBlock).map((file) => JSON.stringify(file)),
						sealed.length,
						key,
					),
				)
				since = await pauseIfDue(since)
			}
			await mkdir(dirname(this.#file), { recursive: true })
			await writeWhole(this.#file, sealed, { replace: true })
		} catch {
			// Without it the notes are read the next time.
		}
	}

	/** Deletes what was stored, if the settings of a folder no longer allow it. */
	async tidy(): Promise<void> {
		const isExcluded = exclusion()
		if (vscode.workspace.workspaceFolders?.some(({ uri }) => isExcluded(`${uri.toString()}/`))) await this.#delete().catch(() => undefined)
	}

	async #delete(): Promise<void> {
		await rm(this.#file, { force: true })
	}
}

/** Says of a file whether nothing may be stored of it: its folder is not trusted, or its settings say so. */
function exclusion(): (file: string) => boolean {
	if (!vscode.workspace.isTrusted) return () => true
	const folders = (vscode.workspace.workspaceFolders ?? []).filter(
		({ uri }) => vscode.workspace.getConfiguration(section, uri).get<unknown>("keepIndex") === false,
	)
	const addresses = folders.map(({ uri }) => `${uri.toString()}/`)
	return (file) => addresses.some((address) => file.startsWith(address))
}

/** What a block is bound to: the build that made it, the language of its words, such as the bands of scores, and its place. */
const boundTo = (index: number): Buffer => Buffer.from(`${build}\n${languageInUse().id}\n${index}`)

function seal(lines: readonly string[], index: number, key: Buffer): Buffer {
	const nonce = randomBytes(nonceBytes)
	const cipher = createCipheriv(algorithm, key, nonce).setAAD(boundTo(index))
	const text = Buffer.concat([cipher.update(lines.join("\n"), "utf8"), cipher.final()])
	const size = Buffer.alloc(sizeBytes)
	size.writeUInt32BE(text.length)
	return Buffer.concat([size, nonce, cipher.getAuthTag(), text])
}

/** The lines of each block that is whole and ours. */
function* opened(bytes: Buffer, key: Buffer): Iterable<string[]> {
	for (let at = 0, index = 0; at + sizeBytes <= bytes.length; index++) {
		const nonceAt = at + sizeBytes
		const tagAt = nonceAt + nonceBytes
		const textAt = tagAt + tagBytes
		const end = textAt + bytes.readUInt32BE(at)
		at = end
		try {
			const decipher = createDecipheriv(algorithm, key, bytes.subarray(nonceAt, tagAt))
				.setAAD(boundTo(index))
				.setAuthTag(bytes.subarray(tagAt, textAt))
			yield Buffer.concat([decipher.update(bytes.subarray(textAt, end)), decipher.final()])
				.toString("utf8")
				.split("\n")
		} catch {
			// Its notes are read again.
		}
	}
}
