/** The language that the notes of a case are written in. */
import type { Term } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import type { Case } from "./case.ts"
import type { NoteFacts } from "./facts.ts"

/** The notes of a case, which say its languages. */
export type NotesOfCase = Partial<Pick<Case, "notes">> & Pick<Case, "formulation">

/** The languages that the notes of a case are written in, each once; none if no note says any. */
export const languagesOf = memoize(({ formulation, notes = formulation ? [formulation] : [] }: NotesOfCase): readonly Term<"language">[] =>
	[...new Set(notes.flatMap((note) => languageOf(note) ?? formulation?.language ?? []))].toSorted(),
)

/**
 * The language of a note, or of the next one of a case: what its header says, or that of the formulation; else that of its
 * headings, of the formulation's, or of those of the last note that has any. Nothing if no note says anything.
 */
export function languageOf(note: Pick<NoteFacts, "language" | "writtenIn"> | undefined, patientCase?: Case): Term<"language"> | undefined {
	const formulation = patientCase?.formulation
	return (
		note?.language ??
		formulation?.language ??
		note?.writtenIn ??
		formulation?.writtenIn ??
		patientCase?.notes.findLast(({ writtenIn }) => writtenIn !== undefined)?.writtenIn
	)
}
