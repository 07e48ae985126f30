/** A session held after the case was closed; maintenance sessions come after it. */
import { isCaseClosed } from "../../cases/course.ts"
import { valueRange } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		/** Of the closing. */
		readonly "case.session-after-closing": { readonly date: string }
	}
}

export const sessionAfterClosing: Rule<"case.session-after-closing"> = {
	codes: { "case.session-after-closing": { level: "warning", kind: "contradiction" } },
	acrossNotes: true,
	kind: "session",
	*check(subject) {
		const { case: patientCase, facts } = subject
		const { closing } = patientCase
		const { date, phase, status } = facts
		if (status !== "held" || phase === "maintenance" || date === undefined) return
		if (!isCaseClosed(patientCase) || closing?.date === undefined || date <= closing.date) return
		yield {
			code: "case.session-after-closing",
			range: valueRange(subject, "date"),
			facts: { date: closing.date },
			related: [related(closing, "date", "other")],
		}
	},
}
