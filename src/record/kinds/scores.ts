/** Scores of one day without a session, as of a questionnaire that was filled in at home: scores and little else. */
import { riskFields } from "../risk.ts"
import type { LayoutShape, SectionShape } from "../shape.ts"

const sections = [
	{ id: "scores.remarks", need: "known" },
	{ id: "scores.risk", need: "known", fields: riskFields },
] as const satisfies readonly SectionShape[]

export const scores = {
	sections,
	keys: { author: "known", written: "known", measures: "must" },
} as const satisfies LayoutShape
