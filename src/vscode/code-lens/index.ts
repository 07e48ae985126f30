/** Above a formulation how far its case is, above a header the way to its form, above people and mechanisms one more of them. In an empty note: what to start with. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { loadAnyYaml } from "../../note/front-matter/yaml.ts"
import { register } from "../shared/command.ts"
import { onDidChangeDraft } from "../shared/drafts/index.ts"
import { isCaseAffected } from "../shared/notes/change.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"
import { isSwitchedOn } from "../shared/settings/settings.ts"
import { addEntryCommand } from "./commands.ts"

/** Shows the open points of a case in the tree of cases; nothing but a lens calls it. */
const openPointsCommand = "ipt.showOpenPoints"

const CaseArgument = z.object({ code: z.string().with(z.maxLength(64)) })

/** Registers the lenses. `showOpenPoints`: shows the open points of the case with a code in the tree of cases. */
export function registerCodeLenses(notes: WorkspaceNotes, showOpenPoints: (code: string) => Promise<void>): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>()
	return vscode.Disposable.from(
		changed,
		onDidChangeDraft(() => changed.fire()),
		onDidChangeDebounced(notes, (change) => {
			const { index } = notes.folder
			const visible = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString())
			const isShown = (file: string): boolean => {
				const note = index.get(file)
				// Of a note that was signed, or is so no longer, other lenses are shown.
				if (change.files === "all" || change.files.has(file)) return true
				return note?.kind === "formulation" && note.case !== undefined && isCaseAffected(change, index, note.case)
			}
			if (visible.some(isShown)) changed.fire()
		}),
		vscode.languages.registerCodeLensProvider(noteSelector, {
			onDidChangeCodeLenses: changed.event,
			provideCodeLenses: async (document, token) => {
				if (!isNote(document) || !isSwitchedOn("codeLens", document.uri)) return []
				const [{ codeLensesOf }] = await Promise.all([import("./code-lens.ts"), loadAnyYaml()])
				return codeLensesOf({ notes, openPointsCommand }, document, token)
			},
		}),
		register(addEntryCommand, async (argument) => {
			const [{ addEntryTo }] = await Promise.all([import("./add-entry.ts"), loadAnyYaml()])
			await addEntryTo(notes, argument)
		}),
		register(openPointsCommand, async (argument) => {
			const given = CaseArgument.safeParse(argument)
			if (given.success) await showOpenPoints(given.data.code)
		}),
	)
}
