/** The names proposed for the files of new notes. */
import type { NoteFacts } from "../../cases/facts.ts"
import { safeName } from "../../text/file-name.ts"

/** The file name proposed for a new note: `C-7-session-05.ipt.md`. */
export function fileNameFor({ kind, session, case: code }: Pick<NoteFacts, "case" | "kind" | "session">): string {
	const number = session === undefined ? "" : `-${String(session).padStart(2, "0")}`
	return `${safeName(code ?? "case")}-${kind ?? "note"}${number}.ipt.md`
}
