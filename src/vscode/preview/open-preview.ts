/** Open Preview: VS Code's own Markdown preview, which takes a note by its address. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { isAddressOfNote } from "../shared/selector.ts"

/** A note in the tree. */
const OfNote = z.looseObject({ note: z.looseObject({ file: z.string() }) })

/** Opens the preview of a note next to it: of an address, a node of the tree, or the active note. Says so if that is no note. */
export async function openPreview(argument: unknown): Promise<void> {
	const node = OfNote.safeParse(argument)
	const given = argument instanceof vscode.Uri ? argument : node.success ? vscode.Uri.parse(node.data.note.file) : undefined
	const uri = given ?? vscode.window.activeTextEditor?.document.uri
	if (!uri || !isAddressOfNote(uri)) {
		void vscode.window.showInformationMessage(vscode.l10n.t("Open a note first. Its preview then opens next to it."))
		return
	}
	await vscode.commands.executeCommand("markdown.showPreviewToSide", uri)
}
