/** The closing note: its sections in the order of the record, and its keys. */
import { riskFields } from "../risk.ts"
import type { LayoutShape, Requirement, SectionShape } from "../shape.ts"

export const closingVocabularies = {
	"goal-outcome": ["met", "partly", "not-met"],
} as const

const mustUnlessCutShort = {
	otherwise: "must",
	cases: [{ when: { ending: ["early", "dropout"] }, need: "should" }],
} as const satisfies Requirement

const mustForDispute = {
	otherwise: "never",
	cases: [{ when: { "primary-area": ["role-dispute"] }, need: "must" }],
} as const satisfies Requirement

const sections = [
	{
		id: "closing.outcome",
		need: "must",
		fields: [
			{ id: "closing.outcome.stage-at-start", need: mustForDispute, value: { vocabulary: "stage" } },
			{ id: "closing.outcome.stage-now", need: mustForDispute, value: { vocabulary: "stage" } },
		],
	},
	{
		id: "closing.goals",
		need: { otherwise: "must", cases: [{ when: { goals: ["none"] }, need: "never" }] },
		entries: { of: "goals", as: "fields", value: { vocabulary: "goal-outcome" } },
	},
	{ id: "closing.change", need: "should" },
	{ id: "closing.mechanisms", need: "should", entries: { of: "mechanisms", as: "fields" } },
	{
		id: "closing.feelings",
		need: {
			otherwise: "should",
			cases: [
				{ when: { ending: ["planned"] }, need: "must" },
				{ when: { ending: ["dropout"] }, need: "never" },
			],
		},
	},
	{ id: "closing.warning-signs", need: mustUnlessCutShort },
	{ id: "closing.contingency", need: mustUnlessCutShort },
	{ id: "closing.remaining", need: "should" },
	{ id: "closing.risk", need: "must", fields: riskFields },
	{ id: "closing.maintenance", need: mustUnlessCutShort },
	{ id: "closing.social-support", need: "should" },
	{ id: "closing.discharge", need: "should" },
	{
		id: "closing.further-treatment",
		need: { otherwise: "never", cases: [{ when: { response: ["not-responded"] }, need: "must" }] },
	},
	{
		id: "closing.outreach",
		need: { otherwise: "never", cases: [{ when: { ending: ["dropout"] }, need: "must" }] },
	},
] as const satisfies readonly SectionShape[]

export const closing = {
	sections,
	keys: { written: "known", ending: "must", diagnosis: "known", measures: "must" },
} as const satisfies LayoutShape
