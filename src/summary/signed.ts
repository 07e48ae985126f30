/** Whether each note of a case is as it was signed. Texts are compared here, and nothing is verified. */
import type { NoteFacts } from "../cases/facts.ts"
import type { SignedBy } from "../signatures/index.ts"
import type { NoteSignatures } from "./case-signatures.ts"
import { isProcess } from "./process.ts"
import type { SummaryRequest } from "./request.ts"

/**
 * - `signed`: the text is the one that all who signed it have signed.
 * - `changed`: it is another one.
 * - `unread`: it is signed, and could not be read to be compared.
 * - `missing`: it is signed, and there is no such file.
 * - `withdrawn`: all signatures were taken back.
 * - `unsigned`: there was never one.
 */
export const signedStates = ["signed", "changed", "unread", "missing", "withdrawn", "unsigned"] as const
export type SignedState = (typeof signedStates)[number]

/** What names a note. */
export type NamedNote = Pick<NoteFacts, "date" | "file" | "kind" | "session">

/** What is known of the signatures of a note. */
export interface NoteSigned {
	readonly named: NamedNote
	readonly state: SignedState
	/** Whether a signature is of the text as it is now; nothing if it could not be compared. */
	readonly isCurrent: (by: SignedBy) => boolean | undefined
	/** All signatures that count. */
	readonly by: readonly SignedBy[]
	/** Of texts that the same person signed before, in order. */
	readonly earlier: readonly SignedBy[]
	readonly withdrawn: readonly SignedBy[]
}

/** Whether anybody signs in this case. Where nobody does, nothing is said of signatures. */
export const isSigned = ({ signatures }: SummaryRequest): boolean =>
	signatures !== undefined && signatures.notes.size + signatures.others.size > 0

/** What is known of the signatures of a note. */
export function signedOf({ signatures }: SummaryRequest, named: NamedNote): NoteSigned {
	const known = signatures?.notes.get(named.file) ?? signatures?.others.get(named.file)
	if (!known) return { named, state: "unsigned", isCurrent: () => undefined, by: [], earlier: [], withdrawn: [] }
	const { note, hash, lack } = known
	return {
		named,
		state: stateOf(known),
		isCurrent: (by) => (lack === undefined ? by.hash === hash : undefined),
		by: note.by,
		earlier: note.earlier,
		withdrawn: note.withdrawn,
	}
}

function stateOf({ note: { by, withdrawn }, hash, lack }: NoteSignatures): SignedState {
	if (by.length === 0) return withdrawn.length > 0 ? "withdrawn" : "unsigned"
	return lack ?? (by.every((one) => one.hash === hash) ? "signed" : "changed")
}

/** The same of each note of the case, in their order, then of other files. Second versions and process notes are in no part of a summary. */
export function signedNotesOf(request: SummaryRequest): readonly NoteSigned[] {
	const { case: patientCase, notes, signatures } = request
	const own = patientCase.notes.filter(({ file }) => !patientCase.copies.has(file) && !isProcess(notes.get(file)))
	const others = Array.from(signatures?.others.keys() ?? [], (file): NamedNote => ({ file }))
	return [...own, ...others].map((named) => signedOf(request, named))
}
