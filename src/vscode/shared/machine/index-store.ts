/**
 * The index of a large folder, stored in VS Code's storage for the workspace so that the folder opens at once the next time.
 * It contains what the tree of cases shows or finds, not the notes, and is encrypted by a key that VS Code stores in the
 * system's key store: a copy of it alone says nothing. What cannot be read, or was stored by another build or
 * in another language, is not used.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { mkdir, open, rm } from "node:fs/promises"
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
	#writing: Promise<void> = Promise.resolve()

	constructor(folder: vscode.Uri, secrets: vscode.SecretStorage) {
		this.#file = vscode.Uri.joinPath(folder, "index").fsPath
		this.#secrets = secrets
	}

	/** What was stored, by file; nothing if that is not wanted, not there, or not readable by this build. Never rejects. */
	async read(): Promise<ReadonlyMap<string, StoredFile>> {
		const stored = new Map<string, StoredFile>()
		try {
			const isExcluded = exclusion()
			const key = await knownKey(this.#secrets)
			if (!key) return stored
			let since = performance.now()
			for await (const lines of opened(this.#file, key)) {
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
			const isExcluded = exclusion()
			const wanted: StoredFile[] = []
			let since = performance.now()
			for (const file of files) {
				if (!isExcluded(file.note.facts.file)) wanted.push(file)
				since = await pauseIfDue(since)
			}
			if (wanted.length < fewestForThreads) return await this.#delete()
			const key = await keyOf(this.#secrets)
			await mkdir(dirname(this.#file), { recursive: true })
			await writeWhole(this.#file, sealed(wanted, key, isCurrent), { replace: true })
		} catch {
			// Without it the notes are read the next time.
		}
	}

	/** Deletes what was stored, if the settings of a folder no longer allow it. */
	async tidy(): Promise<void> {
		const isExcluded = exclusion()
		if (vscode.workspace.workspaceFolders?.some(({ uri }) => isExcluded(`${uri.toString()}/`))) await this.#delete().catch(() => undefined)
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

/** The blocks of these files, each made when it is written: all of them at once would take more memory than the index itself. */
async function* sealed(files: readonly StoredFile[], key: Buffer, isCurrent: () => boolean): AsyncIterable<Buffer> {
	let since = performance.now()
	for (let at = 0, index = 0; at < files.length; at += inBlock, index++) {
		if (!isCurrent()) throw new Error("What is written is no longer wanted")
		yield seal(files.slice(at, at + inBlock), index, key)
		since = await pauseIfDue(since)
	}
}

function seal(files: readonly StoredFile[], index: number, key: Buffer): Buffer {
	const nonce = randomBytes(nonceBytes)
	const cipher = createCipheriv(algorithm, key, nonce).setAAD(boundTo(index))
	const lines = files.map((file, at) => cipher.update(`${at === 0 ? "" : "\n"}${JSON.stringify(file)}`, "utf8"))
	const end = cipher.final()
	const size = Buffer.alloc(sizeBytes)
	size.writeUInt32BE(lines.reduce((sum, line) => sum + line.length, end.length))
	return Buffer.concat([size, nonce, cipher.getAuthTag(), ...lines, end])
}

/** The lines of each block that is whole and ours, one block after the other. */
async function* opened(path: string, key: Buffer): AsyncIterable<string[]> {
	const file = await open(path)
	try {
		const { size: end } = await file.stat()
		const head = Buffer.alloc(sizeBytes + nonceBytes + tagBytes)
		let space = Buffer.alloc(0)
		for (let at = 0, index = 0; at + head.length <= end; index++) {
			await file.read(head, 0, head.length, at)
			const size = head.readUInt32BE(0)
			at += head.length
			// A file that was cut, or is not ours.
			if (at + size > end) return
			// One for all blocks: what each would leave is freed late.
			if (space.length < size) space = Buffer.alloc(size)
			await file.read(space, 0, size, at)
			at += size
			const lines = linesOf(space.subarray(0, size), head.subarray(sizeBytes), index, key)
			if (lines) yield lines
		}
	} finally {
		await file.close()
	}
}

/** Nothing of a damaged block: its notes are read again. */
function linesOf(text: Buffer, nonceAndTag: Buffer, index: number, key: Buffer): string[] | undefined {
	try {
		const decipher = createDecipheriv(algorithm, key, nonceAndTag.subarray(0, nonceBytes))
			.setAAD(boundTo(index))
			.setAuthTag(nonceAndTag.subarray(nonceBytes))
		return `${decipher.update(text, undefined, "utf8")}${decipher.final("utf8")}`.split("\n")
	} catch {
		return undefined
	}
}
