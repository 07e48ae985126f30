/**
 * What the record itself may look like: every section, field, requirement and vocabulary. The data files are typed by these
 * schemas, and a test parses them.
 */
import * as z from "zod/mini"
import { Entries, type FieldShape, Requirement, type SectionShape, type ValueShape } from "./shape.ts"
import { vocabularies } from "./vocabularies.ts"

export { Condition, Need, Requirement } from "./shape.ts"

export type VocabularyName = keyof typeof vocabularies
export const VocabularyName = z.enum((Object.keys(vocabularies) as VocabularyName[]).sort())

declare module "zod/v4/core" {
	interface GlobalMeta {
		/** The vocabulary whose terms, titles and aliases the value may be. */
		vocabulary?: VocabularyName
		/** What the value is, for messages. */
		form?: "areas" | "case" | "date" | "map" | "text" | "texts" | "time" | "version" | "whole"
		/** Words, or a date, which is then in the form of one. */
		mayBeDate?: true
		/** The least and the greatest whole number. */
		range?: readonly [number, number]
		/** Words other than those of the vocabulary are accepted. */
		open?: boolean
	}
}

/** What the value of a field begins with; without one it is free text. */
export type FieldValue = ValueShape<VocabularyName>
export const FieldValue: z.ZodMiniType<FieldValue> = z.union([
	z.object({ vocabulary: VocabularyName, several: z.optional(z.boolean()) }),
	z.object({ people: z.literal(true) }),
])

export type Field = FieldShape<VocabularyName>
export const Field: z.ZodMiniType<Field> = z.object({
	id: z.string().with(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)),
	need: Requirement,
	value: z.optional(FieldValue),
	essential: z.optional(z.boolean()),
	glance: z.optional(z.boolean()),
})

export type Section = SectionShape<VocabularyName>
export const Section: z.ZodMiniType<Section> = z.object({
	id: z.string(),
	need: Requirement,
	fields: z.optional(z.readonly(z.array(Field))),
	get subsections() {
		return z.optional(z.readonly(z.array(Section)))
	},
	entries: z.optional(
		z.object({
			of: Entries,
			as: z.enum(["fields", "items", "sub-sections"]),
			fields: z.optional(z.readonly(z.array(Field))),
			value: z.optional(FieldValue),
		}),
	),
	perArea: z.optional(z.boolean()),
})

/** Guidance: `named` is what a list calls the part if its title says too little, `write` what to do, `why` a sentence, `source` a key of sources.ts. */
export const PartWords = z.object({
	title: z.string().with(z.minLength(1)),
	aliases: z.optional(z.readonly(z.array(z.string()))),
	named: z.optional(z.string().with(z.regex(/^\p{L}/u))),
	write: z.string().with(z.regex(/^\p{L}.*[^.]$/u)),
	why: z.string().with(z.regex(/^[¿\p{Lu}].*\.$/u)),
	source: z.optional(z.string()),
})
export type PartWords = z.infer<typeof PartWords>

export const TermWords = z.object({
	title: z.string().with(z.minLength(1)),
	aliases: z.optional(z.readonly(z.array(z.string()))),
})
export type TermWords = z.infer<typeof TermWords>

/** What a term means, with a key of sources.ts. */
export const Definition = z.object({ definition: z.string().with(z.regex(/^[\p{Lu}\d].*\.$/u)), source: z.optional(z.string()) })
export type Definition = z.infer<typeof Definition>

/** The definitions of one language: apart from the names, as they are loaded when they are displayed. */
export type Definitions = Readonly<Partial<Record<VocabularyName, Readonly<Record<string, Definition>>>>>

/** So many times in a stretch of time: once in two weeks, twice in a week. */
export interface Frequency {
	readonly times: number
	readonly every: number
	readonly unit: "day" | "month" | "week"
}
