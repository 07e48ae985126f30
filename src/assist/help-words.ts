/** What each language says of a place in a note and of what can be done there, in hovers, lists and messages: the type of its words. They are loaded when they are used. */
import { Words } from "../text/words.ts"
import type { FixTitle } from "./fixes/fix.ts"
import type { Refusal } from "./rename.ts"

type Tidied = Extract<FixTitle, { readonly does: "tidy" }>["what"]

/** The titles of what can be done about findings. */
export interface FixWords {
	readonly notNeeded: (finding: string) => string
	/** Parts that are still needed, or else are worth adding. */
	readonly insertTogether: (count: number, recommended: boolean) => string
	readonly insert: (part: string) => string
	readonly replace: (word: string) => string
	readonly empty: (key: string) => string
	readonly putFirst: (word: string) => string
	readonly addPerson: (name: string) => string
	readonly recordItem: (measure: string, item: number) => string
	readonly compare: string
	readonly tidy: Readonly<Record<Tidied, string>>
	/** All parts of a note: those that are needed, or also those that are worth adding. */
	readonly addAll: (recommended: boolean) => string
}

/** Why nothing is renamed, in a sentence and what to do. */
export interface RenameWords {
	/** `file` is how the user knows the note; `isGoal` if it is a goal that should have another name. */
	readonly refused: (refusal: Refusal, file: string, isGoal: boolean) => string
	/** Every note that mentions it is signed. */
	readonly allSigned: (name: string) => string
	/** Signed notes that were passed over, by name, and how many more. */
	readonly kept: (files: readonly string[], more: number) => string
}

/** Notes and scores in a few words. */
export interface NoteWords {
	/** To two decimals, as the language writes it. */
	readonly number: (value: number) => string
	readonly session: (number: number | undefined) => string
	readonly note: string
	readonly noDate: string
	readonly addendum: string
	readonly header: string
	readonly prorated: (total: string) => string
	readonly contradictory: (totals: string) => string
	readonly answer: (isYes: boolean) => string
	readonly noTotal: string
	/** Points up or down since the first score, or since the one before; 0 if it is the same. */
	readonly changed: (by: number, points: string, since: "first" | "last") => string
	readonly better: Readonly<Record<"higher" | "lower", string>>
	readonly rating: (rating: number) => string
	readonly closeness: (ring: number, of: number) => string
	readonly noArea: string
	readonly closed: string
	/** The last session that took place, of those that were agreed. */
	readonly lastSession: (session: number, planned: number | undefined) => string
}

/** What hovers say. */
export interface HoverWords {
	readonly source: string
	readonly whatToWrite: string
	readonly example: string
	readonly person: {
		readonly unknown: string
		readonly noInventory: string
		readonly notMentioned: string
		/** In how many notes, and the last of them. */
		readonly mentioned: (notes: number, last: string) => string
	}
	readonly goal: {
		readonly unknown: string
		readonly noFormulation: string
		readonly byWhen: string
		readonly notSaid: string
		readonly lastMentioned: string
		readonly inNoSession: string
		readonly outcome: string
	}
	readonly mechanism: {
		readonly expected: string
		readonly notNamed: string
		readonly noIndicator: string
		/** Above the list of indicators: the last ones of so many, if it has not all of them. */
		readonly indicators: (last: number | undefined, of: number) => string
		readonly illegible: string
	}
	readonly measure: {
		readonly here: string
		readonly change: string
		readonly unknown: string
		readonly scale: string
		readonly bands: string
		readonly reliableChange: string
		readonly pointsOrMore: (points: number) => string
		readonly suicide: string
		readonly range: (from: number, to: number) => string
		readonly otherRange: (from: number, to: number) => string
		readonly from: (band: string, from: number) => string
		readonly above: (band: string, above: number) => string
		readonly item: (item: number, value: number | undefined) => string
		readonly highIfAny: (questions: string) => string
	}
}

/** All words of help in one language. */
export interface HelpWords {
	readonly fixes: FixWords
	readonly rename: RenameWords
	readonly notes: NoteWords
	readonly hover: HoverWords
}

export const helpWords = new Words<HelpWords>("help at a place of a note")
