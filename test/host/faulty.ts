/** A folder of a file system of our own that fails when it is asked to, and what should be known of it. */
import * as vscode from "vscode"
import { NoteFolder } from "../../src/folder/folder.ts"
import { partOf } from "../harness/soak.ts"
import { assert, until } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"
import { told } from "./scratch.ts"
import { FaultyFileSystem, scheme } from "./virtual.ts"

/** The folder that only a file system of our own knows. */
export const root = vscode.Uri.from({ scheme, path: "/cases" })
/** A file in it. */
export const at = (path: string) => vscode.Uri.joinPath(root, path)

const errors: Record<string, () => Error> = {
	NoPermissions: () => vscode.FileSystemError.NoPermissions("secret text of a note"),
	Unavailable: () => vscode.FileSystemError.Unavailable("secret text of a note"),
	"a plain Error": () => new Error("secret text of a note"),
}

let opened: FaultyFileSystem | undefined

/** A third folder, which only a file system of our own knows; open until the last test has run. */
export async function faulty(): Promise<FaultyFileSystem> {
	await api()
	if (opened) return opened
	const fs = new FaultyFileSystem()
	opened = fs
	fs.put("/cases/vf1/formulation.ipt.md", formulation("VF1"))
	fs.put("/cases/vf1/deep/s4.ipt.md", session("VF1", 4))
	fs.put("/cases/vf2/s1.ipt.md", session("VF2", 1))
	fs.put("/cases/readme.md", "no note")
	fs.put("/cases/node_modules/x/s9.ipt.md", session("VF2", 9))
	fs.put("/cases/linked/s8.ipt.md", session("VF2", 8))
	fs.put("/cases/link.ipt.md", session("VF2", 7))
	fs.links.add("/cases/linked").add("/cases/link.ipt.md")
	vscode.workspace.registerFileSystemProvider(scheme, fs, { isCaseSensitive: true })
	const count = vscode.workspace.workspaceFolders?.length ?? 0
	assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: root, name: "virtual" }))
	await until(() => vscode.workspace.workspaceFolders?.length === count + 1, "the folder to be open")
	await ready()
	return fs
}

/** Resolves when all folders are read. */
export async function ready(): Promise<void> {
	const { notes } = await api()
	await until(async () => {
		await notes.ready()
		return notes.isReady
	}, "the folders to be read")
}

/** What should be known of the virtual folder. */
function scratch(fs: FaultyFileSystem): string[] {
	const made = new NoteFolder()
	for (const [path, text] of fs.files) {
		if (path.endsWith(".ipt.md") && !/\/node_modules\/|\/linked\/|\/link\.ipt/.test(path))
			made.setText(vscode.Uri.from({ scheme, path }).toString(), text)
	}
	return told(made)
}

export async function isAsFromScratch(fs: FaultyFileSystem): Promise<void> {
	const { notes } = await api()
	const own = () => told(notes.folder, (file) => file.startsWith(`${scheme}:`))
	await until(() => own().join("\n") === scratch(fs).join("\n"), "the index to be that from scratch").catch(() =>
		assert.deepEqual(own(), scratch(fs)),
	)
}

/** Runs a command, and cancels a question that it asks at the end. */
export async function run(command: string, argument: object): Promise<void> {
	const done = Promise.resolve(vscode.commands.executeCommand(command, argument))
	await until(async () => {
		const isDone = await Promise.race([done.then(() => true), new Promise<false>((resolve) => setTimeout(() => resolve(false), 1000))])
		if (!isDone) await vscode.commands.executeCommand("workbench.action.closeQuickOpen")
		return isDone
	}, `${command} to end`)
}

/** What a write that was cut off would leave. */
export const temporary = (fs: FaultyFileSystem) => [...fs.files.keys()].filter((path) => path.endsWith(".tmp"))

/**
 * Calls back for each k until a run had no fault, with each error in a soak, else with one of them, which `turn` chooses.
 * Returns the number of faults.
 */
export async function walk(
	fs: FaultyFileSystem,
	turn: number,
	one: (what: string) => Promise<void>,
	check: (what: string) => Promise<void>,
): Promise<number> {
	let faults = 0
	for (const [name, error] of partOf(Object.entries(errors), turn, 3)) {
		for (let k = 1; ; k++) {
			assert.ok(k < 200, "no end")
			fs.arm(k, error)
			await one(`${name} at ${k}`)
			const { failed } = fs
			fs.disarm()
			await check(`${name} at ${k}: ${failed ?? "no fault"}`)
			if (failed === undefined) break
			faults++
		}
	}
	return faults
}
