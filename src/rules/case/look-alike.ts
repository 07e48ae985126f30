/** Two cases whose codes look alike: a note that was meant for one may have been filed under the other. */
import { valueRange } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "case.look-alike": { readonly case: string; readonly others: readonly string[] }
	}
}

export const lookAlike: Rule<"case.look-alike"> = {
	codes: { "case.look-alike": { level: "warning", kind: "contradiction" } },
	acrossNotes: true,
	*check(subject) {
		const { case: patientCase, facts } = subject
		// Reported once for a case, on its first note.
		if (patientCase.lookAlikes.length === 0 || patientCase.notes[0]?.file !== facts.file) return
		yield {
			code: "case.look-alike",
			range: valueRange(subject, "case"),
			facts: { case: patientCase.code, others: patientCase.lookAlikes.map(({ code }) => code) },
			related: patientCase.lookAlikes.map(({ first }) => related(first, "case", "other")),
		}
	},
}
