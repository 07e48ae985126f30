/** Signed notes that were just renamed or moved: their signatures are found by their names, next to them. */
import * as vscode from "vscode"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNoteName } from "../shared/selector.ts"
import { noteInFolder } from "../shared/signatures/signed-note.ts"
import { folderOf, nameOf } from "../shared/uri.ts"

const { t } = vscode.l10n

/** Where a file was, and where it is. */
interface Renamed {
	readonly oldUri: vscode.Uri
	readonly newUri: vscode.Uri
}

/** Warns of signed notes that have lost their signatures by this, with the way back. What goes with its folder keeps them. */
export async function warnOfRenamed({ signatures }: WorkspaceNotes, files: readonly Renamed[]): Promise<void> {
	const lost: Renamed[] = []
	for (const file of files) {
		if ((signatures.of(file.oldUri.toString())?.note.by.length ?? 0) === 0) continue
		const isSignedThere = isNoteName(file.newUri) && ((await noteInFolder(file.newUri))?.by.length ?? 0) > 0
		if (!isSignedThere) lost.push(file)
	}
	const [first] = lost
	if (!first) return
	const back = lost.length === 1 ? t("Give It Its Name Back") : t("Give Them Their Names Back")
	if ((await vscode.window.showWarningMessage(messageOf(first, lost.length), back)) !== back) return
	await renameAll(lost.map(({ oldUri, newUri }) => ({ oldUri: newUri, newUri: oldUri })))
}

function messageOf({ oldUri, newUri }: Renamed, count: number): string {
	if (count > 1) return t("{0} signed notes were renamed or moved. Their signatures are not found like this.", count)
	return folderOf(oldUri).toString() === folderOf(newUri).toString()
		? t("{0} is signed under this name. As {1}, its signatures are not found.", nameOf(oldUri), nameOf(newUri))
		: t("{0} is signed, and its signatures stay in the folder where it was. They are not found from here.", nameOf(oldUri))
}

/** Renames files, as the Explorer does: editors follow, and nothing is replaced. */
export async function renameAll(files: readonly Renamed[]): Promise<void> {
	const edit = new vscode.WorkspaceEdit()
	for (const { oldUri, newUri } of files) edit.renameFile(oldUri, newUri, { overwrite: false })
	if (await vscode.workspace.applyEdit(edit)) return
	const [first] = files
	throw new Error(t("{0} could not be renamed. A file of that name may be there already.", first ? nameOf(first.oldUri) : ""))
}
