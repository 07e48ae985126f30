/** The session note: its sections in the order of the record, and its keys; a missed or cancelled session has a layout of its own. */
import { forReimbursement } from "../needs.ts"
import { riskFields } from "../risk.ts"
import type { FieldShape, LayoutShape, Requirement, SectionShape } from "../shape.ts"

export const sessionVocabularies = {
	/** How a mechanism is rated in a session. */
	rating: ["0", "1", "2", "3"],
	technique: [
		"exploration",
		"direct-elicitation",
		"assessment",
		"contract-setting",
		"clarification",
		"encouragement-of-affect",
		"communication-analysis",
		"communication-skills",
		"interpersonal-incident",
		"decision-analysis",
		"role-play",
		"problem-solving",
		"use-of-the-therapeutic-relationship",
		"psychoeducation",
		"sick-role",
		"inventory",
		"timeline",
		"mood-rating",
		"formulation-feedback",
		"mourning-work",
		"role-review",
		"support-mobilisation",
		"safety-planning",
		"directives",
		"homework",
		"conjoint-session",
		"relapse-prevention",
		"ending-work",
	],
	"technique-not-ipt": [
		"thought-record",
		"cognitive-restructuring",
		"exposure-hierarchy",
		"transference-interpretation",
		"dream-interpretation",
	],
} as const

const mustInMiddlePhase = {
	otherwise: "should",
	cases: [{ when: { phase: ["middle"] }, need: "must" }],
} as const satisfies Requirement

const mustAfterFirstSession = {
	otherwise: "must",
	cases: [{ when: { session: ["first"] }, need: "should" }],
} as const satisfies Requirement

/** Techniques whose work is described in sub-fields. */
export const techniqueFields = {
	"communication-analysis": [
		{ id: "communication-analysis.exchange", need: "must" },
		{ id: "communication-analysis.said", need: "must" },
		{ id: "communication-analysis.felt", need: "must" },
		{ id: "communication-analysis.wanted", need: "must" },
		{ id: "communication-analysis.alternative", need: "should" },
	],
	"decision-analysis": [
		{ id: "decision-analysis.options", need: "should" },
		{ id: "decision-analysis.choice", need: "should" },
	],
	"role-play": [
		{ id: "role-play.situation", need: "should" },
		{ id: "role-play.feedback", need: "should" },
	],
} as const satisfies Record<string, readonly FieldShape[]>

const sections = [
	{
		id: "session.since-last",
		need: mustAfterFirstSession,
		fields: [
			{ id: "session.since-last.symptoms", need: mustAfterFirstSession },
			{ id: "session.since-last.events", need: mustAfterFirstSession },
		],
	},
	{ id: "session.contacts", need: "known" },
	{ id: "session.mood-link", need: mustInMiddlePhase },
	{ id: "session.techniques", need: mustInMiddlePhase, entries: { of: "techniques", as: "fields" } },
	{ id: "session.affect", need: "should" },
	{ id: "session.mechanisms", need: "should", entries: { of: "mechanisms", as: "fields", value: { vocabulary: "rating" } } },
	{ id: "session.progress", need: mustAfterFirstSession, entries: { of: "goals", as: "fields" } },
	// If risk must be documented, a rule of its own reports it and says why.
	{ id: "session.risk", need: { otherwise: "should", cases: [{ when: { "risk-required": ["yes"] }, need: "never" }] }, fields: riskFields },
	{
		id: "session.ending",
		need: {
			otherwise: "never",
			cases: [
				{ when: { "ending-due": ["now"] }, need: "must" },
				{ when: { "ending-due": ["soon"] }, need: "should" },
			],
		},
	},
	{ id: "session.plan", need: "must" },
] as const satisfies readonly SectionShape[]

export const session = {
	sections,
	keys: {
		session: "required",
		written: "known",
		phase: "must",
		focus: { otherwise: "known", cases: [{ when: { phase: ["middle"] }, need: "must" }] },
		status: "known",
		start: forReimbursement,
		end: forReimbursement,
		mode: forReimbursement,
		attended: forReimbursement,
		contract: "known",
		measures: "known",
	},
	begins: ["measures"],
} as const satisfies LayoutShape

/** A missed or cancelled session needs two sections. */
export const missedSession = {
	of: "session",
	sections: [
		{ id: "session.reason", need: "must" },
		{ id: "session.contact", need: "should" },
	],
	keys: {
		session: "required",
		written: "known",
		phase: "must",
		focus: "known",
		status: "known",
		start: "known",
		end: "known",
		mode: "known",
		attended: "known",
		measures: "known",
	},
	begins: ["status"],
} as const satisfies LayoutShape

/** When the ending is discussed, in sessions counted from the last of the contract. */
export const endingWindow = { soon: 4, now: 2, shortContract: 6, shortNow: 1 } as const

/** This many sessions in a row without a measure, or without a word on a goal or an expected mechanism, are worth a look back. */
export const lookBack = 4

/** The phase a session is in by its number: the first three open the work, the last three of the contract conclude it. */
export const phaseWindow = { initial: 3, conclusion: 3 } as const
