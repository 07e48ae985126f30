/** Remarks in the margin of open notes. Loaded when the first note is shown. */
import * as vscode from "vscode"
import { noteHead } from "../../note/note-head.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import type { WorkspaceRemarks } from "../shared/remarks/index.ts"
import type { RemarkStore } from "../shared/remarks/store.ts"
import { isNote } from "../shared/selector.ts"
import { folderOf } from "../shared/uri.ts"
import { ShownNote } from "./shown-note.ts"

const { t } = vscode.l10n

/** The id of the controller, by which the menus of the manifest know its threads. */
const id = "ipt.remarks"

export class RemarkController implements vscode.Disposable {
	readonly store: RemarkStore
	readonly #controller = vscode.comments.createCommentController(id, t("Remarks"))
	readonly #notes = new Map<string, ShownNote>()
	readonly #workspaceNotes: WorkspaceNotes
	/** Notes on which a remark was begun by a command. */
	readonly #offered = new Set<string>()
	readonly #disposables: vscode.Disposable[]

	constructor(store: RemarkStore, remarks: WorkspaceRemarks, workspaceNotes: WorkspaceNotes) {
		this.store = store
		this.#workspaceNotes = workspaceNotes
		this.#controller.options = {
			prompt: t("Write a remark or an answer"),
			placeHolder: t("It is kept next to the note, not in it."),
		}
		this.#disposables = [
			this.#controller,
			vscode.window.onDidChangeVisibleTextEditors((editors) => this.#follow(editors)),
			vscode.workspace.onDidSaveTextDocument((document) => {
				this.#refresh(document.uri.toString())
				if (!this.#controller.commentingRangeProvider) this.#offerMarginOf(document)
			}),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#close(uri.toString())),
			remarks.onDidChange((notes) => notes.forEach((note) => this.#refresh(note))),
		]
		this.#follow(vscode.window.visibleTextEditors)
	}

	/** The threads of an open note, read now if it was not shown yet. Nothing of what can have none. */
	async shown(document: vscode.TextDocument): Promise<ShownNote | undefined> {
		if (!canHaveRemarks(document)) return undefined
		const file = document.uri.toString()
		const known = this.#notes.get(file)
		if (known) {
			if (!this.#controller.commentingRangeProvider) this.#offerMarginOf(document)
			return known
		}
		await this.store.readIn(folderOf(document.uri))
		if (document.isClosed) return undefined
		const note = this.#notes.get(file) ?? new ShownNote(this.#controller, document)
		this.#notes.set(file, note)
		this.#refresh(file)
		// What is known of it now may open its margin.
		this.#offerMarginOf(document)
		return note
	}

	/** Offers the margin of a note for remarks, though it names no supervisor. */
	offer(note: vscode.Uri): void {
		if (this.#offered.has(note.toString())) return
		this.#offered.add(note.toString())
		this.#offerMargin()
	}

	/** The threads of a note that is shown already. */
	known(note: vscode.Uri): ShownNote | undefined {
		return this.#notes.get(note.toString())
	}

	dispose(): void {
		for (const note of this.#notes.values()) note.dispose()
		this.#notes.clear()
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	#offerMarginOf(document: vscode.TextDocument): void {
		if (this.#isOffered(document)) this.#offerMargin()
	}

	/**
	 * VS Code asks again for the lines that can have remarks when it is given a provider. It has one only while an editor shows a note
	 * that can have remarks: a note that it asks about is kept for minutes after its editor was closed.
	 */
	#offerMargin(): void {
		this.#controller.commentingRangeProvider = {
			provideCommentingRanges: (document) => (this.#isOffered(document) ? [new vscode.Range(0, 0, document.lineCount - 1, 0)] : []),
		}
	}

	/** VS Code draws a bar along lines that can have remarks: notes that nobody supervises keep a calm margin. */
	#isOffered(document: vscode.TextDocument): boolean {
		if (!canHaveRemarks(document)) return false
		const file = document.uri.toString()
		if (this.#offered.has(file) || this.store.files(document.uri).length > 0) return true
		const note = this.#workspaceNotes.folder.note(this.#workspaceNotes.update(document))
		return note !== undefined && noteHead(note)?.supervisor !== undefined
	}

	#follow(editors: readonly vscode.TextEditor[]): void {
		if (this.#controller.commentingRangeProvider && !editors.some(({ document }) => this.#isOffered(document)))
			Object.assign(this.#controller, { commentingRangeProvider: undefined })
		for (const { document } of editors) void this.shown(document)
	}

	/** Shows the threads of a note as they are now, each at the place where its lines are now. */
	#refresh(file: string): void {
		const uri = vscode.Uri.parse(file)
		this.#notes.get(file)?.show(this.store.threads(uri), this.store.files(uri), this.store.me)
	}

	#close(file: string): void {
		this.#notes.get(file)?.dispose()
		this.#notes.delete(file)
	}
}

/** Whether remarks can be kept next to a document: a note that is a file, where files can be written. */
export function canHaveRemarks(document: vscode.TextDocument): boolean {
	return isNote(document) && !document.isUntitled && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== false
}
