/** An addendum to a note: made next to it, and opened to be written. The note itself is not touched. */
import * as vscode from "vscode"
import { fileNameForAddendum } from "../../assist/forms/file-name.ts"
import { newAddendum } from "../../assist/forms/new-note.ts"
import { inLanguage } from "../../language/index.ts"
import { today } from "../../text/today.ts"
import { makeNote } from "./drafts/make-note.ts"
import type { WorkspaceNotes } from "./notes/workspace-notes.ts"
import { writtenLanguage } from "./notes/written-language.ts"
import { beginningIn } from "./settings/settings.ts"
import { folderOf, nameOf } from "./uri.ts"

/** What an addendum is to be. */
export interface NewAddendumOf {
	readonly amended: vscode.Uri
	readonly kind: "addition" | "correction"
	readonly reason?: string
	/** What is to be in its Addendum section, such as the text that a signed note was changed to. */
	readonly text?: string
}

/** Makes an addendum and opens it. Resolves with its file. Throws a sentence if the note is of no case. */
export async function openAddendum(notes: WorkspaceNotes, { amended, ...given }: NewAddendumOf): Promise<vscode.Uri> {
	await notes.ready()
	const patientCase = notes.folder.caseOf(amended.toString())
	if (!patientCase) throw new Error(vscode.l10n.t("This note belongs to no case. Give it a header with the code of its case first."))
	const folder = folderOf(amended)
	const taken = await vscode.workspace.fs.readDirectory(folder).then(
		(entries) => entries.map(([name]) => name),
		// What is in the way is said when the note is made.
		() => [],
	)
	const amends = nameOf(amended)
	const text = inLanguage(writtenLanguage(notes, amended), () =>
		newAddendum(patientCase, { ...given, amends, date: today() }, beginningIn(folder)),
	)
	return makeNote(() => folder, fileNameForAddendum(amends, taken), text)
}
