/** Reads the files of notes into what is known of them, one after the other; many at once it hands to threads. */
import * as vscode from "vscode"
import type { NoteFolder } from "../../../folder/folder.ts"
import { isNote } from "../selector.ts"
import type { Signatures } from "../signatures/index.ts"
import { pauseIfDue } from "../slices.ts"
import { FileStates } from "./file-states.ts"
import { folderOf } from "./batches.ts"
import { foldersToRead, ledgersIn, notesBelow, notesIn, type Root } from "./folders.ts"
import { openDocument, type Probed, Prober, rootOf } from "./probe.ts"
import { ThreadReader } from "./thread-reader.ts"

/** What the reader works for. */
export interface ReaderHost {
	readonly folder: NoteFolder
	/** Takes in what an editor shows. */
	update(document: vscode.TextDocument): void
	/** Called when there is a folder at the address of a note. */
	appeared(folder: vscode.Uri): Promise<void>
	/** Takes in which ledgers there are. */
	readonly signatures: Pick<Signatures, "changed" | "found">
}

export class Reader {
	readonly folder: NoteFolder
	/** For many files at once. */
	readonly threads: ThreadReader
	readonly #host: ReaderHost
	readonly #states = new FileStates()
	/** Readings of single files that are under way. */
	readonly #readings = new Set<Promise<void>>()
	#roots: readonly Root[] = []
	readonly #nearLedgers = new Map<string, vscode.Uri>()

	constructor(host: ReaderHost) {
		this.#host = host
		this.folder = host.folder
		this.threads = new ThreadReader(host.folder, this.#states)
	}

	/** The folders that are read: none that is a part of another under another name. */
	get roots(): readonly Root[] {
		return this.#roots
	}

	/** Ledgers next to notes that editors show and that are in no folder that is read. */
	get nearLedgers(): ReadonlyMap<string, vscode.Uri> {
		return this.#nearLedgers
	}

	/** Finds the notes next to those that editors show, as that takes no time in a large folder either. */
	async findNear(isWanted: () => boolean): Promise<vscode.Uri[]> {
		await this.#findRoots(isWanted)
		const prober = new Prober(this.#roots)
		const shown = vscode.workspace.textDocuments.filter(isNote)
		const found = new Map<string, vscode.Uri>()
		for (const { uri } of new Map(shown.map((document) => [folderOf(document.uri), document])).values()) {
			const root = isWanted() && (await prober.isNote(uri)) ? rootOf(this.#roots, uri) : undefined
			if (root) for (const near of (await notesIn(root, vscode.Uri.joinPath(uri, ".."))).notes) found.set(near.toString(), near)
		}
		return [...found.values()]
	}

	/** Finds the notes of the open folders; what cannot be read is taken in as such. Finds nothing when that is no longer wanted. */
	async find(isWanted: () => boolean): Promise<vscode.Uri[]> {
		const found = new Map<string, vscode.Uri>()
		const foundLedgers = new Map<string, vscode.Uri>()
		for (const root of this.#roots) {
			const { notes, ledgers, unread } = await notesBelow(root, isWanted)
			if (isWanted()) for (const uri of unread) this.folder.setUnreadable(uri.toString())
			// A folder may be in another one that is open.
			for (const uri of notes) found.set(uri.toString(), uri)
			for (const uri of ledgers) foundLedgers.set(uri.toString(), uri)
		}
		if (isWanted()) this.#host.signatures.found([...foundLedgers.values()])
		return [...found.values()]
	}

	async #findRoots(isWanted: () => boolean): Promise<void> {
		const roots = await foldersToRead()
		if (isWanted()) this.#roots = roots
	}

	/** Forgets what it knows of files, as they are read again. */
	forget(): void {
		this.#states.forget()
	}

	/** The stamp of a file when it was last read. */
	stampOf(file: string): string | undefined {
		return this.#states.stampOf(file)
	}

	/** Whether a document's file was deleted, and nothing was written in the editor since. */
	isGone(document: vscode.TextDocument): boolean {
		return !document.isDirty && this.#states.isDeleted(document.uri.toString())
	}

	/** Reads files one after the other, in slices; each counts as soon as it is read. */
	async read(uris: readonly vscode.Uri[], isWanted: () => boolean): Promise<void> {
		const prober = new Prober(this.#roots)
		let since = performance.now()
		for (const uri of uris) {
			if (!isWanted()) return
			await this.#read(uri, prober)
			since = await pauseIfDue(since)
		}
	}

	/** Reads what editors show: in addition to the files that were found, or in place of them. VS Code may keep a document whose file is gone: that is probed. */
	async readOpen(): Promise<void> {
		const prober = new Prober(this.#roots)
		for (const document of vscode.workspace.textDocuments) {
			if (!isNote(document)) continue
			if (document.isDirty || this.folder.has(document.uri.toString())) this.#host.update(document)
			else await this.#read(document.uri, prober)
		}
		await this.findLedgersNear(vscode.workspace.textDocuments)
	}

	/** Finds the ledgers of notes that are in no folder that is read, as when a note is opened alone. */
	async findLedgersNear(documents: readonly vscode.TextDocument[]): Promise<void> {
		const alone = documents.filter(
			(document) => isNote(document) && !document.isUntitled && rootOf(this.#roots, document.uri) === undefined,
		)
		const folders = new Map(alone.map(({ uri }) => [folderOf(uri), vscode.Uri.joinPath(uri, "..")]))
		const found = (await Promise.all(Array.from(folders.values(), ledgersIn))).flat()
		for (const uri of found) this.#nearLedgers.set(uri.toString(), uri)
		if (found.length > 0) this.#host.signatures.changed(found)
	}

	/** Resolves when no single file is being read. A file that changed while its folder was read is known only then. */
	async settled(): Promise<void> {
		await Promise.allSettled(this.#readings)
	}

	async #read(uri: vscode.Uri, prober: Prober): Promise<void> {
		const reading = this.#readNow(uri, prober)
		this.#readings.add(reading)
		await reading.finally(() => this.#readings.delete(reading))
	}

	async #readNow(uri: vscode.Uri, prober: Prober): Promise<void> {
		const file = uri.toString()
		const probe = this.#states.begin([file])
		const probed = await prober.at(uri, this.folder.has(file))
		if (!this.#states.end(file, probe)) return
		const { found, stamp } = probed
		if (stamp !== undefined) this.#states.setStamp(file, stamp)
		// A sync service may lock a file for a moment: the next recheck reads it again, though its time and size are as they were.
		if (found === "unreadable") this.#states.forgetStamp(file)
		if (found === "unknown") return
		const isMissing = found === "missing" && uri.scheme !== "untitled"
		if (isMissing || found !== "unreadable") this.#states.setDeleted(file, isMissing)
		this.#takeIn(file, probed)
		if (found === "folder") await this.#host.appeared(uri)
	}

	/** Takes in what a probe found; the text of an editor wins over it. */
	#takeIn(file: string, { found, size = 0 }: Probed): void {
		const document = openDocument(file)
		const isInEditor = document !== undefined && isNote(document) && !this.isGone(document)
		if (isInEditor && (document.isDirty || !(found instanceof Uint8Array))) this.folder.setText(file, document.getText())
		else if (found instanceof Uint8Array) this.folder.setBytes(file, found)
		else if (found === "unreadable") this.folder.setUnreadable(file)
		else if (found === "too-large") this.folder.setTooLarge(file, size)
		else this.folder.delete(file)
	}
}
