/** A note that was changed after it was signed: it is not signed again, and the two ways out are offered. */
import * as vscode from "vscode"
import type { CannotSign } from "./collect.ts"

const { t } = vscode.l10n

/** Says so, and does what is chosen. Resolves with `false`: nothing was signed. */
export async function refuseChanged({ uri, words }: CannotSign): Promise<false> {
	const [addendum, restore] = [t("Make This Change an Addendum"), t("Restore the Signed Text")]
	const answer = await vscode.window.showWarningMessage(
		words,
		{
			modal: true,
			detail: t("Either what you changed becomes an addendum of its own, which you then sign, or the text becomes again what was signed."),
		},
		addendum,
		restore,
	)
	if (answer === addendum) await vscode.commands.executeCommand("ipt.changeToAddendum", uri)
	if (answer === restore) await vscode.commands.executeCommand("ipt.restoreSigned", uri)
	return false
}
