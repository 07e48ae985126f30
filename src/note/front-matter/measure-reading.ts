/** What the front matter says of a measure: totals, items, parts and answers, each with its range, and whose they are. */
import type { Measure } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"
import type { Entry } from "./entries.ts"

/** A number as it is written. `value` is missing if the item was left blank. */
export interface Reading {
	readonly value?: number
	readonly text: string
	readonly range: Range
}

/** A number that is written another way: `14/27`. */
export interface OtherForm {
	readonly range: Range
	readonly text: string
	/** The number alone. */
	readonly as: string
	/** Words that would be lost if only the number stayed. */
	readonly remark?: string
}

/** What is no number for sure. */
export interface UnreadableScore {
	readonly range: Range
	readonly text: string
	/** What it may mean, if it says so much. */
	readonly meant: readonly string[]
}

export interface MeasureReading {
	/** As written, without the person whose score it is. */
	readonly name: string
	/** Whose score it is, as written, if it is not the client's. */
	readonly by?: string
	readonly nameRange: Range
	readonly range: Range
	readonly measure?: Measure
	readonly total?: Reading
	/** By item number, from 1. An item that is given in a list and by its number counts as in the list. */
	readonly items: ReadonlyMap<number, Reading>
	/** The item on suicidal thoughts: the more serious one if it is given twice. */
	readonly suicide?: Reading
	/** Items that are given twice with different values; the later place is `again`. */
	readonly conflicts: readonly { readonly item: number; readonly first: Reading; readonly again: Reading }[]
	/** Place and length of a list of items, if one is given. */
	readonly list?: { readonly length: number; readonly range: Range }
	/** By the name of the part: `anxiety`. */
	readonly parts: ReadonlyMap<string, Reading>
	/** By the key of the question. */
	readonly answers: ReadonlyMap<string, { readonly yes: boolean; readonly range: Range }>
	/** Words in place of a number, by key, of a measure whose range is not known. */
	readonly texts: ReadonlyMap<string, string>
	/** What is neither a number nor blank where one belongs. */
	readonly unreadable: readonly UnreadableScore[]
	/** Numbers that can only mean one thing, and are written another way. */
	readonly otherForms: readonly OtherForm[]
	/** A score that is said to be out of another number than the measure has: it may be of another scale. */
	readonly outOf: readonly { readonly range: Range; readonly given: number; readonly least: number; readonly most: number }[]
	readonly unknownKeys: readonly Entry[]
	/** A single number for a measure that has no total. */
	readonly noTotal?: Range
	/** The name is that of one item, which adds to the measure's score: `PHQ-9 item 9`. */
	readonly isItem?: true
}
