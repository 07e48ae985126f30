/** What is written into a note is in the language of its case, whatever the language of the window. */
import type * as vscode from "vscode"
import type { Case } from "../../../cases/case.ts"
import { languageOf } from "../../../cases/language.ts"
import { inLanguage, languageInUse } from "../../../language/index.ts"
import { beginningIn } from "../settings/settings.ts"
import { folderOf } from "../uri.ts"
import type { WorkspaceNotes } from "./workspace-notes.ts"

/** The id of the language of a note: its own or that of its case, else that of the folder's settings, else the window's. */
export function writtenLanguage({ folder }: WorkspaceNotes, uri: vscode.Uri): string {
	const file = uri.toString()
	return languageOf(folder.index.get(file), folder.caseOf(file)) ?? languageForNew(folderOf(uri))
}

/** The id of the language of a note that is to be begun in a folder, for a case or for none yet. */
export function languageForNew(folder: vscode.Uri, patientCase?: Case): string {
	return languageOf(undefined, patientCase) ?? beginningIn(folder).language ?? languageInUse().id
}

/** What the work returns, done in the language of the window within work that is done in that of a note. */
export const inWindowLanguage = <Result>(work: () => Result): Result => inLanguage(languageInUse().id, work)
