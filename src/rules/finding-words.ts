/** What each language says of findings: the type of its words. */
import { Words } from "../text/words.ts"
import type { Example } from "./example.ts"
import type { DetailsFacts, FindingFacts, MissingFacts, OwnCode, Related } from "./rule.ts"
import type { Level } from "./levels.ts"

/** The words of one code. */
export interface WordsOfCode<Facts> {
	/** What is missing or wrong in a few words, for lists: a name, not a sentence. */
	readonly title: string | ((facts: Facts) => string)
	/** The problem in one short sentence, then what to do in another. */
	readonly sentence: (facts: Facts) => string
	readonly page: FindingPage
	/** Made when they are needed. */
	readonly examples: () => readonly Example[]
}

export interface FindingPage {
	/** A short name. */
	readonly title: string
	/** When it is raised. */
	readonly when: string
	/** Why it matters, if its message does not say it. */
	readonly why?: string
}

/** The words of every code with words of its own. */
export type WordsByCode = { readonly [Code in OwnCode]: WordsOfCode<FindingFacts[Code]> }

/** What is said of parts of the record that are missing or empty: made from the words of the record. */
export interface MissingWords {
	/** `Event in Acute stressor` */
	readonly title: (facts: MissingFacts) => string
	/** `“Event” is missing in Acute stressor. Say what happened.` */
	readonly sentence: (facts: MissingFacts) => string
	/** Why a part is needed; nothing for a part without a reason of its own. */
	readonly why: (facts: MissingFacts) => string | undefined
	/** `For @older-sister: contact, support and what the client wants changed` */
	readonly detailsTitle: (facts: DetailsFacts) => string
	/** `Worth adding for @older-sister: contact, support, what the client wants changed.` */
	readonly detailsSentence: (facts: DetailsFacts) => string
	/** The problem of several parts in one group: `Still needed for @older-sister` */
	readonly togetherProblem: (level: Level, parts: readonly (DetailsFacts | MissingFacts)[]) => string
	/** The same with the parts named: `2 sections are still needed: Agreement, Goals.` */
	readonly togetherSentence: (level: Level, parts: readonly (DetailsFacts | MissingFacts)[]) => string
	/** Each part with what to write in it. */
	readonly toWrite: (facts: DetailsFacts | MissingFacts) => (readonly [title: string, write: string])[]
	/** The title of a part within another: `Event in Acute stressor`. */
	readonly within: (title: string, place: string) => string
}

/** All words of findings in one language. */
export interface FindingWords {
	readonly byCode: WordsByCode
	readonly missing: MissingWords
	/** What is at a related place. */
	readonly related: Readonly<Record<Related["says"], string>>
}

export const findingWords = new Words<FindingWords>("findings")
