/** The note whose header a command writes, as its editor has it now. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { mayBeWritten } from "../../assist/fixes/fix.ts"
import type { Subject } from "../../rules/rule.ts"
import type { TextEdit } from "../../text/text.ts"
import { isReadOnly } from "../shared/files/access.ts"
import { editNote, refuseIfSigned } from "../shared/note-edits.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isAddressOfNote, isNote } from "../shared/selector.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { textEdits } from "../shared/text-positions.ts"

/** How a link of a page hands over a note. */
const OfNote = z.looseObject({ file: z.string() })

/** The address of the note that was handed over, or that is in front. Throws a sentence if none is. */
export function noteInFront(argument: unknown): vscode.Uri {
	const { data } = OfNote.safeParse(argument)
	const given = data ? vscode.Uri.parse(data.file) : argument
	if (given instanceof vscode.Uri && isAddressOfNote(given)) return given
	const { document } = vscode.window.activeTextEditor ?? {}
	if (document && isNote(document)) return document.uri
	throw new Error(vscode.l10n.t("Open a note first. Then try again."))
}

/** A note as its editor has it. Throws a sentence if it is signed, or if its header cannot be written. */
export async function subjectOf(notes: WorkspaceNotes, uri: vscode.Uri): Promise<{ document: vscode.TextDocument; subject: Subject }> {
	await refuseIfSigned(notes, uri)
	const document = await vscode.workspace.openTextDocument(uri)
	const file = notes.update(document)
	const subject = notes.folder.isText(file) ? notes.folder.subject(file, optionsFor(uri)) : undefined
	if (!subject || !mayBeWritten(subject) || (await isReadOnly(uri)))
		throw new Error(vscode.l10n.t("This note cannot be changed. It is read-only, or it is not plain text."))
	return { document, subject }
}

/** How often an edit is made anew if the text has changed in the meantime. */
const attempts = 4

/**
 * Changes a note by edits of its present text, as one step that can be undone. If the text changes before they arrive, they
 * are made anew for the new one. `make` may refuse by returning no edits.
 */
export async function change(
	notes: WorkspaceNotes,
	uri: vscode.Uri,
	make: (subject: Subject) => readonly TextEdit[] | undefined,
): Promise<void> {
	for (let attempt = 0; attempt < attempts; attempt++) {
		const { document, subject } = await subjectOf(notes, uri)
		if (document.getText() !== subject.note.text) continue
		const edits = make(subject)
		if (!edits || edits.length === 0) return
		if (await editNote(notes, uri, textEdits(document, edits))) return
	}
	throw new Error(vscode.l10n.t("The note changed at the same moment, and nothing was written. Try again."))
}
