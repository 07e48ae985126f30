/** What the formulation says of each problem area. */
import type { Field } from "./schema.ts"
import type { Term } from "./vocabularies.ts"

/** Why there is a second area: asked for by a rule of its own, so that one gap has one finding. */
export const reasonField = {
	id: "problem-area.reason",
	need: "known",
} as const satisfies Field

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
} as const satisfies Record<string, readonly Field[]>

export type ProblemArea = keyof typeof problemAreas

/** The technique that an area's work turns on. */
export const mainTechniques: Readonly<Partial<Record<ProblemArea, Term<"technique">>>> = {
	grief: "encouragement-of-affect",
	"role-dispute": "communication-analysis",
}

/**
 * One fact is asked for once: where it stands in either place it counts for both, and missing in both it is asked
 * for in the area's section. `elsewhere` is a field of Acute stressor, or of the person the area names; what stands in
 * Acute stressor counts for the primary area only, but for the event of a transition.
 */
export const sharedFacts: readonly SharedFact[] = [
	{
		area: "grief",
		field: "grief.date-of-death",
		elsewhere: "formulation.acute-stressor.date",
		primaryOnly: true,
	},
	{
		area: "grief",
		field: "grief.link-to-onset",
		elsewhere: "formulation.acute-stressor.link-to-onset",
		primaryOnly: true,
	},
	{ area: "role-transition", field: "role-transition.event", elsewhere: "formulation.acute-stressor.event" },
	{
		area: "role-transition",
		field: "role-transition.date",
		elsewhere: "formulation.acute-stressor.date",
		primaryOnly: true,
	},
	{ area: "role-dispute", field: "role-dispute.client-expects", elsewhere: "person.client-expects" },
	{ area: "role-dispute", field: "role-dispute.they-expect", elsewhere: "person.they-expect" },
]

export interface SharedFact {
	readonly area: ProblemArea
	readonly field: string
	readonly elsewhere: string
	readonly primaryOnly?: boolean
}
