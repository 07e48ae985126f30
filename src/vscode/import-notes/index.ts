/** Import Notes: documents of other programs become unsaved notes of a case. What it does is loaded when it is called. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"

/** Registers the command, and the page that says what became of the documents. */
export function registerImport(notes: WorkspaceNotes): vscode.Disposable {
	return vscode.Disposable.from(
		register("ipt.importNotes", async (argument) => (await import("./import-notes.ts")).importNotes(notes, argument)),
		vscode.workspace.registerTextDocumentContentProvider("ipt-notes-import", {
			provideTextDocumentContent: async ({ query }) => (await import("./overview.ts")).overviewOf(query),
		}),
	)
}
