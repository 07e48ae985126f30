/** The person, goal or mechanism under the cursor, wherever the open note mentions it. */
import * as vscode from "vscode"
import { isOf, occurrencesIn } from "../../assist/mentions.ts"
import { readable } from "../../note/readable.ts"
import { TextPositions } from "../shared/text-positions.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { noteOf, occurrenceAtPosition } from "./occurrences.ts"

const { Read, Write } = vscode.DocumentHighlightKind

/**
 * Every mention of the topic at a position in the document. None at any other words: an empty list keeps VS Code from marking
 * each place where such a word is written.
 */
export function highlightsAt(notes: WorkspaceNotes, document: vscode.TextDocument, position: vscode.Position): vscode.DocumentHighlight[] {
	const at = occurrenceAtPosition(notes, document, position)
	if (!at) return []
	const note = noteOf(notes, document)
	const places = new TextPositions(note.text)
	return occurrencesIn(readable(note))
		.filter(isOf(at.topic))
		.map(({ range, as }) => new vscode.DocumentHighlight(places.range(range), as === "definition" ? Write : Read))
}
