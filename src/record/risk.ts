/** The fields of a Risk section, the same in every kind of note. */
import type { Field } from "./schema.ts"

export const riskFields = [
	{ id: "risk.level", need: "must", value: { vocabulary: "risk-level" } },
	{ id: "risk.rationale", need: "must" },
	{
		id: "risk.plan",
		// While no level is given, the level alone is asked for.
		need: { otherwise: "must", cases: [{ when: { "risk-level": ["none", "low", "not-given"] }, need: "never" }] },
	},
] as const satisfies readonly Field[]
