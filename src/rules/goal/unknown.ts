/** A goal that the formulation does not have, as a label; in prose `G7` may be anything. */
import type { Section } from "../../note/body/piece.ts"
import { labelWords } from "../../note/marks.ts"
import { isGoalId } from "../../note/values/value.ts"
import { memoize } from "../../text/memo.ts"
import type { Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		/** Ids: the one that is written, and those of the formulation. */
		readonly "goal.unknown": { readonly goal: string; readonly goals: readonly string[] }
	}
}

export const unknownGoal: Rule<"goal.unknown"> = {
	codes: { "goal.unknown": { level: "information", kind: "contradiction" } },
	acrossNotes: true,
	*check({ case: patientCase, facts, note: { text }, sections }) {
		const formulation = facts.kind === "formulation" ? facts : patientCase.formulation
		// Before there is a formulation, no goal is known.
		if (!formulation) return
		const known = new Set(formulation.goals.map(({ id }) => id))
		for (const {
			placed: { at, part },
		} of sections) {
			for (const { id, field } of goalLabels(part)) {
				if (known.has(id)) continue
				known.add(id)
				yield {
					code: "goal.unknown",
					range: labelWords(text, field, at),
					facts: { goal: id, goals: formulation.goals.map((goal) => goal.id) },
					related: [{ file: formulation.file, line: formulation.goals[0]?.line ?? 0, says: "goals" }],
				}
			}
		}
	},
}

/** The fields of a section and its sub-sections that have the id of a goal as their label. */
const goalLabels = memoize((section: Section) =>
	[section, ...section.subsections].flatMap(({ fields }) =>
		fields.flatMap((field) => (isGoalId(field.label) ? { id: field.label.toUpperCase(), field } : [])),
	),
)
