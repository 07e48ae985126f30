/** The ledgers of a folder, as `check` and `verify` read them. */
import { join } from "node:path"
import { isLedgerFile, type Ledger, longestLedger, readLedger } from "../signatures/index.ts"
import { namesIn, readBytes, type Unread } from "./files.ts"

/** No ledger that is read has more bytes: a character has three at most for each unit of its length. */
const largestLedger = 3 * longestLedger

export interface FoundLedgers {
	readonly ledgers: readonly Ledger[]
	readonly unread: readonly Unread[]
}

/** Reads the ledgers that are in a folder itself, in the order of their names.  */
export async function ledgersIn(folder: string): Promise<FoundLedgers> {
	const ledgers: Ledger[] = []
	const unread: Unread[] = []
	for (const name of namesIn(folder, isLedgerFile, unread, true)) {
		const file = join(folder, name)
		const read = readBytes(file, largestLedger)
		if ("bytes" in read) ledgers.push(await readLedger(name, new TextDecoder().decode(read.bytes)))
		else if ("tooLarge" in read) ledgers.push(tooLarge(name, read.tooLarge))
		else unread.push({ file, reason: read.reason })
	}
	return { ledgers, unread }
}

const tooLarge = (file: string, length: number): Ledger => ({
	file,
	entries: [],
	problems: [{ problem: "too-large", line: 1 }],
	sides: [],
	length,
	endsWithinLine: false,
})
