/** What came before each session of a case, in one pass over them in the order of their numbers. */
import { type Phase, terms } from "../record/index.ts"
import { heldInTime } from "./course.ts"
import type { Case } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { memoize } from "../text/memo.ts"

/** A session's place among the others. All that are named have a lower number, except `same`. */
export interface PlaceInSequence {
	/** The session before it. */
	readonly before?: NoteFacts
	/** The one with the latest date. */
	readonly latest?: NoteFacts
	/** The one with the latest phase. */
	readonly furthest?: NoteFacts
	/** Another session of its own number. */
	readonly same?: NoteFacts
}

/** The place of each session that has a number in the sequence of sessions, by its file. */
export const placesInSequence: (patientCase: Case) => ReadonlyMap<string, PlaceInSequence> = memoize(({ sessions }: Case) => {
	const found = new Map<string, PlaceInSequence>()
	let so: Omit<PlaceInSequence, "same"> = {}
	for (const [number, group] of Map.groupBy(sessions, ({ session }) => session)) {
		if (number === undefined) continue
		for (const note of group) {
			const same = group[0] === note ? group[1] : group[0]
			found.set(note.file, { ...so, ...(same && { same }) })
		}
		for (const note of group) so = furtherBy(so, note)
	}
	return found
})

/** Where each held session is among those held whose place in time is known, by its file. */
export const heldPlaces: (patientCase: Case) => ReadonlyMap<string, number> = memoize(
	(patientCase: Case) => new Map(heldInTime(patientCase).map(({ file }, index) => [file, index])),
)

function furtherBy({ latest, furthest }: Omit<PlaceInSequence, "same">, note: NoteFacts): Omit<PlaceInSequence, "same"> {
	const later = note.date !== undefined && note.date > (latest?.date ?? "") ? note : latest
	const further = rank(note.phase) > rank(furthest?.phase) ? note : furthest
	return { before: note, ...(later && { latest: later }), ...(further && { furthest: further }) }
}

/** The index of a phase in the order of therapy; without a phase it is before all. */
export function rank(phase: Phase | undefined): number {
	return phase === undefined ? -1 : terms("phase").indexOf(phase)
}

/** The number after the highest there is. */
export function nextSession({ sessions }: Pick<Case, "sessions">): number {
	return sessions.reduce((highest, { session = 0 }) => Math.max(highest, session), 0) + 1
}
