/** Above the title of a formulation: how far the case is, what is open, and what can be done next. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { register } from "../commands/command.ts"
import { onDidChangeGathered } from "../gathered.ts"
import { isNote, noteSelector } from "../selector.ts"
import { isShown } from "../settings.ts"
import type { CasesView } from "../tree/view.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"

/** Shows the open points of a case in the tree; nothing but a lens calls it. */
export const showOpenPoints = "ipt.showOpenPoints"

const OfCase = z.object({ code: z.string().with(z.maxLength(64)) })

export function registerCodeLenses(notes: WorkspaceNotes, cases: CasesView): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>()
	return vscode.Disposable.from(
		changed,
		onDidChangeGathered(notes, () => changed.fire()),
		vscode.languages.registerCodeLensProvider(noteSelector, {
			onDidChangeCodeLenses: changed.event,
			provideCodeLenses: async (document, token) => {
				if (!isNote(document) || !isShown("codeLens", document.uri)) return []
				const { codeLensesOf } = await import("./code-lens.ts")
				return codeLensesOf(notes, document, token)
			},
		}),
		register(showOpenPoints, async (argument) => {
			const given = OfCase.safeParse(argument)
			if (given.success) await cases.showOpenPoints(given.data.code)
		}),
	)
}
