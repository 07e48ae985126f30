/** Caseload: all cases in a table. All of it is loaded when it is first opened. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { LatePage } from "../shared/page/late-page.ts"
import type { OpenPointsOf } from "./caseload-page.ts"

/** The kind of the page, by which VS Code restores it after a reload. */
const viewType = "ipt.caseload"

/** What the heads of the columns and the choices of cases call. */
const arrangeCommand = "ipt.arrangeCaseload"

/** Registers the page. `openPoints`: checks all cases, and resolves with the number of open points of each. */
export function registerCaseload(notes: WorkspaceNotes, openPoints: () => Promise<OpenPointsOf>): vscode.Disposable {
	const late = new LatePage(
		viewType,
		async () => new (await import("./caseload-page.ts")).CaseloadPage(notes, openPoints, viewType, arrangeCommand),
	)
	return vscode.Disposable.from(
		late,
		register("ipt.caseload", async () => (await late.loaded()).page.show()),
		register(arrangeCommand, async (argument) => (await late.loaded()).arrange(argument)),
	)
}
