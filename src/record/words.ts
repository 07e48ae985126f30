/** The words of the record that a language brings: names of parts and terms, and how values are worded in notes. */
import { Words } from "../text/words.ts"
import type { closingSections } from "./closing.ts"
import type { formulationSections } from "./formulation.ts"
import type { contractKeys, frontMatterKeys } from "./front-matter.ts"
import type { problemAreas, reasonField } from "./problem-areas.ts"
import type { Readings } from "./readings.ts"
import type { Frequency, PartWords, TermWords } from "./schema.ts"
import type { missedSessionSections, sessionSections, techniqueFields } from "./session.ts"
import type { Term, vocabularies } from "./vocabularies.ts"

/** The ids of a part and of all parts within it. */
type IdsOf<Part> = Part extends { readonly id: infer Id extends string }
	? | Id
		| (Part extends { readonly fields: readonly (infer Field)[] } ? IdsOf<Field> : never)
		| (Part extends { readonly subsections: readonly (infer Sub)[] } ? IdsOf<Sub> : never)
		| (Part extends { readonly entries: { readonly fields: readonly (infer Field)[] } } ? IdsOf<Field> : never)
	: never

type Areas = typeof problemAreas
type Techniques = typeof techniqueFields

/** The id of every part of the record: all of them have words in each language. */
export type PartId =
	| IdsOf<
			| (typeof formulationSections)[number]
			| (typeof sessionSections)[number]
			| (typeof missedSessionSections)[number]
			| (typeof closingSections)[number]
			| Areas[keyof Areas][number]
			| typeof reasonField
			| Techniques[keyof Techniques][number]
	  >
	| `front-matter.${(typeof frontMatterKeys)[number]["key"]}`
	| `front-matter.contract.${(typeof contractKeys)[number]["key"]}`

/** How a language says how often: patterns with the groups `times`, `every` and `unit`, of which `unit` always takes part. */
export interface FrequencyWords {
	/** Words for a number; digits are read by themselves. */
	readonly numbers: Readonly<Record<string, number>>
	readonly units: Readonly<Record<string, Pick<Frequency, "every" | "unit">>>
	/** Sources of regular expressions; what one has read is not read again by a later one. */
	readonly patterns: readonly string[]
}

/** Words of dates, times and numbers, in lower case, and of what is said beside a value. */
export interface WrittenWords {
	/** The number of the month, by each of its names. */
	readonly months: Readonly<Record<string, number>>
	readonly weekdays: readonly string[]
	/** What follows the digits of an ordinal number. */
	readonly ordinals: readonly string[]
	/** Words within a date that say nothing of it. */
	readonly fillers: readonly string[]
	/** Numbers from zero to nineteen by their names, and the tens from twenty. */
	readonly ones: Readonly<Record<string, number>>
	readonly tens: Readonly<Record<string, number>>
	/** Between a number and the whole that it is part of. */
	readonly of: readonly string[]
	/** Between two numbers, either of which may be meant. */
	readonly either: readonly string[]
	/** Before a number. */
	readonly number: readonly string[]
	readonly hours: readonly string[]
	/** After a time of day. */
	readonly clock: Readonly<Record<"always" | "morning" | "afternoon", readonly string[]>>
	/** Before the time by which something is hoped for, and how words for times begin. */
	readonly due: Readonly<Record<"before" | "times", readonly string[]>>
	/** What is counted, by the key of its number. */
	readonly units: Readonly<Record<"minutes" | "session" | "sessions" | "weeks", readonly string[]>>
	/** Words before a term that say nothing of which one it is: “by phone”, “client cancelled”. */
	readonly beside: readonly string[]
	/** Names of notes that belong in no record. */
	readonly processNotes: readonly string[]
}

/** How a language says who a person is. All words in lower case; texts are split at punctuation, hyphens and spaces. */
export interface PeopleWords {
	/** What follows one of these says more of somebody, and does not name the person. */
	readonly more: readonly string[]
	/** Between two names. */
	readonly joins: readonly string[]
	/** Small children by name. */
	readonly small: readonly string[]
	/** After one of those, the person is no small child. */
	readonly grown: readonly string[]
	/** Nouns of whom a small number is an age. */
	readonly children: readonly string[]
	/** Endings by which a noun for one person becomes that for several. */
	readonly plurals: readonly string[]
	readonly ages: {
		readonly before: readonly string[]
		readonly after: readonly string[]
		/** The first and the last word of a phrase that says when somebody was born. */
		readonly birth: readonly { readonly word: string; readonly after: string }[]
		readonly numbers: Readonly<Record<string, number>>
		/** Each in months. */
		readonly units: Readonly<Record<string, number>>
	}
	/** Words for somebody who has died, at the head of a phrase. */
	readonly dead: readonly string[]
	readonly late: readonly string[]
	/** The last word for a partner in life. */
	readonly partners: readonly string[]
	readonly otherPartners: readonly string[]
	readonly notMine: readonly string[]
	/** Words for several people, as the last of the name. */
	readonly collectives: readonly string[]
	/** Words for one person, whose plural is a group. */
	readonly roles: readonly string[]
}

/** How the name of a measure says which score it is, and whose. All words in lower case. */
export interface ScoreNameWords {
	/** Words that change nothing: total, score. */
	readonly idle: readonly string[]
	/** Those of them that may be written together with the word before. */
	readonly endings: readonly string[]
	/** Words for one item, before its number. */
	readonly item: readonly string[]
	/** Names of the item on suicidal thoughts, each without spaces, and how they may begin. */
	readonly suicideItem: readonly string[]
	readonly suicide: readonly string[]
	/** Words before a number that say when a score was taken. */
	readonly when: readonly string[]
	readonly others: readonly string[]
	/** Of the client, or of time and manner: they change nothing. */
	readonly own: readonly string[]
	/** Short words between a measure and a person. */
	readonly between: readonly string[]
}

/** Words by which a text on risk says that there were suicidal thoughts. */
export interface ThoughtWords {
	/** Beginnings of words for what was thought or wished. */
	readonly thoughts: readonly string[]
	/** Before such a word, in one sentence, they say that there was nothing of it. */
	readonly none: readonly string[]
	/** After these, what was denied before is denied no longer. */
	readonly again: readonly string[]
}

/** How notes are worded beside the names of parts and terms: read in every language that is shipped, whichever is chosen. */
export interface ReadingWords {
	readonly readings: Readings
	/** Words in a label that may be used for one another, as "Client" and "Patient". */
	readonly synonyms: readonly (readonly [string, string])[]
	readonly frequency: FrequencyWords
	readonly written: WrittenWords
	readonly scoreNames: ScoreNameWords
	readonly people: PeopleWords
	/** Other words that people write for a key of the front matter, by the key. */
	readonly keyNames: Readonly<Record<string, readonly string[]>>
	readonly thoughts: ThoughtWords
}

/** All the words of the record in one language. */
export interface RecordWords {
	readonly parts: Readonly<Record<PartId, PartWords>>
	readonly terms: { readonly [Name in keyof typeof vocabularies]: Readonly<Record<Term<Name>, TermWords>> }
	/** By the key of the measure. */
	readonly measures: Readonly<Record<string, { readonly title: string; readonly bands?: readonly string[] }>>
	readonly reading: ReadingWords
	/** The form of a word, in lower case, under which its singular and its plural are the same. */
	readonly singular: (word: string) => string
}

/** The words in which the record is shown. */
export const recordWords = new Words<RecordWords>("the record")

/** The words in which notes are read: those of every shipped language, that in use first. */
export const readableWords = new Words<readonly RecordWords[]>("notes")
