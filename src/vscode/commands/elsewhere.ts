/** Writing where the place may refuse: then another one is offered. */
import * as vscode from "vscode"
import { createNew, NotWritten, writeWhole } from "../write-file.ts"
import { Failure } from "./command.ts"
import { showNew } from "./show-new.ts"

const { t } = vscode.l10n

/** Does what writes a file; where nothing was written, what `again` does is offered beside the reason. */
export async function orElsewhere<T>(write: () => Promise<T>, again: () => unknown): Promise<T> {
	try {
		return await write()
	} catch (error) {
		if (error instanceof NotWritten) throw new Failure(error.message, { title: t("Choose Another Place…"), run: again })
		throw error
	}
}

/** Makes a new note in a folder, and opens it. */
export async function makeNote(folder: () => Promise<vscode.Uri> | vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
	return orElsewhere(
		async () => {
			const uri = await createNew(await folder(), name, text)
			await showNew(uri)
			return uri
		},
		async () => makeNoteElsewhere(name, text),
	)
}

/** The dialog lets a file be chosen that is there, but a new note never replaces one. */
async function makeNoteElsewhere(name: string, text: string): Promise<void> {
	const root = vscode.workspace.workspaceFolders?.[0]?.uri
	const target = await vscode.window.showSaveDialog({
		title: t("Save the New Note"),
		...(root && { defaultUri: vscode.Uri.joinPath(root, name) }),
	})
	if (!target) return
	await orElsewhere(
		async () => {
			await writeWhole(target, text, { replace: false })
			await showNew(target)
		},
		async () => makeNoteElsewhere(name, text),
	)
}
