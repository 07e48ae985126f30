/** Reads the notes of the open folders when they are first needed, and follows their files from then on. */
import * as vscode from "vscode"
import type { NoteFolder } from "../../../folder/folder.ts"
import { loadAnyYaml } from "../../../note/read.ts"
import type { Follower } from "../reading/follower.ts"
import { type IndexStore, machine, type Storage } from "../machine/index.ts"
import type { Reader } from "../reading/reader.ts"
import type { Signatures } from "../signatures/index.ts"
import { everythingChanged, type NotesChange } from "./change.ts"

/** How far the notes have been read for the first time: so many notes of so many, once it is known how many there are. */
export interface Progress {
	readonly read: number
	readonly total?: number
}

/** What the scan works for. */
export interface ScanHost {
	readonly folder: NoteFolder
	/** Where VS Code keeps data of this extension for the workspace. */
	readonly storage: Storage
	/** Takes in what an editor shows. */
	update(document: vscode.TextDocument): void
	/** Called when notes changed by what was read. */
	changed(change: NotesChange): void
	/** What ledgers of signatures say: it is handed the ledgers that are found. */
	readonly signatures: Pick<Signatures, "changed" | "found">
}

export class FolderScan implements vscode.Disposable {
	readonly #host: ScanHost
	readonly #begun = new vscode.EventEmitter<void>()
	/** Fires when the folders begin to be read; the next change of everything says that it is done. */
	readonly onDidBegin = this.#begun.event
	readonly #progressed = new vscode.EventEmitter<Progress>()
	/** Fires again and again while the folders are read, from when there is something to show. */
	readonly onDidProgress = this.#progressed.event
	#scan: Promise<void> | undefined
	#isDone = false
	/** Counts the scans: one that is no longer the latest gives up. */
	#scans = 0
	#reader: Reader | undefined
	#follower: Follower | undefined
	#store: IndexStore | undefined
	#isDisposed = false

	constructor(host: ScanHost) {
		this.#host = host
	}

	/** Whether every note of the folders has been read. */
	get isDone(): boolean {
		return this.#isDone
	}

	/** Reads the notes of the open folders, the first time it is called; resolves when all are read. */
	ready(): Promise<void> {
		if (!this.#scan) {
			this.#scan = this.#readAll()
			this.#begun.fire()
		}
		return this.#scan
	}

	/** The same, but resolves as soon as there is something to show: the stored index, and the notes in the folders of open editors. */
	async begun(): Promise<void> {
		const ready = this.ready()
		if (this.#isDone) return
		let listener: vscode.Disposable | undefined
		const progressed = new Promise<void>((resolve) => {
			listener = this.onDidProgress(() => resolve())
		})
		await Promise.race([ready, progressed])
		listener?.dispose()
	}

	/** Reads all notes again. A scan that is under way gives up: its folders may be gone. */
	restart(): Promise<void> {
		this.#scans++
		this.#reader?.forget()
		for (const file of this.#host.folder.files) this.#host.folder.delete(file)
		this.#isDone = false
		this.#scan = undefined
		return this.ready()
	}

	/** Finds files that changed without an event of the file system, and reads them; after a reading that is under way, which may have missed them. */
	async recheck(): Promise<void> {
		await this.ready()
		await this.#follower?.recheck()
	}

	/** Reads a file again as soon as all notes have been read. */
	async reread(uri: vscode.Uri): Promise<void> {
		await this.ready()
		this.#follower?.later(uri)
	}

	/** The stamp of a file when it was last read. */
	stampOf(file: string): string | undefined {
		return this.#reader?.stampOf(file)
	}

	/** Whether a document's file was deleted, and nothing was written in its editor since. */
	isGone(document: vscode.TextDocument): boolean {
		return this.#reader?.isGone(document) ?? false
	}

	/** Deletes the stored index if the settings no longer allow it. */
	async tidyStore(): Promise<void> {
		await this.#store?.tidy()
	}

	/** Deletes the stored index; it is made again when the folders are read the next time. */
	async forgetStore(): Promise<void> {
		await this.#store?.forget()
	}

	dispose(): void {
		this.#isDisposed = true
		this.#follower?.dispose()
		this.#begun.dispose()
		this.#progressed.dispose()
	}

	async #readAll(): Promise<void> {
		const scan = this.#scans
		const isWanted = (): boolean => !this.#isDisposed && scan === this.#scans
		const [reading, stores] = await Promise.all([import("../reading/index.ts"), machine?.store(), loadAnyYaml()])
		if (this.#isDisposed) return
		const { folder, storage, signatures } = this.#host
		this.#store ??= stores?.storeOf(storage)
		this.#reader ??= new reading.Reader({
			folder,
			update: (document) => this.#host.update(document),
			appeared: async (uri) => this.#follower?.appeared(uri),
			signatures,
		})
		this.#follower ??= new reading.Follower(this.#reader, {
			isReady: () => this.#isDone && !this.#isDisposed,
			changed: (change) => this.#host.changed(change),
			rescan: () => void this.restart(),
			signatures,
		})
		const progress = (read: number, total?: number): void => {
			if (isWanted()) this.#progressed.fire({ read, ...(total !== undefined && { total }) })
		}
		if (isWanted()) await reading.readAll(this.#reader, { isWanted, progress, store: this.#store })
		if (this.#isDisposed) return
		if (!isWanted()) return this.ready()
		this.#isDone = true
		this.#host.changed(everythingChanged)
	}
}
