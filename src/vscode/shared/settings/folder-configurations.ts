/** The configuration files of the open folders: found at the start, and read again when they change. */
import * as vscode from "vscode"
import type { Configuration } from "../../../rules/configuration.ts"

const name = ".ipt-notes.json"

const configurationGlob = `**/${name}`

/** More than anyone opens at once. */
const most = 1000

/** By the address of the folder that the file is in. */
const known = new Map<string, Configuration>()

/** The nearest configuration of a file: in its folder, or above it up to the open folder. */
export function configurationOf(uri: vscode.Uri): Configuration {
	const root = vscode.workspace.getWorkspaceFolder(uri)?.uri
	if (known.size === 0 || !root) return {}
	for (let folder = vscode.Uri.joinPath(uri, ".."); folder.path.length >= root.path.length; folder = vscode.Uri.joinPath(folder, "..")) {
		const found = known.get(folder.toString())
		if (found || folder.path === "/") return found ?? {}
	}
	return {}
}

/** Follows the configuration files of the window, and calls back when what counts has changed. */
export function followConfigurations(changed: () => void): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection("ipt-configuration")
	const watcher = vscode.workspace.createFileSystemWatcher(configurationGlob)
	const read = async (uri: vscode.Uri): Promise<void> => {
		const folder = vscode.Uri.joinPath(uri, "..").toString()
		const { readConfigurationAt } = await import("./read-configuration.ts")
		const found = await readConfigurationAt(uri)
		const isAsBefore = JSON.stringify(found?.configuration) === JSON.stringify(known.get(folder))
		if (found) known.set(folder, found.configuration)
		else known.delete(folder)
		collection.set(uri, found?.diagnostics)
		if (!isAsBefore) changed()
	}
	const readAll = async (): Promise<void> => {
		const found = await vscode.workspace.findFiles(configurationGlob, undefined, most)
		const before = [...known.keys()].map((folder) => vscode.Uri.joinPath(vscode.Uri.parse(folder), name))
		const files = new Map([...found, ...before].map((uri) => [uri.toString(), uri]))
		await Promise.all([...files.values()].map(read))
	}
	void readAll()
	return vscode.Disposable.from(
		collection,
		watcher,
		watcher.onDidCreate(read),
		watcher.onDidChange(read),
		watcher.onDidDelete(read),
		// What is saved here counts at once, whatever the watcher hears.
		vscode.workspace.onDidSaveTextDocument(({ uri }) => {
			if (uri.path.endsWith(`/${name}`)) void read(uri)
		}),
		// A watcher may lose what happens in folders that were just made or moved: on the way back to the window all are read.
		vscode.window.onDidChangeWindowState(({ focused }) => {
			if (focused) void readAll()
		}),
		vscode.workspace.onDidChangeWorkspaceFolders(readAll),
		new vscode.Disposable(() => known.clear()),
	)
}
