/** The notes of the window: files of the open folders and editors, an editor's text winning over its file. */
import * as vscode from "vscode"
import type { Case } from "../../../cases/case.ts"
import { NoteFolder } from "../../../folder/folder.ts"
import { canReadNow, loadAnyYaml, type Note } from "../../../note/read.ts"
import { codesAcrossNotes } from "../../../rules/index.ts"
import { scalesFor } from "../../../rules/options.ts"
import type { Finding } from "../../../rules/rule.ts"
import { machine, type Storage } from "../machine/index.ts"
import { isNote } from "../selector.ts"
import { Signatures } from "../signatures/index.ts"
import { onDidChangeSettings, optionsFor } from "../settings/settings.ts"
import { changeSince, everythingChanged, type NotesChange, snapshotOf } from "./change.ts"
import { FolderScan, type Progress } from "./folder-scan.ts"

export class WorkspaceNotes implements vscode.Disposable {
	/** What is known of each note. */
	readonly folder = new NoteFolder(machine?.noteSource)
	readonly storage: Storage
	/** What ledgers say of each note. A change of it is a change of the note. */
	readonly signatures: Signatures
	readonly #changed = new vscode.EventEmitter<NotesChange>()
	/** Fires once for each change of notes, cases or settings, with what it changed. */
	readonly onDidChange = this.#changed.event
	readonly #scan: FolderScan
	/** Fires when the folders begin to be read; the next change of everything says that it is done. */
	readonly onDidBeginReading: vscode.Event<void>
	/** Fires again and again while the folders are read, from when there is something to show. */
	readonly onDidProgress: vscode.Event<Progress>
	readonly #disposables: vscode.Disposable[]

	/** `storage`: where VS Code keeps data of this extension for the workspace. */
	constructor(storage: Storage) {
		this.storage = storage
		this.signatures = new Signatures(this)
		this.#scan = new FolderScan({
			signatures: this.signatures,
			folder: this.folder,
			storage,
			update: (document) => this.update(document),
			changed: (change) => this.#changed.fire(change),
		})
		this.onDidBeginReading = this.#scan.onDidBegin
		this.onDidProgress = this.#scan.onDidProgress
		this.#followScales()
		this.#disposables = [
			this.#changed,
			this.#scan,
			this.signatures,
			onDidChangeSettings(() => {
				this.#followScales()
				void this.#scan.tidyStore()
				this.#changed.fire(everythingChanged)
			}),
		]
	}

	/** Scales of the user's own count in every note of their folder. */
	#followScales(): void {
		this.folder.setScales((file) => scalesFor(optionsFor(vscode.Uri.parse(file))))
	}

	/** Whether every note of the folders has been read. */
	get isReady(): boolean {
		return this.#scan.isDone
	}

	/** The stamp of a file when it was last read. */
	stampOf(file: string): string | undefined {
		return this.#scan.stampOf(file)
	}

	/** Publishes that something else is known of the signatures of files. */
	signaturesChanged(files: ReadonlySet<string>): void {
		this.#changed.fire({ files, facts: false, cases: new Set() })
	}

	/** Reads the notes of the open folders, the first time it is called; resolves when all are read. */
	ready(): Promise<void> {
		return this.#scan.ready()
	}

	/** The same, but resolves as soon as there is something to show. */
	begun(): Promise<void> {
		return this.#scan.begun()
	}

	/** Reads all notes again. */
	rescan(): Promise<void> {
		return this.#scan.restart()
	}

	/** Finds files that changed without an event of the file system, and reads them. */
	recheck(): Promise<void> {
		return this.#scan.recheck()
	}

	/** Deletes what is stored of the folders in VS Code's own data; it is made again when they are read the next time. */
	forgetStored(): Promise<void> {
		return this.#scan.forgetStore()
	}

	/** Takes in what an editor shows, and publishes what that changed. Returns the file's key. */
	update(document: vscode.TextDocument): string {
		const file = document.uri.toString()
		// An old version in a comparison is no note of the folder, and neither is one whose file was deleted.
		if (!isNote(document) || this.#scan.isGone(document)) return file
		const text = document.getText()
		// An editor shows a replacement character for bytes that are no text: then the file itself is read.
		const isUnsure = text.includes("\uFFFD") && document.uri.scheme !== "untitled" && !document.isDirty
		if (isUnsure && this.folder.has(file) && !this.folder.isText(file)) return file
		if (this.folder.isTakenIn(file, text) && this.folder.isText(file)) return file
		if (!canReadNow(text)) {
			void this.#updateLater(document)
			return file
		}
		const before = snapshotOf(this.folder, file)
		this.folder.setText(file, text)
		const change = changeSince(this.folder, [before])
		if (change) this.#changed.fire(change)
		if (isUnsure) void this.#scan.reread(document.uri)
		return file
	}

	/** The first note whose front matter is not plain YAML is taken in a moment later. */
	async #updateLater(document: vscode.TextDocument): Promise<void> {
		await loadAnyYaml()
		if (!document.isClosed) this.update(document)
	}

	/** Takes in what every editor shows, so that no answer is of an older text. */
	updateOpen(): void {
		for (const document of vscode.workspace.textDocuments) if (isNote(document)) this.update(document)
	}

	/** The findings of a file, by its own settings; while the folders are being read, none that rest on other notes. */
	findings(file: string): readonly Finding[] {
		const options = optionsFor(vscode.Uri.parse(file))
		if (this.isReady) return this.folder.check(file, options)
		return this.folder.checkAtHand(file, options).filter(({ code }) => !codesAcrossNotes.has(code))
	}

	/** The findings of each note of a case. */
	findingsOf({ notes }: Case): { readonly file: string; readonly finding: Finding }[] {
		return notes.flatMap(({ file }) => this.findings(file).map((finding) => ({ file, finding })))
	}

	/** The notes of a case as they are read, by file; without those that cannot be read. */
	notesOf({ notes }: Case): ReadonlyMap<string, Note> {
		return new Map(
			notes.flatMap(({ file }) => {
				const note = this.folder.note(file)
				return note ? [[file, note] as const] : []
			}),
		)
	}

	dispose(): void {
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}
}
