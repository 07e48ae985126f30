/** Countersigning: what waits for the supervisor in this window, note after note. All of it is loaded when it is used. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { IdentityMemory } from "../shared/identity.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"
import { isSwitchedOn } from "../shared/settings/settings.ts"

/** Registers the commands, and the lenses above notes that wait. `memory`: where it is remembered who the user is. */
export function registerCountersigning(notes: WorkspaceNotes, memory: IdentityMemory): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>()
	return vscode.Disposable.from(
		changed,
		onDidChangeDebounced(notes, () => {
			if (notes.signatures.isInUse) changed.fire()
		}),
		vscode.languages.registerCodeLensProvider(noteSelector, {
			onDidChangeCodeLenses: changed.event,
			provideCodeLenses: async (document) => {
				if (!notes.signatures.isInUse || !isNote(document) || !isSwitchedOn("codeLens", document.uri)) return []
				return (await import("./lenses.ts")).lensesOf(notes, memory, document)
			},
		}),
		register("ipt.countersignNotes", async () => (await import("./commands.ts")).countersign(notes, memory)),
		register("ipt.nextToCountersign", async () => (await import("./commands.ts")).readNext(notes, memory)),
	)
}
