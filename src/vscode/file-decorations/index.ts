/** Open points next to the names of notes in the Explorer. */
import * as vscode from "vscode"
import { noteEnding } from "../../text/note-ending.ts"
import { onDidChangeDraft } from "../shared/drafts/index.ts"
import { affectedFiles } from "../shared/notes/change.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isSwitchedOn } from "../shared/settings/settings.ts"

const most = 250

export class FileDecorations implements vscode.FileDecorationProvider, vscode.Disposable {
	readonly #notes: WorkspaceNotes
	readonly #changed = new vscode.EventEmitter<vscode.Uri[] | undefined>()
	readonly onDidChangeFileDecorations = this.#changed.event
	readonly #disposables: vscode.Disposable[]

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
		this.#disposables = [
			this.#changed,
			onDidChangeDebounced(notes, (change) => {
				const files = affectedFiles(change, notes.folder.index)
				this.#changedAt(files === "all" ? undefined : Array.from(files, (file) => vscode.Uri.parse(file)))
			}),
			vscode.languages.onDidChangeDiagnostics(({ uris }) => this.#changedAt(uris)),
			onDidChangeDraft((file) => this.#changedAt([vscode.Uri.parse(file)])),
			vscode.window.registerFileDecorationProvider(this),
		]
	}

	async provideFileDecoration(uri: vscode.Uri): Promise<vscode.FileDecoration | undefined> {
		// Nothing is read for the Explorer's sake: only what has been read for another reason is shown.
		if (!uri.path.endsWith(noteEnding) || !this.#notes.isReady || !isSwitchedOn("fileDecorations", uri)) return undefined
		const { decorationOf } = await import("./decoration.ts")
		return decorationOf(this.#notes, uri)
	}

	/** Makes VS Code ask again: for these files, or for all if they are more than it takes at once. */
	#changedAt(uris: readonly vscode.Uri[] | undefined): void {
		const notes = uris?.filter(({ path }) => path.endsWith(noteEnding))
		if (notes?.length !== 0) this.#changed.fire(notes && notes.length <= most ? notes : undefined)
	}

	dispose(): void {
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}
}
