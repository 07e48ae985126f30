/** A second version of a note, as a sync service leaves it. The first one counts; what is in this one is compared by hand. */
import { noteLine } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "case.conflict-copy": object
	}
}

export const conflictCopy: Rule<"case.conflict-copy"> = {
	codes: { "case.conflict-copy": { level: "warning", kind: "contradiction" } },
	acrossNotes: true,
	*check(subject) {
		const { case: patientCase, file } = subject
		const first = patientCase.copies.get(file)
		if (!first) return
		yield { code: "case.conflict-copy", range: noteLine(subject), facts: {}, related: [related(first, "note", "version")] }
	},
}
