/** The command that brings a case into view, for the items of the tree. */
import * as vscode from "vscode"

/** The command that brings a case into view. */
export function showCase(code: string): vscode.Command {
	return { command: "ipt.showInCases", title: vscode.l10n.t("Show"), arguments: [{ code }] }
}
