/** Completion while writing: what may be written at the cursor, offered in the order of the record. */
import * as vscode from "vscode"
import { spaceGoesOn, triggers } from "../../assist/complete/triggers.ts"
import { loadWords } from "../../language/index.ts"
import { loadAnyYaml } from "../../note/read.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"

/** Registers completion in notes. */
export function registerCompletion(notes: WorkspaceNotes): vscode.Disposable {
	return vscode.languages.registerCompletionItemProvider(
		noteSelector,
		{
			async provideCompletionItems(document, position, token, { triggerKind, triggerCharacter }) {
				if (!isNote(document)) return undefined
				if (triggerCharacter === " " && !spaceGoesOn.test(document.lineAt(position).text.slice(0, position.character))) return undefined
				const { version } = document
				const [{ itemsAt }] = await Promise.all([import("./items.ts"), loadAnyYaml(), loadWords("guidance", "handbook", "help")])
				// People are in another note of the case: just after the start it may not be read yet.
				if (triggerCharacter === "@" && !notes.isReady) await notes.ready()
				// The place was one of the text as it was.
				if (token.isCancellationRequested || document.version !== version) return undefined
				return itemsAt(notes, document, position, triggerKind === vscode.CompletionTriggerKind.Invoke)
			},
		},
		...triggers,
	)
}
