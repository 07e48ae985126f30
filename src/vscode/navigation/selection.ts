/** Smart select: Expand Selection grows by the parts of a note. */
import * as vscode from "vscode"
import { Selections } from "../../assist/selection.ts"
import { TextPositions } from "../shared/text-positions.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { noteOf } from "./occurrences.ts"

/** For each position the ranges around it, from the innermost to the whole note. */
export function selectionsAt(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	positions: readonly vscode.Position[],
): vscode.SelectionRange[] {
	const note = noteOf(notes, document)
	const places = new TextPositions(note.text)
	const selections = new Selections(note)
	return positions.map((position) => {
		const whole = new vscode.SelectionRange(places.range({ start: 0, end: note.text.length }))
		const steps = selections.at(document.offsetAt(position)).slice(0, -1)
		return steps.reduceRight((parent, step) => new vscode.SelectionRange(places.range(step), parent), whole)
	})
}
