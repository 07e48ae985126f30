/** What can be done about the findings of a signed note: nothing is written into it. */
import * as vscode from "vscode"
import type { FindingGroup } from "../../rules/together.ts"
import { isDiagnosticOf } from "../shared/finding-diagnostic.ts"
import { addToNoteCommand, changeToAddendumCommand, restoreSignedCommand } from "../shared/command-names.ts"
import { keptSentence } from "../shared/signatures/words.ts"

const { t } = vscode.l10n

/** The actions for findings that are shown here: of a change, both ways out; of all others, an addendum. */
export function signedActions(
	uri: vscode.Uri,
	groups: readonly FindingGroup[],
	diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const change = groups.find(([{ code }]) => code === "signature.changed")
	const others = groups.filter((group) => group !== change)
	const about = (group: FindingGroup): vscode.Diagnostic[] => diagnostics.filter((diagnostic) => isDiagnosticOf(diagnostic, group))
	return [
		...(change
			? [
					action(t("Make this change an addendum"), changeToAddendumCommand, uri, about(change)),
					action(t("Restore the signed text"), restoreSignedCommand, uri, about(change)),
				]
			: []),
		...(others.length > 0
			? [action(t("This note is signed. Add to it in an addendum…"), addToNoteCommand, uri, others.flatMap(about))]
			: []),
	]
}

/** Why nothing is done at once to a signed note, for whoever asks for it. */
export function refusedAction(uri: vscode.Uri, title: string, kind: vscode.CodeActionKind): vscode.CodeAction {
	const made = new vscode.CodeAction(title, kind)
	made.disabled = { reason: keptSentence([uri]) }
	return made
}

function action(title: string, command: string, uri: vscode.Uri, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
	const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
	made.command = { command, title, arguments: [uri] }
	if (diagnostics.length > 0) made.diagnostics = diagnostics
	return made
}
