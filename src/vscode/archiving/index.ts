/** Archiving and erasing cases. All of it is loaded when a command is called. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"

/** Registers the commands. */
export function registerArchiving(notes: WorkspaceNotes, context: vscode.ExtensionContext): vscode.Disposable {
	const load = async () => (await import("./commands.ts")).archiveCommands(notes, context)
	return vscode.Disposable.from(
		...(["archiveCase", "restoreCase", "archivedCases", "eraseCase", "eraseListed"] as const).map((name) =>
			register(`ipt.${name}`, async (argument) => (await load())[name](argument)),
		),
	)
}
