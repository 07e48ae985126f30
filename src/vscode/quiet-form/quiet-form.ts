/** The form of notes as a decoration: the only means of VS Code whose colour fits every theme. */
import * as vscode from "vscode"
import { formOfNote } from "../../assist/form-of-note.ts"
import { isAffected } from "../shared/notes/change.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote } from "../shared/selector.ts"
import { isSwitchedOn } from "../shared/settings/settings.ts"
import { TextPositions } from "../shared/text-positions.ts"

/** Colours the form of the notes that editors show, and follows their texts and the setting until it is disposed of. */
export function showQuietForm(notes: WorkspaceNotes): vscode.Disposable {
	const decoration = vscode.window.createTextEditorDecorationType({
		color: new vscode.ThemeColor("ipt.formForeground"),
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	})
	const show = (editors: readonly vscode.TextEditor[]): void => {
		for (const editor of editors) editor.setDecorations(decoration, formIn(notes, editor.document))
	}
	show(vscode.window.visibleTextEditors)
	return vscode.Disposable.from(
		decoration,
		vscode.window.onDidChangeVisibleTextEditors(show),
		onDidChangeDebounced(notes, (change) => {
			const { index } = notes.folder
			show(vscode.window.visibleTextEditors.filter(({ document }) => isAffected(change, index, document.uri.toString())))
		}),
	)
}

/** The places of a note's form; none of another document, or if they are not wanted. */
function formIn(notes: WorkspaceNotes, document: vscode.TextDocument): vscode.Range[] {
	if (!isNote(document) || !isSwitchedOn("quietForm", document.uri)) return []
	const note = notes.folder.note(notes.update(document))
	if (!note || note.text !== document.getText()) return []
	const places = new TextPositions(note.text)
	return formOfNote(note).map((range) => places.range(range))
}
