/** Columns that most tables have, and what fills them. */
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { terms } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import type { Column, RowOf } from "./column.ts"

export const caseColumn = { type: "string", about: "The code of the case, or its pseudonym", holds: "case" } as const satisfies Column

/** Where in a case something is written. */
export const placeColumns = {
	case: caseColumn,
	note: { type: "integer", about: "The place of the note among those of its case, from 1. With the case it names the note in all tables" },
	line: { type: "integer", about: "The line of the note, from 1" },
} as const

/** Which note it is. */
export const noteColumns = {
	kind: { type: "string", nullable: true, about: "The kind of the note", terms: terms("note") },
	session: { type: "integer", nullable: true, about: "The number of the session" },
	date: { type: "date", nullable: true, about: "The date of the note" },
} as const

type Of<Columns extends Readonly<Record<string, Column>>> = RowOf<Columns>

/** The places of the notes of a case, from 1. */
const numbersOf = memoize(({ notes }: Case) => new Map(notes.map(({ file }, index) => [file, index + 1])))

/** The place of a note of the case among the others. */
export function numberOf(patientCase: Case, file: string): number {
	const number = numbersOf(patientCase).get(file)
	if (number === undefined) throw new RangeError("the note is not of this case")
	return number
}

/** `line` counts from 0, as in facts. */
export const placeOf = (patientCase: Case, { file }: NoteFacts, line: number): Of<typeof placeColumns> => ({
	case: patientCase.code,
	note: numberOf(patientCase, file),
	line: line + 1,
})

/** What says which note it is. */
export const noteOf = ({ kind, session, date }: NoteFacts): Of<typeof noteColumns> => ({
	kind: kind ?? null,
	session: session ?? null,
	date: date ?? null,
})

/** Several terms in one value. */
export const joined = (all: readonly string[]): string | null => (all.length > 0 ? all.join(";") : null)

/** Rows in the order of notes, and of lines in each. */
export function inPlace<Row extends { readonly note: number | null; readonly line: number | null }>(rows: readonly Row[]): Row[] {
	return rows.toSorted((a, b) => (a.note ?? Infinity) - (b.note ?? Infinity) || (a.line ?? Infinity) - (b.line ?? Infinity))
}
