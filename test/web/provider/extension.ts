/** An extension that provides the folder of the tests: files that live in memory, as a browser has no disk. */
import * as vscode from "vscode"
import { FaultyFileSystem } from "../../host/virtual.ts"

/** The texts of the files by their paths: set when it is bundled. */
declare const FILES: Readonly<Record<string, string>>

/** One of our own, and that of folders on GitHub: VS Code trusts every folder of the one, and asks about those of the other. */
const schemes = ["ipt-memory", "vscode-vfs"]

/** Called by VS Code when it opens the folder. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
	const files = new FaultyFileSystem()
	for (const [path, text] of Object.entries(FILES)) files.put(path, text)
	for (const scheme of schemes) subscriptions.push(vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true }))
}
