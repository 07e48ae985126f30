/** Folding: front matter, sections, their parts, list items with what is nested in them, code, comments, regions. */
import * as vscode from "vscode"
import { markupOf } from "../../assist/markup.ts"
import type { Note } from "../../note/read.ts"
import { type Range, shift } from "../../text/text.ts"
import { TextPositions } from "../shared/text-positions.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { noteOf } from "./occurrences.ts"

const { FoldingRangeKind } = vscode

interface Fold {
	readonly range: Range
	readonly kind?: vscode.FoldingRangeKind
}

/** The folding ranges of a document; those of a single line are left out. */
export function foldsOf(notes: WorkspaceNotes, document: vscode.TextDocument): vscode.FoldingRange[] {
	const note = noteOf(notes, document)
	const places = new TextPositions(note.text)
	return [...folds(note)].flatMap(({ range: { start, end }, kind }) => {
		const trimmed = start + note.text.slice(start, end).trimEnd().length
		const { start: from, end: to } = places.range({ start, end: trimmed })
		return to.line > from.line ? [new vscode.FoldingRange(from.line, to.line, kind)] : []
	})
}

function* folds(note: Note): Iterable<Fold> {
	const { frontMatter } = note
	if (frontMatter) yield { range: { start: frontMatter.opening.start, end: frontMatter.bodyStart }, kind: FoldingRangeKind.Region }
	for (const { at, part } of note.sections) {
		yield { range: shift(part.range, at) }
		for (const sub of part.subsections) yield { range: shift(sub.range, at) }
	}
	const open: number[] = []
	for (const { kind, range } of markupOf(note).blocks) {
		if (kind === "region-start") open.push(range.start)
		else if (kind === "region-end") {
			const start = open.pop()
			if (start !== undefined) yield { range: { start, end: range.end }, kind: FoldingRangeKind.Region }
		} else yield kind === "comment" ? { range, kind: FoldingRangeKind.Comment } : { range }
	}
}
