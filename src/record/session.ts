/** The sections of a session note, in the order of the record. */
import { riskFields } from "./risk.ts"
import type { Field, Requirement, Section } from "./schema.ts"

const mustInMiddlePhase = {
	otherwise: "should",
	cases: [{ when: { phase: ["middle"] }, need: "must" }],
} as const satisfies Requirement

const mustAfterFirstSession = {
	otherwise: "must",
	cases: [{ when: { session: ["first"] }, need: "should" }],
} as const satisfies Requirement

/** Techniques whose work is told in sub-fields. */
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
} as const satisfies Record<string, readonly Field[]>

export const sessionSections = [
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
	{ id: "session.mechanisms", need: "should", entries: { of: "mechanisms", as: "fields" } },
	{ id: "session.progress", need: mustAfterFirstSession, entries: { of: "goals", as: "fields" } },
	// Where risk must be spoken of, a rule of its own asks for it and says why.
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
] as const satisfies readonly Section[]

/** A missed or cancelled session is told in two sections. */
export const missedSessionSections = [
	{ id: "session.reason", need: "must" },
	{ id: "session.contact", need: "should" },
] as const satisfies readonly Section[]

/** When the ending is spoken of, in sessions counted from the last of the contract. */
export const endingWindow = { soon: 4, now: 2, shortContract: 6, shortNow: 1 } as const

/** So many sessions in a row without a measure, or without a word on a goal or an expected mechanism, are worth a look back. */
export const lookBack = 4

/** The phase a session is in by its number: the first three open the work, the last three of the contract conclude it. */
export const phaseWindow = { initial: 3, conclusion: 3 } as const
