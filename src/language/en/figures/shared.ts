/** Words of several figures in English. */
import type { FigureWords, NamedNote, NotHeld } from "../../../summary/figures/words.ts"
import { inSentence, number } from "../grammar.ts"
import { terms } from "../record/terms.ts"

type SharedWords = FigureWords["shared"]

/** Parts of a sentence or a list, without those that are empty. */
export const joinedBy = (between: string, parts: readonly string[]): string => parts.filter((part) => part !== "").join(between)

/** `session 3, 2026-02-02`, or with the kind of a note that is no session. */
export const noteName = ({ session, kind, date }: NamedNote): string =>
	joinedBy(", ", [session === undefined ? (kind ? inSentence(terms.note[kind].title) : "") : `session ${session}`, date ?? ""])

const notHeld = (status: NotHeld): string => `session ${inSentence(terms["session-status"][status].title)}`

export const shared: SharedWords = {
	titled: (title, text) => `${title}: ${text}`,
	number,
	day: (date) => date,
	note: noteName,
	sessions: "Session",
	noSessions: "no session yet",
	sessionNotHeld: { missed: notHeld("missed"), cancelled: notHeld("cancelled") },
	more: (count) => `and ${count} more in the notes`,
}
