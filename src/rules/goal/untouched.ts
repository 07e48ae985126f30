/** A goal that no session has mentioned for a while, reported on the newest session. */
import { heldInTime } from "../../cases/course.ts"
import { notesInTime } from "../../cases/time.ts"
import { lookBack } from "../../record/index.ts"
import { headingOrNoteLine } from "../ranges.ts"
import type { Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "goal.untouched": { readonly goal: string; readonly text: string; readonly sessions: number }
	}
}

export const untouchedGoal: Rule<"goal.untouched"> = {
	codes: { "goal.untouched": { level: "information", kind: "contradiction" } },
	acrossNotes: true,
	kind: "session",
	*check(subject) {
		const { case: patientCase, file: own } = subject
		const held = heldInTime(patientCase)
		if (!patientCase.formulation || held.at(-1)?.file !== own) return
		const { goals, file } = patientCase.formulation
		// Sessions before the goals were agreed could not speak of them.
		const inTime = notesInTime(patientCase)
		const agreed = inTime.indexOf(patientCase.formulation)
		const last = held.slice(-lookBack).filter((session) => inTime.indexOf(session) > agreed)
		if (last.length < lookBack) return
		const spokenOf = new Set(last.flatMap(({ goalsSpokenOf }) => goalsSpokenOf.map(({ id }) => id)))
		for (const { id, text, line } of goals) {
			if (spokenOf.has(id)) continue
			yield {
				code: "goal.untouched",
				range: headingOrNoteLine(subject, "session.progress"),
				facts: { goal: id, text, sessions: lookBack },
				related: [{ file, line, says: "goals" }],
			}
		}
	},
}
