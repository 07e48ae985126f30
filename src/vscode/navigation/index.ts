/** Moving around a note and its case. What each feature does is loaded when it is first used. */
import * as vscode from "vscode"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageId, noteSelector } from "../shared/selector.ts"

/** Where a note that is opened as Markdown has Markdown's own. */
const ours: vscode.DocumentSelector = { language: languageId }

/** Registers outline, folding, smart select, highlights, definitions, references, rename and links. */
export function registerNavigation(notes: WorkspaceNotes): vscode.Disposable {
	const { languages } = vscode
	return vscode.Disposable.from(
		languages.registerDocumentSymbolProvider(ours, {
			provideDocumentSymbols: async (document) => (await import("./symbols.ts")).symbolsOf(notes, document),
		}),
		languages.registerFoldingRangeProvider(ours, {
			provideFoldingRanges: async (document) => (await import("./folding.ts")).foldsOf(notes, document),
		}),
		languages.registerSelectionRangeProvider(ours, {
			provideSelectionRanges: async (document, positions) => (await import("./selection.ts")).selectionsAt(notes, document, positions),
		}),
		languages.registerDocumentHighlightProvider(noteSelector, {
			provideDocumentHighlights: async (document, position) => (await import("./highlights.ts")).highlightsAt(notes, document, position),
		}),
		languages.registerDefinitionProvider(noteSelector, {
			provideDefinition: async (document, position, token) =>
				(await import("./definitions.ts")).definitionsAt(notes, document, position, token),
		}),
		languages.registerReferenceProvider(noteSelector, {
			provideReferences: async (document, position, context, token) =>
				(await import("./references.ts")).referencesAt(notes, document, position, context, token),
		}),
		languages.registerRenameProvider(noteSelector, {
			prepareRename: async (document, position) => (await import("./rename.ts")).prepareRename(notes, document, position),
			provideRenameEdits: async (document, position, newName, token) =>
				(await import("./rename.ts")).renameEdits(notes, document, position, newName, token),
		}),
		languages.registerDocumentLinkProvider(noteSelector, {
			provideDocumentLinks: async (document, token) => (await import("./links.ts")).linksOf(notes, document, token),
		}),
	)
}
