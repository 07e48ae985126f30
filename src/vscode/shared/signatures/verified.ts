/** What a verification in this window showed of a note's signatures. */

export interface Verified {
	/**
	 * - `counts`: each signature of the note is one of its text, by a key that is listed for its signer.
	 * - `fails`: one of them does not count, or its ledger is not whole.
	 * - `stale`: the text or its signatures are others than those that were verified.
	 */
	readonly state: "counts" | "fails" | "stale"
	/** Milliseconds since 1970. */
	readonly at: number
	/** The name of the list of signers that it was verified with. */
	readonly list: string
	/** Why a signature does not count, each with its signer. */
	readonly why: readonly string[]
}
