/** Writing files: a new one never replaces another, and an export is written whole or not at all. */
import { stat } from "node:fs/promises"
import * as vscode from "vscode"

/** Creates a file with this text, under the name proposed or the next free one. Returns where. */
export async function createNew(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
	await confirmWhereNotTrusted()
	const [, stem = name, ending = ""] = /^(.*?)(\.ipt\.md)$/.exec(name) ?? []
	for (let attempt = 1; attempt < 1000; attempt++) {
		const uri = vscode.Uri.joinPath(folder, attempt === 1 ? name : `${stem}-${attempt}${ending}`)
		if (await exists(uri)) continue
		const edit = new vscode.WorkspaceEdit()
		edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) })
		if (await vscode.workspace.applyEdit(edit)) return uri
		// Another program may have taken the name in between; anything else is told by the file system below.
		if (!(await exists(uri))) await vscode.workspace.fs.stat(folder)
	}
	throw new Error(vscode.l10n.t("No free name was found for the new note."))
}

/** Writes a file through a temporary one beside it, so that a failure leaves the old file as it was. */
export async function writeWhole(target: vscode.Uri, text: string): Promise<void> {
	await confirmWhereNotTrusted()
	const { fs } = vscode.workspace
	const name = target.path.slice(target.path.lastIndexOf("/") + 1)
	const temporary = target.with({ path: `${target.path.slice(0, -name.length)}.${name}.${Date.now().toString(36)}.tmp` })
	try {
		await fs.writeFile(temporary, new TextEncoder().encode(text))
		await fs.rename(temporary, target, { overwrite: true })
	} catch (error) {
		await fs.delete(temporary).then(undefined, () => undefined)
		throw error
	}
}

/** In a folder that is not trusted nothing is written without a further word. Rejects when it is not given. */
async function confirmWhereNotTrusted(): Promise<void> {
	if (vscode.workspace.isTrusted) return
	const write = vscode.l10n.t("Write")
	const asked = vscode.l10n.t("This folder is not trusted. Write a file in it all the same?")
	if ((await vscode.window.showWarningMessage(asked, { modal: true }, write)) !== write) throw new vscode.CancellationError()
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
	return vscode.workspace.fs.stat(uri).then(
		() => true,
		() => false,
	)
}

/** Whether a file may not be written to: it is marked so, or lies where nothing can be written. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
	if (uri.scheme === "untitled") return false
	if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true
	try {
		// What VS Code tells of a file leaves out the mark that an operating system may have set on it.
		if (uri.scheme === "file") return ((await stat(uri.fsPath)).mode & 0o222) === 0
		return (await vscode.workspace.fs.stat(uri)).permissions === vscode.FilePermission.Readonly
	} catch {
		return true
	}
}

/** The folder that a file lies in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(uri, "..")
}
