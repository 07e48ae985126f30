/** Export Case Summary: a case, a place, and the summary as Markdown, written whole and opened. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { safeName } from "../../cases/file-name.ts"
import { today } from "../today.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { noteEnding } from "../selector.ts"
import { folderOf, NotWritten, writeWhole } from "../write-file.ts"
import { orElsewhere } from "./elsewhere.ts"
import { givenTarget } from "./export-target.ts"
import { pickCase } from "./pick.ts"

export async function exportSummary(notes: WorkspaceNotes, argument: unknown): Promise<unknown> {
	const of = await pickCase(notes, argument, vscode.l10n.t("Export Case Summary"))
	if (!of) return undefined
	const given = await givenTarget(argument)
	// The dialog asks before a file is replaced; what another program hands over was never asked about.
	return given ? exportTo(notes, of, given, false) : exportAsAsked(notes, of)
}

async function exportAsAsked(notes: WorkspaceNotes, of: Case): Promise<unknown> {
	const target = await pickTarget(of)
	return target && exportTo(notes, of, target, true)
}

async function exportTo(notes: WorkspaceNotes, of: Case, target: vscode.Uri, replace: boolean): Promise<vscode.Uri> {
	const { exportMarkdown } = await import("../../summary/index.ts")
	return orElsewhere(
		async () => {
			if (notes.folder.has(target.toString()) || target.path.toLowerCase().endsWith(noteEnding)) throw new NotWritten(target, "note")
			await writeWhole(target, exportMarkdown(requestFor(notes, of)), { replace })
			tellOfUnread(notes, of)
			await vscode.window.showTextDocument(target, { preview: false })
			return target
		},
		async () => exportAsAsked(notes, of),
	)
}

/** A note that cannot be read may be one of the case, and its summary lacks it. */
function tellOfUnread({ folder }: WorkspaceNotes, { code }: Case): void {
	const unread = folder.index.strays().filter(({ unreadable }) => unreadable === "file")
	if (unread.length === 0) return
	const names = unread.map(({ file }) => vscode.workspace.asRelativePath(vscode.Uri.parse(file))).join(", ")
	void vscode.window.showWarningMessage(vscode.l10n.t("The summary of {0} lacks what cannot be read: {1}.", code, names))
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
	const name = `${safeName(of.code)}-summary.md`
	return vscode.window.showSaveDialog({
		title: vscode.l10n.t("Export Case Summary"),
		saveLabel: vscode.l10n.t("Export"),
		filters: { Markdown: ["md"] },
		...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
	})
}

