/**
 * Go to Definition: from a person or goal to where it is defined, from a mechanism to the formulation's hypothesis, from a
 * case code to the formulation, from an addendum to the note that it amends.
 */
import * as vscode from "vscode"
import { TextPositions } from "../shared/text-positions.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { amendedAt } from "./amended.ts"
import { occurrencesInCase, occurrenceAtPosition } from "./occurrences.ts"

/** Links from the words at a position to where they are defined; none at any other words. */
export async function definitionsAt(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	position: vscode.Position,
	token: vscode.CancellationToken,
): Promise<vscode.LocationLink[]> {
	const named = amendedAt(notes, document, position)
	if (named) return [linkTo(document, named)]
	const at = occurrenceAtPosition(notes, document, position)
	if (!at) return []
	const origin = new TextPositions(document.getText()).range(at.around)
	const links: vscode.LocationLink[] = []
	for await (const { uri, places, range, described, as } of occurrencesInCase(notes, document, at.topic, token)) {
		if (as !== "definition") continue
		links.push({
			originSelectionRange: origin,
			targetUri: uri,
			targetRange: places.range(described),
			targetSelectionRange: places.range(range),
		})
	}
	return links
}

/** From the name of an amended note to the note. */
function linkTo(document: vscode.TextDocument, { amended, range }: NonNullable<ReturnType<typeof amendedAt>>): vscode.LocationLink {
	const start = new vscode.Range(0, 0, 0, 0)
	return {
		originSelectionRange: new TextPositions(document.getText()).range(range),
		targetUri: vscode.Uri.parse(amended.file),
		targetRange: start,
		targetSelectionRange: start,
	}
}
