/** Case Overview: a case at a glance, next to its notes. All of it is loaded when it is first opened. */
import * as vscode from "vscode"
import { loadWords } from "../../language/index.ts"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { overviewType } from "../shared/overview-title.ts"
import { LatePage } from "../shared/page/late-page.ts"

/** Registers the page of a case and the command that opens it. */
export function registerCaseOverview(notes: WorkspaceNotes): vscode.Disposable {
	const late = new LatePage(
		overviewType,
		async () => {
			const [{ CaseOverview }] = await Promise.all([import("./overview.ts"), loadWords("figures", "summary")])
			return new CaseOverview(notes, overviewType)
		},
		async (overview, panel) => overview.restore(panel),
	)
	return vscode.Disposable.from(
		late,
		register("ipt.caseOverview", async (argument) => (await late.loaded()).show(argument)),
	)
}
