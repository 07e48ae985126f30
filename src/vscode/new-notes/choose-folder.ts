/** The folder for case notes, if none is open: chosen or made in VS Code's dialog, and opened. */
import * as vscode from "vscode"
import { openFolder } from "../shared/open-folder.ts"

const { t } = vscode.l10n

/** Lets the user choose a folder and opens it in this window, where New Case goes on. Does nothing if the user gives up. */
export async function chooseFolder(): Promise<void> {
	const choose = t("Choose a Folder")
	const answer = await vscode.window.showInformationMessage(
		t("Where should your case notes be?"),
		{
			modal: true,
			detail: t(
				"Notes are files in a folder on this machine. Choose a folder, or make a new one. It opens here, and then you can begin the case.",
			),
		},
		choose,
	)
	if (answer !== choose) return
	const [folder] =
		(await vscode.window.showOpenDialog({
			title: t("The Folder for Your Case Notes"),
			openLabel: t("Use This Folder"),
			canSelectFiles: false,
			canSelectFolders: true,
		})) ?? []
	if (folder) await openFolder(folder, "new-case")
}
