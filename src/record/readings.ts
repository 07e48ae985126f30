/** What a language knows of how headings, labels and values are worded, beyond the titles and aliases of parts and terms. */
import type { VocabularyName } from "./schema.ts"

/** Phrases by vocabulary and term. */
export type Phrases = Readonly<Partial<Record<VocabularyName, Readonly<Record<string, readonly string[]>>>>>

export interface Readings {
	/** Further names of a part, by its id: headings and labels that are read as it, besides its title and aliases. */
	readonly names: Readonly<Record<string, readonly string[]>>
	/** Words in a heading or label that change nothing: `Current risk`, `Mental status exam`. */
	readonly qualifiers: readonly string[]
	/** Words that change nothing in the name of one part, by its id: `Risk (suicide, harm to others)`. */
	readonly within: Readonly<Record<string, readonly string[]>>
	/** Phrases that are read as a term, whatever follows them. */
	readonly also: Phrases
	/** Phrases that are read as a term only if nothing follows them in their clause. */
	readonly alone: Phrases
	/** Words that are read as a term, whatever follows, though in other places they turn what follows into its opposite. */
	readonly followed: Phrases
	/** The term that `no risk` and its like mean: a negator, and the vocabulary's own subject. */
	readonly absent: Readonly<Partial<Record<VocabularyName, string>>>
	/** Words of a vocabulary's own subject, which are no part of a term. */
	readonly subjects: Readonly<Partial<Record<VocabularyName, readonly string[]>>>
	/** Subjects of risk that may each have a level of its own. */
	readonly named: readonly string[]
	/** Words that may come before or after a term and change nothing. */
	readonly fillers: readonly string[]
	/** Words by which a later clause overrules an earlier one. */
	readonly now: readonly string[]
	/** Words before a term, and right after it, by which it says how things were. */
	readonly past: readonly string[]
	readonly pastAfter: readonly string[]
	/** Words after which a term applies only at times. */
	readonly conditions: readonly string[]
	/** Words between two terms of one scale. */
	readonly joiners: readonly string[]
	/** Words before two terms by which the second is the newer. */
	readonly from: readonly string[]
	/** Phrases that say that the field does not apply. */
	readonly silent: readonly string[]
	/** The negators of `no risk`; and words by which `no increased risk` leaves open how high it is, as `no longer` does. */
	readonly negators: readonly string[]
	readonly gradual: readonly string[]
	/** Words after a negation by which it says that something is not known, and not that there is none: “not assessed”. */
	readonly unknown: readonly string[]
	/** Words after a term of several that deny it: “emotional yes, practical no”. */
	readonly denials: readonly string[]
	/** Words after a number by which it counts something. */
	readonly units: readonly string[]
}
