/** The form of a note in a quiet colour, so that what was written is seen first. Loaded when the first note is shown. */
import * as vscode from "vscode"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote } from "../shared/selector.ts"

/** Colours the form of each note that an editor shows, now and later. */
export function registerQuietForm(notes: WorkspaceNotes): vscode.Disposable {
	let loaded: Promise<vscode.Disposable> | undefined
	const follow = (editors: readonly vscode.TextEditor[]): void => {
		if (editors.some(({ document }) => isNote(document)))
			loaded ??= import("./quiet-form.ts").then(({ showQuietForm }) => showQuietForm(notes))
	}
	follow(vscode.window.visibleTextEditors)
	return vscode.Disposable.from(
		vscode.window.onDidChangeVisibleTextEditors(follow),
		new vscode.Disposable(() => void loaded?.then((shown) => shown.dispose())),
	)
}
