/**
 * A ledger: what one signer signed of one case, block after block. Each block names the hash of the one before, so that none can be
 * changed, moved or removed unseen, except the last one. Reading checks this chain, but no signature.
 */
import { blocksOf, type Block } from "./blocks.ts"
import { chainOf, type LedgerHead, type Link } from "./chain.ts"
import { hashOf } from "./hash.ts"
import { ledgerFileName } from "./ledger-name.ts"
import type { LedgerProblem } from "./ledger-problem.ts"
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

export interface Ledger {
	/** Name of the file, without its folder. */
	readonly file: string
	readonly case?: string
	readonly signer?: string
	readonly entries: readonly Entry[]
	readonly problems: readonly LedgerProblem[]
	/** Nothing if it has no block. */
	readonly head?: LedgerHead
	/** Ends of chains that no entry follows: blocks that another window wrote at the same time. The next entry names them too. */
	readonly sides: readonly string[]
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
	if (text.length > longestLedger) return { ...about, entries: [], sides: [], problems: [{ problem: "too-large", line: 1 }] }
	const pieces = blocksOf(text)
	const hashes = await Promise.all(pieces.map(async (piece) => ("problem" in piece ? undefined : hashOf(bytesOf(piece)))))
	const entries: Entry[] = []
	const links: Link[] = []
	const problems: LedgerProblem[] = []
	const last = pieces.findLastIndex((piece) => !("problem" in piece))
	for (const [index, piece] of pieces.entries()) {
		if ("problem" in piece) {
			problems.push({ ...piece, ...(piece.problem === "incomplete" && index < last && { isContinued: true }) })
			continue
		}
		const { line } = piece
		const hash = hashes[index]!
		const read = readBlock(piece, hash)
		links.push({ hash, line, ...("statement" in read && { statement: read.statement }) })
		if ("problem" in read) {
			problems.push({ ...read, line })
			continue
		}
		entries.push(read)
		if (!isInPlace(read, entries[0], file)) problems.push({ problem: "place", line, entry: read.statement.entry })
	}
	const chain = chainOf(links)
	const [first] = entries
	return {
		...about,
		...(first && { case: first.statement.case, signer: first.statement.signer }),
		entries,
		problems: [...chain.problems, ...problems].toSorted((a, b) => a.line - b.line),
		sides: chain.sides,
		...(chain.head && { head: chain.head }),
	}
}

function isInPlace({ statement }: Entry, first: Entry | undefined, file: string): boolean {
	const isSame = first?.statement.case === statement.case && first.statement.signer === statement.signer
	return isSame && ledgerFileName(statement.case, statement.signer) === file.normalize("NFC")
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
