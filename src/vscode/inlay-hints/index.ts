/** Hints beside the front matter: totals, bands, planned sessions, days since the last session. */
import * as vscode from "vscode"
import { onDidChangeGathered } from "../shared/notes/debounced-changes.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"
import { isShown } from "../shared/settings/settings.ts"

export function registerInlayHints(notes: WorkspaceNotes): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>()
	return vscode.Disposable.from(
		changed,
		onDidChangeGathered(notes, () => changed.fire()),
		vscode.languages.registerInlayHintsProvider(noteSelector, {
			onDidChangeInlayHints: changed.event,
			provideInlayHints: async (document, range, token) => {
				if (!isNote(document) || !isShown("inlayHints", document.uri)) return []
				const { inlayHintsIn } = await import("./inlay-hints.ts")
				return inlayHintsIn(notes, document, range, token)
			},
		}),
	)
}
