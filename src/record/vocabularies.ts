/** The terms of each vocabulary, in the order they are offered. Each is declared with its field; each language brings its words. */
import { keyVocabularies } from "./front-matter.ts"
import { kinds, kindVocabularies } from "./kinds/index.ts"
import { personVocabularies } from "./person.ts"
import { areaVocabularies } from "./problem-areas.ts"
import { riskVocabularies } from "./risk.ts"

export const vocabularies = {
	note: kinds,
	mechanism: ["social-support", "interpersonal-stress", "emotional-processing", "interpersonal-skills"],
	...kindVocabularies,
	...keyVocabularies,
	...personVocabularies,
	...areaVocabularies,
	...riskVocabularies,
} as const

export type Term<Name extends keyof typeof vocabularies> = (typeof vocabularies)[Name][number]

/** The terms of a vocabulary, canonical form, in the order they are offered. */
export function terms<Name extends keyof typeof vocabularies>(name: Name): readonly Term<Name>[] {
	return vocabularies[name]
}

export type Mechanism = Term<"mechanism">
export type Phase = Term<"phase">

/** Ratings of a mechanism as numbers. */
export const ratings: readonly number[] = terms("rating").map(Number)
/** From this rating on, what was seen must be described. */
export const ratingNeedsEvidence = 2

/** A lost healthy self is a problem area only of social-rhythm therapy. */
export const areaOnlyIn: Readonly<Partial<Record<Term<"problem-area">, Term<"variant">>>> = {
	"lost-healthy-self": "ipsrt",
}

/** The problem areas that a variant has, in the order they are offered; without a variant, those that all of them have. */
export const areasOfVariant = (variant: Term<"variant"> | undefined): readonly Term<"problem-area">[] =>
	terms("problem-area").filter((area) => (areaOnlyIn[area] ?? variant) === variant)

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
