/** Unsaved notes that know where they will be. */
import * as vscode from "vscode"
import { beginDraft } from "../shared/drafts/index.ts"
import { editNote } from "../shared/note-edits.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageId } from "../shared/selector.ts"

/** Opens a note that is not saved yet, and will be at this address. Resolves with the address that it has until then. */
export async function openUnsaved(notes: WorkspaceNotes, target: vscode.Uri, text: string): Promise<vscode.Uri> {
	const document = await emptyDocument(target)
	// What is still needed is not marked before the note is saved.
	await beginDraft(document.uri)
	await editNote(notes, document.uri, [vscode.TextEdit.insert(new vscode.Position(0, 0), text)])
	await vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(0, 0, 0, 0) })
	return document.uri
}

/** Only files of the machine that VS Code runs on, or is connected to, have a place before they are saved: elsewhere VS Code asks for it then. */
async function emptyDocument({ scheme, path }: vscode.Uri): Promise<vscode.TextDocument> {
	return scheme === "file" || scheme === "vscode-remote"
		? vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "untitled", path }))
		: vscode.workspace.openTextDocument({ language: languageId })
}
