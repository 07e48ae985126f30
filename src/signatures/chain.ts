/**
 * The chain of a ledger's blocks. Each names the one before. If two windows of a signer write at once, two blocks name the same one. Then
 * the next entry names both, so that neither can be removed unseen.
 */
import type { LedgerProblem } from "./ledger-problem.ts"
import type { Statement } from "./statement.ts"

/** A block of a ledger. */
export interface Link {
	readonly hash: string
	readonly line: number
	/** Nothing if it cannot be read. */
	readonly statement?: Statement
}

/** Where a chain ends: what the next entry names. */
export interface LedgerHead {
	readonly entry: number
	/** Of the last block. */
	readonly hash: string
}

export interface Chain {
	/** Nothing without blocks. */
	readonly head?: LedgerHead
	/** Blocks that no other names, besides the last one. */
	readonly sides: readonly string[]
	readonly problems: readonly LedgerProblem[]
}

/** Where each block does not follow the one before, and where the chain ends. */
export function chainOf(links: readonly Link[]): Chain {
	const problems: LedgerProblem[] = []
	/** The number of each entry, by the hash of its block. */
	const numbers = new Map<string | undefined, number>([[undefined, 0]])
	/** The problem of the block that was written at the same time as another one, by the hash of that one. */
	const atOnce = new Map<string, number>()
	let head: LedgerHead | undefined
	for (const { hash, line, statement } of links) {
		// The number of a block that cannot be read is guessed.
		const entry = statement?.entry ?? (head?.entry ?? 0) + 1
		for (const named of statement?.also ?? []) {
			const index = atOnce.get(named)
			if (index === undefined) continue
			problems[index] = { ...problems[index]!, isContinued: true }
			atOnce.delete(named)
		}
		const follows = statement === undefined || (statement.previous === head?.hash && entry === (head?.entry ?? 0) + 1)
		const namesAll = (statement?.also ?? []).every((named) => numbers.has(named))
		if (!namesAll) problems.push({ problem: "chain", line, entry })
		else if (!follows) {
			const index = problems.push({ problem: "chain", line, entry }) - 1
			if (head && numbers.get(statement.previous) === entry - 1) atOnce.set(head.hash, index)
		}
		numbers.set(hash, entry)
		head = { hash, entry }
	}
	return { problems, sides: [...atOnce.keys()], ...(head && { head }) }
}

/** The indexes of the entries that one names, itself included, by the hashes of all between. */
export function namedBy(entries: readonly { readonly hash: string; readonly statement: Statement }[], index: number): ReadonlySet<number> {
	const hashes = new Set([entries[index]?.hash])
	const found = new Set<number>()
	for (let at = index; at >= 0; at--) {
		const { hash, statement } = entries[at]!
		if (!hashes.has(hash)) continue
		found.add(at)
		hashes.add(statement.previous)
		for (const also of statement.also ?? []) hashes.add(also)
	}
	return found
}
