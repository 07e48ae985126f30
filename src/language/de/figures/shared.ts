/** Words of several figures in German. */
import type { FigureWords, NamedNote } from "../../../summary/figures/words.ts"
import { inSentence, number } from "../grammar.ts"
import { terms } from "../record/terms.ts"

type SharedWords = FigureWords["shared"]

/** Parts of a sentence or a list, without those that are empty. */
export const joinedBy = (between: string, parts: readonly string[]): string => parts.filter((part) => part !== "").join(between)

/** `Sitzung 3, 2026-02-02`, or with the kind of a note that is no session. */
export const noteName = ({ session, kind, date }: NamedNote): string =>
	joinedBy(", ", [session === undefined ? (kind ? inSentence(terms.note[kind].title) : "") : `Sitzung ${session}`, date ?? ""])

export const shared: SharedWords = {
	titled: (title, text) => `${title}: ${text}`,
	number,
	day: (date) => date,
	note: noteName,
	sessions: "Sitzung",
	noSessions: "noch keine Sitzung",
	sessionNotHeld: { missed: "versäumte Sitzung", cancelled: "abgesagte Sitzung" },
	more: (count) => `und ${count} weitere in den Notizen`,
}
