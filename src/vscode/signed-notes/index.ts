/** What can be done about a signed note that was changed. It is loaded when it is called. */
import * as vscode from "vscode"
import { changeToAddendumCommand, restoreSignedCommand } from "../shared/command-names.ts"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import type { StoragePlace } from "./signed-text.ts"

const commands = [
	[changeToAddendumCommand, "changeToAddendum"],
	[restoreSignedCommand, "restoreSigned"],
] as const

/** Registers the commands that the fixes of a signed note that was changed run. */
export function registerSignedNotes(notes: WorkspaceNotes, context: StoragePlace): vscode.Disposable {
	return vscode.Disposable.from(
		...commands.map(([id, name]) => register(id, async (argument) => (await import("./changed-note.ts"))[name](notes, context, argument))),
	)
}
