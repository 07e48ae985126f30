/** What can be wrong with a ledger, as far as it is seen without checking a signature. */

export interface LedgerProblem {
	/**
	 * - `incomplete`: a block whose writing was interrupted, so that it was never signed.
	 * - `chain`: the entry does not follow the block before it. One was changed, moved or removed, or two were written at once.
	 * - `place`: the entry is of another case or signer than its ledger, by the name of the file and by its first entry.
	 * - `syntax`: lines that are no block.
	 * - `version`: a block that a newer version of the program made.
	 * - `too-large`: a ledger or a block that is too large to be one, and is not read.
	 */
	readonly problem: "chain" | "incomplete" | "place" | "syntax" | "too-large" | "version"
	readonly line: number
	readonly entry?: number
	/**
	 * Whether the signer went on after it, so that nothing is missed: after a block that was never signed, or with an entry that names both
	 * of two which were written at once.
	 */
	readonly isContinued?: true
}
