/** What is known of the signatures of a note: what ledgers say of it, and whether its text is the one that was signed. */
import { changedSince, signatureState, type SignatureState, type SignedBy, type SignedNote } from "../../../signatures/index.ts"
import type { Verified } from "./verified.ts"

export interface NoteSignatures {
	/**
	 * - `signed`: the text is the one that all who signed it have signed.
	 * - `changed`: it is another one.
	 * - `missing`: there is no such file.
	 * - `unsigned`: all signatures were taken back.
	 */
	readonly state: SignatureState | "missing"
	readonly note: SignedNote
	/** Of the text as it is now; nothing if it cannot be read. */
	readonly hash: string | undefined
	/** The signatures that are not of the text as it is now. */
	readonly changedSince: readonly SignedBy[]
	/** What a verification showed; nothing if the note was not verified in this window. */
	readonly verified?: Verified
}

/** What is known of a note with a text of this hash. */
export function signaturesWith(note: SignedNote, hash: string | undefined): NoteSignatures {
	return { state: signatureState(note, hash), note, hash, changedSince: changedSince(note, hash) }
}

/** What is known of a note that is not there. */
export function signaturesOfMissing(note: SignedNote): NoteSignatures {
	return { state: note.by.length > 0 ? "missing" : "unsigned", note, hash: undefined, changedSince: [] }
}
