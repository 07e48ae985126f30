/** Open Preview: VS Code's own Markdown preview, which takes a note by its address. */
import * as vscode from "vscode"

export async function openPreview(argument: unknown): Promise<void> {
	const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri
	if (!uri) {
		void vscode.window.showInformationMessage(vscode.l10n.t("Open a note first: its preview is shown beside it."))
		return
	}
	await vscode.commands.executeCommand("markdown.showPreviewToSide", uri)
}
