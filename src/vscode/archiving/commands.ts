/** What the commands of the archive do. */
import * as vscode from "vscode"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { archiveCase } from "./archive-case.ts"
import { pickArchived } from "./archived.ts"
import { Erasing } from "./erase-case.ts"
import { restore } from "./restore-case.ts"
import { showArchived } from "./show-archived.ts"

/** The commands by their names, after the section of this extension. */
export interface ArchiveCommands {
	readonly archiveCase: (argument: unknown) => Promise<unknown>
	readonly restoreCase: (argument: unknown) => Promise<unknown>
	readonly archivedCases: () => Promise<unknown>
	readonly eraseCase: (argument: unknown) => Promise<unknown>
	/** What the page of a case that is to be erased calls. */
	readonly eraseListed: (argument: unknown) => Promise<unknown>
}

let commands: ArchiveCommands | undefined

/** The commands, made once in a window: the page that lists what is erased is one. */
export function archiveCommands(notes: WorkspaceNotes, context: vscode.ExtensionContext): ArchiveCommands {
	if (commands) return commands
	const erasing = new Erasing(notes, context)
	context.subscriptions.push(erasing)
	commands = {
		archiveCase: async (argument) => archiveCase(notes, argument),
		restoreCase: async (argument) => {
			const archived = await pickArchived(argument, vscode.l10n.t("Restore Archived Case"))
			return archived ? restore(notes, archived) : undefined
		},
		archivedCases: async () => showArchived(notes),
		eraseCase: async (argument) => erasing.list(argument),
		eraseListed: async (argument) => erasing.erase(argument),
	}
	return commands
}
