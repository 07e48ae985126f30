/**
 * What the record itself may look like: the shape of every section, field, requirement and vocabulary.
 * The data files beside this one are typed by these schemas, and a test parses them.
 */
import * as z from "zod/mini"

/** How much a part is asked for. Said in findings as error, warning, information; `late` grows with the case. */
export const Need = z.enum(["required", "must", "late", "should", "known", "never"]).with(
	z.meta({
		title: "Need",
		description:
			"required: the note cannot be placed without it (error). must: a required part (warning). late: information until the case concludes, then a warning. should: a recommended part (information). known: has its place, never asked for. never: not asked for here.",
	}),
)
export type Need = z.infer<typeof Need>

/** What a requirement may depend on. Each fact is one word that the checker knows of a note and its case. */
export const Fact = z
	.enum([
		"area-rank",
		"ending",
		"ending-due",
		"goals",
		"note",
		"other-person",
		"person-kind",
		"person-part",
		"person-role",
		"person-status",
		"phase",
		"primary-area",
		"profile",
		"response",
		"risk-level",
		"risk-required",
		"session",
		"variant",
	])
	.with(z.meta({ title: "Fact", description: "Something known of the note or its case that changes what is asked for" }))
export type Fact = z.infer<typeof Fact>

export const Condition = z.partialRecord(Fact, z.readonly(z.array(z.string())))
export type Condition = z.infer<typeof Condition>

/** The first case whose condition holds decides; a condition holds when every fact in it has one of the words named. */
export const Requirement = z.union([
	Need,
	z.object({ otherwise: Need, cases: z.readonly(z.array(z.object({ when: Condition, need: Need }))) }),
])
export type Requirement = z.infer<typeof Requirement>

export const VocabularyName = z.enum([
	"attachment-style",
	"closeness",
	"confides",
	"ending",
	"goal-outcome",
	"language",
	"mechanism",
	"mode",
	"note",
	"person-status",
	"phase",
	"problem-area",
	"rating",
	"risk-level",
	"session-status",
	"stage",
	"support",
	"technique",
	"technique-not-ipt",
	"variant",
])
export type VocabularyName = z.infer<typeof VocabularyName>

/** What the value of a field begins with; without one it is free text. */
export type FieldValue = z.infer<typeof FieldValue>
export const FieldValue = z.union([
	z.object({ vocabulary: VocabularyName, several: z.optional(z.boolean()) }),
	z.object({ people: z.literal(true) }),
])

/** `id` names the part in the words of each language; its last step is the part's key in finding codes. */
export interface Field {
	readonly id: string
	readonly need: Requirement
	readonly value?: FieldValue | undefined
	/** In a second problem area only these stay required. */
	readonly essential?: boolean | undefined
}

export const Field: z.ZodMiniType<Field> = z.object({
	id: z.string().with(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)),
	need: Requirement,
	value: z.optional(FieldValue),
	essential: z.optional(z.boolean()),
})

/** A section or a fixed sub-section. */
export interface Section {
	readonly id: string
	readonly need: Requirement
	readonly fields?: readonly Field[] | undefined
	readonly subsections?: readonly Section[] | undefined
	/** What its sub-sections, fields or items stand for, one each. */
	readonly entries?:
		| {
				readonly of: "events" | "goals" | "mechanisms" | "people" | "techniques"
				readonly as: "fields" | "items" | "sub-sections"
				readonly fields?: readonly Field[] | undefined
		  }
		| undefined
	/** One section for each problem area of the front matter; its fields are the area's. */
	readonly perArea?: boolean | undefined
}

export const Section: z.ZodMiniType<Section> = z.object({
	id: z.string(),
	need: Requirement,
	fields: z.optional(z.readonly(z.array(Field))),
	get subsections() {
		return z.optional(z.readonly(z.array(Section)))
	},
	entries: z.optional(
		z.object({
			of: z.enum(["events", "goals", "mechanisms", "people", "techniques"]),
			as: z.enum(["fields", "items", "sub-sections"]),
			fields: z.optional(z.readonly(z.array(Field))),
		}),
	),
	perArea: z.optional(z.boolean()),
})

/** Guidance: `write` goes on from "… is missing: ", `why` is a sentence, `source` a key of sources.ts. */
export const PartWords = z.object({
	title: z.string().with(z.minLength(1)),
	aliases: z.optional(z.readonly(z.array(z.string()))),
	write: z.string().with(z.regex(/^[a-z].*[^.]$/)),
	why: z.string().with(z.regex(/^[A-Z].*\.$/)),
	source: z.optional(z.string()),
})
export type PartWords = z.infer<typeof PartWords>

export const TermWords = z.object({
	title: z.string().with(z.minLength(1)),
	aliases: z.optional(z.readonly(z.array(z.string()))),
})
export type TermWords = z.infer<typeof TermWords>

/** What a term means, with a key of sources.ts. */
export const Definition = z.object({ definition: z.string().with(z.regex(/^[A-Z0-9].*\.$/)), source: z.optional(z.string()) })
export type Definition = z.infer<typeof Definition>

/** The definitions of one language: apart from the names, as they are loaded when they are shown. */
export type Definitions = Readonly<Partial<Record<VocabularyName, Readonly<Record<string, Definition>>>>>

/** So many times in a stretch of time: once in two weeks, twice in a week. */
export interface Frequency {
	readonly times: number
	readonly every: number
	readonly unit: "day" | "month" | "week"
}

/** How a language says how often: patterns with the groups `times`, `every` and `unit`, of which `unit` always stands. */
export interface FrequencyWords {
	/** Words that stand for a number; digits stand for themselves. */
	readonly numbers: Readonly<Record<string, number>>
	readonly units: Readonly<Record<string, Pick<Frequency, "every" | "unit">>>
	/** Sources of regular expressions; what one has read is not read again by a later one. */
	readonly patterns: readonly string[]
}

/** Words of dates, times and numbers, small, and of what is said beside a value. */
export interface WrittenWords {
	/** Each month's names, from January. */
	readonly months: readonly (readonly string[])[]
	readonly weekdays: readonly string[]
	/** What follows the digits of an ordinal number. */
	readonly ordinals: readonly string[]
	/** Words within a date that say nothing of it. */
	readonly fillers: readonly string[]
	/** Numbers from zero to nineteen, and the tens from twenty. */
	readonly ones: readonly string[]
	readonly tens: readonly string[]
	/** Between a number and the whole of which it is one. */
	readonly of: readonly string[]
	/** Before a number. */
	readonly number: readonly string[]
	readonly hours: readonly string[]
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
	readonly ages: {
		readonly before: readonly string[]
		readonly after: readonly string[]
		readonly birth: { readonly word: string; readonly after: string }
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

/** All the words of one language. */
export interface Words {
	readonly parts: Readonly<Record<string, PartWords>>
	readonly terms: Readonly<Record<VocabularyName, Readonly<Record<string, TermWords>>>>
	readonly measures: Readonly<Record<string, { readonly title: string; readonly bands?: readonly string[] }>>
	/** Words in a label that may stand for one another, as "Client" and "Patient". */
	readonly synonyms: readonly (readonly [string, string])[]
	readonly frequency: FrequencyWords
	readonly written: WrittenWords
	/** How the name of a measure says whose score it is. */
	readonly raters: {
		readonly others: readonly string[]
		/** Of the client, or of time and manner: they change nothing. */
		readonly own: readonly string[]
		/** Small words between a measure and a person. */
		readonly between: readonly string[]
	}
	readonly people: PeopleWords
	/** Other words that people write for a key of the front matter, by the key. */
	readonly keyNames: Readonly<Partial<Record<string, readonly string[]>>>
	readonly thoughts: ThoughtWords
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
