/** Starting a note in an empty file: its form is written into it, with what the case of its folder says. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { emptyNote, newSession } from "../../assist/forms/new-note.ts"
import { proposedDate } from "../../assist/next-date.ts"
import type { Case } from "../../cases/case.ts"
import { inLanguage } from "../../language/index.ts"
import { firstEmptyPlace } from "../../note/forms/empty-places.ts"
import { today } from "../../text/today.ts"
import { beginDraft } from "../shared/drafts/index.ts"
import { editNote, refuseIfSigned } from "../shared/note-edits.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageForNew } from "../shared/notes/written-language.ts"
import { isNote } from "../shared/selector.ts"
import { beginningIn } from "../shared/settings/settings.ts"
import { folderOf } from "../shared/uri.ts"

/** What the lenses of an empty note hand over. */
const Start = z.object({ file: z.string(), layout: z.enum(["formulation", "session"]) })

/** Writes the form of a note into an open and empty one, and selects its first empty place. Does nothing to a note with any text. */
export async function startNote(notes: WorkspaceNotes, argument: unknown): Promise<void> {
	const given = Start.safeParse(argument)
	if (!given.success) return
	const { file, layout } = given.data
	const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file)
	if (!document || !isNote(document)) return
	await notes.ready()
	if (document.getText().trim() !== "") return
	await refuseIfSigned(notes, document.uri)
	await beginDraft(document.uri)
	const form = vscode.TextEdit.replace(new vscode.Range(0, 0, document.lineCount, 0), formFor(notes, document.uri, layout))
	if (!(await editNote(notes, document.uri, [form]))) return
	const { start, end } = firstEmptyPlace(document.getText()) ?? { start: 0, end: 0 }
	const selection = new vscode.Range(document.positionAt(start), document.positionAt(end))
	await vscode.window.showTextDocument(document, { selection, preview: false })
}

function formFor(notes: WorkspaceNotes, uri: vscode.Uri, layout: "formulation" | "session"): string {
	const begins = beginningIn(folderOf(uri))
	const patientCase = layout === "session" ? onlyCaseIn(notes, folderOf(uri)) : undefined
	return inLanguage(languageForNew(folderOf(uri), patientCase), () =>
		patientCase
			? newSession(patientCase, { date: proposedDate(patientCase, today()), status: "held" }, begins)
			: emptyNote(layout, today(), begins),
	)
}

/** The case that all notes of a folder are of; nothing if there is none, or more than one. */
function onlyCaseIn({ folder: { index } }: WorkspaceNotes, folder: vscode.Uri): Case | undefined {
	const isHere = (file: string): boolean => folderOf(vscode.Uri.parse(file)).toString() === folder.toString()
	const [first, ...others] = index.cases().filter((patientCase) => patientCase.notes.some(({ file }) => isHere(file)))
	return others.length === 0 ? first : undefined
}
