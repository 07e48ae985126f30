/** The two ways out of a change of a signed note. Neither loses a text: what was changed becomes an addendum, or stays in an unsaved copy. */
import * as vscode from "vscode"
import type { SignedNote } from "../../signatures/index.ts"
import { addToNoteCommand } from "../shared/command-names.ts"
import { Failure } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isAddressOfNote } from "../shared/selector.ts"
import { signedNote } from "../shared/signatures/signed-note.ts"
import { nameOf } from "../shared/uri.ts"
import { putBack } from "./put-back.ts"
import { type StoragePlace, signedTextOf } from "./signed-text.ts"

const { t } = vscode.l10n

/** Makes what was changed an addendum, which is opened, and then the text of the note again what was signed. */
export async function changeToAddendum(notes: WorkspaceNotes, storage: StoragePlace, argument: unknown): Promise<void> {
	const { document, note } = await changedNote(notes, argument)
	const signed = await signedTextOf(document.uri, note, storage)
	const changed = { text: document.getText(), ...(signed !== undefined && { signed }) }
	const addendum = { file: document.uri.toString(), kind: "addition", changed }
	// If the user gives up when asked for the reason, the note stays as it is.
	if (!((await vscode.commands.executeCommand(addToNoteCommand, addendum)) instanceof vscode.Uri)) return
	if (signed === undefined) {
		throw new Failure(
			t(
				"The signed text of {0} was not found, so the addendum has the whole changed text. In the Timeline, choose the last version from before the change, and Restore Contents. Then the error of the note goes.",
				nameOf(document.uri),
			),
			timelineOf(document.uri),
		)
	}
	await putBack(document, signed)
	void vscode.window.showInformationMessage(
		t("{0} has its signed text again. What was changed is in the addendum, which you can sign now.", nameOf(document.uri)),
	)
}

/** Makes the text of a note again what was signed. What was changed stays in an unsaved copy. */
export async function restoreSigned(notes: WorkspaceNotes, storage: StoragePlace, argument: unknown): Promise<void> {
	const { document, note } = await changedNote(notes, argument)
	const signed = await signedTextOf(document.uri, note, storage)
	if (signed === undefined) throw notFound(document.uri)
	// As plain Markdown: a second note of the same session would count.
	const copy = await vscode.workspace.openTextDocument({ language: "markdown", content: document.getText() })
	await putBack(document, signed)
	await vscode.window.showTextDocument(document, { preview: false })
	await vscode.window.showTextDocument(copy, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: false })
	void vscode.window.showInformationMessage(
		t("{0} has its signed text again. What was changed is in an unsaved copy next to it.", nameOf(document.uri)),
	)
}

async function changedNote(
	notes: WorkspaceNotes,
	argument: unknown,
): Promise<{ readonly document: vscode.TextDocument; readonly note: SignedNote }> {
	const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri
	const note = uri && isAddressOfNote(uri) ? await signedNote(notes, uri) : undefined
	if (!uri || !note) throw new Error(t("Open a note that was changed after it was signed. Then try again."))
	return { document: await vscode.workspace.openTextDocument(uri), note }
}

/** Where else the signed text may be. */
function notFound(uri: vscode.Uri): Failure {
	return new Failure(
		t(
			"The signed text of {0} was not found. The Timeline may have it: choose the last version from before the change, and Restore Contents. The error goes when it is the right one.",
			nameOf(uri),
		),
		timelineOf(uri),
	)
}

const timelineOf = (uri: vscode.Uri): Failure["wayOut"] => ({
	title: t("Open the Timeline"),
	run: async () => {
		await vscode.window.showTextDocument(uri, { preview: false })
		await vscode.commands.executeCommand("files.openTimeline", uri)
	},
})
