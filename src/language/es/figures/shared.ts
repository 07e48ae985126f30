/** Words of several figures in Spanish. */
import type { FigureWords, NamedNote } from "../../../summary/figures/words.ts"
import { inSentence, number } from "../grammar.ts"
import { terms } from "../record/terms.ts"

type SharedWords = FigureWords["shared"]

/** Parts of a sentence or a list, without those that are empty. */
export const joinedBy = (between: string, parts: readonly string[]): string => parts.filter((part) => part !== "").join(between)

/** `sesión 3, 2026-02-02`, or with the kind of a note that is no session. */
export const noteName = ({ session, kind, date }: NamedNote): string =>
	joinedBy(", ", [session === undefined ? (kind ? inSentence(terms.note[kind].title) : "") : `sesión ${session}`, date ?? ""])

export const shared: SharedWords = {
	titled: (title, text) => `${title}: ${text}`,
	number,
	day: (date) => date,
	note: noteName,
	sessions: "Sesión",
	noSessions: "aún no hay sesiones",
	sessionNotHeld: { missed: "inasistencia", cancelled: "sesión cancelada" },
	more: (count) => `y ${count} más en las notas`,
}
