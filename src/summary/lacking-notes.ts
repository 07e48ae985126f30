/** Notes that a summary lacks, or may lack, by their files. */
import type { NoteFacts } from "../cases/facts.ts"
import { isProcess } from "./parts/other-notes.ts"
import type { SummaryRequest } from "./request.ts"

/** Files of the notes that the summary lacks, or may lack. */
export interface LackingNotes {
	/** Of no case for sure, and may be of this one. */
	readonly unplaced: readonly string[]
	/** Sessions of the case with neither number nor date: told, but nobody knows when they were. */
	readonly placeless: readonly string[]
	/** Of the case, and cannot be read. */
	readonly unread: readonly string[]
	/** Of the case, and read without their headers. */
	readonly asWritten: readonly string[]
	/** Second versions of a note, each with the first. */
	readonly copies: readonly (readonly [copy: string, original: string])[]
	readonly process: readonly string[]
}

export function lackingNotes({ case: of, notes, mayBelong = [], shown = (file) => file }: SummaryRequest): LackingNotes {
	const files = of.notes.filter(({ unreadable }) => unreadable)
	const isRead = (file: string): boolean => notes.get(file)?.tooLarge === false
	return {
		unplaced: mayBelong.filter(({ file }) => !of.notes.some((note) => note.file === file)).map(({ file }) => shown(file)),
		placeless: of.notes.filter(({ unplaced }) => unplaced === "no-number-or-date").map(({ file }) => shown(file)),
		unread: [
			...files.filter(({ file }) => !isRead(file)),
			...of.notes.filter(({ file, unreadable }) => !unreadable && !notes.has(file)),
		].map(({ file }) => shown(file)),
		asWritten: files.filter(({ file }) => isRead(file)).map(({ file }) => shown(file)),
		copies: Array.from(copiesOf(of), ([copy, original]) => [shown(copy), shown(original.file)] as const),
		process: of.notes.filter(({ file }) => isProcess(notes.get(file))).map(({ file }) => shown(file)),
	}
}

const copiesOf = (of: SummaryRequest["case"] & { readonly copies?: ReadonlyMap<string, NoteFacts> }): ReadonlyMap<string, NoteFacts> =>
	of.copies ?? new Map()
