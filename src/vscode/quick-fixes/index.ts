/** Registers the quick fixes; what makes them is loaded when they are first needed. */
import * as vscode from "vscode"
import { Late } from "../../text/late.ts"
import { loadAnyYaml } from "../../note/read.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"

/** Registers quick fixes and “fix all” of notes. */
export function registerCodeActions(notes: WorkspaceNotes): vscode.Disposable {
	const late = new Late(async () => {
		const [{ CodeActions }] = await Promise.all([import("./code-actions.ts"), loadAnyYaml()])
		return new CodeActions(notes)
	})
	const provider: vscode.CodeActionProvider = {
		provideCodeActions: async (document, range, context) =>
			isNote(document) ? (await late.load()).provideCodeActions(document, range, context) : [],
		resolveCodeAction: async (action) => (await late.load()).resolveCodeAction(action),
	}
	const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.SourceFixAll.append("ipt")]
	return vscode.languages.registerCodeActionsProvider(noteSelector, provider, { providedCodeActionKinds })
}
