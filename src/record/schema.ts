/**
 * What the record itself may look like: the shape of every section, field, requirement and vocabulary.
 * The data files beside this one are typed by these schemas, and a test parses them.
 */
import * as z from "zod/mini"
import { conditionFacts } from "./facts.ts"

/** How much a part is asked for. Said in findings as error, warning, information; `late` grows with the case. */
export const Need = z.enum(["required", "must", "late", "should", "known", "never"]).with(
	z.meta({
		title: "Need",
		description:
			"required: the note cannot be placed without it (error). must: a required part (warning). late: information until the case concludes, then a warning. should: a recommended part (information). known: has its place, never asked for. never: not asked for here.",
	}),
)
export type Need = z.infer<typeof Need>

const FactName = z
	.enum(conditionFacts)
	.with(z.meta({ title: "Fact", description: "Something known of the note or its case that changes what is asked for" }))

export const Condition = z.partialRecord(FactName, z.readonly(z.array(z.string())))
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
