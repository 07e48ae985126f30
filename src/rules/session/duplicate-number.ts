/** Two sessions of a case with one number. */
import { nextSession, standings } from "../../cases/sequence.ts"
import { valueRange } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

export const duplicateNumber: Rule = {
	codes: { "session.duplicate-number": "error" },
	acrossNotes: true,
	of: "session",
	*check(subject) {
		const { case: of, facts, file } = subject
		const same = standings(of).get(file)?.same
		if (!same || facts.session === undefined) return
		yield {
			code: "session.duplicate-number",
			range: valueRange(subject, "session"),
			data: { session: facts.session, allowed: [String(nextSession(of))] },
			related: [related(same, "session", "other")],
		}
	},
}
