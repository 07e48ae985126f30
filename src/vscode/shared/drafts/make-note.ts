/** Makes a new note, in another place if the one that was meant refuses it. */
import * as vscode from "vscode"
import { orAnotherPlace } from "../files/another-place.ts"
import { createNew } from "../files/new-file.ts"
import { writeWhole } from "../files/write-file.ts"
import { type Showing, showNew } from "./show-new.ts"

const { t } = vscode.l10n

/** Makes a new note in a folder, and opens it. */
export async function makeNote(
	folder: () => Promise<vscode.Uri> | vscode.Uri,
	name: string,
	text: string,
	showing: Showing = {},
): Promise<vscode.Uri> {
	return orAnotherPlace(
		async () => {
			const uri = await createNew(await folder(), name, text)
			await showNew(uri, showing)
			return uri
		},
		async () => makeNoteInAnotherPlace(name, text, showing),
	)
}

/** The dialog lets a file be chosen that is there, but a new note never replaces one. */
async function makeNoteInAnotherPlace(name: string, text: string, showing: Showing): Promise<void> {
	const root = vscode.workspace.workspaceFolders?.[0]?.uri
	const target = await vscode.window.showSaveDialog({
		title: t("Save the New Note"),
		...(root && { defaultUri: vscode.Uri.joinPath(root, name) }),
	})
	if (!target) return
	await orAnotherPlace(
		async () => {
			await writeWhole(target, text, { replace: false })
			await showNew(target, showing)
		},
		async () => makeNoteInAnotherPlace(name, text, showing),
	)
}
