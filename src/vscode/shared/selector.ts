/** Which documents are notes: by their language, or by name if a user maps every `.md` file to Markdown. */
import * as vscode from "vscode"
import { noteEnding } from "../../text/note-ending.ts"

export const languageId = "ipt"
export const noteGlob = `**/*${noteEnding}`

export const noteSelector: vscode.DocumentSelector = [{ language: languageId }, { language: "markdown", pattern: noteGlob }]

/**
 * Whether a document is a note: a file, or a new one. What only looks like a note is not one: an old version in a comparison
 * or in a source control view, output, a page of another extension.
 */
export function isNote(document: vscode.TextDocument): boolean {
	const { scheme, path } = document.uri
	if (!isOfFiles(scheme)) return false
	if (document.languageId === languageId) return true
	return document.languageId === "markdown" && path.endsWith(noteEnding)
}

/** The schemes of files: on this machine, on the one that VS Code is connected to, and those of the open folders. */
function isOfFiles(scheme: string): boolean {
	if (scheme === "file" || scheme === "untitled" || scheme === "vscode-remote") return true
	return scheme !== "git" && (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme)
}

/** Whether an address, of whatever form it was handed over in, is that of a note by its name. */
export function isNoteName(address: unknown): boolean {
	return (
		typeof address === "object" &&
		address !== null &&
		"path" in address &&
		typeof address.path === "string" &&
		address.path.endsWith(noteEnding)
	)
}

/** The open folder that a file is in, by a path that takes no step upwards; nothing outside of them. */
export function folderWith(uri: vscode.Uri): vscode.WorkspaceFolder | undefined {
	return /(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(uri.path) ? undefined : vscode.workspace.getWorkspaceFolder(uri)
}

/** Whether an address that a caller handed over is one of a note: open in an editor, or by its name in an open folder. */
export function isAddressOfNote(uri: vscode.Uri): boolean {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
	return open ? isNote(open) : uri.path.endsWith(noteEnding) && folderWith(uri) !== undefined
}
