/** A second formulation or closing in a case. */
import type { Kind } from "../../record/index.ts"
import { noteLine } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "case.duplicate-note": { readonly kind: Kind; readonly case: string }
	}
}

export const duplicateNote: Rule<"case.duplicate-note"> = {
	codes: { "case.duplicate-note": { level: "error", kind: "contradiction" } },
	acrossNotes: true,
	*check(subject) {
		const { case: patientCase, facts } = subject
		if (facts.kind !== "formulation" && facts.kind !== "closing") return
		const first = patientCase[facts.kind]
		if (!first || first.file === facts.file || patientCase.copies.has(facts.file)) return
		yield {
			code: "case.duplicate-note",
			range: noteLine(subject),
			facts: { kind: facts.kind, case: patientCase.code },
			related: [related(first, "note", "first")],
		}
	},
}
