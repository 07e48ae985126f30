/** How notes are worded in a language, besides the names of parts and terms: what values, dates, people and scores are read by. */
import type { Readings } from "./readings.ts"
import type { Frequency } from "./schema.ts"

/** How a language says how often: patterns with the groups `times`, `every` and `unit`, of which `unit` always takes part. */
export interface FrequencyWords {
	/** Words for a number; digits are read by themselves. */
	readonly numbers: Readonly<Record<string, number>>
	readonly units: Readonly<Record<string, Pick<Frequency, "every" | "unit">>>
	/** Sources of regular expressions; what an earlier one has read is not read again. */
	readonly patterns: readonly string[]
}

/** Words of dates, times and numbers, in lower case, and of what is said next to a value. */
export interface WrittenWords {
	/** The number of the month, by each of its names. */
	readonly months: Readonly<Record<string, number>>
	/** The number of the day, from 1 for Monday, by each of its names. */
	readonly weekdays: Readonly<Record<string, number>>
	/** What follows the digits of an ordinal number. */
	readonly ordinals: readonly string[]
	/** Ordinal numbers by their names, with a hyphen for a space. */
	readonly ordinalNames: Readonly<Record<string, number>>
	/** Words within a date that say nothing about it. */
	readonly fillers: readonly string[]
	/** In a date in digits the day is before the month, whatever sign is between them. Only of the language of a note. */
	readonly dayFirst: boolean
	/** Numbers from zero to nineteen by their names, and the tens from twenty. */
	readonly ones: Readonly<Record<string, number>>
	/** Numbers by names that are other words in another language: read only in notes in this one. */
	readonly ownOnes: Readonly<Record<string, number>>
	readonly tens: Readonly<Record<string, number>>
	/** Between a number and the whole that it is part of. */
	readonly of: readonly string[]
	/** Between two numbers, either of which may be meant. */
	readonly either: readonly string[]
	/** Before a number. */
	readonly number: readonly string[]
	/** “A”, before what there is one of. */
	readonly articles: readonly string[]
	/** Words that leave a value in doubt, before it and after it. */
	readonly unsure: Readonly<Record<"before" | "after", readonly string[]>>
	/** In place of a value: that there is none. */
	readonly nothing: readonly string[]
	/** Days that are others each day: how many days ago, by name; and words for a day before or near. */
	readonly relative: {
		readonly days: Readonly<Record<string, number>>
		/** Before and after a number of days, and so many days each. */
		readonly before: readonly string[]
		readonly ago: readonly string[]
		readonly units: Readonly<Record<string, number>>
		readonly last: readonly string[]
		readonly near: readonly string[]
	}
	/** How many minutes and weeks a stretch of time has; several where that varies. */
	readonly lengths: Readonly<Record<"minutes" | "weeks", Readonly<Record<string, readonly number[]>>>>
	/** Shares of a whole by their names, and what joins one to a number. */
	readonly shares: Readonly<Record<string, number>>
	readonly joints: readonly string[]
	readonly clock: {
		/** After a time of day: of any, of the first half of the day, of the second, and of a whole hour. */
		readonly always: readonly string[]
		readonly morning: readonly string[]
		readonly afternoon: readonly string[]
		readonly exact: readonly string[]
		/** Before a time of day. */
		readonly before: readonly string[]
		/** Between minutes and the hour that they are after, and before. */
		readonly past: readonly string[]
		readonly to: readonly string[]
		/** Between an hour and the minutes after it, which are added or taken away. */
		readonly plus: readonly string[]
		readonly minus: readonly string[]
		readonly minutes: readonly string[]
		/** Minutes by their names. */
		readonly parts: Readonly<Record<string, number>>
		/** Words right before an hour: how many minutes after it are meant, or below 0 how many before it. */
		readonly near: Readonly<Record<string, number>>
		/** Times of day by their names. */
		readonly named: Readonly<Record<string, string>>
	}
	/** Before the time by which something is hoped for, and how words for times begin. */
	readonly due: Readonly<Record<"before" | "times", readonly string[]>>
	/** What is counted, by the key of its number. */
	readonly units: Readonly<Record<"minutes" | "session" | "sessions" | "weeks", readonly string[]>>
	/** Words before a term that say nothing of which one it is: “by phone”, “client cancelled”. */
	readonly idle: readonly string[]
	/** Words in place of what is still to be written, in addition to `…` and `?`: with capitals only as they are, as `todo` is a word of Spanish. */
	readonly placeholders: readonly string[]
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
		/** Between a child and its age. */
		readonly of: readonly string[]
		/** Together they say how long ago somebody was born. */
		readonly birth: readonly string[]
		readonly ago: readonly string[]
		readonly numbers: Readonly<Record<string, number>>
		/** Each in months. */
		readonly units: Readonly<Record<string, number>>
		/** Shares of a year: “and a half”. */
		readonly shares: readonly string[]
		/** Of whom a number of weeks or months is no age. */
		readonly pregnant: readonly string[]
	}
	/** Words for somebody who has died. */
	readonly dead: {
		/** As the first of a phrase. */
		readonly first: readonly string[]
		/** After the noun for the person: “father deceased”. */
		readonly after: readonly string[]
		/** Before either, besides numbers, months and stretches of time. */
		readonly leads: readonly string[]
		/** After the noun, they lead to somebody else: “friend since the father died”. */
		readonly others: readonly string[]
	}
	/** The same right before a word for whom they were. */
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

/** How a score is written. All words in lower case. */
export interface ScoreWords {
	/** Before the number; they say no more than that it is a score. */
	readonly before: readonly string[]
	readonly units: readonly string[]
	/** In place of a number: that the measure does not apply; the first is the one to write. */
	readonly blank: readonly string[]
	/** Heads of the columns of a table of scores. */
	readonly heads: readonly string[]
	/** In place of a number: zero, or that there is no score. */
	readonly nothing: readonly string[]
	/** How it begins that a measure was not filled in. */
	readonly absent: readonly string[]
	/** Before a number that the score is not, but on one side of. */
	readonly limits: readonly string[]
	/** Before another number, which is an older score. */
	readonly earlier: readonly string[]
	/** Words of time, before a number that is not part of the score. */
	readonly time: readonly string[]
	/** Before a number, they leave it in doubt: an estimate, a limit, a choice. */
	readonly unsureBefore: readonly string[]
	/** The same after it. */
	readonly unsureAfter: readonly string[]
}

/** What the entry of a measure contains besides numbers. All words in lower case, with hyphens for spaces. */
export interface MeasureEntryWords {
	/** Keys of the total. */
	readonly total: readonly string[]
	/** Keys of the list of items. */
	readonly items: readonly string[]
	/** Keys of whose score it is. */
	readonly rater: readonly string[]
	/** Names that may be those of another scale, and do not by themselves name the item on suicidal thoughts: by how they begin, or whole. */
	readonly otherScale: Readonly<Record<"begins" | "whole", readonly string[]>>
	/** Names of the parts of a measure, by the key of the part. */
	readonly parts: Readonly<Record<string, readonly string[]>>
	/** Answers to a question. */
	readonly yes: readonly string[]
	readonly no: readonly string[]
}

/** How a text speaks of sessions by their numbers. */
export interface SessionMentionWords {
	/** Before one number, and after one that is ordinal. */
	readonly one: readonly string[]
	/** After the digits of an ordinal number; sources of expressions. */
	readonly ordinals: readonly string[]
	/** Before several numbers. */
	readonly several: readonly string[]
	/** Letters right before a number, in the case in which they are written. */
	readonly letters: readonly string[]
	/** Between two numbers, in place of punctuation or after it. */
	readonly between: readonly string[]
	/** Before the last number, after other words or signs between. */
	readonly last: readonly string[]
}

/** What programs add to the name of a file that is a second version, in lower case. */
export interface CopyWords {
	readonly begins: readonly string[]
	readonly ends: readonly string[]
	readonly holds: readonly string[]
}

/** How a number of weeks is said to be that of a pregnancy. All are sources of expressions. */
export interface GestationWords {
	/** Before the number. */
	readonly before: readonly string[]
	/** After it, with one of `after`; or before it, with one of `after` after it. */
	readonly weeks: readonly string[]
	readonly after: readonly string[]
	/** Weeks of nothing but a pregnancy, before the number or after it. */
	readonly own: readonly string[]
}

/** Words by which a text on risk says that there were suicidal thoughts. All in lower case. */
export interface ThoughtWords {
	/** Beginnings of words for what was thought or wished, and whole words. */
	readonly thoughts: readonly string[]
	readonly whole: readonly string[]
	/** Sources of expressions for what is no thought of the client now: a death, an attempt, the risk itself. */
	readonly others: readonly string[]
	/** Phrases that name such a wish soon after a “not”: “not want to live”; and what “not” is. */
	readonly unwanted: readonly string[]
	readonly not: readonly string[]
	/** Before such a word, in one sentence, they say that there was nothing of it; the first may be written for a minus. */
	readonly none: readonly string[]
	/** After such a word, they say the same: “thoughts denied”. */
	readonly deniedAfter: readonly string[]
	/** After one of `none`, which is after such a word, they say the same: “thoughts not present”. */
	readonly absentAfter: readonly string[]
	/** Words next to a denial that change nothing in it: “firmly denied”. */
	readonly aside: readonly string[]
	/** After these, what was denied before is denied no longer. */
	readonly again: readonly string[]
	/** The same, but not right after a denial: “reports”, but “none reported”. */
	readonly reported: readonly string[]
	/** The same, but only in another part of the sentence than the denial: “no plan, passive thoughts”. */
	readonly mild: readonly string[]
	/** Between two words of a kind: “active or passive”. */
	readonly joining: readonly string[]
}

/** How a person's closeness says which ring it was before: plain words in lower case. */
export interface RingWords {
	/** Before the ring that was: `3 (was 2)`. */
	readonly before: readonly string[]
	/** Before an event until which the ring that is named after it was the person's: `3 (vor dem Umzug 2)`. */
	readonly until: readonly string[]
	/** Between one of those and the ring, if at all. */
	readonly on: readonly string[]
	/** Before the number of a ring, if at all. */
	readonly ring: readonly string[]
	/** Before the number of a ring at the head of a value. */
	readonly heads: readonly string[]
}

/** How notes are worded besides the names of parts and terms: read in every language that is shipped, whichever is chosen. */
export interface ReadingWords {
	readonly readings: Readings
	/** Words in a label that may be used for one another, as "Client" and "Patient". */
	readonly synonyms: readonly (readonly [string, string])[]
	readonly frequency: FrequencyWords
	readonly written: WrittenWords
	readonly scoreNames: ScoreNameWords
	readonly scores: ScoreWords
	readonly measureEntries: MeasureEntryWords
	readonly sessionMentions: SessionMentionWords
	readonly copies: CopyWords
	readonly gestation: GestationWords
	readonly people: PeopleWords
	/** Other words that people write for a key of the front matter, by the key. */
	readonly keyNames: Readonly<Record<string, readonly string[]>>
	readonly thoughts: ThoughtWords
	readonly rings: RingWords
}
