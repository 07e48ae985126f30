/** What verifying finds: of each note, each entry, each ledger and each seal. Faces say it in words. */
import type { Entry, Ledger } from "./ledger.ts"
import type { LedgerProblem } from "./ledger-problem.ts"
import type { Meaning } from "./meanings.ts"
import type { Seal } from "./seal.ts"
import type { AmendedBy, SignedBy } from "./signed.ts"

/**
 * Why a signature does not count:
 *
 * - `name`: the key is that of another signer.
 * - `revoked`: the key is revoked, and nothing shows that the signature is older than that.
 * - `signature`: it is not the signature of this text: one of the two was changed.
 * - `unknown`: no line of the list of signers has this key.
 * - `unsupported`: the key or its algorithm is one that cannot be checked here.
 * - `validity`: the key was not valid at that time.
 */
export type Trouble = "name" | "revoked" | "signature" | "unknown" | "unsupported" | "validity"

/** An entry with what is wrong about it. */
export interface EntryReport {
	readonly folder: string
	readonly ledger: Ledger
	readonly entry: Entry
	readonly trouble?: Trouble
	/** Its time is before that of the entry before it, or in the future. It counts: clocks may be wrong, and times are what a signer says. */
	readonly isClockOdd?: true
}

export interface NoteReport {
	readonly folder: string
	readonly file: string
	readonly case?: string
	/**
	 * - `changed`: its text is not what each of its signers signed.
	 * - `missing`: it was signed, and there is no such file, nor another one with this text.
	 * - `unreadable`: the file is there and cannot be read now, so nobody knows.
	 * - `unsigned`: no signature that counts is of this file.
	 */
	readonly state: "changed" | "missing" | "signed" | "unreadable" | "unsigned"
	/** The file that was signed, if that is not this one: it was renamed or moved since. */
	readonly movedFrom?: { readonly folder: string; readonly file: string }
	/**
	 * Of an unsigned note: where a note of its case and name was signed, with another text. It may have been changed and left where that
	 * one was.
	 */
	readonly signedElsewhere?: { readonly folder: string; readonly file: string }
	/** The last signatures of each signer. Of a changed note some may be of its text as it is now. */
	readonly by: readonly SignedBy[]
	/** Those of another text. */
	readonly changedSince: readonly SignedBy[]
	/** Signatures of earlier texts, of signers who signed again. */
	readonly earlier: readonly SignedBy[]
	readonly amendedBy: readonly AmendedBy[]
	/** The meanings that were asked for and are not there. */
	readonly lacks: readonly Meaning[]
}

export interface LedgerReport {
	readonly folder: string
	readonly ledger: Ledger
	readonly problems: readonly LedgerProblem[]
	/** So many of its entries are shown by a seal or by a countersignature to have been there. Of later ones, the last could be removed unseen. */
	readonly witnessed: number
}

/** Something that another witness says was there, and is not. */
export type Lost =
	| { readonly kind: "countersigned"; readonly folder: string; readonly ledger: string; readonly entry: Entry }
	/** A copy of the ledger has an entry that this one lacks. */
	| {
			readonly kind: "copied"
			readonly folder: string
			readonly ledger: string
			readonly entry: Entry
			readonly copy: { readonly folder: string; readonly ledger: string }
	  }
	| {
			readonly kind: "sealed"
			readonly seal: string
			readonly case: string
			readonly signer: string
			readonly entry: number
			/** Whether there is a ledger of this case and signer that ends earlier, or was changed; otherwise it is gone. */
			readonly hasLedger: boolean
	  }

export interface SealReport {
	readonly seal: Seal
	readonly trouble?: Trouble
}

export interface Report {
	/** In the order of folders and files. */
	readonly notes: readonly NoteReport[]
	readonly entries: readonly EntryReport[]
	readonly ledgers: readonly LedgerReport[]
	readonly lost: readonly Lost[]
	readonly seals: readonly SealReport[]
	/** Time of the newest entry whose signature counts. */
	readonly newest?: string
	/** Whether everything that is signed and can be read is as it was signed, and what was asked for is there. */
	readonly isAsSigned: boolean
}
