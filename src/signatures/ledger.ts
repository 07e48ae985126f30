/**
 * A ledger: what one signer signed of one case, block after block. Each block names the hash of the one before, so that none can be
 * changed, moved or removed unseen, except the last one. Reading checks this chain, but no signature.
 */
import { blocksOf, type Block } from "./blocks.ts"
import { hashOf } from "./hash.ts"
import { ledgerFileName } from "./ledger-name.ts"
import { readStatement, StatementError, type Statement } from "./statement.ts"

/** A block that can be read. */
export interface Entry {
	readonly statement: Statement
	/** Exactly what is signed. */
	readonly text: string
	/** The lines of the signature. */
	readonly signature: string
	/** Of the whole block. */
	readonly hash: string
	/** Number of its first line, from 1. */
	readonly line: number
}

export interface LedgerProblem {
	/**
	 * - `incomplete`: a block whose writing was interrupted, so that it was never signed.
	 * - `chain`: the entry does not follow the block before it. One was changed, moved or removed, or two were written at once.
	 * - `place`: the entry is of another case or signer than its ledger, by the name of the file and by its first entry.
	 * - `syntax`: lines that are no block.
	 * - `version`: a block that a newer version of the program made.
	 * - `too-large`: a ledger or a block that is too large to be one, and is not read.
	 */
	readonly problem: "chain" | "incomplete" | "place" | "syntax" | "too-large" | "version"
	readonly line: number
	readonly entry?: number
	/** Of an incomplete block: whether the signer went on after it. Then the chain does not miss it. */
	readonly isContinued?: true
}

/** Where a chain ends: what the next entry names. */
export interface LedgerHead {
	readonly entry: number
	/** Of the last block. */
	readonly hash: string
}

export interface Ledger {
	/** Name of the file, without its folder. */
	readonly file: string
	readonly case?: string
	readonly signer?: string
	readonly entries: readonly Entry[]
	readonly problems: readonly LedgerProblem[]
	/** Nothing if it has no block. */
	readonly head?: LedgerHead
	/** Length of its text. */
	readonly length: number
	/** Whether its text ends within a line. */
	readonly endsWithinLine: boolean
}

/** The longest ledger that is read, in UTF-16 units: some 5,000 entries. */
export const longestLedger = 4 * 2 ** 20

/** The longest block: the most notes that can be signed at once, with the longest names. */
const longestBlock = 2 ** 19

const utf8 = new TextEncoder()

/** Reads a ledger. Whatever the text is, it says what is wrong with it and never throws. */
export async function readLedger(file: string, text: string): Promise<Ledger> {
	const about = { file, length: text.length, endsWithinLine: !/(?:^|[\r\n])$/.test(text.slice(-1)) }
	if (text.length > longestLedger) return { ...about, entries: [], problems: [{ problem: "too-large", line: 1 }] }
	const pieces = blocksOf(text)
	const hashes = await Promise.all(pieces.map(async (piece) => ("problem" in piece ? undefined : hashOf(bytesOf(piece)))))
	const entries: Entry[] = []
	const problems: LedgerProblem[] = []
	const last = pieces.findLastIndex((piece) => !("problem" in piece))
	let head: LedgerHead | undefined
	for (const [index, piece] of pieces.entries()) {
		if ("problem" in piece) {
			problems.push({ ...piece, ...(piece.problem === "incomplete" && index < last && { isContinued: true }) })
			continue
		}
		const hash = hashes[index]!
		const read = readBlock(piece, hash)
		if ("problem" in read) problems.push({ ...read, line: piece.line })
		else {
			const { case: caseCode, entry, previous, signer } = read.statement
			const at = { line: piece.line, entry }
			if (previous !== head?.hash || entry !== (head?.entry ?? 0) + 1) problems.push({ problem: "chain", ...at })
			const [first = read] = entries
			const isHere = first.statement.case === caseCode && first.statement.signer === signer
			if (!isHere || ledgerFileName(caseCode, signer) !== file.normalize("NFC")) problems.push({ problem: "place", ...at })
			entries.push(read)
		}
		head = { hash, entry: "problem" in read ? (head?.entry ?? 0) + 1 : read.statement.entry }
	}
	const [first] = entries
	return {
		...about,
		...(first && { case: first.statement.case, signer: first.statement.signer }),
		entries,
		problems,
		...(head && { head }),
	}
}

const bytesOf = ({ statement, signature }: Block): Uint8Array => utf8.encode(statement + signature)

function readBlock(block: Block, hash: string): Entry | Pick<LedgerProblem, "problem"> {
	if (block.statement.length + block.signature.length > longestBlock) return { problem: "too-large" }
	try {
		const statement = readStatement(block.statement)
		return { statement, text: block.statement, signature: block.signature, hash, line: block.line }
	} catch (error) {
		if (!(error instanceof StatementError)) throw error
		return { problem: error.problem === "version" ? "version" : "syntax" }
	}
}
