/** Hints next to the front matter: totals, bands, planned sessions, days since the last session. */
import * as vscode from "vscode"
import { loadAnyYaml } from "../../note/read.ts"
import { isAffected } from "../shared/notes/change.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"
import { isSwitchedOn } from "../shared/settings/settings.ts"

/** Registers the hints, and refreshes them when facts of a visible note or its case change. */
export function registerInlayHints(notes: WorkspaceNotes): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>()
	return vscode.Disposable.from(
		changed,
		onDidChangeDebounced(notes, (change) => {
			// A hint says what follows from facts, and after its own text changed VS Code asks by itself.
			const { index } = notes.folder
			const visible = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString())
			if (change.facts && visible.some((file) => isAffected(change, index, file))) changed.fire()
		}),
		vscode.languages.registerInlayHintsProvider(noteSelector, {
			onDidChangeInlayHints: changed.event,
			provideInlayHints: async (document, range, token) => {
				if (!isNote(document) || !isSwitchedOn("inlayHints", document.uri)) return []
				const [{ inlayHintsIn }] = await Promise.all([import("./inlay-hints.ts"), loadAnyYaml()])
				return inlayHintsIn(notes, document, range, token)
			},
		}),
	)
}
