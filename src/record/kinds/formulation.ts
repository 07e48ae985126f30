/** The case formulation: its sections in the order of the record, and its keys. */
import { personFields } from "../person.ts"
import { riskFields } from "../risk.ts"
import type { LayoutShape, SectionShape } from "../shape.ts"

export const formulationVocabularies = {
	"attachment-style": ["secure", "preoccupied", "dismissing", "fearful", "not-assessed"],
} as const

const sections = [
	{ id: "formulation.presenting-problem", need: "must" },
	{ id: "formulation.background", need: "known" },
	{ id: "formulation.mental-state", need: "known" },
	{
		id: "formulation.acute-stressor",
		need: "must",
		fields: [
			{ id: "formulation.acute-stressor.event", need: "must" },
			{ id: "formulation.acute-stressor.date", need: "must" },
			{ id: "formulation.acute-stressor.people", need: "should" },
			{ id: "formulation.acute-stressor.link-to-onset", need: "should" },
		],
	},
	{
		id: "formulation.diathesis",
		need: "must",
		subsections: [
			{ id: "formulation.diathesis.biological", need: "must" },
			{
				id: "formulation.diathesis.psychological",
				need: "must",
				fields: [
					{
						id: "formulation.diathesis.psychological.attachment-style",
						need: "must",
						value: { vocabulary: "attachment-style" },
					},
					{ id: "formulation.diathesis.psychological.communication-style", need: "must" },
				],
			},
			{ id: "formulation.diathesis.social", need: "must" },
			{ id: "formulation.diathesis.cultural-and-spiritual", need: "should" },
		],
	},
	{
		id: "formulation.social-support",
		need: "must",
		fields: [
			{ id: "formulation.social-support.available", need: "must" },
			{ id: "formulation.social-support.gap", need: "should" },
		],
	},
	{
		id: "formulation.inventory",
		need: "must",
		entries: { of: "people", as: "sub-sections", fields: personFields },
	},
	{ id: "formulation.timeline", need: "should", entries: { of: "events", as: "items" } },
	{ id: "formulation.problem-area", need: "must", perArea: true },
	{ id: "formulation.statement", need: "must" },
	{
		id: "formulation.agreement",
		need: "must",
		fields: [
			{ id: "formulation.agreement.date", need: "should" },
			{ id: "formulation.agreement.words", need: "should" },
		],
	},
	{
		id: "formulation.goals",
		need: "must",
		entries: {
			of: "goals",
			as: "items",
			fields: [
				{ id: "formulation.goals.id", need: "should" },
				{ id: "formulation.goals.by-date", need: "should" },
			],
		},
	},
	{ id: "formulation.treatment-contract", need: "known" },
	{
		id: "formulation.mechanisms",
		need: "should",
		entries: {
			of: "mechanisms",
			as: "sub-sections",
			fields: [
				{ id: "formulation.mechanisms.hypothesis", need: "should" },
				{ id: "formulation.mechanisms.indicators", need: "should" },
			],
		},
	},
	{ id: "formulation.risk", need: "must", fields: riskFields },
	{ id: "formulation.sick-role", need: "should" },
	{ id: "formulation.treatment", need: "should" },
	{ id: "formulation.strengths", need: "should" },
	{
		id: "formulation.functioning",
		need: { otherwise: "should", cases: [{ when: { profile: ["reimbursement"] }, need: "must" }] },
	},
	{
		id: "formulation.consent",
		need: { otherwise: "should", cases: [{ when: { variant: ["ipt-a"] }, need: "must" }] },
	},
] as const satisfies readonly SectionShape[]

/** The interpersonal triad, from which distress follows: a stressor that meets a vulnerable person with too little support. */
export const triadSections = ["formulation.acute-stressor", "formulation.diathesis", "formulation.social-support"] as const

/** With fewer people the inventory is asked to grow; one is enough if isolation itself is the problem. */
export const fewPeople = { usual: 3, "interpersonal-deficits": 1 } as const

export const formulation = {
	sections,
	keys: {
		written: "known",
		setting: "known",
		variant: "known",
		diagnosis: "must",
		onset: "must",
		"problem-areas": "must",
		contract: "must",
		"contract.sessions": "must",
		"contract.frequency": "must",
		"contract.minutes": "must",
		"contract.start": "should",
		measures: "must",
	},
	begins: ["variant"],
} as const satisfies LayoutShape
