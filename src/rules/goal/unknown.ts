/** A goal that the formulation does not have. */
import { goalsMentioned } from "../../note/mentions.ts"
import type { Rule } from "../rule.ts"

export const unknownGoal: Rule = {
	codes: { "goal.unknown": "information" },
	acrossNotes: true,
	*check({ case: of, facts, note }) {
		const formulation = facts.kind === "formulation" ? facts : of.formulation
		// Before there is a formulation, no goal can be looked up.
		if (!formulation) return
		const known = new Set(formulation.goals.map(({ id }) => id))
		for (const { id, range } of goalsMentioned(note)) {
			if (known.has(id)) continue
			known.add(id)
			yield {
				code: "goal.unknown",
				range,
				data: { goal: id, goals: formulation.goals.map((goal) => goal.id) },
				related: [{ file: formulation.file, line: formulation.goals[0]?.line ?? 0, says: "goals" }],
			}
		}
	},
}
