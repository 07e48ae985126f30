/** Reads the files of notes into what is known of them: one after the other, or many by threads. */
import * as vscode from "vscode"
import type { NoteFolder } from "../../../folder/folder.ts"
import { isNote } from "../selector.ts"
import { pauseIfDue } from "../slices.ts"
import type { UriBatch } from "./batches.ts"
import { foldersToRead, notesBelow, type Root } from "./folders.ts"
import { Looks, openDocument } from "./look.ts"
import { readInThreads } from "./threads.ts"
import type { KeptFile } from "./together.ts"

/** What the reader tells, and asks. */
export interface ReaderHost {
	readonly folder: NoteFolder
	/** Takes in what an editor shows. */
	update(document: vscode.TextDocument): void
	/** There is a folder where a note was looked for. */
	appeared(folder: vscode.Uri): Promise<void>
}

export class Reader {
	readonly folder: NoteFolder
	readonly #host: ReaderHost
	/** The folders that are read: none that is a part of another under another name. */
	#roots: readonly Root[] = []
	/** Looks at files that are under way: of two at one file the later knows better, whichever ends first. */
	readonly #looks = new Map<string, object>()
	/** Files that were deleted: VS Code may keep their documents for a while, and those are no notes unless changed. */
	readonly #deleted = new Set<string>()
	/** Time and size of each file when it was last read. */
	readonly #stamps = new Map<string, string>()

	constructor(host: ReaderHost) {
		this.#host = host
		this.folder = host.folder
	}

	/** The folders that are read. */
	get roots(): readonly Root[] {
		return this.#roots
	}

	/** Finds the notes of the open folders; what cannot be read is taken in as such. */
	async find(isWanted: () => boolean): Promise<vscode.Uri[]> {
		const roots = await foldersToRead()
		if (!isWanted()) return []
		this.#roots = roots
		const found = new Map<string, vscode.Uri>()
		for (const root of roots) {
			const { notes, unread } = await notesBelow(root, isWanted)
			if (isWanted()) for (const uri of unread) this.folder.setUnreadable(uri.toString())
			// A folder may lie in another one that is open.
			for (const uri of notes) found.set(uri.toString(), uri)
		}
		return [...found.values()]
	}

	/** Forgets what it knows of files, as they are read anew. */
	forget(): void {
		this.#looks.clear()
		this.#stamps.clear()
	}

	/** The stamp of a file when it was last read. */
	stampOf(file: string): string | undefined {
		return this.#stamps.get(file)
	}

	/** Reads files one after the other, in slices; each counts as soon as it is read. */
	async read(uris: readonly vscode.Uri[], isWanted: () => boolean): Promise<void> {
		const looks = new Looks(this.#roots)
		let since = performance.now()
		for (const uri of uris) {
			if (!isWanted()) return
			await this.#read(uri, looks)
			since = await pauseIfDue(since)
		}
	}

	/**
	 * Reads files of a disk in threads; each batch counts as soon as it is read, and `done` is told of it. Returns what they
	 * could not read, or what an editor shows.
	 */
	async readApart(batches: Iterable<UriBatch>, isWanted: () => boolean, done: (notes: number) => void): Promise<vscode.Uri[]> {
		const left: vscode.Uri[] = []
		const expected = (function* (reader: Reader) {
			for (const batch of batches) yield { ...batch, take: reader.#expect(batch.uris) }
		})(this)
		await readInThreads(expected, isWanted, ({ uris, take }, read) => {
			if (!isWanted()) return
			left.push(...take(read))
			done(uris.length)
		})
		return left
	}

	/** Says that files will be read in a thread. Returns what takes in the answer, and names what is left to be read. */
	#expect(uris: readonly vscode.Uri[]): (read: readonly KeptFile[]) => vscode.Uri[] {
		const look = {}
		for (const uri of uris) this.#looks.set(uri.toString(), look)
		return (read) => {
			const answers = new Map(read.map((kept) => [kept.note.facts.file, kept]))
			return uris.filter((uri) => {
				const file = uri.toString()
				if (this.#looks.get(file) !== look) return false
				this.#looks.delete(file)
				const kept = answers.get(file)
				// What an editor shows wins over the file.
				if (!kept || openDocument(file)) return true
				this.restore(kept)
				return false
			})
		}
	}

	/** Takes in what is held of a file. */
	restore({ stamp, note }: KeptFile): void {
		this.#stamps.set(note.facts.file, stamp)
		this.#deleted.delete(note.facts.file)
		this.folder.restore(note)
	}

	/** What editors show beside or above what was found. VS Code may keep a document whose file is gone: that is looked up. */
	async readShown(): Promise<void> {
		const looks = new Looks(this.#roots)
		for (const document of vscode.workspace.textDocuments) {
			if (!isNote(document)) continue
			if (document.isDirty || this.folder.has(document.uri.toString())) this.#host.update(document)
			else await this.#read(document.uri, looks)
		}
	}

	/** Whether a document's file was deleted, and nothing was written in the editor since. */
	isGone(document: vscode.TextDocument): boolean {
		return !document.isDirty && this.#deleted.has(document.uri.toString())
	}

	/** Reads a file, unless an editor shows it: its text wins. */
	async #read(uri: vscode.Uri, looks: Looks): Promise<void> {
		const file = uri.toString()
		const look = {}
		this.#looks.set(file, look)
		const { found, size = 0, stamp } = await looks.at(uri, this.folder.has(file))
		if (this.#looks.get(file) !== look) return
		this.#looks.delete(file)
		if (stamp !== undefined) this.#stamps.set(file, stamp)
		if (found === "unknown") return
		if (found === "missing" && uri.scheme !== "untitled") this.#deleted.add(file)
		else if (found !== "unreadable") this.#deleted.delete(file)
		const document = openDocument(file)
		if (document && isNote(document) && !this.isGone(document)) {
			if (found instanceof Uint8Array && !document.isDirty) this.folder.setBytes(file, found)
			else this.folder.setText(file, document.getText())
		} else if (found instanceof Uint8Array) this.folder.setBytes(file, found)
		else if (found === "unreadable") this.folder.setUnreadable(file)
		else if (found === "too-large") this.folder.setTooLarge(file, size)
		else this.folder.delete(file)
		if (found === "folder") await this.#host.appeared(uri)
	}
}
