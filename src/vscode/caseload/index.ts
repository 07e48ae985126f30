/** Caseload: all cases in a table. All of it is loaded when it is asked for. */
import * as vscode from "vscode"
import { register } from "../commands/command.ts"
import { LatePage } from "../page/late-page.ts"
import type { CasesView } from "../tree/view.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"

/** The kind of the page, by which VS Code restores it after a reload. */
const viewType = "ipt.caseload"

/** What the heads of the columns and the choices of cases call. */
const arrangeCommand = "ipt.arrangeCaseload"

export function registerCaseload(notes: WorkspaceNotes, cases: CasesView): vscode.Disposable {
	const late = new LatePage(
		viewType,
		async () => new (await import("./caseload-page.ts")).CaseloadPage(notes, cases, viewType, arrangeCommand),
	)
	return vscode.Disposable.from(
		late,
		register("ipt.caseload", async () => (await late.loaded()).page.show()),
		register(arrangeCommand, async (argument) => (await late.loaded()).arrange(argument)),
	)
}
