/** Next Part and Previous Part: to what is still to be written in the note in front. A required part that is not there is offered. */
import * as vscode from "vscode"
import { insertMissing } from "../../assist/fixes/insert-missing.ts"
import { nextStop, type Stop, stopsIn } from "../../assist/next-part.ts"
import { inLanguage } from "../../language/index.ts"
import { emptyPlaces } from "../../note/forms/empty-places.ts"
import type { AbsentPart } from "../../rules/details.ts"
import type { Subject } from "../../rules/rule.ts"
import { editNote } from "../shared/note-edits.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { writtenLanguage } from "../shared/notes/written-language.ts"
import { isNote } from "../shared/selector.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { textEdits } from "../shared/text-positions.ts"
import { show } from "./places.ts"

const { t } = vscode.l10n

/** Goes to the next part that is still to be written, or to the one before the cursor; after the last comes the first. */
export async function goToPart(notes: WorkspaceNotes, step: -1 | 1): Promise<void> {
	const editor = vscode.window.activeTextEditor
	if (!editor || !isNote(editor.document)) return
	const { document, selection } = editor
	const { subject, stops } = read(notes, document)
	const stop = nextStop(stops, { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) }, step)
	if (!stop) {
		void vscode.window.showInformationMessage(t("Nothing is left to write here. No part is still needed, and no “…” is left."))
		return
	}
	show(editor, stop.range)
	// A click in the status bar takes the focus there, and what is typed next would be lost.
	await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup")
	if (subject && stop.absent.length > 0 && stop.range.start === stop.range.end) await offer(notes, editor, subject, stop, step)
}

/** A note as it is now, with the places to go to. Of one that cannot be read, its empty places are known alone. */
function read(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
): { readonly subject: Subject | undefined; readonly stops: readonly Stop[] } {
	const file = notes.update(document)
	const subject = notes.folder.subject(file, optionsFor(document.uri))
	const findings = notes.findings(file)
	// What may be inserted is named as it will be written.
	const stopsOf = (of: Subject): Stop[] => inLanguage(writtenLanguage(notes, document.uri), () => stopsIn(of, findings))
	const stops = subject ? stopsOf(subject) : emptyPlaces(document.getText()).map((range) => ({ range, absent: [] }))
	return { subject, stops }
}

/** Offers the parts that belong at the cursor, and to go on without them. */
async function offer(notes: WorkspaceNotes, editor: vscode.TextEditor, subject: Subject, { absent }: Stop, step: -1 | 1): Promise<void> {
	const { version } = editor.document
	const goOn = step === 1 ? t("Go on to the next part") : t("Go on to the previous part")
	const items: (vscode.QuickPickItem & { readonly part?: AbsentPart })[] = [
		...absent.map(({ part, name }) => ({ label: t("Insert “{0}”", name), part })),
		{ label: goOn },
	]
	const picked = await vscode.window.showQuickPick(items, {
		title: absent.length === 1 ? t("1 part is still needed here") : t("{0} parts are still needed here", absent.length),
		placeHolder: t("Insert it, or go on?"),
	})
	if (!picked) return
	if (!picked.part) await goToPart(notes, step)
	else if (editor.document.version === version) await insert(notes, editor, subject, picked.part)
	else void vscode.window.showInformationMessage(t("The text has changed since this was offered, so nothing was done. Try again."))
}

/** Inserts the form of a part and goes to where to write in it; goes to where the part is reported if nothing would be read there. */
async function insert(notes: WorkspaceNotes, editor: vscode.TextEditor, subject: Subject, part: AbsentPart): Promise<void> {
	const { document } = editor
	const fix = inLanguage(writtenLanguage(notes, document.uri), () => insertMissing(subject, part))
	if (!fix) {
		show(editor, part.range)
		return
	}
	if (!(await editNote(notes, document.uri, textEdits(document, fix.edits)))) return
	const start = Math.min(...fix.edits.map(({ range }) => range.start))
	const stop = read(notes, document).stops.find(({ range }) => range.start >= start)
	show(editor, stop?.range ?? part.range)
}
