/** Findings in the editor and in the Problems view: while typing, and for all notes after Check All Notes. */
import * as vscode from "vscode"
import type { Finding } from "../../rules/rule.ts"
import { groupFindings } from "../../rules/together.ts"
import { isSame } from "../../text/same.ts"
import { fingerprint } from "../../text/text.ts"
import { TextPositions } from "../shared/text-positions.ts"
import { endDraft, onDidChangeDraft, shownFindings } from "../shared/drafts/index.ts"
import { diagnosticOf } from "../shared/finding-diagnostic.ts"
import { isAffected, type NotesChange } from "../shared/notes/change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote } from "../shared/selector.ts"
import { isShown, onDidChangeShown } from "../shared/shown.ts"

/** Milliseconds from the last key to its findings: less would show what a word lacks while it is being typed, more would come late. */
const delay = 80

/** Findings as they were published. */
interface Published {
	/** The fingerprint of the text that their places are of. */
	readonly text: number
	readonly findings: readonly Finding[]
}

export class Diagnostics implements vscode.Disposable {
	readonly #collection = vscode.languages.createDiagnosticCollection("ipt")
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
	/** Files that Check All Notes has checked: their findings are shown while no editor shows them, too. */
	readonly #alwaysShown = new Set<string>()
	/** Notes that editors show. */
	#shownFiles: ReadonlySet<string> = new Set()
	/** What was published of each file. */
	readonly #published = new Map<string, Published>()
	readonly #disposables: vscode.Disposable[]
	readonly #notes: WorkspaceNotes

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
		this.#disposables = [
			this.#collection,
			notes.onDidChange((change) => this.#follow(change)),
			onDidChangeDraft((file) => this.#draftChanged(file)),
			vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
			onDidChangeShown(() => this.#followShown()),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.#checkLater(document)),
			vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
			vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.#forget(uri))),
			vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.#forget(oldUri))),
		]
		// The first note takes longer to read than all features to be registered: they come first.
		const first = setTimeout(() => vscode.workspace.textDocuments.forEach((document) => this.#opened(document)))
		this.#disposables.push(new vscode.Disposable(() => clearTimeout(first)))
	}

	/** Shows the findings of a file from now on, whether an editor shows it or not. */
	showAlways(file: string): void {
		this.#alwaysShown.add(file)
		endDraft(file)
		this.#publish(file)
	}

	dispose(): void {
		for (const timer of this.#timers.values()) clearTimeout(timer)
		this.#timers.clear()
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	#opened(document: vscode.TextDocument): void {
		if (!isNote(document) || !isShown(document)) return
		this.#shownFiles = new Set([...this.#shownFiles, document.uri.toString()])
		this.#check(document)
		// What a note lacks may hang on its case: the folder is read when the first note is opened.
		void this.#notes.ready()
	}

	/** A document whose editor was closed is as good as closed, though VS Code keeps it. */
	#followShown(): void {
		const before = this.#shownFiles
		const now = vscode.workspace.textDocuments.filter((document) => isNote(document) && isShown(document))
		this.#shownFiles = new Set(now.map(({ uri }) => uri.toString()))
		for (const document of now) if (!before.has(document.uri.toString())) this.#opened(document)
		for (const document of vscode.workspace.textDocuments) {
			const file = document.uri.toString()
			if (before.has(file) && !this.#shownFiles.has(file)) this.#closed(document)
		}
	}

	#checkLater(document: vscode.TextDocument): void {
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
		this.#publish(this.#notes.update(document))
	}

	#closed(document: vscode.TextDocument): void {
		const file = document.uri.toString()
		this.#stop(file)
		// A document is closed, too, when its language changes: then it is no note any more, or is opened as one next.
		if (!this.#alwaysShown.has(file)) this.#withdraw(document.uri)
		if (this.#notes.signatures.of(file)) setTimeout(() => openDocument(file) ?? this.#publish(file))
	}

	#forget(uri: vscode.Uri): void {
		const prefix = uri.toString()
		this.#collection.forEach((known) => {
			const file = known.toString()
			if (file !== prefix && !file.startsWith(`${prefix}/`)) return
			this.#stop(file)
			this.#alwaysShown.delete(file)
			this.#withdraw(known)
		})
	}

	/** Publishes the findings that may be others now: of changed texts, and of the other notes of changed cases. */
	#follow(change: NotesChange): void {
		const { index } = this.#notes.folder
		for (const document of vscode.workspace.textDocuments) {
			const file = document.uri.toString()
			if (isNote(document) && !this.#timers.has(file) && isAffected(change, index, file) && isShown(document)) this.#publish(file)
		}
		// Of notes that no editor shows, also those that were changed after they were signed, and those that are as they were signed again.
		for (const file of new Set([...this.#published.keys(), ...this.#notes.signatures.filesThatAre("changed")]))
			if (!openDocument(file) && isAffected(change, index, file)) this.#publish(file)
		for (const file of this.#alwaysShown) {
			if (!isAffected(change, index, file)) continue
			if (this.#notes.folder.has(file)) this.#publish(file)
			else this.#forget(vscode.Uri.parse(file))
		}
	}

	/** Of a note that no editor shows, all findings after Check All Notes, and in any case that it was changed after it was signed. */
	#shown(file: string): readonly Finding[] {
		const findings = shownFindings(this.#notes, file)
		return this.#alwaysShown.has(file) || openDocument(file) ? findings : findings.filter(({ code }) => code === "signature.changed")
	}

	/** Other findings of the same text are shown now. */
	#draftChanged(file: string): void {
		const open = openDocument(file)
		if (open && isNote(open) && !this.#timers.has(file)) this.#check(open)
	}

	#publish(file: string): void {
		const uri = vscode.Uri.parse(file)
		const open = openDocument(file)
		// A closed note without findings does not have to be read for their places.
		if (!open && this.#shown(file).length === 0) {
			this.#withdraw(uri)
			return
		}
		const text = this.#notes.folder.note(file)?.text ?? ""
		// While a newer text waits to be read, places of the older one would be wrong.
		if (open && !open.isClosed && this.#notes.folder.isText(file) && open.getText() !== text) {
			this.#checkLater(open)
			return
		}
		const findings = this.#shown(file)
		const known = this.#published.get(file)
		const textFingerprint = fingerprint(text)
		if (known?.text === textFingerprint && isSame(known.findings, findings)) return
		this.#published.set(file, { text: textFingerprint, findings })
		const places = new TextPositions(text)
		this.#collection.set(
			uri,
			groupFindings(findings).map((group) => diagnosticOf(uri, places, group)),
		)
	}

	#withdraw(uri: vscode.Uri): void {
		this.#published.delete(uri.toString())
		this.#collection.delete(uri)
	}

	#stop(file: string): void {
		const timer = this.#timers.get(file)
		if (timer !== undefined) clearTimeout(timer)
		this.#timers.delete(file)
	}
}

/** The document of a file that an editor shows. */
const openDocument = (file: string): vscode.TextDocument | undefined =>
	vscode.workspace.textDocuments.find((document) => document.uri.toString() === file && isShown(document))
