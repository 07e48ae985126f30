/** Moving around a note and its case. What each feature does is loaded when it is first used. */
import * as vscode from "vscode"
import { loadWords } from "../../language/index.ts"
import { loadAnyYaml } from "../../note/read.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageId, noteSelector } from "../shared/selector.ts"

/** Where a note that is opened as Markdown has Markdown's own. */
const ours: vscode.DocumentSelector = { language: languageId }

/** A feature, once notes of all kinds can be read, and its words are there if it has any. */
async function loaded<Feature>(feature: Promise<Feature>, words?: Promise<void>): Promise<Feature> {
	const [piece] = await Promise.all([feature, loadAnyYaml(), words])
	return piece
}

/** Registers outline, folding, smart select, highlights, definitions, references, rename and links. */
export function registerNavigation(notes: WorkspaceNotes): vscode.Disposable {
	const { languages } = vscode
	return vscode.Disposable.from(
		languages.registerDocumentSymbolProvider(ours, {
			provideDocumentSymbols: async (document) => (await loaded(import("./symbols.ts"))).symbolsOf(notes, document),
		}),
		languages.registerFoldingRangeProvider(ours, {
			provideFoldingRanges: async (document) => (await loaded(import("./folding.ts"))).foldsOf(notes, document),
		}),
		languages.registerSelectionRangeProvider(ours, {
			provideSelectionRanges: async (document, positions) =>
				(await loaded(import("./selection.ts"))).selectionsAt(notes, document, positions),
		}),
		languages.registerDocumentHighlightProvider(noteSelector, {
			provideDocumentHighlights: async (document, position) =>
				(await loaded(import("./highlights.ts"))).highlightsAt(notes, document, position),
		}),
		languages.registerDefinitionProvider(noteSelector, {
			provideDefinition: async (document, position, token) =>
				(await loaded(import("./definitions.ts"))).definitionsAt(notes, document, position, token),
		}),
		languages.registerReferenceProvider(noteSelector, {
			provideReferences: async (document, position, context, token) =>
				(await loaded(import("./references.ts"))).referencesAt(notes, document, position, context, token),
		}),
		languages.registerRenameProvider(noteSelector, {
			prepareRename: async (document, position) =>
				(await loaded(import("./rename.ts"), loadWords("help"))).prepareRename(notes, document, position),
			provideRenameEdits: async (document, position, newName, token) =>
				(await loaded(import("./rename.ts"), loadWords("help"))).renameEdits(notes, document, position, newName, token),
		}),
		languages.registerDocumentLinkProvider(noteSelector, {
			provideDocumentLinks: async (document, token) => (await loaded(import("./links.ts"))).linksOf(notes, document, token),
		}),
	)
}
