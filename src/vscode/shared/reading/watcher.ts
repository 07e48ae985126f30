/**
 * Watches each open folder: whatever appears, changes or goes, as a folder takes its notes with it. A folder that was
 * deleted and made again in one moment comes as one that changed, and its notes may have no events of their own.
 */
import * as vscode from "vscode"

export class Watcher implements vscode.Disposable {
	#watchers: vscode.Disposable[] = []
	readonly #folders: vscode.Disposable
	readonly #changed: (uri: vscode.Uri) => void
	readonly #gone: (uri: vscode.Uri) => void

	/** `changed`: a file or a folder appeared or changed. `gone`: it is no longer there. */
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
			const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "**"))
			this.#watchers.push(watcher, watcher.onDidCreate(this.#changed), watcher.onDidChange(this.#changed), watcher.onDidDelete(this.#gone))
		}
	}
}
