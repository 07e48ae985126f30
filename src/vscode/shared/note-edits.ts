/**
 * The one place through which every edit of a note goes that this extension makes. A signed note stays as it is: it is passed over, and a
 * message says so.
 */
import * as vscode from "vscode"
import type { WorkspaceNotes } from "./notes/workspace-notes.ts"
import { signedNote } from "./signatures/signed-note.ts"
import { keptSentence } from "./signatures/words.ts"

/** The edits of one note. */
export interface NoteEdits {
	readonly uri: vscode.Uri
	readonly edits: readonly vscode.TextEdit[]
}

/** An edit of notes, without those that are signed. */
export interface UnsignedEdit {
	readonly edit: vscode.WorkspaceEdit
	/** Signed notes that were passed over. */
	readonly signed: readonly vscode.Uri[]
}

/** Edits of notes as one edit that VS Code applies, without those of signed notes. */
export async function unsignedEdit(notes: WorkspaceNotes, all: readonly NoteEdits[]): Promise<UnsignedEdit> {
	const edit = new vscode.WorkspaceEdit()
	const signed: vscode.Uri[] = []
	for (const { uri, edits } of all) {
		if (await signedNote(notes, uri)) signed.push(uri)
		else edit.set(uri, [...edits])
	}
	return { edit, signed }
}

/** Applies an edit of notes as one step that can be undone, and says which signed ones it passed over. Resolves with whether it was applied. */
export async function applyUnsigned({ edit, signed }: UnsignedEdit): Promise<boolean> {
	sayKept(signed)
	return vscode.workspace.applyEdit(edit)
}

/** Edits a note, as one step that can be undone, unless it is signed: then that is said. Resolves with whether it was edited. */
export async function editNote(notes: WorkspaceNotes, uri: vscode.Uri, edits: readonly vscode.TextEdit[]): Promise<boolean> {
	const { edit, signed } = await unsignedEdit(notes, [{ uri, edits }])
	if (signed.length === 0) return vscode.workspace.applyEdit(edit)
	sayKept(signed)
	return false
}

/** Replaces the text of a signed note by the one that was signed. Resolves with whether that was done. */
export async function replaceSignedText(document: vscode.TextDocument, text: string): Promise<boolean> {
	const edit = new vscode.WorkspaceEdit()
	edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text)
	return vscode.workspace.applyEdit(edit)
}

/** Throws a sentence if a note is signed. */
export async function refuseIfSigned(notes: WorkspaceNotes, uri: vscode.Uri): Promise<void> {
	if (await signedNote(notes, uri)) throw new Error(keptSentence([uri]))
}

/** Says which signed notes were passed over. */
export function sayKept(signed: readonly vscode.Uri[]): void {
	if (signed.length > 0) void vscode.window.showInformationMessage(keptSentence(signed))
}
