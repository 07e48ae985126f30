/** Adds a person or a mechanism from the lens above their section, and selects where writing goes on. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { addEntry, openSectionsOf } from "../../assist/add-entry.ts"
import { mayBeWritten } from "../../assist/fixes/fix.ts"
import { inLanguage } from "../../language/index.ts"
import type { Subject } from "../../rules/rule.ts"
import { selectPlace } from "../shared/empty-place.ts"
import { editNote } from "../shared/note-edits.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { writtenLanguage } from "../shared/notes/written-language.ts"
import { isAddressOfNote } from "../shared/selector.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { textEdits } from "../shared/text-positions.ts"

const Argument = z.strictObject({ file: z.string(), section: z.string() })

/** Adds to the section that was handed over: a person without a name yet, or the mechanism that the user picks. */
export async function addEntryTo(notes: WorkspaceNotes, argument: unknown): Promise<void> {
	const given = Argument.safeParse(argument)
	if (!given.success) return
	const { file, section } = given.data
	const uri = vscode.Uri.parse(file)
	if (!isAddressOfNote(uri)) return
	const document = await vscode.workspace.openTextDocument(uri)
	const subject = subjectOf(notes, document)
	const sections = inLanguage(writtenLanguage(notes, uri), () => openSectionsOf(subject))
	const { titles = [] } = sections.find(({ id }) => id === section) ?? {}
	const title = titles.length > 1 ? await vscode.window.showQuickPick(titles, { title: vscode.l10n.t("Add mechanism") }) : titles[0]
	if (title === undefined) return
	// The text may have changed while the list was open.
	const now = subjectOf(notes, document)
	const edit = inLanguage(writtenLanguage(notes, uri), () => addEntry(now, section, title))
	if (!edit) return
	const goesOn = selectPlace([edit])
	if (!(await editNote(notes, uri, textEdits(document, [edit]))) || !goesOn) return
	await vscode.window.showTextDocument(document)
	await vscode.commands.executeCommand(goesOn.command)
}

/** A note as its editor has it. Throws a sentence if it cannot be changed. */
function subjectOf(notes: WorkspaceNotes, document: vscode.TextDocument): Subject {
	const file = notes.update(document)
	const subject = notes.folder.isText(file) ? notes.folder.subject(file, optionsFor(document.uri)) : undefined
	if (!subject || !mayBeWritten(subject)) throw new Error(vscode.l10n.t("This note cannot be changed. It is not plain text."))
	return subject
}
