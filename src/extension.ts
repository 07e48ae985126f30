/** What VS Code calls: builds the services and registers each feature. Nothing is read or parsed here. */
import type * as vscode from "vscode"
import { registerCodeActions } from "./vscode/code-actions.ts"
import { registerCommands } from "./vscode/commands/index.ts"
import { Diagnostics } from "./vscode/diagnostics.ts"
import { registerDocs } from "./vscode/docs.ts"
import { registerNoteLinks } from "./vscode/note-links.ts"
import { registerOpenAt } from "./vscode/open-at.ts"
import { registerOutline } from "./vscode/outline.ts"
import { CasesView } from "./vscode/tree/view.ts"
import { WorkspaceNotes } from "./vscode/workspace-notes.ts"

/** What other extensions and tests may use. */
export interface Api {
	readonly notes: WorkspaceNotes
	readonly cases: CasesView
}

export function activate(context: vscode.ExtensionContext): Api {
	const notes = new WorkspaceNotes()
	const diagnostics = new Diagnostics(notes)
	const cases = new CasesView(notes, context.workspaceState)
	context.subscriptions.push(
		notes,
		diagnostics,
		cases,
		registerCodeActions(notes),
		registerDocs(),
		registerOpenAt(),
		registerOutline(notes),
		registerCommands(notes, diagnostics, cases),
		registerNoteLinks(notes),
	)
	return { notes, cases }
}
