/** The hover at a position of a document: what the core says of the place, and who signed the note. */
import * as vscode from "vscode"
import { hoverAt as hoverInNote } from "../../assist/hover/index.ts"
import { goalsOf } from "../../summary/parts/goals.ts"
import { peopleOf } from "../../summary/parts/inventory.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { TextPositions } from "../shared/text-positions.ts"
import { signaturePlaceAt, signatureText } from "./signatures.ts"
import { markdownOf } from "./text.ts"

/** The hover at a position: what the record and the case say of the place, and why its findings matter; nothing if there is nothing to say. */
export async function hoverAt(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	position: vscode.Position,
	token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
	await notes.ready()
	if (token.isCancellationRequested) return undefined
	const file = notes.update(document)
	const subject = notes.folder.isText(file) ? notes.folder.subject(file, optionsFor(document.uri)) : undefined
	if (!subject) return undefined
	const offset = document.offsetAt(position)
	const { case: patientCase } = subject
	const notesOf = () => notes.notesOf(patientCase)
	const said = {
		notes: notesOf,
		people: () => peopleOf({ case: patientCase, notes: notesOf() }),
		goals: () => goalsOf({ case: patientCase, notes: notesOf() }),
	}
	const hover = hoverInNote(subject, notes.findings(file), offset, said)
	const signatures = notes.signatures.of(file)
	const signed = signatures && signatures.note.by.length > 0 ? signaturePlaceAt(subject.note, offset) : undefined
	const texts = [...(signatures && signed ? [await signatureText(signatures)] : []), ...hover.texts]
	const range = hover.range ?? signed
	if (!range || texts.length === 0) return undefined
	return new vscode.Hover(texts.map(markdownOf), new TextPositions(subject.note.text).range(range))
}
