/** What is known of the remarks on notes: read from their files, kept as threads, and followed. Loaded when it is first needed. */
import * as vscode from "vscode"
import { stampOf } from "../../../files/stamp.ts"
import { type Entry, isSameAuthor } from "../../../remarks/entry.ts"
import { noteOfRemarks, remarkFileName, remarksEnding } from "../../../remarks/file-name.ts"
import { readRemarks, type RemarkFile } from "../../../remarks/read.ts"
import { type Thread, threadsOf } from "../../../remarks/threads.ts"
import { waitingFor } from "../../../remarks/waiting.ts"
import { addition } from "../../../remarks/write.ts"
import { decode } from "../../../text/decode.ts"
import { compareTexts } from "../../../text/order.ts"
import { ChangedSince } from "../../../files/changed-since.ts"
import { leastModeOf } from "../files/access.ts"
import { addToFile, bytesAt as bytesThere } from "../files/add-to-file.ts"
import { confirmIfUntrusted } from "../files/confirm-untrusted.ts"
import { orNotWritten } from "../files/not-written.ts"
import { type Identity, type IdentityMemory, knownIdentity, onDidChangeIdentity } from "../identity.ts"
import { onDidChangeDebounced } from "../notes/debounced-change.ts"
import type { WorkspaceNotes } from "../notes/workspace-notes.ts"
import { bytesAt, isMissing, statAt } from "../reading/place.ts"
import { pauseIfDue } from "../slices.ts"
import { folderOf, nameOf } from "../uri.ts"
import { namesIn } from "./files.ts"
import { nothingWaits, type Waiting } from "./waiting.ts"

/** A larger file is not read: nobody writes so many remarks about a note (bytes). */
const largest = 16 * 1024 * 1024
/** Folders that are read at once. */
const atOnce = 8
/** Events of the file system that come in a burst are taken together (milliseconds). */
const burst = 100
/** More people than have the same initials, and windows that write at once. */
const mostAttempts = 50

/** A file of remarks, and whether it can be read at all. */
export interface KnownFile extends RemarkFile {
	readonly uri: vscode.Uri
	readonly isUnreadable: boolean
}

interface StampedFile extends KnownFile {
	readonly stamp: string
}

interface KnownFolder {
	readonly notes: ReadonlySet<string>
	/** By name. */
	readonly files: ReadonlyMap<string, StampedFile>
	/** The names of the files about each note. */
	readonly byNote: ReadonlyMap<string, readonly string[]>
}

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
		const adding = this.#adding.then(async () => this.#add(note, entry))
		this.#adding = adding.then(undefined, () => undefined)
		await adding
		await this.readIn(folderOf(note))
	}

	dispose(): void {
		clearTimeout(this.#timer)
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	async #add(note: vscode.Uri, entry: Entry): Promise<void> {
		await confirmIfUntrusted()
		const { mode } = await leastModeOf([note.toString()])
		let number = 1
		for (let attempt = 1; attempt <= mostAttempts; attempt++) {
			const file = vscode.Uri.joinPath(folderOf(note), remarkFileName(nameOf(note), entry.author.initials, number))
			const before = await orNotWritten(file, async () => bytesThere(file))
			const text = before && decode(before).text
			// Another person with the same initials has this one.
			if (readRemarks("", text ?? "").entries.some(({ author }) => !isSameAuthor(author, entry.author))) {
				number++
				continue
			}
			try {
				await addToFile(file, addition(text, entry), { before, ...(mode !== undefined && { mode }) })
				return
			} catch (error) {
				// Another window of the same person was faster: then the file is read again.
				if (!(error instanceof ChangedSince)) throw error
			}
		}
		throw new Error(vscode.l10n.t("Too many people with your initials wrote about this note. Change your initials, and try again."))
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
		const before = this.#folders.get(folder.toString())
		const { notes, remarks } = await namesIn(folder).catch(() => ({ notes: new Set<string>(), remarks: [] }))
		const files = new Map<string, StampedFile>()
		const byNote = new Map<string, string[]>()
		const changed = new Set<string>()
		for (const name of remarks.toSorted(compareTexts)) {
			const note = noteOfRemarks(name, notes)
			if (note === undefined) continue
			const known = before?.files.get(name)
			const file = await fileAt(vscode.Uri.joinPath(folder, name), known)
			if (!file) continue
			files.set(name, file)
			byNote.set(note, [...(byNote.get(note) ?? []), name])
			if (file !== known) changed.add(note)
		}
		for (const [note, names] of before?.byNote ?? [])
			if (names.length !== byNote.get(note)?.length || names.some((name) => !files.has(name))) changed.add(note)
		this.#folders.set(folder.toString(), { notes, files, byNote })
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

/** A file as it is now; the known one if it has not changed. Nothing if it is gone. */
async function fileAt(uri: vscode.Uri, known: StampedFile | undefined): Promise<StampedFile | undefined> {
	let stamp = ""
	try {
		const stat = await statAt(uri)
		stamp = stampOf(stat)
		if (known?.stamp === stamp) return known
		if (stat.size <= largest) return { ...readRemarks(nameOf(uri), decode(await bytesAt(uri)).text), uri, isUnreadable: false, stamp }
	} catch (error) {
		if (isMissing(error)) return undefined
	}
	return { file: nameOf(uri), entries: [], unread: [], isNewer: false, uri, isUnreadable: true, stamp }
}
