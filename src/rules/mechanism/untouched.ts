/** An expected mechanism of change that the middle phase has not worked on for a while, reported on the newest session. */
import { heldInTime } from "../../cases/course.ts"
import { lookBack, type Term } from "../../record/index.ts"
import { headingOrNoteLine } from "../ranges.ts"
import type { Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "mechanism.untouched": { readonly mechanism: Term<"mechanism">; readonly sessions: number }
	}
}

export const untouchedMechanism: Rule<"mechanism.untouched"> = {
	codes: { "mechanism.untouched": { level: "information", kind: "contradiction" } },
	acrossNotes: true,
	kind: "session",
	*check(subject) {
		const { case: patientCase, file: own } = subject
		const held = heldInTime(patientCase)
		if (!patientCase.formulation || held.at(-1)?.file !== own) return
		const last = held.filter(({ phase }) => phase === "middle").slice(-lookBack)
		if (last.length < lookBack) return
		const worked = new Set(
			last.flatMap(({ mechanisms }) => mechanisms.flatMap(({ mechanism, rating = 0 }) => (rating >= 1 ? [mechanism] : []))),
		)
		for (const { mechanism, line } of patientCase.formulation.expected) {
			if (worked.has(mechanism)) continue
			yield {
				code: "mechanism.untouched",
				range: headingOrNoteLine(subject, "session.mechanisms"),
				facts: { mechanism, sessions: lookBack },
				related: [{ file: patientCase.formulation.file, line, says: "expects" }],
			}
		}
	},
}
