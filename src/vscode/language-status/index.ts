/** In the status bar: what the active note lacks, or why it is not checked. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import { isAffected } from "../shared/notes/change.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import { onDidChangeDraft } from "../shared/drafts/index.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote } from "../shared/selector.ts"
import type { NoteStatus } from "./status.ts"

export class LanguageStatus implements vscode.Disposable {
	readonly #notes: WorkspaceNotes
	readonly #disposables: vscode.Disposable[]
	#status: Promise<NoteStatus> | undefined

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
		this.#disposables = [
			onDidChangeDebounced(notes, (change) => {
				const active = vscode.window.activeTextEditor?.document.uri.toString()
				if (active !== undefined && isAffected(change, notes.folder.index, active)) this.#show()
			}),
			onDidChangeDraft(() => this.#show()),
			notes.onDidBeginReading(() => this.#show()),
			vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
			// A document whose language changes is opened again.
			vscode.workspace.onDidOpenTextDocument(() => this.#show()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration("files.associations")) this.#show()
			}),
			register("ipt.associate", async (argument) => (await import("./association.ts")).associate(argument)),
		]
		this.#show()
	}

	/** What is shown now, for tests: the status bar itself cannot be read. */
	get current(): Promise<NoteStatus> | undefined {
		return this.#status
	}

	dispose(): void {
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
		void this.#status?.then((status) => status.dispose())
	}

	/** Loaded when the first note is shown. */
	#show(): void {
		const document = vscode.window.activeTextEditor?.document
		if (!this.#status && !(document && isNote(document))) return
		this.#status ??= import("./status.ts").then(({ NoteStatus: Status }) => new Status(this.#notes))
		void this.#status.then((status) => status.show())
	}
}
