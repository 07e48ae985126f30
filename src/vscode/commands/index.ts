/** The commands of the manifest. What a command does is loaded when it is called. */
import * as vscode from "vscode"
import type { Diagnostics } from "../diagnostics.ts"
import type { CasesView } from "../tree/view.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { register } from "./command.ts"

export function registerCommands(notes: WorkspaceNotes, diagnostics: Diagnostics, cases: CasesView): vscode.Disposable {
	return vscode.Disposable.from(
		register("ipt.newCase", async (argument) => (await import("./new-case.ts")).newCase(notes, argument)),
		register("ipt.newSession", async (argument) => (await import("./new-session.ts")).newSessionNote(notes, argument, cases.selectedCode)),
		register("ipt.newClosing", async (argument) => (await import("./new-closing.ts")).newClosingNote(notes, argument, cases.selectedCode)),
		register("ipt.exportSummary", async (argument) =>
			(await import("./export-summary.ts")).exportSummary(notes, argument, cases.selectedCode),
		),
		register("ipt.exportAll", async () => (await import("./export-all.ts")).exportAll(notes)),
		register("ipt.checkAll", async () => (await import("./check-all.ts")).checkAllNotes(notes, diagnostics)),
		register("ipt.openPreview", async (argument) => (await import("./open-preview.ts")).openPreview(argument)),
		register("ipt.refresh", () => notes.rescan()),
	)
}
