/** Watches each open folder: notes that change, and whatever appears or goes, as a folder takes its notes with it. */
import * as vscode from "vscode"
import { noteGlob } from "./selector.ts"

export class Watcher implements vscode.Disposable {
	#watchers: vscode.Disposable[] = []
	readonly #folders: vscode.Disposable
	readonly #changed: (uri: vscode.Uri) => void
	readonly #gone: (uri: vscode.Uri) => void

	/** `changed`: a note was written, or something appeared. `gone`: a file or a folder is no longer there. */
	constructor(changed: (uri: vscode.Uri) => void, gone: (uri: vscode.Uri) => void) {
		this.#changed = changed
		this.#gone = gone
		this.#folders = vscode.workspace.onDidChangeWorkspaceFolders(() => this.#watch())
		this.#watch()
	}

	dispose(): void {
		this.#folders.dispose()
		for (const watcher of this.#watchers.splice(0)) watcher.dispose()
	}

	#watch(): void {
		for (const watcher of this.#watchers.splice(0)) watcher.dispose()
		for (const folder of vscode.workspace.workspaceFolders ?? []) {
			const notes = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, noteGlob), true, false, true)
			const all = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "**"), false, true, false)
			this.#watchers.push(notes, notes.onDidChange(this.#changed), all, all.onDidCreate(this.#changed), all.onDidDelete(this.#gone))
		}
	}
}
