/** Opens a new note with the first place to be filled selected. */
import * as vscode from "vscode"
import { firstEmptyPlace } from "../../note/forms/empty-places.ts"

/** Opens a note with its first empty place selected; with the cursor at its start if it has none. */
export async function showNew(uri: vscode.Uri): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri)
	const { start, end } = firstEmptyPlace(document.getText()) ?? { start: 0, end: 0 }
	const selection = new vscode.Range(document.positionAt(start), document.positionAt(end))
	await vscode.window.showTextDocument(document, { selection, preview: false })
}
