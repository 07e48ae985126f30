/** The words of the record that a language brings: names of parts, terms and measures. How values are worded is in `reading-words.ts`. */
import { Words } from "../text/words.ts"
import type { contractKeys, frontMatterKeys } from "./front-matter.ts"
import type { Layout, layoutTable } from "./kinds/index.ts"
import type { techniqueFields } from "./kinds/session.ts"
import type { MeasureKey } from "./measures.ts"
import type { problemAreas, reasonField } from "./problem-areas.ts"
import type { ReadingWords } from "./reading-words.ts"
import type { PartWords, TermWords } from "./schema.ts"
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
			| (typeof layoutTable)[Layout]["sections"][number]
			| Areas[keyof Areas][number]
			| typeof reasonField
			| Techniques[keyof Techniques][number]
	  >
	| `front-matter.${(typeof frontMatterKeys)[number]["key"]}`
	| `front-matter.contract.${(typeof contractKeys)[number]["key"]}`

/** The words that one file of a language brings: of parts, by their ids, and of the vocabularies declared with them. */
export interface OwnWords {
	readonly parts: Readonly<Partial<Record<PartId, PartWords>>>
	readonly terms?: Readonly<Partial<Record<keyof typeof vocabularies, Readonly<Record<string, TermWords>>>>>
}

/** The words of a kind of note: how it is called, with its parts. */
export interface KindWords extends OwnWords {
	readonly kind: TermWords
}

/** The words of a measure. */
export interface MeasureWords {
	readonly title: string
	/** Further names that it has in this language, besides those of the record. */
	readonly names?: readonly string[]
	/** Names of its bands, from the lowest total up. */
	readonly bands?: readonly string[]
	/** What it asks about, as the letter to the patient names it; without it the letter has the key. */
	readonly plain?: string
	/** Its bands in the letter, in words that go on from `plain`, if their names are terms of the trade. */
	readonly plainBands?: readonly string[]
}

/** What the name of an addendum says. */
export interface AddendumName {
	readonly date?: string
	readonly author?: string
	readonly reason?: string
	/** It says what was wrong, and what is right. */
	readonly corrects?: true
}

/** How notes are called that were written or amended later. */
export interface AddendaWords {
	/** `Addendum of 3 March 2026 by AB: letter from the family doctor` */
	readonly name: (addendum: AddendumName) => string
	/** Of a note with addenda, within a line. */
	readonly amended: string
	/** `late entry, written on 3 March 2026` */
	readonly lateEntry: (written: string) => string
}

/** All the words of the record in one language. */
export interface RecordWords {
	readonly parts: Readonly<Record<PartId, PartWords>>
	readonly terms: { readonly [Name in keyof typeof vocabularies]: Readonly<Record<Term<Name>, TermWords>> }
	readonly measures: Readonly<Record<MeasureKey, MeasureWords>>
	readonly reading: ReadingWords
	readonly addenda: AddendaWords
	/** The item on suicidal thoughts of a measure; 0 for one whose number is not known. */
	readonly itemName: (measure: string, item: number) => string
	/** The form of a word, in lower case, under which its singular and its plural are the same. */
	readonly singular: (word: string) => string
}

/** The words in which the record is displayed. */
export const recordWords = new Words<RecordWords>("the record")

/** A language in which notes are read. */
export interface ReadableLanguage {
	readonly id: Term<"language">
	readonly record: RecordWords
}

/** The languages in which notes are read: every shipped one, that in use first. */
export const readableLanguages = new Words<readonly ReadableLanguage[]>("notes")
