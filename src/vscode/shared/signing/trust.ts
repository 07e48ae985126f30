/** Signing is off in a folder that is not trusted: its settings could name another list, or another key. */
import * as vscode from "vscode"
import { Failure } from "../command.ts"

const { t } = vscode.l10n

/** Rejects in a folder that is not trusted, with a way to trust it. */
export function refuseUntrusted(): void {
	if (vscode.workspace.isTrusted) return
	throw new Failure(t("Signing is off until you say that you trust this folder. If it is yours, choose Manage Trust and trust it."), {
		title: t("Manage Trust"),
		run: () => vscode.commands.executeCommand("workbench.trust.manage"),
	})
}
