/** Two sessions of a case with one number. */
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { placesInSequence } from "../../cases/sequence.ts"
import { datesAgreed } from "../../cases/order.ts"
import { valueRange } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

/** The one number that a note's date leaves free for it; none if there is no such number, or several. */
function freeNumber({ sessions }: Case, { file, date }: NoteFacts): string[] {
	const others = sessions.filter((other) => other.file !== file)
	const dated = datesAgreed(others).filter(({ session }) => session !== undefined)
	if (date === undefined || dated.some((other) => other.date === date)) return []
	const from = dated.findLast((other) => other.date < date)?.session ?? 0
	const to = dated.find((other) => other.date > date)?.session ?? from + 2
	const free = from + 1
	return to === free + 1 && !others.some(({ session }) => session === free) ? [String(free)] : []
}

declare module "../rule.ts" {
	interface FindingFacts {
		/** `allowed`: the number that is free by the note's date. */
		readonly "session.duplicate-number": { readonly session: number; readonly allowed: readonly string[] }
	}
}

export const duplicateNumber: Rule<"session.duplicate-number"> = {
	codes: { "session.duplicate-number": { level: "error", kind: "contradiction" } },
	acrossNotes: true,
	kind: "session",
	*check(subject) {
		const { case: patientCase, facts, file } = subject
		const same = placesInSequence(patientCase).get(file)?.same
		if (!same || facts.session === undefined) return
		yield {
			code: "session.duplicate-number",
			range: valueRange(subject, "session"),
			facts: { session: facts.session, allowed: freeNumber(patientCase, facts) },
			related: [related(same, "session", "other")],
		}
	},
}
