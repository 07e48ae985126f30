/** What a document says as it is now, and which words of it the cursor is on. */
import * as vscode from "vscode"
import { type CaseOccurrence, type Occurrence, occurrenceAt, occurrencesOf, type Topic } from "../../assist/mentions.ts"
import { type Note, readNote } from "../../note/read.ts"
import { readable } from "../../note/readable.ts"
import { TextPositions } from "../shared/text-positions.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote } from "../shared/selector.ts"
import { pauseIfDue } from "../shared/slices.ts"

/** The note that a document shows. Old versions in a comparison are read for themselves: they belong to no case. */
export function noteOf(notes: WorkspaceNotes, document: vscode.TextDocument): Note {
	const text = document.getText()
	const known = isNote(document) ? notes.folder.note(notes.update(document)) : undefined
	return known?.text === text ? known : readNote(text)
}

/** The person, goal, mechanism or case at a position, from the document only; nothing at any other words. */
export function occurrenceAtPosition(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	position: vscode.Position,
): Occurrence | undefined {
	return occurrenceAt(readable(noteOf(notes, document)), document.offsetAt(position))
}

/** The notes of the case that a file belongs to; the file alone if it belongs to none. */
export function filesOfCase(notes: WorkspaceNotes, file: string): readonly string[] {
	return notes.folder.caseOf(file)?.notes.map((note) => note.file) ?? [file]
}

/** An occurrence with what turns its ranges into VS Code's. */
export interface FoundOccurrence extends CaseOccurrence {
	readonly uri: vscode.Uri
	readonly places: TextPositions
}

/** Every place of a document's case that mentions a topic, unsaved texts first; ends early when it is cancelled. */
export async function* occurrencesInCase(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	topic: Topic,
	token: vscode.CancellationToken,
): AsyncIterable<FoundOccurrence> {
	if (!isNote(document)) return
	await notes.ready()
	notes.updateOpen()
	let since = performance.now()
	for (const file of filesOfCase(notes, document.uri.toString())) {
		since = await pauseIfDue(since)
		if (token.isCancellationRequested) return
		const note = notes.folder.note(file)
		if (!note) continue
		const uri = vscode.Uri.parse(file)
		const places = new TextPositions(note.text)
		for (const found of occurrencesOf(topic, [file], () => readable(note))) yield { ...found, uri, places }
	}
}
