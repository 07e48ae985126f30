/** A second formulation or closing in a case. */
import { termTitle } from "../../record/index.ts"
import { noteLine } from "../ranges.ts"
import { related, type Rule } from "../rule.ts"

export const duplicateNote: Rule = {
	codes: { "case.duplicate-note": "error" },
	acrossNotes: true,
	*check(subject) {
		const { case: of, facts } = subject
		if (facts.kind !== "formulation" && facts.kind !== "closing") return
		const first = of[facts.kind]
		if (!first || first.file === facts.file || of.copies.has(facts.file)) return
		yield {
			code: "case.duplicate-note",
			range: noteLine(subject),
			data: { kind: termTitle("note", facts.kind).toLowerCase(), case: of.code },
			related: [related(first, "note", "first")],
		}
	},
}
