/** Import Scores…: from a table to the notes of their day. All of it is loaded when it is used. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"

/** The scheme of previews, which are documents that nobody can write into. */
const scheme = "ipt-scores"

/** Registers the command, and the documents that say what it would do. */
export function registerImportScores(notes: WorkspaceNotes): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			provideTextDocumentContent: async (uri) => (await import("./preview.ts")).textOf(uri),
		}),
		register("ipt.importScores", async (argument) => (await import("./import-scores.ts")).importScores(notes, scheme, argument)),
	)
}
