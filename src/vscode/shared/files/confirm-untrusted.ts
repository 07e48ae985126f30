/** Nothing is written in a folder that is not trusted without the user agreeing. */
import * as vscode from "vscode"

const { t } = vscode.l10n

/** Once for a window: whoever asks for a second note has agreed already. */
let hasAgreed = false

/**
 * Asks before the first file is written in a folder that is not trusted, with a way to trust it. Rejects with
 * `CancellationError` unless the user agrees.
 */
export async function confirmIfUntrusted(): Promise<void> {
	if (vscode.workspace.isTrusted || hasAgreed) return
	const [write, trust] = [t("Write"), t("Manage Trust")]
	const question = t("You have not said yet that you trust this folder. Write in it anyway?")
	const detail = t("If the folder is yours, choose Manage Trust and trust it. IPT Notes writes only the files that you ask for.")
	const answer = await vscode.window.showInformationMessage(question, { modal: true, detail }, write, trust)
	if (answer === trust) await vscode.commands.executeCommand("workbench.trust.manage")
	if (answer !== write) throw new vscode.CancellationError()
	hasAgreed = true
}
