import { describe, expect, it } from "vitest"
import { signedNotes, type SignedNote } from "../../../../src/signatures/index.ts"
import { dayOf } from "../../../../src/text/today.ts"
import { changedSignatures } from "../../../../src/rules/signature-changed.ts"
import { signaturesOfMissing, signaturesWith } from "../../../../src/vscode/shared/signatures/state.ts"
import { draft, type Draft, hashLike, ledgerOf, signNothing } from "../../../signatures/ledgers.ts"

const [one, other] = [hashLike("a"), hashLike("b")]
const file = "session-03.ipt.md"

const byCd: Draft = { ...draft, signer: "CD", name: "Chris Dorn", meaning: "co-signed", time: "2025-09-23T09:00:00Z" }
const ofText = (about: Draft, hash: string): Draft => ({ ...about, notes: [{ file, hash }] })

async function noteOf(ofAb: readonly Draft[], ofCd: readonly Draft[] = []): Promise<SignedNote> {
	const ledgers = [await ledgerOf(ofAb), await ledgerOf(ofCd, signNothing, "C-7.CD.signed")]
	const note = signedNotes(ledgers).get(file)
	if (!note) throw new Error("No ledger names the note.")
	return note
}

describe("what is known of the signatures of a note", () => {
	it("is signed as long as it has the text that all who signed it have signed", async () => {
		const note = await noteOf([draft], [byCd])
		expect(signaturesWith(note, one)).toMatchObject({ state: "signed", changedSince: [] })
		expect(changedSignatures(signaturesWith(note, one).changedSince)).toEqual([])
	})

	it("is changed for each signer of another text, and once for a signer of several meanings", async () => {
		const note = await noteOf([draft, { ...draft, meaning: "reviewed", time: "2025-09-24T09:00:00Z" }], [ofText(byCd, other)])
		const now = signaturesWith(note, other)
		expect(now.state).toBe("changed")
		expect(changedSignatures(now.changedSince)).toEqual([{ signer: "AB", date: dayOf(new Date("2025-09-24T09:00:00Z")) }])
	})

	it("is changed if its bytes are no text any more", async () => {
		expect(signaturesWith(await noteOf([draft]), undefined).state).toBe("changed")
	})

	it("is missing if there is no such file, unless all signatures were taken back", async () => {
		const signed = await ledgerOf([draft])
		const withdrawn: Draft = {
			...draft,
			notes: [],
			meaning: "withdrawn",
			reason: "wrong client",
			withdraws: signed.entries[0]?.hash ?? "",
			time: "2025-09-25T09:00:00Z",
		}
		expect(signaturesOfMissing(await noteOf([draft])).state).toBe("missing")
		const note = await noteOf([draft, withdrawn])
		expect(signaturesOfMissing(note).state).toBe("unsigned")
		expect(signaturesWith(note, other)).toMatchObject({ state: "unsigned", changedSince: [] })
	})
})
