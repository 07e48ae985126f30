/** Opens a new note with the first place to be filled selected. */
import * as vscode from "vscode"
import { placeholder } from "../../note/skeleton.ts"

export async function showNew(uri: vscode.Uri): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri)
	const at = document.getText().indexOf(placeholder)
	const selection = new vscode.Range(document.positionAt(Math.max(at, 0)), document.positionAt(at < 0 ? 0 : at + placeholder.length))
	await vscode.window.showTextDocument(document, { selection, preview: false })
}
