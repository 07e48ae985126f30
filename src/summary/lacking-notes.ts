/** Notes that a summary lacks, or may lack, by their files. */
import type { NoteFacts } from "../cases/facts.ts"
import { isProcess } from "./process.ts"
import type { SummaryRequest } from "./request.ts"

/** Files of the notes that the summary lacks, or may lack. */
export interface LackingNotes {
	/** Of no case for sure, and may be of this one. */
	readonly unplaced: readonly string[]
	/** Sessions of the case with neither number nor date: included, but it is not known when they were. */
	readonly placeless: readonly string[]
	/** Of the case, and cannot be read. */
	readonly unread: readonly string[]
	/** Of the case, and read without their headers. */
	readonly asWritten: readonly string[]
	/** Second versions of a note, each with the first. */
	readonly copies: readonly (readonly [copy: string, original: string])[]
	readonly process: readonly string[]
}

/** The notes of a case that its summary lacks or may lack, and those that it has only in part. */
export function lackingNotes({ case: patientCase, notes, mayBelong = [], fileLabel = (file) => file }: SummaryRequest): LackingNotes {
	const files = patientCase.notes.filter(({ unreadable }) => unreadable)
	const isRead = (file: string): boolean => notes.get(file)?.tooLarge === false
	return {
		unplaced: mayBelong.filter(({ file }) => !patientCase.notes.some((note) => note.file === file)).map(({ file }) => fileLabel(file)),
		placeless: patientCase.notes.filter(({ unplaced }) => unplaced === "no-number-or-date").map(({ file }) => fileLabel(file)),
		unread: [
			...files.filter(({ file }) => !isRead(file)),
			...patientCase.notes.filter(({ file, unreadable }) => !unreadable && !notes.has(file)),
		].map(({ file }) => fileLabel(file)),
		asWritten: files.filter(({ file }) => isRead(file)).map(({ file }) => fileLabel(file)),
		copies: Array.from(copiesOf(patientCase), ([copy, original]) => [fileLabel(copy), fileLabel(original.file)] as const),
		process: patientCase.notes.filter(({ file }) => isProcess(notes.get(file))).map(({ file }) => fileLabel(file)),
	}
}

const copiesOf = (
	patientCase: SummaryRequest["case"] & { readonly copies?: ReadonlyMap<string, NoteFacts> },
): ReadonlyMap<string, NoteFacts> => patientCase.copies ?? new Map()
