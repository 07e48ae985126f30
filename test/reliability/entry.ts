/** What the register of odd inputs, faults and ways of writing consists of. */

export interface Entry {
	readonly what: string
	readonly holds: string
	/** Why no test tries it, if none does. */
	readonly notTried?: string
}

export interface Family {
	readonly title: string
	/** What the tags of its entries begin with. */
	readonly letter: "H" | "N" | "R" | "S"
	/** By number, in order. */
	readonly entries: Readonly<Record<number, Entry>>
}
