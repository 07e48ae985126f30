/** What is written into a note is in the language of its case. */
import { languageOf } from "../../cases/language.ts"
import { languageInUse } from "../../language/index.ts"
import type { Notes } from "./notes.ts"

/** The id of the language of a note: its own or that of its case, else that of the folder's configuration, else that of the messages. */
export function writtenLanguage(notes: Notes, file: string): string {
	const { folder } = notes
	return languageOf(folder.index.get(file), folder.caseOf(file)) ?? notes.beginningOf(file).language ?? languageInUse().id
}
