/** What the formulation says of each problem area. */
import type { sessionVocabularies } from "./kinds/session.ts"
import type { FieldShape } from "./shape.ts"

export const areaVocabularies = {
	"problem-area": ["grief", "role-dispute", "role-transition", "interpersonal-deficits", "lost-healthy-self"],
	stage: ["renegotiation", "impasse", "dissolution"],
} as const

export type ProblemArea = (typeof areaVocabularies)["problem-area"][number]

/** Why there is a second area: asked for by a rule of its own, so that one gap has one finding. */
export const reasonField = {
	id: "problem-area.reason",
	need: "known",
} as const satisfies FieldShape

export const problemAreas = {
	grief: [
		{ id: "grief.person", need: "must", value: { people: true }, essential: true },
		{ id: "grief.date-of-death", need: "must" },
		{ id: "grief.link-to-onset", need: "must" },
		{ id: "grief.positive-sides", need: "must" },
		{ id: "grief.negative-sides", need: "late" },
		{ id: "grief.feelings-and-avoidance", need: "must" },
		{ id: "grief.circumstances", need: "should" },
		{ id: "grief.rites", need: "should" },
		{ id: "grief.anniversaries", need: "should" },
		{ id: "grief.new-interests", need: "should" },
		{ id: "grief.fellow-mourners", need: "should" },
	],
	"role-dispute": [
		{ id: "role-dispute.other-person", need: "must", value: { people: true }, essential: true },
		{ id: "role-dispute.issue", need: "must" },
		{ id: "role-dispute.client-expects", need: "must" },
		{ id: "role-dispute.they-expect", need: "late" },
		{ id: "role-dispute.stage", need: "must", value: { vocabulary: "stage" } },
		{ id: "role-dispute.outcome-wanted", need: "late" },
		{ id: "role-dispute.how-argued", need: "should" },
		{ id: "role-dispute.options", need: "should" },
		{ id: "role-dispute.earlier-attempts", need: "should" },
		{ id: "role-dispute.parallels", need: "should" },
		{ id: "role-dispute.safety", need: { otherwise: "should", cases: [{ when: { "other-person": ["partner"] }, need: "must" }] } },
	],
	"role-transition": [
		{ id: "role-transition.old-role", need: "must" },
		{ id: "role-transition.new-role", need: "must" },
		{ id: "role-transition.event", need: "must", essential: true },
		{ id: "role-transition.date", need: "must" },
		{ id: "role-transition.losses", need: "must" },
		{ id: "role-transition.new-demands", need: "must" },
		{ id: "role-transition.good-sides-of-old-role", need: "should" },
		{ id: "role-transition.bad-sides-of-old-role", need: "should" },
		{ id: "role-transition.good-sides-of-new-role", need: "should" },
		{ id: "role-transition.bad-sides-of-new-role", need: "should" },
		{ id: "role-transition.feelings", need: "should" },
		{ id: "role-transition.skills-and-supports", need: "should" },
		{ id: "role-transition.chosen-or-forced", need: "should" },
	],
	"interpersonal-deficits": [
		{ id: "interpersonal-deficits.pattern", need: "must" },
		{ id: "interpersonal-deficits.example", need: "must" },
		{ id: "interpersonal-deficits.present-network", need: "must" },
		{ id: "interpersonal-deficits.contact-goal", need: "must" },
		{ id: "interpersonal-deficits.why-no-other-area", need: "must" },
		{ id: "interpersonal-deficits.best-past-relationship", need: "should" },
		{ id: "interpersonal-deficits.second-example", need: "should" },
		{ id: "interpersonal-deficits.pattern-in-therapy", need: "should" },
	],
	"lost-healthy-self": [
		{ id: "lost-healthy-self.former-self", need: "must" },
		{ id: "lost-healthy-self.loss", need: "must" },
		{ id: "lost-healthy-self.rhythm-plan", need: "must" },
		{ id: "lost-healthy-self.medication-view", need: "should" },
		{ id: "lost-healthy-self.warning-signs-of-mania", need: "should" },
	],
} as const satisfies Record<ProblemArea, readonly FieldShape[]>

/** The technique that an area's work turns on. */
export const mainTechniques: Readonly<Partial<Record<ProblemArea, (typeof sessionVocabularies)["technique"][number]>>> = {
	grief: "encouragement-of-affect",
	"role-dispute": "communication-analysis",
}

/**
 * One fact is needed once: in either place it counts for both, and if it is missing in both it is needed in the area's
 * section. `otherPlace` is a field of Acute stressor, or of the person whom the area names; what is in Acute stressor counts
 * for the primary area only, except for the event of a transition.
 */
export const sharedFacts: readonly SharedFact[] = [
	{
		area: "grief",
		field: "grief.date-of-death",
		otherPlace: "formulation.acute-stressor.date",
		primaryOnly: true,
	},
	{
		area: "grief",
		field: "grief.link-to-onset",
		otherPlace: "formulation.acute-stressor.link-to-onset",
		primaryOnly: true,
	},
	{ area: "role-transition", field: "role-transition.event", otherPlace: "formulation.acute-stressor.event" },
	{
		area: "role-transition",
		field: "role-transition.date",
		otherPlace: "formulation.acute-stressor.date",
		primaryOnly: true,
	},
	{ area: "role-dispute", field: "role-dispute.client-expects", otherPlace: "person.client-expects" },
	{ area: "role-dispute", field: "role-dispute.they-expect", otherPlace: "person.they-expect" },
]

export interface SharedFact {
	readonly area: ProblemArea
	readonly field: string
	readonly otherPlace: string
	readonly primaryOnly?: boolean
}
