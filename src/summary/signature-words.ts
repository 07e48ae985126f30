/** The words of a summary on signatures. */
import type { Meaning } from "../signatures/index.ts"
import type { SignedState } from "./signed.ts"

/** How many notes of a case are in each state; those whose signatures were withdrawn are not signed. */
export type SignedCounts = Readonly<Record<Exclude<SignedState, "withdrawn">, number>>

export interface SignatureWords {
	/** A moment, as it follows the name of whoever signed: `on 3 March 2026 at 17:02 (UTC+01:00)`. */
	readonly on: (date: string, time: string, zone: string) => string
	/** A signature within a sentence, by its meaning. `who`: the printed name with the initials; `on`: as above. */
	readonly by: Readonly<Record<Meaning, (who: string, on: string) => string>>
	/** The meanings by themselves. */
	readonly meanings: Readonly<Record<Meaning, string>>
	/** The mark of a changed note. */
	readonly changed: string
	/** What follows the mark. `signatures`: phrases of `by`. */
	readonly notTheText: (signatures: readonly string[]) => string
	/** Of a changed note: who signed the text as it is now. */
	readonly alsoTheText: (signatures: readonly string[]) => string
	readonly signedAgain: (signatures: readonly string[]) => string
	readonly withdrawn: (signatures: readonly string[]) => string
	readonly unsigned: string
	readonly unread: string
	/** The state of a note, or of one signature of it, in a cell. */
	readonly states: Readonly<Record<SignedState | "earlier", string>>
	readonly columns: Readonly<Record<"note" | "state" | "when" | "who", string>>
	/** The notes of the case by their states, in a sentence. */
	readonly counts: (counts: SignedCounts) => string
	/** That texts were compared, and nothing was verified. */
	readonly notVerified: string
	/** What a comparison does not show. */
	readonly limit: string
	readonly changedNotes: (notes: readonly string[]) => string
	readonly unreadLedgers: (files: readonly string[]) => string
	readonly missingNotes: (files: readonly string[]) => string
}
