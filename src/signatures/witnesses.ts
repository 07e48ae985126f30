/**
 * Witnesses: a countersignature or a seal names the hash of a block, and with it of all blocks before. It shows that they were there, when
 * it was made. What it names and is not there was removed.
 */
import { namedBy } from "./chain.ts"
import type { Ledger } from "./ledger.ts"
import type { Lost } from "./report.ts"
import type { Seal } from "./seal.ts"

/** A ledger in its folder. */
export interface PlacedLedger {
	readonly folder: string
	readonly ledger: Ledger
}

/** A signature that counts, of a key that is not revoked, and the block that it names. */
export interface Witness {
	readonly hash: string
	/** In milliseconds since 1970. */
	readonly time: number
	/** What is lost if the block is nowhere. */
	readonly lost: () => Lost
	/** The signer of a countersignature. Of a seal it does not matter whose ledgers it names. */
	readonly countersigner?: string
}

export interface Witnessed {
	/** The last entry of each ledger that a witness shows, by its index; -1 if there is none. */
	readonly last: (ledger: Ledger) => number
	/** Whether another one than its signer shows that an entry was there before a time. */
	readonly isOlder: (ledger: Ledger, index: number, time: number) => boolean
	readonly lost: readonly Lost[]
}

/** What witnesses show of ledgers. */
export function witnessed(ledgers: readonly PlacedLedger[], witnesses: readonly Witness[]): Witnessed {
	const places = placesOfBlocks(ledgers)
	const shown = new Map<Ledger, { readonly indexes: ReadonlySet<number>; readonly to: number; readonly time: number }[]>()
	const lost: Lost[] = []
	for (const { hash, time, countersigner, lost: lostOne } of witnesses) {
		const found = places.get(hash)
		if (found === undefined) lost.push(lostOne())
		for (const { ledger, index } of found ?? []) {
			// Nobody is a witness of oneself.
			if (countersigner !== undefined && ledger.signer === countersigner) continue
			listIn(shown, ledger).push({ indexes: namedBy(ledger.entries, index), to: index, time })
		}
	}
	return {
		last: (ledger) => (shown.get(ledger) ?? []).reduce((last, { to }) => Math.max(last, to), -1),
		isOlder: (ledger, index, time) => (shown.get(ledger) ?? []).some((one) => one.indexes.has(index) && one.time < time),
		lost,
	}
}

/** The list of a key, a new one if it has none. */
function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
	const list = lists.get(key) ?? []
	lists.set(key, list)
	return list
}

interface PlaceOfBlock {
	readonly ledger: Ledger
	/** Of the entry; of the last one for a block at the end that cannot be read. */
	readonly index: number
}

function placesOfBlocks(ledgers: readonly PlacedLedger[]): ReadonlyMap<string, readonly PlaceOfBlock[]> {
	const places = new Map<string, PlaceOfBlock[]>()
	for (const { ledger } of ledgers) {
		for (const [index, { hash }] of ledger.entries.entries()) listIn(places, hash).push({ ledger, index })
		const { head, entries } = ledger
		if (head && head.hash !== entries.at(-1)?.hash) listIn(places, head.hash).push({ ledger, index: entries.length - 1 })
	}
	return places
}

/** What is lost if the head of a seal is nowhere. */
export function lostOfSeal(seal: Seal, head: Seal["heads"][number], ledgers: readonly PlacedLedger[]): Lost {
	const hasLedger = ledgers.some(({ ledger }) => ledger.case === head.case && ledger.signer === head.signer)
	return { kind: "sealed", seal: seal.file, case: head.case, signer: head.signer, entry: head.entry, hasLedger }
}
