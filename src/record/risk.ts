/** The fields of a Risk section, the same in every kind of note. */
import type { FieldShape } from "./shape.ts"

export const riskVocabularies = {
	"risk-level": ["none", "low", "moderate", "high"],
} as const

export const riskFields = [
	{ id: "risk.level", need: "must", value: { vocabulary: "risk-level" } },
	{ id: "risk.rationale", need: "must" },
	{
		id: "risk.plan",
		// While no level is given, only the level is needed.
		need: { otherwise: "must", cases: [{ when: { "risk-level": ["none", "low", "not-given"] }, need: "never" }] },
	},
] as const satisfies readonly FieldShape[]
