/** The words of the pages of findings that a language brings. */
import type { OwnMeasure, Requirement, Term, techniqueFields } from "../record/index.ts"
import type { Configuration } from "../rules/configuration.ts"
import type { Level } from "../rules/levels.ts"
import { Words } from "../text/words.ts"

export interface HandbookWords {
	readonly pages: {
		readonly usually: (level: Level) => string
		readonly example: (title?: string) => string
		readonly why: (why: string) => string
		readonly details: (place: string) => string
		readonly header: (note: string) => string
		readonly whenDetails: string
		readonly detailsOf: (codes: readonly string[]) => string
		readonly mended: string
		/** Files that are alike except for number and date. */
		readonly alike: (files: readonly string[]) => string
		/** A file that is added to the others. */
		readonly byAdding: (file: string) => string
		readonly aliases: (names: readonly string[]) => string
		readonly source: (cited: string) => string
		readonly levels: (code: string) => string
	}
	/** A level at the head of a message. */
	readonly levelTitles: Readonly<Record<Level, string>>
	readonly needs: {
		/** When a part is needed: `Worth adding. Required in the middle phase.` */
		readonly requirement: (requirement: Requirement) => string
		/** A formulation needs less until it is due; other forms of IPT expect it earlier or later. */
		readonly whileGrowing: string
		/** What a session that did not take place needs. */
		readonly inMissedSession: string
		/** What a second area needs less. */
		readonly inSecondArea: string
		readonly ofTechniques: string
		/** Other places for the same fact: names of fields, each with what it is in. */
		readonly otherPlaces: (places: readonly (readonly [title: string, within: string])[]) => string
		/** Where a finding is reported, by what is missing. */
		readonly foundAt: Readonly<Record<"field" | "goal" | "key" | "section" | "subsection" | "technique" | "technique-field", string>>
	}
	/** What is said of a part or a term besides its name, as Markdown. */
	readonly guidance: {
		readonly write: (what: string) => string
		readonly why: (why: string) => string
		readonly example: (example: string) => string
		readonly aliases: (names: readonly string[]) => string
		readonly source: (cited: string) => string
	}
	/** Titles and descriptions in JSON Schemas. */
	readonly schemas: {
		readonly frontMatter: { readonly title: string; readonly description: string }
		readonly configuration: { readonly title: string; readonly keys: Readonly<Record<keyof Configuration, string>> }
		readonly ownMeasure: { readonly title: string; readonly keys: Readonly<Record<keyof OwnMeasure, string>> }
		/** The level of a finding. */
		readonly level: string
	}
	/** The heading of a person in an example. */
	readonly personExample: string
	/** What follows the name of a technique; those with sub-fields have examples of these. */
	readonly techniqueExamples: Readonly<Record<Exclude<Term<"technique">, keyof typeof techniqueFields>, string>>
}

export const handbookWords = new Words<HandbookWords>("the handbook")
