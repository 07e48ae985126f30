/**
 * The order of a case's notes in time. The number of a session decides its place, as a date is mistyped more easily: a date
 * places what has no number. A closing comes last, except for maintenance sessions after it. Nothing is derived from a place
 * that is not known. Scores without a session are where their date is, after the closing too; of one day they come first, as a
 * questionnaire is filled in before the session. An addendum has no place: nothing of the course follows from it, except for what
 * it says of risk.
 */
import type { Case } from "./case.ts"
import { isAddendum } from "./addenda.ts"
import type { NoteFacts } from "./facts.ts"
import { isPlaceless, inOrderOfSessions, isOfScores, merged, byDate, isDated } from "./order.ts"
import { memoize } from "../text/memo.ts"

/** The notes of a case in the order of time, as far as their places are known, without addenda; of two versions of a note the first. */
export const notesInTime: (patientCase: Case) => readonly NoteFacts[] = memoize(({ notes, copies }: Case) => {
	const placed = notes.filter((note) => !isAddendum(note) && !isPlaceless(note) && !copies.has(note.file))
	const sessions = inOrderOfSessions(placed.filter((note) => note.kind !== "formulation" && note.kind !== "closing" && !isOfScores(note)))
	const formulations = placed.filter(({ kind }) => kind === "formulation").sort(byDate)
	const closings = placed.filter(({ kind }) => kind === "closing").sort(byDate)
	const beforeEnd = sessions.filter(({ phase }) => phase !== "maintenance")
	const last = beforeEnd.at(-1)
	const end = last ? sessions.indexOf(last) + 1 : 0
	const others = [...merged(sessions.slice(0, end), formulations), ...afterEnd(closings, sessions.slice(end))]
	return merged(others, placed.filter(isOfScores).sort(byDate))
})

/** The notes of a case whose place in time is not known. */
export const notesWithoutPlace: (patientCase: Case) => readonly NoteFacts[] = memoize(({ notes, copies }: Case) =>
	notes.filter((note) => !isAddendum(note) && isPlaceless(note) && !copies.has(note.file)),
)

/** The same with the addenda that say something of risk, each at its date; of one day they come last, as they were written later. */
export const notesOnRiskInTime: (patientCase: Case) => readonly NoteFacts[] = memoize((patientCase: Case) => {
	const { notes, copies } = patientCase
	const addenda = notes.filter((note) => isAddendum(note) && note.risk !== undefined && isDated(note) && !copies.has(note.file))
	return merged(notesInTime(patientCase), addenda.sort(byDate), "last")
})

/** The same whose place in time is not known. */
export const notesOnRiskWithoutPlace: (patientCase: Case) => readonly NoteFacts[] = memoize((patientCase: Case) => {
	const { notes, copies } = patientCase
	const addenda = notes.filter((note) => isAddendum(note) && note.risk !== undefined && !isDated(note) && !copies.has(note.file))
	return [...notesWithoutPlace(patientCase), ...addenda]
})

/** Closings without a usable date are last; others come before the maintenance sessions after them. */
function afterEnd(closings: readonly NoteFacts[], maintenance: readonly NoteFacts[]): NoteFacts[] {
	const undated = closings.filter((note) => !isDated(note))
	return [...merged(maintenance, closings.filter(isDated)), ...undated]
}
