/** Findings in the editor and in the Problems view: while typing, and for all notes after Check All Notes. */
import * as vscode from "vscode"
import { shownTogether } from "../../rules/together.ts"
import { diagnosticOf, Places } from "../shared/convert.ts"
import { isAffected, type NotesChange } from "../shared/notes/change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote } from "../shared/selector.ts"

/** Wait after a keystroke. */
const delay = 250

export class Diagnostics implements vscode.Disposable {
	readonly #collection = vscode.languages.createDiagnosticCollection("ipt")
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
	/** Files that Check All Notes has shown: they keep their findings while closed. */
	readonly #kept = new Set<string>()
	/** Files whose findings are to be published though nothing of the notes may have changed. */
	readonly #unpublished = new Set<string>()
	readonly #disposables: vscode.Disposable[]
	readonly #notes: WorkspaceNotes

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
		this.#disposables = [
			this.#collection,
			notes.onDidChange((change) => this.#followed(change)),
			vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.#soon(document)),
			vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
			vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.#gone(uri))),
			vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.#gone(oldUri))),
		]
		for (const document of vscode.workspace.textDocuments) this.#opened(document)
	}

	/** Shows the findings of a file that no editor need show, and keeps them up to date. */
	keep(file: string): void {
		this.#kept.add(file)
		this.#publish(file)
	}

	dispose(): void {
		for (const timer of this.#timers.values()) clearTimeout(timer)
		this.#timers.clear()
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	#opened(document: vscode.TextDocument): void {
		if (!isNote(document)) return
		this.#check(document)
		// What a note lacks may hang on its case: the folder is read when the first note is opened.
		void this.#notes.ready()
	}

	#soon(document: vscode.TextDocument): void {
		if (!isNote(document)) return
		const file = document.uri.toString()
		this.#stop(file)
		this.#timers.set(
			file,
			setTimeout(() => {
				this.#timers.delete(file)
				if (!document.isClosed && isNote(document)) this.#check(document)
			}, delay),
		)
	}

	/** Reads and publishes in one go: nothing can come between that makes the result stale. */
	#check(document: vscode.TextDocument): void {
		this.#unpublished.add(document.uri.toString())
		const file = this.#notes.update(document)
		// What changed by this was published as a change of the notes.
		if (this.#unpublished.has(file)) this.#publish(file)
	}

	#closed(document: vscode.TextDocument): void {
		const file = document.uri.toString()
		this.#stop(file)
		// A document is closed, too, when its language changes: then it is no note any more, or is opened as one next.
		if (!this.#kept.has(file)) this.#collection.delete(document.uri)
	}

	#gone(uri: vscode.Uri): void {
		const prefix = uri.toString()
		this.#collection.forEach((known) => {
			const file = known.toString()
			if (file !== prefix && !file.startsWith(`${prefix}/`)) return
			this.#stop(file)
			this.#kept.delete(file)
			this.#collection.delete(known)
		})
	}

	/** Publishes the findings that may be others now: of changed texts, and of the other notes of changed cases. */
	#followed(change: NotesChange): void {
		const { index } = this.#notes.folder
		for (const document of vscode.workspace.textDocuments) {
			const file = document.uri.toString()
			if (isNote(document) && !document.isClosed && !this.#timers.has(file) && isAffected(change, index, file)) this.#publish(file)
		}
		for (const file of this.#kept) {
			if (!isAffected(change, index, file)) continue
			if (this.#notes.folder.has(file)) this.#publish(file)
			else this.#gone(vscode.Uri.parse(file))
		}
	}

	#publish(file: string): void {
		this.#unpublished.delete(file)
		const uri = vscode.Uri.parse(file)
		const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === file)
		// A closed note without findings need not be read for their places.
		if (!open && this.#notes.findings(file).length === 0) {
			this.#collection.delete(uri)
			return
		}
		const text = this.#notes.folder.note(file)?.text ?? ""
		// While a newer text waits to be read, places of the older one would be wrong.
		if (open && !open.isClosed && this.#notes.folder.isText(file) && open.getText() !== text) {
			this.#soon(open)
			return
		}
		const places = new Places(text)
		this.#collection.set(
			uri,
			shownTogether(this.#notes.findings(file)).map((shown) => diagnosticOf(uri, places, shown)),
		)
	}

	#stop(file: string): void {
		const timer = this.#timers.get(file)
		if (timer !== undefined) clearTimeout(timer)
		this.#timers.delete(file)
	}
}
