/** Watches the open folders for notes that change, one watcher each, and for folders that are deleted with notes in them. */
import * as vscode from "vscode"
import { noteEnding, noteGlob } from "./selector.ts"

/** Deletions of folders that come in a burst are told together. */
const burst = 100

export class Watcher implements vscode.Disposable {
	#watchers: vscode.Disposable[] = []
	readonly #folders: vscode.Disposable
	readonly #changed: (uri: vscode.Uri) => void
	readonly #gone: (folders: ReadonlySet<string>) => void
	#deleted = new Set<string>()
	#timer: ReturnType<typeof setTimeout> | undefined

	/** `changed`: a note was written, made or deleted. `gone`: these folders, or other files, were deleted. */
	constructor(changed: (uri: vscode.Uri) => void, gone: (folders: ReadonlySet<string>) => void) {
		this.#changed = changed
		this.#gone = gone
		this.#folders = vscode.workspace.onDidChangeWorkspaceFolders(() => this.#watch())
		this.#watch()
	}

	dispose(): void {
		this.#folders.dispose()
		if (this.#timer !== undefined) clearTimeout(this.#timer)
		for (const watcher of this.#watchers.splice(0)) watcher.dispose()
	}

	#watch(): void {
		for (const watcher of this.#watchers.splice(0)) watcher.dispose()
		for (const folder of vscode.workspace.workspaceFolders ?? []) {
			const notes = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, noteGlob))
			const deletions = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "**"), true, true)
			this.#watchers.push(
				notes,
				notes.onDidChange(this.#changed),
				notes.onDidCreate(this.#changed),
				notes.onDidDelete(this.#changed),
				deletions,
				deletions.onDidDelete((uri) => this.#wasDeleted(uri)),
			)
		}
	}

	#wasDeleted(uri: vscode.Uri): void {
		if (uri.path.endsWith(noteEnding)) return
		this.#deleted.add(uri.toString())
		this.#timer ??= setTimeout(() => {
			const deleted = this.#deleted
			this.#deleted = new Set()
			this.#timer = undefined
			this.#gone(deleted)
		}, burst)
	}
}
