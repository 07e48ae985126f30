/** Export Case Summary and Export All Cases to a Folder. What a command does is loaded when it is called. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"

/** Registers the commands that export summaries. `selectedCase`: the code of the case that is selected in the tree of cases. */
export function registerExport(notes: WorkspaceNotes, selectedCase: () => string | undefined): vscode.Disposable {
	return vscode.Disposable.from(
		register("ipt.exportSummary", async (argument) => (await import("./export-summary.ts")).exportSummary(notes, argument, selectedCase())),
		register("ipt.exportAll", async () => (await import("./export-all.ts")).exportAll(notes)),
	)
}
