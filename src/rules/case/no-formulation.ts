/** A case without a formulation when it is due: at the session of its variant, or at its closing. */
import { formulationDue } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { memoize } from "../../text/memo.ts"
import { noteLine } from "../ranges.ts"
import type { Rule } from "../rule.ts"

const hasUnreadable = memoize(({ notes }: Case) => notes.some(({ unreadable }) => unreadable))

declare module "../rule.ts" {
	interface FindingFacts {
		/** The session by which it is due; whether the case is being closed. */
		readonly "case.no-formulation": { readonly due: number; readonly closing: boolean }
	}
}

export const noFormulation: Rule<"case.no-formulation"> = {
	codes: { "case.no-formulation": { level: "warning", kind: "gap" } },
	acrossNotes: true,
	*check(subject) {
		const { case: patientCase, facts } = subject
		// A note that cannot be read may be the formulation.
		if (patientCase.formulation || hasUnreadable(patientCase)) return
		const { session: due } = formulationDue(patientCase)
		const past = facts.kind === "closing" || (facts.status === "held" && (facts.session ?? 0) >= due)
		if (past) yield { code: "case.no-formulation", range: noteLine(subject), facts: { due, closing: facts.kind === "closing" } }
	},
}
