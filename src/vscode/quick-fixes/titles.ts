/** The titles of fixes. */
import * as vscode from "vscode"
import type { FixTitle } from "../../assist/fixes/fix.ts"
import { titleOf } from "../../rules/words.ts"

/** What a fix does, as the list of quick fixes shows it. */
export function titleOfFix(title: FixTitle): string {
	switch (title.does) {
		case "not-needed":
			return vscode.l10n.t("Not needed here: {0}…", titleOf(title.finding))
		case "insert-together":
			if (!title.recommended) return vscode.l10n.t("Add the {0} parts that are still needed", title.count)
			return title.count === 1
				? vscode.l10n.t("Add the part that is worth adding")
				: vscode.l10n.t("Add the {0} parts that are worth adding", title.count)
		case "insert":
			return vscode.l10n.t("Insert “{0}”", title.part)
		case "replace":
			return vscode.l10n.t("Replace by “{0}”", title.word)
		case "empty":
			return vscode.l10n.t("Leave “{0}” empty", title.key)
		case "tidy":
			return tidied(title.what)
		case "put-first":
			return vscode.l10n.t("Begin with “{0}”", title.word)
		case "add-person":
			return vscode.l10n.t("Add “{0}” to the inventory", title.name)
		case "compare":
			return vscode.l10n.t("Compare the two versions side by side")
		case "record-item":
			return vscode.l10n.t("Record item {1} of {0}", title.measure, title.item)
	}
}

function tidied(what: Extract<FixTitle, { readonly does: "tidy" }>["what"]): string {
	switch (what) {
		case "blank":
			return vscode.l10n.t("Remove the blank lines before the header")
		case "lists":
			return vscode.l10n.t("Correct all pasted lists in the note")
		case "marks":
			return vscode.l10n.t("Remove the marks around the keys")
		case "scores":
			return vscode.l10n.t("Write each score on its own line")
		case "spaces":
			return vscode.l10n.t("Replace all wide spaces in the header, headings and labels")
		case "tabs":
			return vscode.l10n.t("Replace the tabs before keys by spaces")
	}
}
