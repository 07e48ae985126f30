/** What is written about lines of a note, one entry after the other: remarks, answers, and what became of them. */

/** What an entry does. A thread begins with a remark; all others refer to an earlier entry. */
export const entryKinds = ["remark", "answer", "resolved", "reopened", "edited", "withdrawn"] as const
export type EntryKind = (typeof entryKinds)[number]

/** The lines of a note that an entry is about, and how they are found again when the note has changed. */
export interface Anchor {
	/** First and last line, from 1. */
	readonly start: number
	readonly end: number
	/** The headings that the lines were under, the outermost first. */
	readonly under: readonly string[]
	/** The lines themselves. */
	readonly about: readonly string[]
}

/** Who wrote an entry. */
export interface Author {
	readonly initials: string
	readonly name: string
}

export interface Entry {
	readonly kind: EntryKind
	readonly id: string
	/** The entry that it refers to; nothing of a remark. */
	readonly to: string | undefined
	/** In UTC, such as `2026-11-30T22:19:26Z`. */
	readonly time: string
	readonly author: Author
	readonly anchor: Anchor
	readonly text: string
}

/** An entry as it is in a file. */
export interface ReadEntry extends Entry {
	/** Whether all of it is there: the end of a file may be lost when it is written or copied. */
	readonly isComplete: boolean
	/** Where it begins in its file, from 0. */
	readonly line: number
	/** Keys that are not known, or given twice, with their values. */
	readonly more: readonly (readonly [key: string, value: string])[]
}

/** Whether two people are one, by all that is known of them. */
export const isSameAuthor = (a: Author, b: Author): boolean => a.initials === b.initials && a.name === b.name

/** A new id: nobody else takes it. */
export function newId(): string {
	const letters = "23456789abcdefghjkmnpqrstvwxyz"
	return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte % letters.length]).join("")
}
