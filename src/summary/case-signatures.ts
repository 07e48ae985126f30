/** What is known of the signatures of a case when its summary is made: whoever reads ledgers hands it over. */
import type { Case } from "../cases/case.ts"
import type { SignedNote } from "../signatures/index.ts"

/** What ledgers say of the notes of a case. */
export interface CaseSignatures {
	/** By file, as in the index. A note that no ledger names is not in it. */
	readonly notes: ReadonlyMap<string, NoteSignatures>
	/** Files that were signed as notes of the case and are not among its notes: they are not there, or cannot be read as its notes. */
	readonly others: ReadonlyMap<string, NoteSignatures>
	/** Ledgers next to notes of the case that could not be read. */
	readonly unreadLedgers?: readonly string[]
}

export interface NoteSignatures {
	readonly note: SignedNote
	/** Of the text that the summary is made from; nothing if the file is no text, and so not what was signed. */
	readonly hash: string | undefined
	/** Why there is no text to compare: there is no such file, or it could not be read. */
	readonly lack?: "missing" | "unread"
}

/** The case that a note was signed for; nothing if no signature of it counts. */
export const caseSignedFor = ({ by }: SignedNote): string | undefined => by.at(-1)?.entry.statement.case

/** What is known of a case. `others`: files that may have been signed for it, besides its notes. */
export function caseSignatures(
	{ code, notes }: Pick<Case, "code" | "notes">,
	signaturesOf: (file: string) => NoteSignatures | undefined,
	others: Iterable<readonly [file: string, known: NoteSignatures]>,
): CaseSignatures {
	const own = new Set(notes.map(({ file }) => file))
	return {
		notes: new Map(
			Array.from(own, (file) => [file, signaturesOf(file)] as const).flatMap(([file, known]) => (known ? [[file, known] as const] : [])),
		),
		others: new Map(Array.from(others).filter(([file, { note }]) => !own.has(file) && caseSignedFor(note) === code)),
	}
}
