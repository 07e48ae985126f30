/** Export Case Summary and Export All Cases to a Folder. What a command does is loaded when it is called. */
import * as vscode from "vscode"
import { loadWords } from "../../language/index.ts"
import { register } from "../shared/command.ts"
import { registerStep } from "../shared/walkthrough-step.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"

/**
 * Registers the commands that export summaries. `state`: where format and reader are stored. `selectedCase`: the code of the
 * case that is selected in the tree of cases.
 */
export function registerExport(notes: WorkspaceNotes, state: vscode.Memento, selectedCase: () => string | undefined): vscode.Disposable {
	return vscode.Disposable.from(
		registerStep("ipt.exportSummary", async (argument, all) => {
			const [{ exportChosen }] = await Promise.all([import("./export-chosen.ts"), loadWords("figures", "summary")])
			return exportChosen({ notes, state }, argument, all, selectedCase())
		}),
		register("ipt.exportAll", async () => {
			const [{ exportAll }] = await Promise.all([import("./export-all.ts"), loadWords("figures", "summary")])
			return exportAll({ notes, state })
		}),
	)
}
