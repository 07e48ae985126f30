/**
 * The next block of a ledger. It is added to the end of the file and nothing before it is touched: a part of a block that an
 * interrupted write left stays where it is, and the new block follows the last whole one.
 */
import { blocksOf } from "./blocks.ts"
import { longestLedger, type Ledger } from "./ledger.ts"
import { formatStatement, type Statement } from "./statement.ts"
import { mostSides } from "./values.ts"

/** Signs a message and returns the lines of the signature. A private key does it, or a program that has one. */
export type Sign = (message: Uint8Array) => Promise<string>

/** Why nothing can be added to a ledger. */
export class LedgerError extends Error {
	/**
	 * - `another`: the ledger is that of another case or signer.
	 * - `signature`: what signed returned no signature.
	 * - `too-large`: it would be too large to be read.
	 * - `version`: a newer version of the program wrote into it.
	 */
	readonly problem: "another" | "signature" | "too-large" | "version"

	constructor(problem: LedgerError["problem"]) {
		super(problem)
		this.name = "LedgerError"
		this.problem = problem
	}
}

/** A statement before it has its place in a ledger. */
export type Draft = Omit<Statement, "also" | "entry" | "previous">

const utf8 = new TextEncoder()

/**
 * The text to add to a ledger, for a signature of this statement. The caller reads the file just before, adds the text to its end (not
 * by writing the whole file, so that what another window added in the meantime is not lost), and reads it again: a problem
 * `chain` says that there was such a window, and the next block names the blocks of both. Throws a {@link StatementError} or a {@link LedgerError}, and whatever `sign` throws.
 */
export async function nextBlock(ledger: Ledger | undefined, draft: Draft, sign: Sign): Promise<string> {
	if (ledger) refuseOther(ledger, draft)
	const { head, sides = [] } = ledger ?? {}
	const place = { entry: (head?.entry ?? 0) + 1, previous: head?.hash, ...(sides.length > 0 && { also: sides.slice(0, mostSides) }) }
	const text = formatStatement({ ...draft, ...place })
	const signature = await sign(utf8.encode(text))
	const block = text + signature
	const [whole, ...more] = blocksOf(block)
	const isOne = whole !== undefined && !("problem" in whole) && more.length === 0
	if (!isOne || whole.statement !== text || whole.signature !== signature) throw new LedgerError("signature")
	const added = ledger?.endsWithinLine ? `\n${block}` : block
	if ((ledger?.length ?? 0) + added.length > longestLedger) throw new LedgerError("too-large")
	return added
}

function refuseOther(ledger: Ledger, draft: Draft): void {
	if (ledger.problems.some(({ problem }) => problem === "version")) throw new LedgerError("version")
	if (ledger.case !== undefined && ledger.case !== draft.case) throw new LedgerError("another")
	if (ledger.signer !== undefined && ledger.signer !== draft.signer) throw new LedgerError("another")
}
