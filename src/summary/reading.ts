/** How notes are worded, as far as summaries must understand it: read in the languages of the case, whichever is chosen. */
import { languagesOf, type NotesOfCase } from "../cases/language.ts"
import { derived, Words } from "../text/words.ts"
import type { LetterReading } from "./letter/words.ts"
import type { KinWords } from "./names/kin-words.ts"
import type { NameWords } from "./names/words.ts"

export interface SummaryReading {
	readonly names: NameWords
	readonly kin: KinWords
	readonly letter: LetterReading
	/** Words of a title that says which note it is and no more, in lower case: `Case formulation`, `Session 3`. */
	readonly titles: readonly string[]
}

/** The words for a person within a text in a language: they go into sentences of the notes, whatever the language of the summary. */
export interface Speech {
	readonly noun: (text: string) => string
	readonly role: (role: string, before: string) => string
	readonly your: (role: string, before: string) => string
	readonly either: (people: readonly string[]) => string
}

/** How notes of a language are worded, with its id. */
export interface ReadableSummary extends SummaryReading {
	readonly language: string
	readonly speech: Speech
}

/** Those of each language that is shipped, that in use first. */
export const summaryReadings = new Words<readonly ReadableSummary[]>("what summaries read")

/** The ids of the languages in which texts are read now, and all of them as one word; without any, that in use. */
let inCase: { readonly ids: readonly string[]; readonly key: string } = { ids: [], key: "" }

/**
 * What the work returns, with texts read in the languages of a case: an ordinary word of one language may be a name in another.
 * The work ends before this returns.
 */
export function readInLanguagesOf<Result>(patientCase: NotesOfCase, work: () => Result): Result {
	const before = inCase
	const ids = languagesOf(patientCase)
	inCase = { ids, key: ids.join(" ") }
	try {
		return work()
	} finally {
		inCase = before
	}
}

/** How texts are worded in the languages of the case that is read; in the language in use if it says none. */
export function readingsInUse(): readonly ReadableSummary[] {
	const all = summaryReadings.current
	const found = all.filter(({ language }) => inCase.ids.includes(language))
	return found.length > 0 ? found : all.slice(0, 1)
}

/** The words for people in the texts of the case that is read: in the language in use if the case has it, else in one of its own. */
export function speechInUse(): Speech {
	const [first] = readingsInUse()
	if (first === undefined) throw new Error("No language is read")
	return first.speech
}

/** What `make` makes of the readings of a case: worked out once for each choice of languages. */
export function derivedFromReadings<Value>(make: (readings: readonly SummaryReading[]) => Value): () => Value {
	const known = derived(() => new Map<string, { readonly value: Value }>())
	return () => {
		const { key } = inCase
		const { value } = known().get(key) ?? { value: make(readingsInUse()) }
		known().set(key, { value })
		return value
	}
}
