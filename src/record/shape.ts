/**
 * The shape of what the record contains, whatever its vocabularies are: the data files are written in it, and what vocabularies
 * there are follows from them (schema.ts).
 */
import * as z from "zod/mini"
import { conditionFacts } from "./facts.ts"

/** How much a part is needed. Said in findings as error, warning, information; `late` grows with the case. */
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

/** The first case whose condition is true decides; a condition is true if every fact in it has one of the words named. */
export const Requirement = z.union([
	Need,
	z.object({ otherwise: Need, cases: z.readonly(z.array(z.object({ when: Condition, need: Need }))) }),
])
export type Requirement = z.infer<typeof Requirement>

/** What a field begins with: terms of a vocabulary, or people; without it, it is free text. */
export type ValueShape<Vocabulary extends string = string> =
	| { readonly vocabulary: Vocabulary; readonly several?: boolean | undefined }
	| { readonly people: true }

/** `id` names the part in the words of each language; its last step is the part's key in finding codes. */
export interface FieldShape<Vocabulary extends string = string> {
	readonly id: string
	readonly need: Requirement
	readonly value?: ValueShape<Vocabulary> | undefined
	/** In a second problem area only these stay required. */
	readonly essential?: boolean | undefined
	/** It is among the fields of a person that are displayed at a glance. */
	readonly glance?: boolean | undefined
}

export const Entries = z.enum(["events", "goals", "mechanisms", "people", "techniques"])
/** What may be in a section several times: each a sub-section, a field or an item. */
export type Entries = z.infer<typeof Entries>

/** A section or a fixed sub-section. */
export interface SectionShape<Vocabulary extends string = string> {
	readonly id: string
	readonly need: Requirement
	readonly fields?: readonly FieldShape<Vocabulary>[] | undefined
	readonly subsections?: readonly SectionShape<Vocabulary>[] | undefined
	/** What its sub-sections, fields or items are, one each; with what the value of each begins. */
	readonly entries?:
		| {
				readonly of: Entries
				readonly as: "fields" | "items" | "sub-sections"
				readonly fields?: readonly FieldShape<Vocabulary>[] | undefined
				readonly value?: ValueShape<Vocabulary> | undefined
		  }
		| undefined
	/** One section for each problem area of the front matter; its fields are the area's. */
	readonly perArea?: boolean | undefined
}

/** How one kind of note is laid out: what its body and its front matter contain, and how a new one begins. */
export interface LayoutShape {
	/** The kind of note, if this is a further layout of it. */
	readonly of?: string
	readonly sections: readonly SectionShape[]
	/** Its keys of the front matter and how much each is needed, besides those of every note; `map.key` is a key within a map. */
	readonly keys: Readonly<Record<string, Requirement>>
	/** Keys that a new note begins with, besides those that are needed: what is known of them is taken from the case. */
	readonly begins?: readonly string[]
}
