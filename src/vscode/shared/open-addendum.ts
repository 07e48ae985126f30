/** An addendum to a note: made next to it, and opened to be written. The note itself is not touched. */
import * as vscode from "vscode"
import { fileNameForAddendum } from "../../assist/forms/file-name.ts"
import { changedPlaces } from "../../assist/changed-places.ts"
import { type NewAddendum, newAddendum } from "../../assist/forms/new-note.ts"
import { inLanguage } from "../../language/index.ts"
import type { Beginning } from "../../rules/configuration.ts"
import { today } from "../../text/today.ts"
import { makeNote } from "./drafts/make-note.ts"
import { type IdentityMemory, knownIdentity } from "./identity.ts"
import type { WorkspaceNotes } from "./notes/workspace-notes.ts"
import { writtenLanguage } from "./notes/written-language.ts"
import { beginningIn } from "./settings/settings.ts"
import { folderOf, nameOf } from "./uri.ts"

/** What an addendum is to be. */
export interface NewAddendumOf {
	readonly amended: vscode.Uri
	readonly kind: "addition" | "correction"
	readonly reason?: string
	/** The text that a signed note was changed to, and if that was found, the one that was signed. */
	readonly changed?: { readonly text: string; readonly signed?: string }
}

/** Makes an addendum and opens it. Resolves with its file. Throws a sentence if the note is of no case. */
export async function openAddendum(
	notes: WorkspaceNotes,
	memory: IdentityMemory,
	{ amended, changed, ...given }: NewAddendumOf,
): Promise<vscode.Uri> {
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
		newAddendum(patientCase, { ...given, ...(changed && whatChanged(changed)), amends, date: today() }, beginningOf(folder, memory)),
	)
	return makeNote(() => folder, fileNameForAddendum(amends, taken), text)
}

/** Place by place, or the whole text where that is not known. */
function whatChanged({ text, signed }: NonNullable<NewAddendumOf["changed"]>): Pick<NewAddendum, "changes" | "text"> {
	const changes = signed === undefined ? undefined : changedPlaces(signed, text)
	return changes ? { changes } : { text }
}

/** Whoever adds to a note is known by name in this window, even if no setting says so. */
function beginningOf(folder: vscode.Uri, memory: IdentityMemory): Beginning {
	const author = knownIdentity(memory)?.initials
	return { ...(author !== undefined && { author }), ...beginningIn(folder) }
}
