/**
 * Copies of a ledger in other folders, or under another spelling of its name. A seal and a countersignature are content with a block
 * wherever it is, so a complete copy would hide what was removed from the ledger itself. It is also a witness: what it has was signed.
 */
import type { Entry } from "./ledger.ts"
import type { Lost } from "./report.ts"
import type { PlacedLedger } from "./witnesses.ts"

/** Of each ledger that lacks entries of one of its copies, the first of them. Only entries in `good` were signed. */
export function lostOfCopies(ledgers: readonly PlacedLedger[], good: ReadonlySet<Entry>): Lost[] {
	// No two ledgers begin with the same block, as it names its case, its signer and its time, and is signed.
	const copies = Map.groupBy(ledgers, ({ ledger }) => ledger.entries[0]?.hash)
	return [...copies].flatMap(([first, same]) => (first === undefined || same.length === 1 ? [] : lostIn(same, good)))
}

function lostIn(copies: readonly PlacedLedger[], good: ReadonlySet<Entry>): Lost[] {
	const all = new Map<string, { readonly entry: Entry; readonly copy: PlacedLedger }>()
	for (const copy of copies) {
		for (const entry of copy.ledger.entries) if (good.has(entry) && !all.has(entry.hash)) all.set(entry.hash, { entry, copy })
	}
	return copies.flatMap(({ folder, ledger }): Lost[] => {
		const own = new Set(ledger.entries.map(({ hash }) => hash))
		const missing = [...all.values()].find(({ entry }) => !own.has(entry.hash))
		if (missing === undefined) return []
		const { entry, copy } = missing
		return [{ kind: "copied", folder, ledger: ledger.file, entry, copy: { folder: copy.folder, ledger: copy.ledger.file } }]
	})
}
