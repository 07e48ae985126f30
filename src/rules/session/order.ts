/** Sessions in the order of their numbers: dates rise, no number is left out, the phase does not go back. */
import { rank, placesInSequence } from "../../cases/sequence.ts"
import type { Phase } from "../../record/index.ts"
import { valueRange } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "session.date-order": {
			readonly session: number
			readonly date: string
			readonly earlier: number
			readonly earlierDate: string
		}
		/** Numbers of the sessions without a note. */
		readonly "session.gap": { readonly from: number; readonly to: number }
		readonly "session.phase-fit": { readonly phase: Phase; readonly earlier: number; readonly earlierPhase: Phase }
	}
}

export const sessionOrder: Rule<"session.date-order" | "session.gap" | "session.phase-fit"> = {
	codes: {
		"session.date-order": { level: "warning", kind: "contradiction" },
		"session.gap": { level: "information", kind: "contradiction" },
		"session.phase-fit": { level: "information", kind: "contradiction" },
	},
	acrossNotes: true,
	kind: "session",
	*check(subject) {
		const { case: patientCase, facts, file } = subject
		const { date, session, phase } = facts
		const place = placesInSequence(patientCase).get(file)
		if (!place || session === undefined) return
		const { before, latest, furthest } = place
		if (date !== undefined && latest?.date !== undefined && date < latest.date) {
			yield {
				code: "session.date-order",
				range: valueRange(subject, "date"),
				facts: { session, date, earlier: latest.session ?? 0, earlierDate: latest.date },
				related: [related(latest, "date", "earlier")],
			}
		}
		const expected = (before?.session ?? 0) + 1
		if (session > expected) {
			yield {
				code: "session.gap",
				range: valueRange(subject, "session"),
				facts: { from: expected, to: session - 1 },
				...(before && { related: [related(before, "session", "earlier")] }),
			}
		}
		if (phase && furthest?.phase && rank(phase) < rank(furthest.phase)) {
			yield {
				code: "session.phase-fit",
				range: valueRange(subject, "phase"),
				facts: { phase, earlier: furthest.session ?? 0, earlierPhase: furthest.phase },
				related: [related(furthest, "phase", "earlier")],
			}
		}
	},
}
