/** What a hover says of a place in a note: by the record, and by what its case says now. */
import * as vscode from "vscode"
import { type Target, targetAt } from "../../assist/target.ts"
import type { Subject } from "../../rules/rule.ts"
import { TextPositions } from "../shared/text-positions.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { amendedText } from "./amended.ts"
import { goalText } from "./goal.ts"
import { measureText } from "./measure.ts"
import { mechanismText } from "./mechanism.ts"
import { partText, termText } from "./part.ts"
import { personText } from "./person.ts"
import { signaturePlaceAt, signatureText } from "./signatures.ts"
import type { HoverText } from "./text.ts"
import { whyTexts } from "./why.ts"

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
	const place = targetAt(subject, offset)
	const findings = notes.findings(file).filter(({ range }) => range.start <= offset && offset <= range.end)
	const signatures = notes.signatures.of(file)
	const signed = signatures && signatures.note.by.length > 0 ? signaturePlaceAt(subject.note, offset) : undefined
	const texts = [
		...(signatures && signed ? [await signatureText(signatures)] : []),
		...(place ? [textOf(notes, subject, place)] : []),
		...whyTexts(findings),
	]
	const range = place?.range ?? findings[0]?.range ?? signed
	if (!range || texts.length === 0) return undefined
	return new vscode.Hover(
		texts.map(({ markdown }) => markdown),
		new TextPositions(subject.note.text).range(range),
	)
}

function textOf(notes: WorkspaceNotes, subject: Subject, place: Target): HoverText {
	const { case: patientCase } = subject
	switch (place.kind) {
		case "person":
			return personText(patientCase, notes.notesOf(patientCase), place.alias)
		case "goal":
			return goalText(patientCase, notes.notesOf(patientCase), place.id)
		case "amended":
			return amendedText(subject)
		case "measure":
			return measureText(subject, place.reading)
		case "mechanism":
			return mechanismText(patientCase, place.mechanism)
		case "technique":
			return termText("technique", place.technique)
		case "term":
			return termText(place.vocabulary, place.term)
		case "part":
			return partText(place.id, place.area)
	}
}
