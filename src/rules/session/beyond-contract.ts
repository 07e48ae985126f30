/** A session beyond the number that was agreed; the maintenance phase has a contract of its own. */
import { contractAt } from "../../cases/course.ts"
import { valueRange } from "../ranges.ts"
import type { Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "session.beyond-contract": { readonly session: number; readonly planned: number }
	}
}

export const beyondContract: Rule<"session.beyond-contract"> = {
	codes: { "session.beyond-contract": { level: "warning", kind: "contradiction" } },
	acrossNotes: true,
	kind: "session",
	*check(subject) {
		const { case: patientCase, facts } = subject
		const { session, phase } = facts
		if (session === undefined || phase === "maintenance") return
		const planned = contractAt(patientCase, session).sessions
		if (planned === undefined || session <= planned) return
		yield { code: "session.beyond-contract", range: valueRange(subject, "session"), facts: { session, planned } }
	},
}
