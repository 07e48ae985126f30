/** Outline, breadcrumbs and Go to Symbol: the front matter, the sections and what the record knows in them. */
import * as vscode from "vscode"
import { type Detail, type OutlineEntry, type OutlineKind, outlineOf } from "../../assist/outline.ts"
import { readable } from "../../note/readable.ts"
import { TextPositions } from "../shared/text-positions.ts"
import { closenessWords } from "../shared/words.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { noteOf } from "./occurrences.ts"

const { l10n, SymbolKind } = vscode

/** The icons, and the kinds by which the outline can be filtered: fields are for breadcrumbs and search. */
const kinds: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
	"front-matter": SymbolKind.File,
	key: SymbolKind.Key,
	measure: SymbolKind.Number,
	section: SymbolKind.Namespace,
	"sub-section": SymbolKind.Struct,
	area: SymbolKind.Interface,
	person: SymbolKind.Class,
	mechanism: SymbolKind.Event,
	technique: SymbolKind.Method,
	goal: SymbolKind.Constant,
	field: SymbolKind.Field,
}

/** The symbols of a note. They depend only on its text: the folder may not have been read yet. */
export function symbolsOf(notes: WorkspaceNotes, document: vscode.TextDocument): vscode.DocumentSymbol[] {
	const note = noteOf(notes, document)
	const places = new TextPositions(note.text)
	const symbolOf = ({ kind, name, detail, range, nameRange, children }: OutlineEntry): vscode.DocumentSymbol => {
		const label = kind === "front-matter" ? l10n.t("Header") : name || "…"
		const symbol = new vscode.DocumentSymbol(
			label,
			detail.map(detailText).join(" · "),
			kinds[kind],
			places.range(range),
			places.range(nameRange),
		)
		symbol.children = children.map(symbolOf)
		return symbol
	}
	return outlineOf(readable(note)).map(symbolOf)
}

function detailText(detail: Detail): string {
	if (typeof detail === "string") return detail
	return "ring" in detail ? closenessWords(detail.ring) : l10n.t("rating {0}", detail.rating)
}
