/** Caseload: all cases in a table. All of it is loaded when it is first opened. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import { LatePage } from "../shared/page/late-page.ts"
import type { Caseload } from "./caseload-page.ts"

/** The kind of the page, by which VS Code restores it after a reload. */
const viewType = "ipt.caseload"

const arrangeCommand = "ipt.arrangeCaseload"

/** Registers the page. */
export function registerCaseload(of: Pick<Caseload, "notes" | "openPoints" | "state">): vscode.Disposable {
	const late = new LatePage(
		viewType,
		async () => new (await import("./caseload-page.ts")).CaseloadPage({ ...of, viewType, arrangeCommand }),
	)
	return vscode.Disposable.from(
		late,
		register("ipt.caseload", async () => (await late.loaded()).page.show()),
		register(arrangeCommand, async (argument) => (await late.loaded()).arrange(argument)),
	)
}
