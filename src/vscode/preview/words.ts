/** The words of the preview, besides those of the record, and what it says of other notes. */
import * as vscode from "vscode"
import { addendaUnder, isAddendum } from "../../cases/addenda.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { languageInUse } from "../../language/index.ts"
import { amendedMark, wordsOf } from "../../record/index.ts"
import { nameOfFile } from "../../text/file-name.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { addendumText, noteText, sessionText } from "../shared/words.ts"
import type { HeaderWords } from "./header.ts"
import type { AmendedNote, LinkedNote } from "./later.ts"

/** The words; dates as in the language of VS Code's window. */
export function previewWords(): HeaderWords {
	const { date } = languageInUse().grammar
	return {
		session: (session) => sessionText({ session }),
		phase: (phase) => vscode.l10n.t("{0} phase", phase),
		date,
		item: (item) => vscode.l10n.t("Item {0}", item),
		items: vscode.l10n.t("Items"),
	}
}

/** What the notes say of the note of an address: its addenda, and what it amends. Nothing of one that is not known. */
export function amendedNoteIn({ folder }: WorkspaceNotes, address: unknown): AmendedNote | undefined {
	const file = address instanceof vscode.Uri ? address.toString() : undefined
	const patientCase = file === undefined ? undefined : folder.caseOf(file)
	if (file === undefined || !patientCase) return undefined
	const { addenda } = patientCase
	const amended = addenda.amended.get(file)
	const linked = (name: string, note: NoteFacts): LinkedNote => ({ name, file: nameOfFile(note.file) })
	return {
		mark: capitalized(amendedMark()),
		addenda: addendaUnder(addenda, file).map((note) => linked(addendumText(note), note)),
		...(amended && {
			amends: {
				label: wordsOf("front-matter.amends").title,
				note: linked(isAddendum(amended) ? addendumText(amended) : noteText(amended), amended),
			},
		}),
	}
}

const capitalized = (text: string): string => languageInUse().grammar.capitalized(text)
