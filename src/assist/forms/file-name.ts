/** The names proposed for the files of new notes. */
import type { NoteFacts } from "../../cases/facts.ts"
import { safeName, sameName } from "../../text/file-name.ts"
import { noteEnding } from "../../text/note-ending.ts"

/** The file name proposed for a new note: `C-7-session-05.ipt.md`; with its date for a kind of which a case has several. */
export function fileNameFor({ kind, session, date, case: code }: Pick<NoteFacts, "case" | "date" | "kind" | "session">): string {
	const number = session === undefined ? (date === undefined ? "" : `-${date}`) : `-${String(session).padStart(2, "0")}`
	return `${safeName(code ?? "case")}-${kind ?? "note"}${number}${noteEnding}`
}

/** The name of the next addendum to a file that none of its folder has: `session-05.addendum-2.ipt.md`. That to an addendum is counted with it. */
export function fileNameForAddendum(amended: string, taken: Iterable<string>): string {
	const stem = (amended.endsWith(noteEnding) ? amended.slice(0, -noteEnding.length) : amended).replace(/\.addendum-\d{1,9}$/, "")
	const known = new Set(Array.from(taken, sameName))
	for (let number = 1; ; number++) {
		const name = `${stem}.addendum-${number}${noteEnding}`
		if (!known.has(sameName(name))) return name
	}
}
