/** The way from an addendum to the note that it amends, and from a note to its addenda. */
import * as vscode from "vscode"
import { amendedPlace, placeOf } from "../../cases/addenda.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { entryOf } from "../../note/front-matter/read.ts"
import type { Note } from "../../note/read.ts"
import type { Range } from "../../text/text.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { TextPositions } from "../shared/text-positions.ts"
import { noteOf } from "./occurrences.ts"

/** The value of a key in the header of a note. */
function valueOf({ frontMatter }: Note, key: string): Range | undefined {
	const value = frontMatter && entryOf(frontMatter.entries, key)?.value
	return value?.kind === "text" ? value.range : undefined
}

const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end

/** The note that an addendum amends, whichever case it is of, with the place that names it; nothing for any other note. */
export function amendedBy(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
): { readonly amended: NoteFacts; readonly range: Range } | undefined {
	const file = document.uri.toString()
	const range = valueOf(noteOf(notes, document), "amends")
	const patientCase = range && notes.folder.caseOf(file)
	const amended = patientCase?.addenda.amended.get(file) ?? patientCase?.amendedElsewhere.get(file)
	return range && amended && { amended, range }
}

/** The same if a position is on its name. */
export function amendedAt(notes: WorkspaceNotes, document: vscode.TextDocument, position: vscode.Position): ReturnType<typeof amendedBy> {
	const found = amendedBy(notes, document)
	return found && holds(found.range, document.offsetAt(position)) ? found : undefined
}

/**
 * Where addenda name a note: the note that is named at a position, or this one if the position is on the kind of note in its
 * header. Nothing at any other place.
 */
export function namesOfAmended(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	position: vscode.Position,
): vscode.Location[] | undefined {
	const kind = valueOf(noteOf(notes, document), "note")
	const named = amendedAt(notes, document, position)?.amended.file
	const file = named ?? (kind && holds(kind, document.offsetAt(position)) ? document.uri.toString() : undefined)
	if (file === undefined) return undefined
	const place = placeOf(file)
	return notes.folder.index
		.casesAmending(file)
		.filter((code, index, all) => all.indexOf(code) === index)
		.flatMap((code) => notes.folder.index.case(code)?.notes ?? [])
		.flatMap((addendum) => {
			const note = amendedPlace(addendum) === place ? notes.folder.note(addendum.file) : undefined
			const range = note && valueOf(note, "amends")
			return note && range ? [new vscode.Location(vscode.Uri.parse(addendum.file), new TextPositions(note.text).range(range))] : []
		})
}
