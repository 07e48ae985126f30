/** The remarks on notes as all features see them: what is known of them is loaded when it is first needed. */
import * as vscode from "vscode"
import { Late } from "../../../text/late.ts"
import { attempt } from "../command.ts"
import type { WorkspaceNotes } from "../notes/workspace-notes.ts"
import { isNoteName } from "../selector.ts"
import type { RemarkStore } from "./store.ts"
import { nothingWaits, type Waiting } from "./waiting.ts"

export class WorkspaceRemarks implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>()
	/** Fires with the notes whose remarks are others than before. */
	readonly onDidChange = this.#changed.event
	readonly #store: Late<RemarkStore>
	readonly #disposables: vscode.Disposable[] = [
		this.#changed,
		// What is kept next to a note goes where it goes.
		vscode.workspace.onDidRenameFiles(({ files }) => {
			for (const { oldUri, newUri } of files)
				if (isNoteName(oldUri) && isNoteName(newUri)) void attempt(async () => (await import("./files.ts")).followNote(oldUri, newUri))
		}),
	]

	/** `memory`: what is known in all windows. */
	constructor(notes: WorkspaceNotes, memory: vscode.Memento) {
		this.#store = new Late(async () => {
			const store = new (await import("./store.ts")).RemarkStore(notes, memory, (changed) => this.#changed.fire(changed))
			this.#disposables.push(store)
			return store
		})
	}

	/** What is known of the remarks, loaded when it is first needed. */
	async store(): Promise<RemarkStore> {
		return this.#store.load()
	}

	/** What waits for the user in a note, as far as remarks have been read. The same object as long as it is the same. */
	waiting(file: string): readonly Waiting[] {
		return this.#store.isLoaded ? this.#store.current.waiting(file) : nothingWaits
	}

	dispose(): void {
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}
}
