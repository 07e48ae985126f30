/** What a case says of risk: suicide items, answers, and the last Risk section before each session. */
import type { Case } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { type MeasureFacts, measureOf } from "./measure-facts.ts"
import { perCase } from "./per-case.ts"
import { notesInTime } from "./time.ts"

/** The last note before each note, in time, that holds a Risk section, by file. */
export const riskBefore: (of: Case) => ReadonlyMap<string, NoteFacts> = perCase((of) => {
	const found = new Map<string, NoteFacts>()
	let last: NoteFacts | undefined
	for (const note of notesInTime(of)) {
		if (last) found.set(note.file, last)
		if (note.risk) last = note
	}
	return found
})

/**
 * The number of the client's item on suicidal thoughts, where its value lies above the measure's threshold: 0 where the
 * measure is not known to have such an item, and the note calls one so.
 */
export function raisedSuicideItem(given: MeasureFacts): number | undefined {
	const { item = 0, threshold = 0 } = measureOf(given)?.suicideItem ?? {}
	return given.by === undefined && given.suicideItem !== undefined && given.suicideItem > threshold ? item : undefined
}

/** Questions of a suicide-risk screener that were answered with yes, by key. */
export function answeredYes(given: MeasureFacts): string[] {
	return given.by === undefined ? (measureOf(given)?.questions ?? []).filter((question) => given.values[question] === true) : []
}
