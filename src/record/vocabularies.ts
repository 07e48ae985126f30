/** The terms of each vocabulary, in the order they are offered. Each language brings their words. */
import type { VocabularyName } from "./schema.ts"

export const vocabularies = {
	note: ["formulation", "session", "closing"],
	"problem-area": ["grief", "role-dispute", "role-transition", "interpersonal-deficits", "lost-healthy-self"],
	phase: ["initial", "middle", "conclusion", "maintenance"],
	mechanism: ["social-support", "interpersonal-stress", "emotional-processing", "interpersonal-skills"],
	/** How a mechanism is rated in a session. */
	rating: ["0", "1", "2", "3"],
	variant: ["ipt", "ipt-a", "ipsrt", "ipt-g", "ipt-b", "ipc", "ipt-m"],
	"session-status": ["held", "missed", "cancelled"],
	mode: ["in-person", "video", "phone", "group"],
	ending: ["planned", "early", "dropout", "transfer", "other"],
	/** Languages that are shipped. */
	language: ["en"],
	"risk-level": ["none", "low", "moderate", "high"],
	"attachment-style": ["secure", "preoccupied", "dismissing", "fearful", "not-assessed"],
	closeness: ["1", "2", "3", "4"],
	"person-status": ["living", "deceased", "estranged"],
	support: ["emotional", "practical", "informational", "companionship", "none"],
	confides: ["yes", "partly", "no"],
	stage: ["renegotiation", "impasse", "dissolution"],
	"goal-outcome": ["met", "partly", "not-met"],
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
} as const satisfies Record<VocabularyName, readonly string[]>

export type Term<Name extends VocabularyName> = (typeof vocabularies)[Name][number]

/** The terms of a vocabulary, canonical form, in the order they are offered. */
export function terms<Name extends VocabularyName>(name: Name): readonly Term<Name>[] {
	return vocabularies[name]
}

export type Mechanism = Term<"mechanism">
export type Phase = Term<"phase">

/** Ratings of a mechanism as numbers. */
export const ratings: readonly number[] = terms("rating").map(Number)
/** From this rating on, what was seen must be told. */
export const ratingNeedsEvidence = 2

/** A lost healthy self is a problem area of social-rhythm therapy alone. */
export const areaOnlyIn: Readonly<Partial<Record<Term<"problem-area">, Term<"variant">>>> = {
	"lost-healthy-self": "ipsrt",
}

/** The session by which each variant expects the formulation. */
export const formulationDueBy = {
	ipt: 4,
	"ipt-a": 4,
	ipsrt: 5,
	"ipt-g": 1,
	"ipt-b": 2,
	ipc: 1,
	"ipt-m": 1,
} as const satisfies Record<Term<"variant">, number>
