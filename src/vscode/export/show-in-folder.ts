/** Telling what was written, with the way to it in the system's own file manager. */
import * as vscode from "vscode"

const { t } = vscode.l10n

type ShowMessage = <Item extends string>(message: string, ...items: Item[]) => Thenable<Item | undefined>

/** Shows a message, with a button that leads to the place if there is a way: VS Code in a browser, and on another machine, has no file manager of the place. */
export async function reportWritten(show: ShowMessage, message: string, place: vscode.Uri): Promise<void> {
	const reveal = t("Show in Folder")
	const isHere = place.scheme === "file" && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined
	if ((await show(message, ...(isHere ? [reveal] : []))) === reveal) await vscode.commands.executeCommand("revealFileInOS", place)
}
