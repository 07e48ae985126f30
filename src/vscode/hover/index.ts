/** Hovers on parts of the record, people, goals, measures, mechanisms and terms. */
import * as vscode from "vscode"
import { loadWords } from "../../language/index.ts"
import { loadAnyYaml } from "../../note/read.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"
import { isSwitchedOn } from "../shared/settings/settings.ts"

/** Registers the hovers of notes. */
export function registerHovers(notes: WorkspaceNotes): vscode.Disposable {
	return vscode.languages.registerHoverProvider(noteSelector, {
		provideHover: async (document, position, token) => {
			if (!isNote(document) || !isSwitchedOn("hovers", document.uri)) return undefined
			const [{ hoverAt }] = await Promise.all([import("./hover.ts"), loadAnyYaml(), loadWords("guidance", "help", "summary")])
			return hoverAt(notes, document, position, token)
		},
	})
}
