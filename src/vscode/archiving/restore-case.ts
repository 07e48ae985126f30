/** Restore Archived Case: moves the files of a case back to where they were, as they were. */
import * as vscode from "vscode"
import { confirmIfUntrusted } from "../shared/files/confirm-untrusted.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { pickFolder } from "../shared/pick-case.ts"
import type { Archived } from "./archived.ts"
import { kindsText } from "./kinds.ts"
import { orNotMoved } from "./not-moved.ts"
import { closeEditorsOf } from "./own-files.ts"
import { archiveDisk, requireDisk } from "./place.ts"

const { t } = vscode.l10n

/** Restores a case. Resolves with whether it is back. */
export async function restore(notes: WorkspaceNotes, { record, folder }: Archived): Promise<boolean> {
	const disk = await archiveDisk()
	const { case: code } = record
	const targets: vscode.Uri[] = []
	for (const root of record.roots) {
		const known = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === "file" && uri.fsPath === root.folder)
		const target = known?.uri ?? (await otherFolder(code, root.name))
		if (!target) return false
		targets.push(target)
	}
	requireDisk(targets)
	const bringBack = t("Restore")
	const detail = t(
		"These files go back to {0}: {1}. They can be written again, and the case is in the list of cases.",
		targets.map(({ fsPath }) => `“${fsPath}”`).join(", "),
		kindsText(record.files),
	)
	if ((await vscode.window.showWarningMessage(t("Restore {0}?", code), { modal: true, detail }, bringBack)) !== bringBack) return false
	await confirmIfUntrusted()
	await closeEditorsOf(record.files.map(({ at }) => vscode.Uri.joinPath(folder, at)))
	await orNotMoved(code, async () =>
		disk.restoreCase(
			folder.fsPath,
			record,
			targets.map(({ fsPath }) => fsPath),
		),
	)
	await notes.recheck()
	void vscode.window.showInformationMessage(t("{0} is back in its folder.", code))
	return true
}

/** The folder of a case is not open: it goes to one that is. */
async function otherFolder(code: string, name: string): Promise<vscode.Uri | undefined> {
	const go = t("Choose Folder…")
	const question = t("{0} was in the folder “{1}”, which is not open. Restore it to an open folder?", code, name)
	const detail = t("Or open that folder first, and restore the case there.")
	if ((await vscode.window.showInformationMessage(question, { modal: true, detail }, go)) !== go) return undefined
	return pickFolder()
}
