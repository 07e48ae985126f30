/** The addendum: what is added to a note later, or corrected in it, as a note of its own. The note that it amends never changes. */
import { riskFields } from "../risk.ts"
import type { LayoutShape, SectionShape } from "../shape.ts"

const sections = [
	{
		id: "addendum.addendum",
		need: { otherwise: "must", cases: [{ when: { amendment: ["written", "correction"] }, need: "known" }] },
	},
	{
		id: "addendum.correction",
		need: { otherwise: "never", cases: [{ when: { amendment: ["correction"] }, need: "must" }] },
		fields: [
			{ id: "addendum.correction.was", need: "must" },
			{ id: "addendum.correction.is-right", need: "must" },
		],
	},
	{ id: "addendum.risk", need: "known", fields: riskFields },
] as const satisfies readonly SectionShape[]

/** The sections that say what an addendum is for: one of them is needed. */
export const amendingSections = ["addendum.addendum", "addendum.correction"] as const

export const addendum = {
	sections,
	keys: { author: "must", amends: "required", reason: "must" },
} as const satisfies LayoutShape
