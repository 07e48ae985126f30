/** Findings in the editor and in the Problems view, and Check All Notes. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { Diagnostics } from "./diagnostics.ts"

/** Publishes the findings of notes from now on, and registers the command that checks every note of the folders. */
export function registerDiagnostics(notes: WorkspaceNotes): vscode.Disposable {
	const diagnostics = new Diagnostics(notes)
	return vscode.Disposable.from(
		diagnostics,
		register("ipt.checkAll", async () => (await import("./check-all.ts")).checkAllNotes(notes, diagnostics)),
	)
}
