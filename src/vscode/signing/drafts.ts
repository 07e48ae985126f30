/** Blocks for what is signed in one act: one for each folder and case, and more only where notes are signed for different things. */
import { mostNotes } from "../../signatures/values.ts"
import type { Ledger, Meaning, SignedNote, StatedNote } from "../../signatures/index.ts"

/** A note with what its signature means. */
export interface Signing {
	/** The address of its folder. */
	readonly folder: string
	readonly case: string
	readonly note: StatedNote
	readonly meaning: Meaning
	readonly reason?: string
	/** The text that an addendum amends, as it was signed. */
	readonly amends?: string
	/** The block of another signer that this signature confirms. */
	readonly countersigns?: string
}

/** What becomes a block. */
export interface Group extends Omit<Signing, "note"> {
	readonly notes: readonly StatedNote[]
}

/** Groups notes into blocks, in the order in which they were given. */
export function groupsOf(signings: readonly Signing[]): readonly Group[] {
	const alike = Map.groupBy(signings, (about) =>
		JSON.stringify([about.folder, about.case, about.meaning, about.reason, about.amends, about.countersigns]),
	)
	return Array.from(alike.values()).flatMap(([...all]) => {
		const groups: Group[] = []
		for (let from = 0; from < all.length; from += mostNotes) {
			const part = all.slice(from, from + mostNotes)
			const { note: _, ...about } = part[0]!
			groups.push({ ...about, notes: part.map(({ note }) => note) })
		}
		return groups
	})
}

/** The hash of a note as its author signed it last, which an addendum amends; nothing if it was not signed. */
export function amendedHash(inFolder: ReadonlyMap<string, SignedNote>, amends: string | undefined): string | undefined {
	return amends === undefined ? undefined : inFolder.get(amends)?.by.at(-1)?.hash
}

/**
 * The block that a signature of a supervisor or reader confirms: the last one of the ledger by which the author signed the note. It contains the
 * hash of the block before it, and so on, so that no earlier one can be taken away any more either.
 */
export function countersignedBlock(signed: SignedNote | undefined, ledgers: readonly Ledger[], signer: string): string | undefined {
	const others = signed?.by.filter((by) => by.signer !== signer) ?? []
	const author = others.find(({ meaning }) => ["addendum", "author", "correction", "late-entry"].includes(meaning)) ?? others.at(-1)
	return ledgers.find(({ file }) => file === author?.ledger)?.head?.hash
}
