/** What is in a piece of a note's body: its sections, their sub-sections, fields and items, each with its range. */
import type { Range } from "../../text/text.ts"
import type { Characters } from "./characters.ts"
import type { Field } from "./field.ts"
import type { Slip } from "./slips.ts"

/** A list item directly in a section: an event of the timeline, a goal, or a field. Ranges as in `Section`. */
export interface Item {
	readonly range: Range
	/** Plain text of the item's first paragraph. */
	readonly text: string
	readonly empty: boolean
}

/** What sections and sub-sections have in common. Ranges count from the start of the piece. */
export interface Part {
	/** The heading's line or lines. */
	readonly heading: Range
	readonly title: string
	/** Heading and all that follows up to the next heading of the same or a higher level. */
	readonly range: Range
	readonly fields: readonly Field[]
	readonly items: readonly Item[]
	/** Something is written directly under the heading, besides empty fields and comments. */
	readonly filled: boolean
	/** Where text that belongs to the part directly (before its first sub-section) ends. */
	readonly ownEnd: number
	readonly tables: readonly Table[]
	/** It is a row of a table. */
	readonly inTable?: true
}

export interface Section extends Part {
	readonly subsections: readonly Part[]
}

/** Text in no section: before the first heading, under a `#`, or under a lone `###` or a deeper one. */
export interface Outside extends Part {
	/** Of its heading: 1, or 3 to 6; 0 without one, and then `title` and the range `heading` are empty. */
	readonly level: number
}

/** A piece of the body, read. Ranges count from its start. */
export interface Piece extends Characters {
	/** The first `#` heading, with what is directly under it. */
	readonly title?: Outside
	readonly sections: readonly Section[]
	/** All text in no section, in its order: with the sections it covers the piece, except for white space. */
	readonly outside: readonly Outside[]
	readonly mentions: Mentions
	readonly slips: readonly Slip[]
	/** The offset of the first character that is no text. */
	readonly noTextAt?: number
	/** Too nested or marked up to be read in time: its heading is known, its content is not. */
	readonly unread: boolean
}

export interface Cell {
	readonly text: string
	/** Its words, without the space around them. */
	readonly range: Range
}

export interface Row {
	readonly range: Range
	readonly cells: readonly Cell[]
}

/** Ranges count as those of the section. */
export interface Table {
	readonly head: readonly Cell[]
	readonly rows: readonly Row[]
}

export interface Mention {
	readonly alias: string
	/** With the `@`. */
	readonly range: Range
}

export interface GoalMention {
	/** In capitals. */
	readonly id: string
	readonly range: Range
}

export interface Mentions {
	readonly people: readonly Mention[]
	readonly goals: readonly GoalMention[]
}

export interface PlacedPiece {
	readonly at: number
	/** The line that it begins with, counted from 0. */
	readonly line: number
	/** What reading it costs. */
	readonly cost: number
	readonly piece: Piece
}
