/** Nothing is written in a folder that is not trusted without the user agreeing. */
import * as vscode from "vscode"

const { t } = vscode.l10n

/** Asks before anything is written in a folder that is not trusted. Rejects with `CancellationError` unless the user agrees. */
export async function confirmIfUntrusted(): Promise<void> {
	if (vscode.workspace.isTrusted) return
	const answer = t("Write")
	const question = t("This folder is not trusted. Write a file in it all the same?")
	if ((await vscode.window.showWarningMessage(question, { modal: true }, answer)) !== answer) throw new vscode.CancellationError()
}
