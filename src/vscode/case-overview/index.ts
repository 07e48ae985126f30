/** Case Overview: a case at a glance, beside its notes. All of it is loaded when it is asked for. */
import * as vscode from "vscode"
import { register } from "../commands/command.ts"
import { LatePage } from "../page/late-page.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { overviewType } from "./title.ts"

export function registerCaseOverview(notes: WorkspaceNotes): vscode.Disposable {
	const late = new LatePage(
		overviewType,
		async () => new (await import("./overview.ts")).CaseOverview(notes, overviewType),
		async (overview, panel) => overview.restore(panel),
	)
	return vscode.Disposable.from(
		late,
		register("ipt.caseOverview", async (argument) => (await late.loaded()).show(argument)),
	)
}
