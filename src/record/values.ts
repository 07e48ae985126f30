/** The words of values, made ready to be looked up: phrases of each vocabulary, and what a word does between them. */
import { derived } from "../text/words.ts"
import { namesOfTerm } from "./index.ts"
import { nameKey } from "./names.ts"
import { readingWords } from "./reading.ts"
import type { Phrases } from "./readings.ts"
import type { VocabularyName } from "./schema.ts"
import { terms } from "./vocabularies.ts"

/** What a phrase says: a term; or that the field does not apply. `alone`: only if nothing follows it. */
export interface Phrase {
	readonly term?: string
	readonly alone?: boolean
}

export interface ValueWords {
	/** By the key of its words, joined. */
	readonly phrases: ReadonlyMap<string, Phrase>
	/** The number of words of the longest phrase. */
	readonly longest: number
	readonly subjects: ReadonlySet<string>
	/** The term of `no risk`. */
	readonly absent?: string
}

const wordKeys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => nameKey(word)))

/** Words between and around terms, whatever the vocabulary. */
export const wordsAround = derived(() => {
	const { readings, written, people } = readingWords()
	const keys = (
		name:
			| "conditions"
			| "denials"
			| "fillers"
			| "from"
			| "gradual"
			| "joiners"
			| "named"
			| "negators"
			| "now"
			| "past"
			| "pastAfter"
			| "units"
			| "unknown",
	): ReadonlySet<string> => wordKeys(readings[name])
	return {
		fillers: keys("fillers"),
		now: keys("now"),
		past: keys("past"),
		pastAfter: keys("pastAfter"),
		conditions: keys("conditions"),
		joiners: keys("joiners"),
		from: keys("from"),
		gradual: keys("gradual"),
		unknown: keys("unknown"),
		denials: keys("denials"),
		/** Words for a time, which may be before the word that says how somebody is: `2021 verstorben`. */
		time: wordKeys([...Object.keys(written.months), ...Object.keys(people.ages.units), ...people.dead.leads]),
		negators: keys("negators"),
		units: keys("units"),
		named: keys("named"),
	}
})

const known = derived(() => new Map<VocabularyName, ValueWords>())

/** The words of a vocabulary. */
export function valueWords(vocabulary: VocabularyName): ValueWords {
	const found = known().get(vocabulary)
	if (found) return found
	const { readings } = readingWords()
	const phrases = new Map<string, Phrase>()
	let longest = 1
	const add = (text: string, phrase: Phrase): void => {
		longest = Math.max(longest, text.split(/[^\p{L}\p{N}]+/u).length)
		phrases.set(nameKey(text), phrase)
	}
	const addAll = (of: Phrases, alone = false): void => {
		for (const [term, texts] of Object.entries(of[vocabulary] ?? {})) for (const text of texts) add(text, { term, ...(alone && { alone }) })
	}
	for (const text of readings.silent) add(text, {})
	addAll(readings.alone, true)
	addAll(readings.followed)
	addAll(readings.also)
	for (const term of terms(vocabulary)) {
		for (const text of namesOfTerm(vocabulary, term)) add(text, { term })
	}
	const absent = readings.absent[vocabulary]
	const made = { phrases, longest, subjects: wordKeys(readings.subjects[vocabulary] ?? []), ...(absent !== undefined && { absent }) }
	known().set(vocabulary, made)
	return made
}
