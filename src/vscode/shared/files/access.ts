/** Who may read and write files. */
import * as vscode from "vscode"
import type { Writing } from "../../../files/write-whole.ts"
import { machine } from "../machine/index.ts"

/** Whether a file may not be written to: it is marked so, or is where nothing can be written. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
	if (uri.scheme === "untitled") return false
	if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true
	try {
		// What VS Code knows of a file leaves out the mark that an operating system may have set on it.
		const disk = machine?.diskAt(uri)
		if (disk) return await disk.isReadOnly(uri)
		return (await vscode.workspace.fs.stat(uri)).permissions === vscode.FilePermission.Readonly
	} catch {
		return true
	}
}

/** The mode of a file that is made of these notes: nobody may read it who may not read each of them, as far as they are on a disk. */
export async function leastModeOf(files: readonly string[]): Promise<Pick<Writing, "mode">> {
	return machine ? { mode: await machine.leastModeOf(files.map((file) => vscode.Uri.parse(file))) } : {}
}
