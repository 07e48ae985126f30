/** What a signature can mean. */

/** All meanings, as statements write them. Their names for people are words. */
export const meanings = [
	"author",
	"reviewed",
	"co-signed",
	"approved",
	"addendum",
	"correction",
	"late-entry",
	"withdrawn",
	"key-change",
] as const

export type Meaning = (typeof meanings)[number]

/** What a statement of a meaning must say besides. What is not listed it may say. */
interface Demands {
	/** Whether it is about notes: it must name some, may, or may not. */
	readonly notes: "must" | "may" | "never"
	/** Keys that it must have. */
	readonly must: readonly ("amends" | "key" | "reason" | "withdraws")[]
}

const signs: Demands = { notes: "must", must: [] }
const amends: Demands = { notes: "must", must: ["amends", "reason"] }

/** What a statement of each meaning must say. */
export const demandsOf: Readonly<Record<Meaning, Demands>> = {
	author: signs,
	reviewed: signs,
	"co-signed": signs,
	approved: signs,
	addendum: amends,
	correction: amends,
	"late-entry": { notes: "must", must: ["reason"] },
	// Without notes it takes back the whole entry, with notes these alone.
	withdrawn: { notes: "may", must: ["withdraws", "reason"] },
	"key-change": { notes: "never", must: ["key"] },
}

/** Whether a text is one of the meanings. */
export const isMeaning = (text: string): text is Meaning => (meanings as readonly string[]).includes(text)
