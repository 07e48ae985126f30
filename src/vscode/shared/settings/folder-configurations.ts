/**
 * The configuration files of the open folders. On a disk VS Code's search finds them at the start. Where only an extension
 * knows the place, as in a browser, there may be no search: there each folder of a note, and those above it, are asked when
 * the note is read. All are read again when they change.
 */
import * as vscode from "vscode"
import type { Configuration } from "../../../rules/configuration.ts"
import { machine } from "../machine/index.ts"
import { folderOf } from "../uri.ts"

const name = ".ipt-notes.json"

const configurationGlob = `**/${name}`

/** More than anyone opens at once. */
const most = 1000

/** By the address of the folder that the file is in. */
const known = new Map<string, Configuration>()

/** Folders without a search, whose file was asked for. */
const asked = new Set<string>()
let ask: ((folder: vscode.Uri) => void) | undefined

/** The nearest configuration of a file: in its folder, or above it up to the open folder. */
export function configurationOf(uri: vscode.Uri): Configuration {
	const isSearched = machine?.diskAt(uri) !== undefined
	if (isSearched && known.size === 0) return {}
	const folders = foldersAround(uri)
	if (!isSearched) folders.forEach((folder) => ask?.(folder))
	return folders.map((folder) => known.get(folder.toString())).find((found) => found !== undefined) ?? {}
}

/** The folder that a file is in and those above it, up to the open folder. */
function foldersAround(uri: vscode.Uri): vscode.Uri[] {
	const root = vscode.workspace.getWorkspaceFolder(uri)?.uri
	const folders: vscode.Uri[] = []
	if (!root) return folders
	for (let folder = folderOf(uri); folder.path.length >= root.path.length; folder = folderOf(folder)) {
		folders.push(folder)
		if (folder.path === "/") break
	}
	return folders
}

/** Follows the configuration files of the window, and calls back when what counts has changed. */
export function followConfigurations(changed: () => void): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection("ipt-configuration")
	const watcher = vscode.workspace.createFileSystemWatcher(configurationGlob)
	/** How often each file was read: saving and the watcher may ask for one twice, and the text that was read first may come last. */
	const readings = new Map<string, number>()
	const read = async (uri: vscode.Uri): Promise<void> => {
		const folder = folderOf(uri).toString()
		const reading = (readings.get(folder) ?? 0) + 1
		readings.set(folder, reading)
		const { readConfigurationAt } = await import("./read-configuration.ts")
		const found = await readConfigurationAt(uri)
		if (readings.get(folder) !== reading) return
		const isAsBefore = JSON.stringify(found?.configuration) === JSON.stringify(known.get(folder))
		if (found) known.set(folder, found.configuration)
		else known.delete(folder)
		collection.set(uri, found?.diagnostics)
		if (!isAsBefore) changed()
	}
	ask = (folder) => {
		if (asked.has(folder.toString())) return
		asked.add(folder.toString())
		void read(vscode.Uri.joinPath(folder, name))
	}
	const readAll = async (): Promise<void> => {
		const roots = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => machine?.diskAt(uri))
		const found = await Promise.all(
			roots.map(async (root) => vscode.workspace.findFiles(new vscode.RelativePattern(root, configurationGlob), undefined, most)),
		)
		const before = [...known.keys()].map((folder) => vscode.Uri.joinPath(vscode.Uri.parse(folder), name))
		const files = new Map([...found.flat(), ...before].map((uri) => [uri.toString(), uri]))
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
		new vscode.Disposable(() => {
			ask = undefined
			asked.clear()
			known.clear()
		}),
	)
}
