/** A session beyond the number that was agreed; the maintenance phase has a contract of its own. */
import { contractAt } from "../../cases/course.ts"
import { valueRange } from "../ranges.ts"
import type { Rule } from "../rule.ts"

export const beyondContract: Rule = {
	codes: { "session.beyond-contract": "warning" },
	acrossNotes: true,
	of: "session",
	*check(subject) {
		const { case: of, facts } = subject
		const { session, phase } = facts
		if (session === undefined || phase === "maintenance") return
		const planned = contractAt(of, session).sessions
		if (planned === undefined || session <= planned) return
		yield { code: "session.beyond-contract", range: valueRange(subject, "session"), data: { session, planned } }
	},
}
