/** Outline, breadcrumbs and folding by sections: what Markdown files have, given to notes. */
import * as vscode from "vscode"
import type { Part } from "../note/section.ts"
import { shift } from "../note/text.ts"
import { Places } from "./convert.ts"
import { languageId } from "./selector.ts"
import type { WorkspaceNotes } from "./workspace-notes.ts"

/** Only for our language: a note that is opened as Markdown has Markdown's own outline. */
export function registerOutline(notes: WorkspaceNotes): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.languages.registerDocumentSymbolProvider({ language: languageId }, { provideDocumentSymbols: (document) => symbols(notes, document) }),
		vscode.languages.registerFoldingRangeProvider({ language: languageId }, { provideFoldingRanges: (document) => folds(symbols(notes, document)) }),
	)
}

function symbols(notes: WorkspaceNotes, document: vscode.TextDocument): vscode.DocumentSymbol[] {
	const note = notes.folder.note(notes.update(document))
	if (!note) return []
	const places = new Places(note.text)
	const symbolOf = (part: Part, at: number, kind: vscode.SymbolKind): vscode.DocumentSymbol => {
		const { start, end } = shift(part.range, at)
		const trimmed = start + note.text.slice(start, end).trimEnd().length
		return new vscode.DocumentSymbol(part.title || "…", "", kind, places.range({ start, end: trimmed }), places.range(shift(part.heading, at)))
	}
	return note.sections.map(({ at, part }) => {
		const symbol = symbolOf(part, at, vscode.SymbolKind.Namespace)
		symbol.children = part.subsections.map((sub) => symbolOf(sub, at, vscode.SymbolKind.Class))
		return symbol
	})
}

const folds = (all: readonly vscode.DocumentSymbol[]): vscode.FoldingRange[] =>
	all.flatMap(({ range, children }) => [
		...(range.end.line > range.start.line ? [new vscode.FoldingRange(range.start.line, range.end.line)] : []),
		...folds(children),
	])
