/**
 * The order of a case's notes in time. The number of a session decides its place, as a date is mistyped more easily: a date
 * places what has no number. A closing comes last, except for maintenance sessions after it. Nothing is derived from a place
 * that is not known.
 */
import type { Case } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { isPlaceless, inOrderOfSessions, merged, byDate, isDated } from "./order.ts"
import { memoize } from "../text/memo.ts"

/** The notes of a case in the order of time, as far as their places are known; of two versions of a note the first. */
export const notesInTime: (patientCase: Case) => readonly NoteFacts[] = memoize(({ notes, copies }: Case) => {
	const placed = notes.filter((note) => !isPlaceless(note) && !copies.has(note.file))
	const sessions = inOrderOfSessions(placed.filter(({ kind }) => kind !== "formulation" && kind !== "closing"))
	const formulations = placed.filter(({ kind }) => kind === "formulation").sort(byDate)
	const closings = placed.filter(({ kind }) => kind === "closing").sort(byDate)
	const beforeEnd = sessions.filter(({ phase }) => phase !== "maintenance")
	const last = beforeEnd.at(-1)
	const end = last ? sessions.indexOf(last) + 1 : 0
	return [...merged(sessions.slice(0, end), formulations), ...afterEnd(closings, sessions.slice(end))]
})

/** The notes of a case whose place in time is not known. */
export const notesWithoutPlace: (patientCase: Case) => readonly NoteFacts[] = memoize(({ notes, copies }: Case) =>
	notes.filter((note) => isPlaceless(note) && !copies.has(note.file)),
)

/** Closings without a usable date are last; others come before the maintenance sessions after them. */
function afterEnd(closings: readonly NoteFacts[], maintenance: readonly NoteFacts[]): NoteFacts[] {
	const undated = closings.filter((note) => !isDated(note))
	return [...merged(maintenance, closings.filter(isDated)), ...undated]
}
