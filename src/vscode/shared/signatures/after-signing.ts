/** What follows when something was signed or withdrawn: what is known of it is read again, and files are protected as long as they are signed. */
import type * as vscode from "vscode"
import type { WorkspaceNotes } from "../notes/workspace-notes.ts"
import { protect, unprotect } from "./protect.ts"
import { signedNote } from "./signed-note.ts"

/** Takes in ledgers that were written, and protects the notes that they are about. */
export async function afterSigning(notes: WorkspaceNotes, ledgers: readonly vscode.Uri[], files: readonly vscode.Uri[]): Promise<void> {
	notes.signatures.changed(ledgers)
	const areSigned = await Promise.all(files.map(async (uri) => (await signedNote(notes, uri)) !== undefined))
	await protect(files.filter((_, index) => areSigned[index]))
	await unprotect(files.filter((_, index) => !areSigned[index]))
}
