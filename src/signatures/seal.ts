/**
 * A seal: the heads of all ledgers at one time, signed. It contains no hash of a note, as a short one could be guessed. Kept elsewhere, it
 * shows a last entry that was removed, or a whole ledger, which the ledgers themselves cannot.
 */
import { compareTexts } from "../text/order.ts"
import { armourBegin, armourEnd } from "./armour.ts"
import { isHash } from "./hash.ts"
import type { Ledger } from "./ledger.ts"
import type { Sign } from "./next-block.ts"
import { StatementError } from "./statement.ts"
import { isCaseCode, isPlainValue, isSigner, isTime } from "./values.ts"

/** The end of a ledger when the seal was made. */
export interface SealedHead {
	/** Of its last block. */
	readonly hash: string
	readonly entry: number
	readonly case: string
	readonly signer: string
}

export interface SealStatement {
	readonly heads: readonly SealedHead[]
	readonly signer: string
	readonly name: string
	readonly time: string
}

export interface Seal extends SealStatement {
	readonly file: string
	/** Exactly what is signed. */
	readonly text: string
	readonly signature: string
}

/** The longest seal that is read, in UTF-16 units: half a million ledgers. */
export const longestSeal = 64 * 2 ** 20

const utf8 = new TextEncoder()
const firstLine = "ipt-seal: 1"

/** The heads of ledgers, in the order of cases and signers. A ledger that no entry of can be read has none. */
export function headsOf(ledgers: readonly Ledger[]): readonly SealedHead[] {
	return ledgers
		.flatMap(({ head, case: caseCode, signer }) =>
			head && caseCode !== undefined && signer !== undefined ? [{ ...head, case: caseCode, signer }] : [],
		)
		.toSorted((a, b) => compareTexts(a.case, b.case) || compareTexts(a.signer, b.signer) || compareTexts(a.hash, b.hash))
}

/** The text of a seal, signed. Throws a {@link StatementError} for what cannot be written, and whatever `sign` throws. */
export async function sealText(statement: SealStatement, sign: Sign): Promise<string> {
	const text = unsignedSeal(statement)
	return text + (await sign(utf8.encode(text)))
}

/** The text that is signed. `ssh-keygen -Y sign` makes the signature too. Throws a {@link StatementError} for what cannot be written. */
export function unsignedSeal({ heads, signer, name, time }: SealStatement): string {
	const lines = [
		firstLine,
		`signer: ${signer}`,
		`name: ${name}`,
		`time: ${time}`,
		`ledgers: ${heads.length}`,
		...heads.map((head) => `head: ${head.hash} ${head.entry} ${head.case} ${head.signer}`),
	]
	const text = `${lines.join("\n")}\n`
	readStatement(text)
	return text
}

/** Whether a text is that of a seal which is not signed yet, or whose signature is elsewhere. */
export const isUnsignedSeal = (text: string): boolean => /^\uFEFF?ipt-seal: /.test(text) && !text.includes(armourBegin)

/** Reads a seal. Throws a {@link StatementError} if the text is not one. */
export function readSeal(file: string, text: string): Seal {
	if (text.length > longestSeal) throw new StatementError("value", "seal")
	const lines = (text.startsWith("\uFEFF") ? text.slice(1) : text).split(/\r\n|\r|\n/)
	const [armour, end] = [lines.indexOf(armourBegin), lines.indexOf(armourEnd)]
	if (armour === -1 || end < armour || lines.slice(end + 1).some((line) => line !== "")) throw new StatementError("syntax", "seal")
	const statement = `${lines.slice(0, armour).join("\n")}\n`
	return { file, ...readStatement(statement), text: statement, signature: `${lines.slice(armour, end + 1).join("\n")}\n` }
}

const headLine = /^head: (sha256:[0-9a-f]{64}) ([1-9]\d{0,8}) (\S+) (\S+)$/

function readStatement(text: string): SealStatement {
	const [first, ...lines] = text.split("\n")
	if (first !== firstLine) throw new StatementError(first?.startsWith("ipt-seal: ") ? "version" : "syntax", "ipt-seal")
	if (lines.pop() !== "") throw new StatementError("syntax", "seal")
	const value = (index: number, key: string, isValue: (text: string) => boolean): string => {
		const line = lines[index] ?? ""
		const written = line.slice(key.length + 2)
		if (!line.startsWith(`${key}: `) || !isValue(written)) throw new StatementError("value", key)
		return written
	}
	const statement = { signer: value(0, "signer", isSigner), name: value(1, "name", isPlainValue), time: value(2, "time", isTime) }
	const count = value(3, "ledgers", (written) => /^\d{1,9}$/.test(written))
	const heads = lines.slice(4).map((line) => {
		const [, hash = "", entry = "", caseCode = "", signer = ""] = headLine.exec(line) ?? []
		if (!isHash(hash) || !isCaseCode(caseCode) || !isSigner(signer)) throw new StatementError("value", "head")
		return { hash, entry: Number(entry), case: caseCode, signer }
	})
	if (heads.length !== Number(count)) throw new StatementError("value", "ledgers")
	return { heads, ...statement }
}
