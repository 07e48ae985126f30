/** What a case says of risk: suicide items, answers, and the last Risk section before each session. */
import { findMeasure } from "../record/index.ts"
import { type Case, notesInTime } from "./case.ts"
import type { MeasureFacts, NoteFacts } from "./facts.ts"
import { perCase } from "./per-case.ts"

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

/** The item on suicidal thoughts, where its value lies above the measure's threshold. */
export function raisedSuicideItem({ name, suicideItem }: MeasureFacts): number | undefined {
	const known = findMeasure(name)?.suicideItem
	return known && suicideItem !== undefined && suicideItem > known.threshold ? known.item : undefined
}

/** Questions of a suicide-risk screener that were answered with yes, by key. */
export function answeredYes({ name, values }: MeasureFacts): string[] {
	return (findMeasure(name)?.questions ?? []).filter((question) => values[question] === true)
}
