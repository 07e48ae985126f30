/** What a place of a note is: a part of it, with where it is, how much it is needed, what its value may be, whether it repeats. */
import type * as z from "zod/mini"
import type { FrontMatterKey, Layout, ProblemArea } from "./index.ts"
import type { Field, Requirement, Section, VocabularyName } from "./schema.ts"
import type { Entries } from "./shape.ts"
import type { Term } from "./vocabularies.ts"

declare const brand: unique symbol

/** The code of a part: `KIND.PART`, or `KIND.front-matter.KEY`. */
export type PartCode = string & { readonly [brand]: "part" }

/** The code of what is recommended at one place. */
export type DetailsCode = `${string}.details`

interface PlaceBase {
	readonly code: PartCode
	/** Its id in the words of the record. */
	readonly id: string
	readonly need: Requirement
	/** The note that it belongs to; of two layouts of one kind that share a code, the first. None if the kind of note is not known. */
	readonly layout?: Layout
	/** The code of the place that it belongs to: a section, a sub-section, a technique, the front matter. */
	readonly within?: PartCode
	/** What its value may be, or that of each of its entries; free text if there is none. */
	readonly value?: PlaceValue
	/** It is in the note once for each of them. */
	readonly repeats?: Repetition
}

/** What the value of a field or a key may be. */
export interface PlaceValue {
	/** It begins with a term of this vocabulary. */
	readonly vocabulary?: VocabularyName
	/** Several terms may be given. */
	readonly several?: boolean
	/** Words other than those of the vocabulary are accepted too. */
	readonly open?: boolean
	/** People of the inventory, by their aliases. */
	readonly people?: true
	/** The form of a value of the front matter. */
	readonly form?: z.core.GlobalMeta["form"]
	/** Words, or a date. */
	readonly mayBeDate?: true
	/** The least and the greatest whole number. */
	readonly range?: readonly [number, number]
}

/** What parts of a note repeat for: problem areas, or the entries of their section. */
export type Repetition = Entries | "areas"

export interface KeyPlace extends PlaceBase {
	readonly kind: "key"
	readonly key: FrontMatterKey
	/** The key within the map of that key. */
	readonly inner?: FrontMatterKey
}

export interface SectionPlace extends PlaceBase {
	readonly kind: "section"
	readonly section: Section
}

export interface SubsectionPlace extends PlaceBase {
	readonly kind: "subsection"
	readonly within: PartCode
	readonly section: Section
	readonly subsection: Section
}

/** The work of a technique itself, which is missing if it is named and not described. */
export interface TechniquePlace extends PlaceBase {
	readonly kind: "technique"
	readonly section: Section
	readonly technique: Term<"technique">
}

/** Which list a field is in: of a section, a sub-section or a technique; of a problem area; of each entry. */
export interface FieldList {
	readonly within: PartCode
	readonly area?: ProblemArea
	/** It is there once for each of them. */
	readonly repeats?: Repetition
}

export interface FieldPlace extends PlaceBase, FieldList {
	readonly kind: "field"
	readonly within: PartCode
	readonly section: Section
	readonly field: Field
	/** The fields that it is one of, in their order. */
	readonly fields: readonly Field[]
	readonly subsection?: Section
	readonly technique?: Term<"technique">
}

export type Place = FieldPlace | KeyPlace | SectionPlace | SubsectionPlace | TechniquePlace
