/** The names proposed for the files of new notes. */
import type { NoteFacts } from "../../cases/facts.ts"
import { safeName } from "../../text/file-name.ts"
import { noteEnding } from "../../text/note-ending.ts"

/** The file name proposed for a new note: `C-7-session-05.ipt.md`; with its date for a kind of which a case has several. */
export function fileNameFor({ kind, session, date, case: code }: Pick<NoteFacts, "case" | "date" | "kind" | "session">): string {
	const number = session === undefined ? (date === undefined ? "" : `-${date}`) : `-${String(session).padStart(2, "0")}`
	return `${safeName(code ?? "case")}-${kind ?? "note"}${number}${noteEnding}`
}
