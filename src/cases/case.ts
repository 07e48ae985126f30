/** The notes of one code as a case, and what follows from them together. */
import { terms } from "../record/index.ts"
import { type Addenda, addendaIn, withAddenda } from "./addenda.ts"
import { copiesIn } from "./copies.ts"
import type { NoteFacts } from "./facts.ts"
import { byDate, inOrderOfSessions } from "./order.ts"

export interface Case {
	readonly code: string
	/** All notes: formulation, sessions by number and date, closing, each followed by its addenda; second versions too. */
	readonly notes: readonly NoteFacts[]
	/** Second versions of a note, as a sync service leaves them, by file: each with the note that counts. */
	readonly copies: ReadonlyMap<string, NoteFacts>
	readonly formulation?: NoteFacts
	/** Sessions in the order of their numbers, those without one by their date; last those that have neither. */
	readonly sessions: readonly NoteFacts[]
	readonly closing?: NoteFacts
	/** Which addenda there are of which note. Nothing else of the case follows from them, except for what they say of risk. */
	readonly addenda: Addenda
	/** Notes of other cases that addenda of this one name, by the file of the addendum. */
	readonly amendedElsewhere: ReadonlyMap<string, NoteFacts>
	/** Other cases whose codes look like this one's, each with its first note. */
	readonly lookAlikes: readonly LookAlike[]
}

export interface LookAlike {
	readonly code: string
	readonly first: NoteFacts
}

/** The place of a kind among the notes of a case; a note of no known kind comes last. */
const rankOf = ({ kind }: NoteFacts): number => (kind ? terms("note").indexOf(kind) : terms("note").length)

const byPlace = (a: NoteFacts, b: NoteFacts): number =>
	rankOf(a) - rankOf(b) || (a.session ?? Infinity) - (b.session ?? Infinity) || byDate(a, b)

const none: Case["amendedElsewhere"] = new Map()

/** Builds a case from the notes that name its code, in any order. */
export function caseOf(
	code: string,
	notes: readonly NoteFacts[],
	lookAlikes: readonly LookAlike[] = [],
	amendedElsewhere: Case["amendedElsewhere"] = none,
): Case {
	const inPlace = notes.toSorted(byPlace)
	const addenda = addendaIn(inPlace)
	const sorted = withAddenda(inPlace, addenda)
	const copies = copiesIn(sorted)
	const counted = copies.size > 0 ? sorted.filter(({ file }) => !copies.has(file)) : sorted
	const formulation = counted.find(({ kind }) => kind === "formulation")
	const closing = counted.find(({ kind }) => kind === "closing")
	return {
		code,
		notes: sorted,
		copies,
		...(formulation && { formulation }),
		sessions: inOrderOfSessions(counted.filter(({ kind }) => kind === "session")),
		...(closing && { closing }),
		addenda,
		amendedElsewhere,
		lookAlikes,
	}
}
