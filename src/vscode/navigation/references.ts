/**
 * Find All References: every note of the case that mentions a person or goal; for a mechanism the sessions in which an
 * indicator was noted; for a case code all notes of the case; for the kind of a note in its header, and for the name of an
 * amended note, the addenda to it.
 */
import * as vscode from "vscode"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { namesOfAmended } from "./amended.ts"
import { occurrencesInCase, occurrenceAtPosition } from "./occurrences.ts"

/** Every place in the case that mentions the topic at a position; none at any other words. */
export async function referencesAt(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	position: vscode.Position,
	{ includeDeclaration }: vscode.ReferenceContext,
	token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
	const addenda = namesOfAmended(notes, document, position)
	if (addenda) return addenda
	const at = occurrenceAtPosition(notes, document, position)
	if (!at) return []
	const locations: vscode.Location[] = []
	for await (const { uri, places, range, as } of occurrencesInCase(notes, document, at.topic, token)) {
		if (as === "mention" || (as === "definition" && includeDeclaration)) locations.push(new vscode.Location(uri, places.range(range)))
	}
	return locations
}
