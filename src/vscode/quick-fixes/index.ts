/** Registers the quick fixes; what makes them is loaded when they are first needed. */
import * as vscode from "vscode"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"
import type { VersionedAction } from "./versioned-action.ts"
import type { CodeActions } from "./code-actions.ts"

/** Registers quick fixes and “fix all” of notes. */
export function registerCodeActions(notes: WorkspaceNotes): vscode.Disposable {
	let loaded: Promise<CodeActions> | undefined
	const actions = (): Promise<CodeActions> => (loaded ??= import("./code-actions.ts").then((module) => new module.CodeActions(notes)))
	const provider: vscode.CodeActionProvider<VersionedAction> = {
		provideCodeActions: async (document, range, context) =>
			isNote(document) ? (await actions()).provideCodeActions(document, range, context) : [],
		resolveCodeAction: async (action) => (await actions()).resolveCodeAction(action),
	}
	const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.SourceFixAll.append("ipt")]
	return vscode.languages.registerCodeActionsProvider(noteSelector, provider, { providedCodeActionKinds })
}
