/** Go to Case, and cases among the symbols of the workspace. What they do is loaded when they are first used. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"

/** Registers the command, and cases in Go to Symbol in Workspace. */
export function registerGoToCase(notes: WorkspaceNotes): vscode.Disposable {
	return vscode.Disposable.from(
		register("ipt.goToCase", async () => (await import("./pick.ts")).goToCase(notes)),
		vscode.languages.registerWorkspaceSymbolProvider({
			provideWorkspaceSymbols: async (query, token) => (await import("./symbols.ts")).caseSymbols(notes, query, token),
		}),
	)
}
