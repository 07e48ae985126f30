/** What can be done about a signed note that was changed, or is not where it was. It is loaded when it is called. */
import * as vscode from "vscode"
import { changeToAddendumCommand, restoreSignedCommand, showMissingCommand } from "../shared/command-names.ts"
import { attempt, register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import type { StoragePlace } from "./signed-text.ts"

const commands = [
	[changeToAddendumCommand, "changeToAddendum"],
	[restoreSignedCommand, "restoreSigned"],
] as const

/** Registers the commands that the fixes of a signed note that was changed run, and what is said of those that are missing, renamed or moved. */
export function registerSignedNotes(notes: WorkspaceNotes, context: StoragePlace): vscode.Disposable {
	return vscode.Disposable.from(
		register(showMissingCommand, async (file) => (await import("./missing-note.ts")).showMissing(notes, context, file)),
		vscode.workspace.onDidRenameFiles(({ files }) => {
			if (notes.signatures.isInUse) void attempt(async () => (await import("./renamed.ts")).warnOfRenamed(notes, files))
		}),
		...commands.map(([id, name]) => register(id, async (argument) => (await import("./changed-note.ts"))[name](notes, context, argument))),
	)
}
