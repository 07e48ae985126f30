/** Add Remark: a field for a remark on the selected lines, with the cursor in it. */
import * as vscode from "vscode"
import { isNote } from "../shared/selector.ts"
import type { Remarking } from "./actions.ts"
import { canHaveRemarks } from "./controller.ts"

const { t } = vscode.l10n

/** How long VS Code may take to know that there can be remarks on a note that was just opened (milliseconds, times). */
const wait = 100
const tries = 30

/** Opens a field for a remark on the lines that are selected in the active editor. */
export async function addRemark({ controller }: Remarking): Promise<void> {
	const editor = vscode.window.activeTextEditor
	const document = editor?.document
	if (!editor || !document || !isNote(document)) {
		void vscode.window.showInformationMessage(t("Open a note first, and select the lines that your remark is about."))
		return
	}
	if (!canHaveRemarks(document)) {
		void vscode.window.showInformationMessage(
			document.isUntitled
				? t("Save the note first. Remarks are kept next to its file.")
				: t("Nothing can be written where this note is, so remarks cannot be kept next to it."),
		)
		return
	}
	await controller.shown(document)
	controller.offer(document.uri)
	const { start, end } = editor.selection
	// A selection of whole lines ends before the first character of the next one.
	const last = end.line > start.line && end.character === 0 ? end.line - 1 : end.line
	const range = {
		startLineNumber: start.line + 1,
		startColumn: 1,
		endLineNumber: last + 1,
		endColumn: document.lineAt(last).range.end.character + 1,
	}
	for (let left = tries; ; left--) {
		try {
			await vscode.commands.executeCommand("workbench.action.addComment", { range, fileComment: false })
			return
		} catch (error) {
			if (left === 0) throw error
			await new Promise((resolve) => setTimeout(resolve, wait))
		}
	}
}
