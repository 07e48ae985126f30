/** What the register of odd inputs, faults and ways of writing consists of. */

export interface Entry {
	readonly what: string
	readonly holds: string
	/** Why no test tries it, if none does. */
	readonly notTried?: string
}

/** Something that somebody could do to signed notes. */
export interface Threat extends Entry {
	/** What stays unseen, or what it rests on. */
	readonly unseen: string
}

export interface Family {
	readonly title: string
	/** What the tags of its entries begin with. */
	readonly letter: "H" | "N" | "R" | "S" | "T"
	/** By number, in order. */
	readonly entries: Readonly<Record<number, Entry>>
}
