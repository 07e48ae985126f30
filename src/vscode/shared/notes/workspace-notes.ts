/** The notes of the window: files of the open folders and editors, an editor's text winning over its file. */
import * as vscode from "vscode"
import type { Case } from "../../../cases/case.ts"
import { NoteFolder } from "../../../folder/folder.ts"
import type { Note } from "../../../note/read.ts"
import { scalesOf } from "../../../record/index.ts"
import { codesAcrossNotes } from "../../../rules/index.ts"
import type { Finding } from "../../../rules/rule.ts"
import type { Follower } from "../reading/follower.ts"
import type { IndexStore, Storage } from "../reading/index-store.ts"
import { noteSource } from "../reading/note-source.ts"
import type { Reader } from "../reading/reader.ts"
import { isNote } from "../selector.ts"
import { onDidChangeSettings, optionsFor } from "../settings/settings.ts"

export interface NotesChange {
	/** Files whose note or case changed; all of them where nothing is named. */
	readonly files?: ReadonlySet<string>
}

/** How far the notes have been read for the first time. */
export interface Progress {
	readonly read: number
	readonly of: number
}

export class WorkspaceNotes implements vscode.Disposable {
	readonly folder = new NoteFolder(noteSource)
	readonly #changed = new vscode.EventEmitter<NotesChange>()
	/** Fires when notes, their cases or the settings changed. */
	readonly onDidChange = this.#changed.event
	readonly #reading = new vscode.EventEmitter<void>()
	/** Fires when the folders begin to be read; the next change tells that it is done. */
	readonly onDidBeginReading = this.#reading.event
	readonly #progressed = new vscode.EventEmitter<Progress>()
	/** Fires again and again while the folders are read, from when there is something to show. */
	readonly onDidProgress = this.#progressed.event
	readonly #disposables: vscode.Disposable[] = [this.#changed, this.#reading, this.#progressed]
	readonly #storage: Storage
	#scan: Promise<void> | undefined
	#scanned = false
	/** Counts the readings of the folders. */
	#readings = 0
	#reader: Reader | undefined
	#follower: Follower | undefined
	#store: IndexStore | undefined
	#disposed = false

	/** `storage`: where VS Code keeps what is ours of this workspace. */
	constructor(storage: Storage) {
		this.#storage = storage
		this.#followScales()
		this.#disposables.push(
			onDidChangeSettings(() => {
				this.#followScales()
				void this.#store?.tidy()
				this.#changed.fire({})
			}),
		)
	}

	/** Scales of one's own count in every note of their folder. */
	#followScales(): void {
		this.folder.setScales((file) => scalesOf(optionsFor(vscode.Uri.parse(file)).measures))
	}

	/** Whether every note of the folders has been read. */
	get isReady(): boolean {
		return this.#scanned
	}

	/** Reads the notes of the open folders, the first time it is asked for. */
	ready(): Promise<void> {
		if (!this.#scan) {
			this.#scan = this.#readAll()
			this.#reading.fire()
		}
		return this.#scan
	}

	/** The same, and resolves as soon as there is something to show: what was kept, and the notes beside those in editors. */
	async begun(): Promise<void> {
		const ready = this.ready()
		if (this.#scanned) return
		let listener: vscode.Disposable | undefined
		const progressed = new Promise<void>((resolve) => {
			listener = this.onDidProgress(() => resolve())
		})
		await Promise.race([ready, progressed])
		listener?.dispose()
	}

	/** Reads all notes anew. A reading that is under way is given up: its folders may be gone. */
	rescan(): Promise<void> {
		this.#readings++
		this.#reader?.forget()
		for (const file of this.folder.files) this.folder.delete(file)
		this.#scanned = false
		this.#scan = undefined
		return this.ready()
	}

	/** Looks whether files changed that nobody was told of. */
	async recheck(): Promise<void> {
		await this.#follower?.recheck()
	}

	/** Takes in what an editor shows. Returns the file's key. */
	update(document: vscode.TextDocument): string {
		const file = document.uri.toString()
		// An old version in a comparison is no note of the folder, and neither is one whose file was deleted.
		if (!isNote(document) || this.#reader?.isGone(document)) return file
		// An editor shows a replacement character for bytes that are no text: the file itself is asked then.
		const unsure = document.getText().includes("\uFFFD") && document.uri.scheme !== "untitled" && !document.isDirty
		if (unsure && this.folder.has(file) && !this.folder.isText(file)) return file
		const code = this.folder.index.get(file)?.case
		const text = document.getText()
		if (this.folder.isTakenIn(file, text) && this.folder.isText(file)) return file
		this.folder.setText(file, text)
		this.#fire([file], code === undefined ? [] : [code])
		if (unsure) void this.ready().then(() => this.#follower?.later(document.uri))
		return file
	}

	/** Takes in what every editor shows, so that no answer is of an older text. */
	updateOpen(): void {
		for (const document of vscode.workspace.textDocuments) if (isNote(document)) this.update(document)
	}

	/** The findings of a file, by its own settings; while the folders are being read, none that rest on other notes. */
	findings(file: string): readonly Finding[] {
		const options = optionsFor(vscode.Uri.parse(file))
		if (this.#scanned) return this.folder.check(file, options)
		return this.folder.checkAtHand(file, options).filter(({ code }) => !codesAcrossNotes.has(code))
	}

	/** The findings of each note of a case. */
	findingsOf(of: Case): { readonly file: string; readonly finding: Finding }[] {
		return of.notes.flatMap(({ file }) => this.findings(file).map((finding) => ({ file, finding })))
	}

	/** The notes of a case as they are read, by file. */
	notesOf(of: Case): ReadonlyMap<string, Note> {
		return new Map(
			of.notes.flatMap(({ file }) => {
				const note = this.folder.note(file)
				return note ? [[file, note] as const] : []
			}),
		)
	}

	dispose(): void {
		this.#disposed = true
		this.#follower?.dispose()
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	async #readAll(): Promise<void> {
		const reading = this.#readings
		const isWanted = (): boolean => !this.#disposed && reading === this.#readings
		const { Follower: FileFollower, readAll, Reader: FileReader, storeOf } = await import("../reading/index.ts")
		if (this.#disposed) return
		this.#store ??= storeOf(this.#storage)
		this.#reader ??= new FileReader({
			folder: this.folder,
			update: (document) => this.update(document),
			appeared: async (folder) => this.#follower?.appeared(folder),
		})
		this.#follower ??= new FileFollower(this.#reader, {
			isReady: () => this.#scanned && !this.#disposed,
			changed: (files, codes) => this.#fire(files, codes),
			rescan: () => void this.rescan(),
		})
		const progress = (read: number, of: number): void => {
			if (isWanted()) this.#progressed.fire({ read, of })
		}
		if (isWanted()) await readAll(this.#reader, { isWanted, progress, store: this.#store })
		if (this.#disposed) return
		if (!isWanted()) return this.ready()
		this.#scanned = true
		this.#changed.fire({})
	}

	#fire(files: readonly string[], codesBefore: readonly string[]): void {
		if (this.#disposed) return
		const { index } = this.folder
		const codes = new Set([...codesBefore, ...files.flatMap((file) => index.get(file)?.case ?? [])])
		this.#changed.fire({ files: new Set([...files, ...[...codes].flatMap((code) => index.filesOf(code))]) })
	}
}
