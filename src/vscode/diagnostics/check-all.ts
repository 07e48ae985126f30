/** Check All Notes: the findings of every note of the open folders in the Problems view, with progress and a way out. */
import * as vscode from "vscode"
import type { Level } from "../../rules/levels.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { pauseIfDue } from "../shared/slices.ts"
import type { Diagnostics } from "./diagnostics.ts"

/** Checks every note of the open folders and shows its findings, and reports how many there are. Resolves with the counts; with nothing if the user cancels. */
export async function checkAllNotes(notes: WorkspaceNotes, diagnostics: Diagnostics): Promise<unknown> {
	const counts = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t("Checking notes"), cancellable: true },
		(progress, token) => checkAll(notes, diagnostics, progress, token),
	)
	if (!counts) return undefined
	void report(counts)
	return counts
}

interface Counts {
	readonly notes: number
	readonly byLevel: Readonly<Record<Level, number>>
}

async function checkAll(
	notes: WorkspaceNotes,
	diagnostics: Diagnostics,
	progress: vscode.Progress<{ message?: string; increment?: number }>,
	token: vscode.CancellationToken,
): Promise<Counts | undefined> {
	await notes.ready()
	const { files } = notes.folder
	const byLevel = { error: 0, warning: 0, information: 0, hint: 0 }
	let since = performance.now()
	for (const [done, file] of files.entries()) {
		if (token.isCancellationRequested) return undefined
		diagnostics.showAlways(file)
		for (const { level } of notes.findings(file)) byLevel[level]++
		if (done % 50 === 0) progress.report({ message: vscode.l10n.t("{0} of {1}", done, files.length), increment: (50 / files.length) * 100 })
		since = await pauseIfDue(since)
	}
	return { notes: files.length, byLevel }
}

async function report({ notes, byLevel }: Counts): Promise<void> {
	const required = byLevel.error + byLevel.warning
	if (required === 0) {
		const text = vscode.l10n.t("{0} notes checked. Nothing is still needed.", notes)
		void vscode.window.showInformationMessage(text)
		return
	}
	const show = vscode.l10n.t("Show Problems")
	const text = vscode.l10n.t("{0} notes checked: {1} still needed, {2} worth adding.", notes, required, byLevel.information)
	if ((await vscode.window.showInformationMessage(text, show)) === show) {
		await vscode.commands.executeCommand("workbench.actions.view.problems")
	}
}
