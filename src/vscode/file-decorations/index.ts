/** Open points beside the names of notes in the Explorer. */
import * as vscode from "vscode"
import { onDidChangeGathered } from "../shared/notes/debounced-changes.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { noteEnding } from "../shared/selector.ts"
import { isShown } from "../shared/settings/settings.ts"

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
			onDidChangeGathered(notes, ({ files }) => this.#tell(files && [...files].map((file) => vscode.Uri.parse(file)))),
			vscode.languages.onDidChangeDiagnostics(({ uris }) => this.#tell(uris)),
			vscode.window.registerFileDecorationProvider(this),
		]
	}

	async provideFileDecoration(uri: vscode.Uri): Promise<vscode.FileDecoration | undefined> {
		// Nothing is read for the Explorer's sake: only what has been read for another reason is told.
		if (!uri.path.endsWith(noteEnding) || !this.#notes.isReady || !isShown("fileDecorations", uri)) return undefined
		const { decorationOf } = await import("./decoration.ts")
		return decorationOf(this.#notes, uri)
	}

	/** Of more files than VS Code takes at once, it is told that any may have changed. */
	#tell(uris: readonly vscode.Uri[] | undefined): void {
		const notes = uris?.filter(({ path }) => path.endsWith(noteEnding))
		if (notes?.length !== 0) this.#changed.fire(notes && notes.length <= most ? notes : undefined)
	}

	dispose(): void {
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}
}
