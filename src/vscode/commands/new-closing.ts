/** New Closing Note: goals and mechanisms of the case carried forward. */
import * as vscode from "vscode"
import { fileNameFor } from "../../cases/file-name.ts"
import { newClosing } from "../../cases/new-note.ts"
import { today } from "../../cases/today.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { folderOf } from "../write-file.ts"
import { makeNote } from "./elsewhere.ts"
import { pickCase, pickFolder } from "./pick.ts"

export async function newClosingNote(notes: WorkspaceNotes, argument: unknown): Promise<unknown> {
	const of = await pickCase(notes, argument, vscode.l10n.t("New Closing Note"))
	if (!of) return undefined
	if (of.closing) {
		const uri = vscode.Uri.parse(of.closing.file)
		await vscode.window.showTextDocument(uri)
		void vscode.window.showInformationMessage(vscode.l10n.t("Case {0} has a closing note already: here it is.", of.code))
		return uri
	}
	const folder = of.formulation ? folderOf(vscode.Uri.parse(of.formulation.file)) : await pickFolder()
	if (!folder) return undefined
	return makeNote(() => folder, fileNameFor({ kind: "closing", case: of.code }), newClosing(of, today()))
}
