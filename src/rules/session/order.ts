/** Sessions in the order of their numbers: dates rise, no number is left out, the phase does not go back. */
import { rank, standings } from "../../cases/sequence.ts"
import { termTitle } from "../../record/index.ts"
import { valueRange } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

export const sessionOrder: Rule = {
	codes: { "session.date-order": "warning", "session.gap": "information", "session.phase-fit": "information" },
	acrossNotes: true,
	of: "session",
	*check(subject) {
		const { case: of, facts, file } = subject
		const { date, session, phase } = facts
		const standing = standings(of).get(file)
		if (!standing || session === undefined) return
		const { before, latest, furthest } = standing
		if (date !== undefined && latest?.date !== undefined && date < latest.date) {
			yield {
				code: "session.date-order",
				range: valueRange(subject, "date"),
				data: { session, date, earlier: latest.session ?? 0, earlierDate: latest.date },
				related: [related(latest, "date", "earlier")],
			}
		}
		const expected = (before?.session ?? 0) + 1
		if (session > expected) {
			yield {
				code: "session.gap",
				range: valueRange(subject, "session"),
				data: { from: expected, to: session - 1 },
				...(before && { related: [related(before, "session", "earlier")] }),
			}
		}
		if (phase && furthest?.phase && rank(phase) < rank(furthest.phase)) {
			yield {
				code: "session.phase-fit",
				range: valueRange(subject, "phase"),
				data: { phase: termTitle("phase", phase), earlier: furthest.session ?? 0, earlierPhase: termTitle("phase", furthest.phase) },
				related: [related(furthest, "phase", "earlier")],
			}
		}
	},
}
