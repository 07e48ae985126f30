/** Export Case Summary: a case, a place, and the summary as Markdown, written whole and opened. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { today } from "../today.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { folderOf, writeWhole } from "../write-file.ts"
import { givenTarget } from "./export-target.ts"
import { pickCase } from "./pick.ts"

export async function exportSummary(notes: WorkspaceNotes, argument: unknown): Promise<unknown> {
	const of = await pickCase(notes, argument, vscode.l10n.t("Export Case Summary"))
	if (!of) return undefined
	const target = (await givenTarget(argument)) ?? (await pickTarget(of))
	if (!target) return undefined
	if (notes.folder.has(target.toString()) || target.path.endsWith(".ipt.md")) {
		throw new Error(vscode.l10n.t("A summary is not written over a note. Choose another name."))
	}
	const { exportMarkdown } = await import("../../summary/index.ts")
	await writeWhole(target, exportMarkdown(requestFor(notes, of)))
	await vscode.window.showTextDocument(target, { preview: false })
	return target
}

function requestFor(notes: WorkspaceNotes, of: Case) {
	return {
		case: of,
		notes: notes.notesOf(of),
		findings: new Map(of.notes.map(({ file }) => [file, notes.findings(file)] as const)),
		now: today(),
	}
}

/** Asks where to; the dialog itself asks before a file is replaced. */
async function pickTarget(of: Case): Promise<vscode.Uri | undefined> {
	const folder = of.formulation ? folderOf(vscode.Uri.parse(of.formulation.file)) : vscode.workspace.workspaceFolders?.[0]?.uri
	const name = `${of.code}-summary.md`
	return vscode.window.showSaveDialog({
		title: vscode.l10n.t("Export Case Summary"),
		saveLabel: vscode.l10n.t("Export"),
		filters: { Markdown: ["md"] },
		...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
	})
}

