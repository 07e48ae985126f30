/** Show Archived Cases: the list, and what can be done with a case of it. */
import * as vscode from "vscode"
import { confirmIfUntrusted } from "../shared/files/confirm-untrusted.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { type Archived, keptText, pickArchived } from "./archived.ts"
import { orNotMoved } from "./not-moved.ts"
import { archiveDisk } from "./place.ts"
import { restore } from "./restore-case.ts"

const { t } = vscode.l10n

/** Shows the list, and does what is chosen for the case that is chosen. */
export async function showArchived(notes: WorkspaceNotes): Promise<void> {
	const archived = await pickArchived(undefined, t("Archived Cases"))
	if (!archived) return
	const { record, folder } = archived
	const choices = [
		...(record.state === "archived" ? [] : [{ label: t("Go On With the Move"), run: async () => goOn(notes, archived) }]),
		...(record.state === "archived" ? [{ label: t("Restore Archived Case"), run: async () => restore(notes, archived) }] : []),
		{
			label: t("Open in a New Window"),
			run: async () => vscode.commands.executeCommand("vscode.openFolder", folder, { forceNewWindow: true }),
		},
		{ label: t("Erase Case…"), run: async () => vscode.commands.executeCommand("ipt.eraseCase", { code: record.case }) },
	]
	const chosen = await vscode.window.showQuickPick(choices, { title: record.case, placeHolder: keptText(record) })
	await chosen?.run()
}

async function goOn(notes: WorkspaceNotes, { record, folder }: Archived): Promise<void> {
	await confirmIfUntrusted()
	const disk = await archiveDisk()
	await orNotMoved(record.case, async () => disk.finish(folder.fsPath, record))
	await notes.recheck()
	void vscode.window.showInformationMessage(
		record.state === "restoring" ? t("{0} is back in its folder.", record.case) : t("{0} is in the archive.", record.case),
	)
}
