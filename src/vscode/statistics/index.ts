/** Caseload Statistics: figures over all cases. All of it is loaded when it is first opened. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import { LatePage } from "../shared/page/late-page.ts"
import type { StatisticsOptions } from "./statistics-page.ts"

/** The kind of the page, by which VS Code restores it after a reload. */
const viewType = "ipt.statistics"

const [command, exportCommand] = ["ipt.arrangeStatistics", "ipt.exportStatistics"]

/** Registers the page and the export of its figures. */
export function registerStatistics(notes: StatisticsOptions["notes"]): vscode.Disposable {
	const late = new LatePage(
		viewType,
		async () => new (await import("./statistics-page.ts")).StatisticsPage({ notes, viewType, command, exportCommand }),
	)
	return vscode.Disposable.from(
		late,
		register("ipt.statistics", async () => (await late.loaded()).show()),
		register(command, async (argument) => (await late.loaded()).arrange(argument)),
		register(exportCommand, async () => (await late.loaded()).export()),
	)
}
