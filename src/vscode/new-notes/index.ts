/** New Case, New Session Note and New Closing Note. What a command does is loaded when it is called. */
import * as vscode from "vscode"
import { loadWords } from "../../language/index.ts"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"

/** Registers the commands that begin a note. `selectedCase`: the code of the case that is selected in the tree of cases. */
export function registerNewNotes(notes: WorkspaceNotes, selectedCase: () => string | undefined): vscode.Disposable {
	return vscode.Disposable.from(
		register("ipt.newCase", async (argument) => {
			const [{ newCase }] = await Promise.all([import("./new-case.ts"), loadWords("guidance")])
			return newCase(notes, argument)
		}),
		register("ipt.newSession", async (argument) => (await import("./new-session.ts")).newSessionNote(notes, argument, selectedCase())),
		register("ipt.newClosing", async (argument) => (await import("./new-closing.ts")).newClosingNote(notes, argument, selectedCase())),
	)
}
