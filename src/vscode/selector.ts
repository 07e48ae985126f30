/** Which documents are notes: by our language, or by name where a user maps every `.md` file to Markdown. */
import * as vscode from "vscode"

export const languageId = "ipt"
export const noteEnding = ".ipt.md"
export const noteGlob = `**/*${noteEnding}`

export const noteSelector: vscode.DocumentSelector = [
	{ language: languageId },
	{ language: "markdown", pattern: noteGlob },
]

/** Whether a document is a note of the folder or a new one; old versions in a comparison are not. */
export function isNote(document: vscode.TextDocument): boolean {
	const { scheme, path } = document.uri
	if (scheme !== "untitled" && vscode.workspace.fs.isWritableFileSystem(scheme) === undefined) return false
	if (scheme === "git" || scheme.startsWith("vscode-")) {
		if (scheme !== "vscode-vfs" && scheme !== "vscode-remote" && scheme !== "vscode-test-web") return false
	}
	if (document.languageId === languageId) return true
	return document.languageId === "markdown" && path.endsWith(noteEnding)
}

/** Whether an address, of whatever form it was handed over in, is that of a note by its name. */
export function isNoteName(address: unknown): boolean {
	return typeof address === "object" && address !== null && "path" in address && typeof address.path === "string" && address.path.endsWith(noteEnding)
}

/** The open folder that a file lies in, by a path that takes no step upwards. */
export function folderWith(uri: vscode.Uri): vscode.WorkspaceFolder | undefined {
	return /(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(uri.path) ? undefined : vscode.workspace.getWorkspaceFolder(uri)
}

/** Whether an address that a caller handed over is one of a note: open in an editor, or by its name in an open folder. */
export function isAddressOfNote(uri: vscode.Uri): boolean {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
	return open ? isNote(open) : uri.path.endsWith(noteEnding) && folderWith(uri) !== undefined
}
