/** The four mechanisms of change of a case, and the indicators that its sessions noted. */
import { type Mechanism, terms } from "../record/index.ts"
import { heldSessions } from "./course.ts"
import type { Case } from "./case.ts"
import type { MechanismFacts, NoteFacts } from "./facts.ts"

/** An indicator noted in a session. */
export interface Indicator extends MechanismFacts {
	readonly note: NoteFacts
}

export interface MechanismCourse {
	readonly mechanism: Mechanism
	/** The formulation expects it. */
	readonly expected: boolean
	/** Number of sessions with a rating of 1 or more. */
	readonly sessionsWorkedOn: number
	/** The last session that worked on it, and its rating. */
	readonly lastSession?: number
	readonly lastRating?: number
	/** In the order of sessions; a rating of 0 says that nothing was noted. */
	readonly indicators: readonly Indicator[]
}

/** Each of the four mechanisms in the order of the record. */
export function mechanismsOf(patientCase: Case): MechanismCourse[] {
	const sessions = heldSessions(patientCase)
	return terms("mechanism").map((mechanism) => {
		const indicators = sessions.flatMap((note) =>
			note.mechanisms.flatMap((facts) => (facts.mechanism === mechanism && facts.rating !== 0 ? [{ ...facts, note }] : [])),
		)
		const workedOn = indicators.filter(({ rating }) => rating !== undefined)
		const last = workedOn.at(-1)
		return {
			mechanism,
			expected: patientCase.formulation?.expected.some((expected) => expected.mechanism === mechanism) ?? false,
			sessionsWorkedOn: new Set(workedOn.map(({ note }) => note.file)).size,
			...(last?.note.session !== undefined && { lastSession: last.note.session }),
			...(last?.rating !== undefined && { lastRating: last.rating }),
			indicators,
		}
	})
}
