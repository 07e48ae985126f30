/** What is known of the remarks on notes: read from their files, kept as threads, and followed. Loaded when it is first needed. */
import * as vscode from "vscode"
import type { Entry } from "../../../remarks/entry.ts"
import { remarksEnding } from "../../../remarks/file-name.ts"
import { type Thread, threadsOf } from "../../../remarks/threads.ts"
import { waitingFor } from "../../../remarks/waiting.ts"
import { type Identity, type IdentityMemory, knownIdentity, onDidChangeIdentity } from "../identity.ts"
import { onDidChangeDebounced } from "../notes/debounced-change.ts"
import type { WorkspaceNotes } from "../notes/workspace-notes.ts"
import { pauseIfDue } from "../slices.ts"
import { folderOf, nameOf } from "../uri.ts"
import { addEntry } from "./add-entry.ts"
import { type KnownFile, type KnownFolder, readFolder } from "./read-folder.ts"
import { nothingWaits, type Waiting } from "./waiting.ts"

/** Folders that are read at once. */
const atOnce = 8
/** Events of the file system that come in a burst are taken together (milliseconds). */
const burst = 100

export class RemarkStore implements vscode.Disposable {
	readonly #notes: WorkspaceNotes
	readonly #memory: IdentityMemory
	readonly #changed: (notes: ReadonlySet<string>) => void
	readonly #folders = new Map<string, KnownFolder>()
	/** Of each folder the reading that comes last: two never run at once. */
	readonly #reading = new Map<string, Promise<void>>()
	readonly #threads = new Map<string, readonly Thread[]>()
	readonly #waiting = new Map<string, readonly Waiting[]>()
	readonly #pending = new Map<string, vscode.Uri>()
	readonly #disposables: vscode.Disposable[]
	#timer: ReturnType<typeof setTimeout> | undefined
	#all: Promise<void> | undefined
	#adding: Promise<void> = Promise.resolve()

	/** `changed` is called with the notes whose remarks are others than before. */
	constructor(notes: WorkspaceNotes, memory: IdentityMemory, changed: (notes: ReadonlySet<string>) => void) {
		this.#notes = notes
		this.#memory = memory
		this.#changed = changed
		const watcher = vscode.workspace.createFileSystemWatcher(`**/*${remarksEnding}`)
		const later = (file: vscode.Uri): void => this.#later(folderOf(file))
		this.#disposables = [
			watcher,
			watcher.onDidCreate(later),
			watcher.onDidChange(later),
			watcher.onDidDelete(later),
			onDidChangeIdentity(() => this.#identityChanged()),
			onDidChangeDebounced(notes, ({ files }) => {
				if (files !== "all") for (const file of files) this.#noteChanged(vscode.Uri.parse(file))
				else if (this.#all) for (const folder of this.#foldersOfNotes()) if (!this.#folders.has(folder.toString())) this.#later(folder)
			}),
			// Others write in a shared folder, which may have no events: on the way back to the window all is compared.
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused) for (const folder of this.#folders.keys()) this.#later(vscode.Uri.parse(folder))
			}),
		]
	}

	/** Who the user is, if that is known. */
	get me(): Identity | undefined {
		return knownIdentity(this.#memory)
	}

	/** Reads the remarks on all notes, the first time it is called. */
	readAll(): Promise<void> {
		this.#all ??= this.#readAll()
		return this.#all
	}

	/** Reads all that changed since it was read, without waiting for an event of the file system. */
	async recheck(): Promise<void> {
		await this.readAll()
		const folders = new Set([...this.#folders.keys(), ...this.#foldersOfNotes().map(String)])
		await this.#readEach(Array.from(folders, (folder) => vscode.Uri.parse(folder)))
	}

	/** Reads the remarks on the notes of a folder, as far as they changed since. */
	async readIn(folder: vscode.Uri): Promise<void> {
		const key = folder.toString()
		const next = (this.#reading.get(key) ?? Promise.resolve()).then(async () => this.#readFolder(folder))
		this.#reading.set(key, next)
		await next
		if (this.#reading.get(key) === next) this.#reading.delete(key)
	}

	/** The threads about a note, as far as they have been read. */
	threads(note: vscode.Uri): readonly Thread[] {
		const key = note.toString()
		const threads = this.#threads.get(key) ?? threadsOf(this.files(note))
		this.#threads.set(key, threads)
		return threads
	}

	/** The files of remarks about a note, as far as they have been read. */
	files(note: vscode.Uri): readonly KnownFile[] {
		const folder = this.#folders.get(folderOf(note).toString())
		return (folder?.byNote.get(nameOf(note)) ?? []).flatMap((name) => folder?.files.get(name) ?? [])
	}

	/** What waits for the user in a note. The same object as long as it is the same. */
	waiting(file: string): readonly Waiting[] {
		const known = this.#waiting.get(file)
		if (known) return known
		const { me } = this
		const found = this.threads(vscode.Uri.parse(file)).flatMap((thread): Waiting[] => {
			const what = waitingFor(thread, me)
			return what ? [{ file, thread, what }] : []
		})
		const waiting = found.length > 0 ? found : nothingWaits
		this.#waiting.set(file, waiting)
		return waiting
	}

	/** The notes that there are remarks on, by their addresses. */
	get notesWithRemarks(): string[] {
		return Array.from(this.#folders, ([folder, { byNote }]) =>
			Array.from(byNote.keys(), (name) => vscode.Uri.joinPath(vscode.Uri.parse(folder), name).toString()),
		).flat()
	}

	/** Adds an entry to its author's file about a note. Rejects with `NotWritten`, or if the user does not want to write here. */
	async add(note: vscode.Uri, entry: Entry): Promise<void> {
		const adding = this.#adding.then(async () => addEntry(note, entry))
		this.#adding = adding.then(undefined, () => undefined)
		await adding
		await this.readIn(folderOf(note))
	}

	dispose(): void {
		clearTimeout(this.#timer)
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	async #readAll(): Promise<void> {
		await this.#notes.ready()
		await this.#readEach(this.#foldersOfNotes())
	}

	async #readEach(folders: vscode.Uri[]): Promise<void> {
		const work = async (): Promise<void> => {
			let since = performance.now()
			for (let folder = folders.pop(); folder; folder = folders.pop()) {
				await this.readIn(folder)
				since = await pauseIfDue(since)
			}
		}
		await Promise.all(Array.from({ length: atOnce }, work))
	}

	#foldersOfNotes(): vscode.Uri[] {
		const files = this.#notes.folder.files.filter((file) => !file.startsWith("untitled:"))
		const names = new Set(files.map((file) => file.slice(0, file.lastIndexOf("/"))))
		return Array.from(names, (name) => folderOf(vscode.Uri.parse(`${name}/any`)))
	}

	/** A note that came or went changes what a file of remarks is about; a folder that was not known may have some. */
	#noteChanged(note: vscode.Uri): void {
		const folder = folderOf(note)
		const known = this.#folders.get(folder.toString())
		const isKnown = known?.notes.has(nameOf(note)) ?? false
		if (known ? isKnown !== this.#notes.folder.has(note.toString()) : this.#all !== undefined) this.#later(folder)
	}

	#later(folder: vscode.Uri): void {
		if (!this.#all && !this.#folders.has(folder.toString())) return
		this.#pending.set(folder.toString(), folder)
		this.#timer ??= setTimeout(() => void this.#readPending(), burst)
	}

	async #readPending(): Promise<void> {
		this.#timer = undefined
		const folders = [...this.#pending.values()]
		this.#pending.clear()
		for (const folder of folders) await this.readIn(folder)
	}

	async #readFolder(folder: vscode.Uri): Promise<void> {
		const { known, changed } = await readFolder(folder, this.#folders.get(folder.toString()))
		this.#folders.set(folder.toString(), known)
		this.#forget(new Set(Array.from(changed, (name) => vscode.Uri.joinPath(folder, name).toString())))
	}

	#identityChanged(): void {
		this.#waiting.clear()
		this.#forget(new Set(this.notesWithRemarks))
	}

	#forget(notes: ReadonlySet<string>): void {
		if (notes.size === 0) return
		for (const note of notes) {
			this.#threads.delete(note)
			this.#waiting.delete(note)
		}
		this.#changed(notes)
	}
}
