import { describe, expect, it } from "vitest"
import { type Ledger, nextBlock, readLedger, signedNotes, type Statement } from "../../../src/signatures/index.ts"
import { mostNotes } from "../../../src/signatures/values.ts"
import { amendedHash, countersignedBlock, groupsOf, type Signing } from "../../../src/vscode/signing/drafts.ts"

const hash = (digit: string) => `sha256:${digit.repeat(64)}`
const signing = (file: string, more: Partial<Signing> = {}): Signing => ({
	folder: "file:///notes/C-7",
	case: "C-7",
	note: { file, hash: hash("1") },
	meaning: "author",
	...more,
})

describe("what is signed in one act", () => {
	it("is one block for each folder and case", () => {
		const groups = groupsOf([signing("a"), signing("b", { case: "C-8" }), signing("c"), signing("d", { folder: "file:///notes/other" })])
		expect(groups.map(({ case: code, notes }) => [code, notes.map(({ file }) => file)])).toEqual([
			["C-7", ["a", "c"]],
			["C-8", ["b"]],
			["C-7", ["d"]],
		])
	})

	it("has a block of its own where notes are signed as something else, for another reason, or confirm something else", () => {
		const groups = groupsOf([
			signing("a"),
			signing("b", { meaning: "late-entry", reason: "ill" }),
			signing("c", { meaning: "late-entry", reason: "away" }),
			signing("d", { meaning: "late-entry", reason: "ill" }),
			signing("e", { meaning: "addendum", reason: "x", amends: hash("2") }),
			signing("f", { meaning: "co-signed", countersigns: hash("3") }),
			signing("g", { meaning: "co-signed", countersigns: hash("4") }),
		])
		expect(groups.map(({ notes }) => notes.map(({ file }) => file).join(""))).toEqual(["a", "bd", "c", "e", "f", "g"])
		expect(groups[1]?.reason).toBe("ill")
		expect(groups[3]?.amends).toBe(hash("2"))
	})

	it("is cut where a block would name more notes than it may", () => {
		const groups = groupsOf(Array.from({ length: mostNotes + 1 }, (_, index) => signing(String(index))))
		expect(groups.map(({ notes }) => notes.length)).toEqual([mostNotes, 1])
	})
})

describe("what a signature is about besides its notes", async () => {
	const sign = async (): Promise<string> => "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n"
	const ledgerOf = async (signer: string, ...entries: Partial<Statement>[]): Promise<Ledger> => {
		let text = ""
		for (const entry of entries) {
			const before = text === "" ? undefined : await readLedger(`C-7.${signer}.signed`, text)
			text += await nextBlock(
				before,
				{ case: "C-7", notes: [], meaning: "author", signer, name: signer, time: "2026-03-01T10:00:00Z", ...entry },
				sign,
			)
		}
		return readLedger(`C-7.${signer}.signed`, text)
	}
	const author = await ledgerOf("AB", { notes: [{ file: "a", hash: hash("1") }] }, { notes: [{ file: "b", hash: hash("2") }] })
	const reader = await ledgerOf("EF", { meaning: "reviewed", notes: [{ file: "a", hash: hash("1") }] })
	const ledgers = [reader, author]
	const notes = signedNotes(ledgers)

	it("is the whole of what its author signed until now", () => {
		expect(countersignedBlock(notes.get("a"), ledgers, "CD")).toBe(author.head?.hash)
		expect(author.head?.hash).not.toBe(author.entries[0]?.hash)
	})

	it("is never the signer's own ledger, and nothing of a note that nobody else signed", () => {
		expect(countersignedBlock(notes.get("a"), ledgers, "AB")).toBe(reader.head?.hash)
		expect(countersignedBlock(notes.get("b"), ledgers, "AB")).toBeUndefined()
		expect(countersignedBlock(undefined, ledgers, "CD")).toBeUndefined()
	})

	it("is the text that is amended, as it was signed", () => {
		expect(amendedHash(notes, "b")).toBe(hash("2"))
		expect(amendedHash(notes, "c")).toBeUndefined()
		expect(amendedHash(notes, undefined)).toBeUndefined()
	})
})
