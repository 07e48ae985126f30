/** Keeps what is known of the notes in step with their files: reads all of them once, and then whatever changes. */
import * as vscode from "vscode"
import type { NoteFolder } from "../../rules/folder.ts"
import { isNote, noteEnding } from "../selector.ts"
import { breathe } from "../slices.ts"
import { byFolder, type UriBatch } from "./batches.ts"
import { type Found, foldersToRead, notesBelow, type Root } from "./folders.ts"
import { Looks, openDocument, rootOf } from "./look.ts"
import { stampsOf } from "./stamps.ts"
import { fewestForThreads, readInThreads } from "./threads.ts"
import type { KeptFile } from "./together.ts"
import { Watcher } from "./watcher.ts"

/** Events of the file system that come in a burst are taken together. */
const burst = 100
/** After folders appeared or went, what nobody was told of is looked for; not before this many milliseconds of quiet. */
const quiet = 1500

/** What the reader tells, and asks. */
export interface Host {
	readonly folder: NoteFolder
	/** Whether every note has been read, and the window is still open. */
	isReady(): boolean
	/** Takes in what an editor shows. */
	update(document: vscode.TextDocument): void
	/** Files were read anew, which belonged to cases of these codes. */
	changed(files: readonly string[], codesBefore: readonly string[]): void
	/** The folders that are open, or what is hidden in them, are others now. */
	rescan(): void
}

export class Reader implements vscode.Disposable {
	readonly folder: NoteFolder
	readonly #host: Host
	/** The folders that are read: none that is a part of another under another name. */
	#roots: readonly Root[] = []
	/** Looks at files that are under way: of two at one file the later knows better, whichever ends first. */
	readonly #looks = new Map<string, object>()
	readonly #pending = new Map<string, vscode.Uri>()
	/** Files and folders that have gone, and where to: of a folder, its notes are not named one by one. */
	readonly #gone = new Map<string, vscode.Uri | undefined>()
	/** Files that were deleted: VS Code may keep their documents for a while, and those are no notes unless changed. */
	readonly #deleted = new Set<string>()
	/** Time and size of each file when it was last read. */
	readonly #stamps = new Map<string, string>()
	#timer: ReturnType<typeof setTimeout> | undefined
	#recheckTimer: ReturnType<typeof setTimeout> | undefined
	readonly #disposables: vscode.Disposable[]

	constructor(host: Host) {
		this.#host = host
		this.folder = host.folder
		this.#disposables = [
			new Watcher((uri) => this.later(uri), (uri) => this.#wentLater(uri)),
			vscode.workspace.onDidCloseTextDocument((document) => {
				if (isNote(document) || this.folder.has(document.uri.toString())) this.later(document.uri)
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(() => host.rescan()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration("files.exclude")) host.rescan()
			}),
			vscode.workspace.onDidRenameFiles(({ files }) => this.#went(files.map(({ oldUri, newUri }) => [oldUri, newUri]))),
			vscode.workspace.onDidDeleteFiles(({ files }) => this.#went(files.map((uri) => [uri, undefined]))),
			// Other programs write while the user is with them: on the way back it is looked whether all was told.
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused) void this.recheck()
			}),
		]
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
			since = await breathe(since)
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

	/**
	 * Looks whether files changed that nobody was told of: the watcher of an operating system may lose what happens, above
	 * all in folders that were just made or moved. Only files of another time or size are read.
	 */
	async recheck(): Promise<void> {
		const roots = this.#roots
		const isWanted = (): boolean => this.#host.isReady() && roots === this.#roots
		const left = new Set(this.folder.files)
		for (const root of roots) {
			const { notes, unread } = await notesBelow(root, isWanted)
			if (!isWanted()) return
			for (const folder of unread.map(String)) {
				// What was known of a folder that cannot be read at the moment stays, and the folder is named beside it.
				for (const file of left) if (file.startsWith(`${folder}/`)) left.delete(file)
				if (left.delete(folder)) continue
				this.folder.setUnreadable(folder)
				this.#host.changed([folder], [])
			}
			const stamps = await stampsOf(notes, isWanted)
			if (!isWanted()) return
			for (const [index, uri] of notes.entries()) {
				left.delete(uri.toString())
				if (stamps[index] !== this.#stamps.get(uri.toString())) this.later(uri)
			}
		}
		if (isWanted()) for (const file of left) this.later(vscode.Uri.parse(file))
	}

	/** Reads a file a moment later, with what else changed meanwhile. */
	later(uri: vscode.Uri): void {
		this.#pending.set(uri.toString(), uri)
		this.#timer ??= setTimeout(() => void this.#takeIn(), burst)
	}

	/** Whether a document's file was deleted, and nothing was written in the editor since. */
	isGone(document: vscode.TextDocument): boolean {
		return !document.isDirty && this.#deleted.has(document.uri.toString())
	}

	dispose(): void {
		clearTimeout(this.#timer)
		clearTimeout(this.#recheckTimer)
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	#recheckLater(): void {
		clearTimeout(this.#recheckTimer)
		this.#recheckTimer = setTimeout(() => void this.recheck(), quiet)
	}

	#wentLater(uri: vscode.Uri): void {
		if (!uri.path.endsWith(noteEnding)) this.#recheckLater()
		this.#went([[uri, undefined]])
	}

	/** Files or folders have gone, or have another name. */
	#went(moves: readonly (readonly [from: vscode.Uri, to: vscode.Uri | undefined])[]): void {
		for (const [from, to] of moves) this.#gone.set(from.toString(), to ?? this.#gone.get(from.toString()))
		this.#timer ??= setTimeout(() => void this.#takeIn(), burst)
	}

	async #takeIn(): Promise<void> {
		this.#timer = undefined
		if (this.#gone.size > 0) this.#followGone()
		const uris = [...this.#pending.values()]
		this.#pending.clear()
		const files = uris.map(String)
		const known = new Set(files.filter((file) => this.folder.has(file)))
		const codes = files.flatMap((file) => this.folder.index.get(file)?.case ?? [])
		const roots = this.#roots
		const isWanted = (): boolean => roots === this.#roots
		await this.read(await this.#readManyApart(uris, isWanted), isWanted)
		const changed = files.filter((file) => known.has(file) || this.folder.has(file))
		if (changed.length > 0) this.#host.changed(changed, codes)
	}

	/** Where many files of a disk changed at once, threads read those that reading the folders comes to. Returns the others. */
	async #readManyApart(uris: readonly vscode.Uri[], isWanted: () => boolean): Promise<readonly vscode.Uri[]> {
		if (uris.length < fewestForThreads) return uris
		const looks = new Looks(this.#roots)
		const reached = new Set<vscode.Uri>()
		let since = performance.now()
		for (const uri of uris) {
			if (uri.scheme === "file" && !openDocument(uri.toString()) && (await looks.isNote(uri))) reached.add(uri)
			since = await breathe(since)
		}
		if (reached.size < fewestForThreads) return uris
		const left = await this.readApart(byFolder([...reached]), isWanted, () => undefined)
		return [...left, ...uris.filter((uri) => !reached.has(uri))]
	}

	/** Each note of what has gone is read anew, there and where it went. */
	#followGone(): void {
		for (const file of this.folder.files) {
			const step = stepsOf(file).find((known) => this.#gone.has(known))
			if (step === undefined) continue
			this.#pending.set(file, vscode.Uri.parse(file))
			const to = this.#gone.get(step)
			if (!to) continue
			const moved = to.toString() + file.slice(step.length)
			this.#pending.set(moved, vscode.Uri.parse(moved))
		}
		this.#gone.clear()
	}

	/** Reads a file, unless an editor shows it: its text wins. */
	async #read(uri: vscode.Uri, looks: Looks): Promise<void> {
		const file = uri.toString()
		const look = {}
		this.#looks.set(file, look)
		const { found, stamp } = await looks.at(uri, this.folder.has(file))
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
		else this.folder.delete(file)
		if (found !== "folder") return
		await this.#readIn(uri)
		this.#recheckLater()
	}

	/**
	 * A folder that appeared or changed: it was moved here, or its notes were written at once, and nobody was told of them.
	 * Each note that was known in it, or is there now, is read.
	 */
	async #readIn(folder: vscode.Uri): Promise<void> {
		const roots = this.#roots
		const around = rootOf(roots, folder)
		const found: Found = around ? await notesBelow(around, () => roots === this.#roots, folder) : { notes: [], unread: [] }
		if (roots !== this.#roots) return
		const prefix = `${folder.toString()}/`
		for (const file of this.folder.files) if (file.startsWith(prefix)) this.later(vscode.Uri.parse(file))
		for (const uri of found.unread) this.folder.setUnreadable(uri.toString())
		for (const uri of found.notes) this.later(uri)
	}
}

/** A file's address and those of the folders that it lies in. */
function stepsOf(file: string): string[] {
	return Array.from(file.matchAll(/\/|$/g), ({ index }) => file.slice(0, index))
}
