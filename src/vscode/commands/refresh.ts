/** Refresh: reads all notes of the open folders anew. */
import type * as vscode from "vscode"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { register } from "./command.ts"

export function registerRefresh(notes: WorkspaceNotes): vscode.Disposable {
	return register("ipt.refresh", () => notes.rescan())
}
