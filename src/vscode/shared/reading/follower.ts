/** Keeps what is known of the notes up to date with their files, once they have been read: by events, and by checks for changes without one. */
import * as vscode from "vscode"
import type { NoteFolder } from "../../../folder/folder.ts"
import { isLedgerFile } from "../../../signatures/index.ts"
import { noteEnding } from "../../../text/note-ending.ts"
import { archivePlace, archiveSetting } from "../archive-place.ts"
import { machine } from "../machine/index.ts"
import { changeSince, type NotesChange, snapshotOf } from "../notes/change.ts"
import { isNote } from "../selector.ts"
import { section } from "../settings/section.ts"
import type { Signatures } from "../signatures/index.ts"
import { pauseIfDue } from "../slices.ts"
import { byFolder } from "./batches.ts"
import { type NotesBelow, notesBelow } from "./folders.ts"
import { Prober, openDocument, rootOf } from "./probe.ts"
import type { Reader } from "./reader.ts"
import { stampsOf } from "./stamps.ts"
import { Watcher } from "./watcher.ts"

/** Events of the file system that come in a burst are taken together. */
const burst = 100
/** After folders appeared or went, changes without an event are searched for; not before this many milliseconds of quiet. */
const quiet = 1500

/** What the follower works for. */
export interface FollowerHost {
	/** Whether every note has been read, and the window is still open. */
	isReady(): boolean
	/** Called when files were read again and something of them changed. */
	changed(change: NotesChange): void
	/** The folders that are open, or what is hidden in them, are others now. */
	rescan(): void
	/** Takes in which ledgers there are, and those that appeared, changed or went. */
	readonly signatures: Pick<Signatures, "changed" | "found">
}

export class Follower implements vscode.Disposable {
	readonly #reader: Reader
	readonly #folder: NoteFolder
	readonly #host: FollowerHost
	readonly #pending = new Map<string, vscode.Uri>()
	/** Files and folders that have gone, and where to: of a folder, its notes are not named one by one. */
	readonly #gone = new Map<string, vscode.Uri | undefined>()
	#timer: ReturnType<typeof setTimeout> | undefined
	#recheckTimer: ReturnType<typeof setTimeout> | undefined
	#archive = archivePlace()?.toString()
	readonly #disposables: vscode.Disposable[]

	constructor(reader: Reader, host: FollowerHost) {
		this.#reader = reader
		this.#folder = reader.folder
		this.#host = host
		this.#disposables = [
			new Watcher(
				(uri) => this.later(uri),
				(uri) => this.#wentLater(uri),
			),
			vscode.workspace.onDidCloseTextDocument((document) => {
				if (isNote(document) || reader.folder.has(document.uri.toString())) this.later(document.uri)
			}),
			vscode.workspace.onDidOpenTextDocument((document) => {
				if (host.isReady()) void reader.findLedgersNear([document])
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(() => host.rescan()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration("files.exclude") || this.#isArchiveElsewhere(event)) host.rescan()
			}),
			vscode.workspace.onDidRenameFiles(({ files }) => this.#went(files.map(({ oldUri, newUri }) => [oldUri, newUri]))),
			vscode.workspace.onDidDeleteFiles(({ files }) => this.#went(files.map((uri) => [uri, undefined]))),
			// Other programs write while the user is with them: on the way back changes without an event are searched for.
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused) void this.recheck()
			}),
		]
	}

	/** Whether a change of settings is one of the archive's place: what is no place counts as not set, like nothing. */
	#isArchiveElsewhere(event: vscode.ConfigurationChangeEvent): boolean {
		if (!event.affectsConfiguration(`${section}.${archiveSetting}`)) return false
		const before = this.#archive
		this.#archive = archivePlace()?.toString()
		return this.#archive !== before
	}

	/**
	 * Finds files that changed without an event: the watcher of an operating system may lose what happens, above
	 * all in folders that were just made or moved. Only files of another time or size are read.
	 */
	async recheck(): Promise<void> {
		const roots = this.#reader.roots
		const isWanted = (): boolean => this.#host.isReady() && roots === this.#reader.roots
		const left = new Set(this.#folder.files)
		const foundLedgers = new Map(this.#reader.nearLedgers)
		for (const root of roots) {
			const { notes, ledgers, unread } = await notesBelow(root, isWanted)
			if (!isWanted()) return
			for (const uri of ledgers) foundLedgers.set(uri.toString(), uri)
			for (const folder of unread.map(String)) {
				// What was known of a folder that cannot be read at the moment stays, and the folder is named too.
				for (const file of left) if (file.startsWith(`${folder}/`)) left.delete(file)
				if (left.delete(folder)) continue
				this.#changing([folder], () => this.#folder.setUnreadable(folder))
			}
			const stamps = await stampsOf(notes, isWanted)
			if (!isWanted()) return
			for (const [index, uri] of notes.entries()) {
				left.delete(uri.toString())
				if (stamps[index] !== this.#reader.stampOf(uri.toString())) this.later(uri)
			}
		}
		if (!isWanted()) return
		for (const file of left) this.later(vscode.Uri.parse(file))
		this.#host.signatures.found([...foundLedgers.values()])
	}

	/** Reads a file a moment later, with what else changed meanwhile. */
	later(uri: vscode.Uri): void {
		this.#pending.set(uri.toString(), uri)
		this.#timer ??= setTimeout(() => void this.#takeIn(), burst)
	}

	/**
	 * A folder appeared or changed: it was moved here, or its notes were written at once, and there was no event for each of them.
	 * Each note that was known in it, or is there now, is read.
	 */
	async appeared(folder: vscode.Uri): Promise<void> {
		const roots = this.#reader.roots
		const around = rootOf(roots, folder)
		const found: NotesBelow = around
			? await notesBelow(around, () => roots === this.#reader.roots, folder)
			: { notes: [], ledgers: [], unread: [] }
		if (roots !== this.#reader.roots) return
		const prefix = `${folder.toString()}/`
		for (const file of this.#folder.files) if (file.startsWith(prefix)) this.later(vscode.Uri.parse(file))
		const unread = found.unread.map(String)
		this.#changing(unread, () => unread.forEach((file) => this.#folder.setUnreadable(file)))
		for (const uri of [...found.notes, ...found.ledgers]) this.later(uri)
		this.#recheckLater()
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
		if (isLedgerFile(uri.path)) this.later(uri)
		else if (!uri.path.endsWith(noteEnding)) this.#recheckLater()
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
		const [ledgers = [], uris = []] = [true, false].map((isLedger) =>
			[...this.#pending.values()].filter(({ path }) => isLedgerFile(path) === isLedger),
		)
		this.#pending.clear()
		const before = uris.map((uri) => snapshotOf(this.#folder, uri.toString()))
		const roots = this.#reader.roots
		const isWanted = (): boolean => roots === this.#reader.roots
		await this.#reader.read(await this.#readManyApart(uris, isWanted), isWanted)
		const change = changeSince(this.#folder, before)
		if (change) this.#host.changed(change)
		if (ledgers.length > 0) await this.#takeInLedgers(ledgers)
	}

	/** Those that reading the folders comes to. */
	async #takeInLedgers(ledgers: readonly vscode.Uri[]): Promise<void> {
		const prober = new Prober(this.#reader.roots)
		const reached = (await Promise.all(ledgers.map(async (uri) => ((await prober.isReachedFile(uri)) ? [uri] : [])))).flat()
		if (reached.length > 0) this.#host.signatures.changed(reached)
	}

	/** Does what changes files, and reports it. */
	#changing(files: readonly string[], work: () => void): void {
		const before = files.map((file) => snapshotOf(this.#folder, file))
		work()
		const change = changeSince(this.#folder, before)
		if (change) this.#host.changed(change)
	}

	/** Where many files of a disk changed at once, threads read those that reading the folders comes to. Returns the others. */
	async #readManyApart(uris: readonly vscode.Uri[], isWanted: () => boolean): Promise<readonly vscode.Uri[]> {
		if (!machine || uris.length < machine.fewestForThreads) return uris
		const prober = new Prober(this.#reader.roots)
		const reached = new Set<vscode.Uri>()
		let since = performance.now()
		for (const uri of uris) {
			if (machine.diskAt(uri) && !openDocument(uri.toString()) && (await prober.isNote(uri))) reached.add(uri)
			since = await pauseIfDue(since)
		}
		if (reached.size < machine.fewestForThreads) return uris
		const left = await this.#reader.threads.read(byFolder([...reached]), isWanted, () => undefined)
		return [...left, ...uris.filter((uri) => !reached.has(uri))]
	}

	/** Each note of what has gone is read again, there and where it went. */
	#followGone(): void {
		for (const file of this.#folder.files) {
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
}

/** A file's address and those of the folders that it is in. */
function stepsOf(file: string): string[] {
	return Array.from(file.matchAll(/\/|$/g), ({ index }) => file.slice(0, index))
}
