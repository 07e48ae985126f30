/** Ledgers for tests. Unless a test says otherwise, the signature in them is a line that no key made. */
import { nextBlock, readLedger, type Ledger, type Sign, type Statement } from "../../src/signatures/index.ts"

/** A hash that is one, of nothing in particular. */
export const hashLike = (digit: string): string => `sha256:${digit.repeat(64).slice(0, 64)}`

export type Draft = Omit<Statement, "entry" | "previous">

/** A statement of AB about the third session of C-7. */
export const draft: Draft = {
	case: "C-7",
	notes: [{ hash: hashLike("a"), file: "session-03.ipt.md" }],
	meaning: "author",
	signer: "AB",
	name: "Anna Berg",
	time: "2025-09-22T16:00:00Z",
}

/** A signature in form only. */
export const signNothing: Sign = async () => "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n"

/** The text of a ledger with these entries. */
export async function ledgerText(drafts: readonly Draft[], sign: Sign = signNothing, file = "C-7.AB.signed"): Promise<string> {
	let text = ""
	for (const each of drafts) text += await nextBlock(await readLedger(file, text), each, sign)
	return text
}

/** The same, read. */
export async function ledgerOf(drafts: readonly Draft[], sign: Sign = signNothing, file = "C-7.AB.signed"): Promise<Ledger> {
	return readLedger(file, await ledgerText(drafts, sign, file))
}
