/** In the status bar, while a note is being written for the first time: how many parts are to go, which, and the way to the next one. */
import * as vscode from "vscode"
import type { Finding } from "../../rules/rule.ts"
import { toGoList, toGoText } from "../shared/drafts/words.ts"

const { t } = vscode.l10n

/** An item that goes to the next part when it is chosen. */
export function draftItem(): vscode.StatusBarItem {
	const item = vscode.window.createStatusBarItem("ipt.draft", vscode.StatusBarAlignment.Left)
	item.name = t("IPT note: parts to go")
	item.command = { command: "ipt.nextPart", title: t("Next Part") }
	return item
}

/** Shows the parts that are to go. */
export function showDraft(item: vscode.StatusBarItem, parts: readonly Finding[]): void {
	const text = toGoText(parts.length)
	item.text = `${parts.length === 0 ? "$(check)" : "$(edit)"} ${text}`
	item.tooltip = `${toGoList(parts)}\n\n${t("Click, or press Alt+Enter in the note, to go to the next part.")}`
	item.accessibilityInformation = { label: `${text}. ${toGoList(parts)}` }
	item.show()
}
