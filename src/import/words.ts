/** What importing reads by, and what it says, in each language. */
import { Words } from "../text/words.ts"
import type { ImportedNote, LeftReason, ReadTrouble } from "./document.ts"

/** The parts of the usual forms of progress notes, by the section of a session note that each is; `own` has no counterpart. */
export const formParts = ["since-last", "techniques", "progress", "plan", "own"] as const
export type FormPart = (typeof formParts)[number]

/** A usual form of progress notes: SOAP, DAP, BIRP, GIRP. */
export interface NoteForm {
	/** Its letters, each with the names of its part and what that is. */
	readonly parts: readonly {
		readonly letter: string
		readonly names: readonly string[]
		readonly of: FormPart
	}[]
}

/** How documents are worded in a language. */
export interface ImportReading {
	readonly forms: readonly NoteForm[]
	/** Words for a session, before or after its number. All in lower case. */
	readonly sessions: readonly string[]
}

export interface ImportWords {
	readonly reading: ImportReading
	/** The heading of words that are under none. */
	readonly unsorted: string
	/** The heading of what a document says before its first session. */
	readonly before: string
	/** Why a file cannot be read, and what to do. */
	readonly troubles: Readonly<Record<ReadTrouble, string>>
	/** A note in a list: the title of its kind, its number and date, how many sections it has, and its own headings. */
	readonly describe: (title: string, note: ImportedNote) => string
	/** Why words are not in the notes: the title of a list of them. */
	readonly reasons: Readonly<Record<LeftReason, string>>
}

export const importWords = new Words<ImportWords>("importing")

/** How documents are worded in every language that is shipped. */
export const importReadings = new Words<readonly ImportReading[]>("the documents of all languages")
