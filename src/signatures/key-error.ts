/** Why a key or a signature cannot be read or used. Reading hostile bytes throws this and nothing else. */
export class KeyError extends Error {
	/**
	 * - `format`: it is not what it should be.
	 * - `passphrase`: the passphrase is another one.
	 * - `unsupported`: it is of a kind that is not read here, or that this system cannot compute with.
	 */
	readonly problem: "format" | "passphrase" | "unsupported"
	/** What was found, for those who know about keys: the name of a kind, or the part that is wrong. */
	readonly detail: string

	constructor(problem: KeyError["problem"], detail: string) {
		super(`${problem}: ${detail}`)
		this.name = "KeyError"
		this.problem = problem
		this.detail = detail
	}
}
