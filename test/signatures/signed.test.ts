import { describe, expect, it } from "vitest"
import { changedSince, signatureState, signedNotes, type SignedBy, type SignedNote } from "../../src/signatures/index.ts"
import { draft, hashLike, ledgerOf, signNothing, type Draft } from "./ledgers.ts"

const [a, b, c] = [hashLike("a"), hashLike("b"), hashLike("c")]
const note = "session-03.ipt.md"
const ofCD: Partial<Draft> = { signer: "CD", name: "Chris Dorn", meaning: "co-signed", time: "2025-09-23T09:00:00Z" }

const of = (hash: string, more: Partial<Draft> = {}): Draft => ({ ...draft, notes: [{ hash, file: note }], ...more })

/** What the ledgers of AB and CD say of the note. */
async function said(ofAB: readonly Draft[], byCD: readonly Draft[] = []): Promise<SignedNote> {
	return signedNotes([await ledgerOf(ofAB), await ledgerOf(byCD, signNothing, "C-7.CD.signed")]).get(note)!
}

const short = (signatures: readonly SignedBy[]): string[] =>
	signatures.map(({ signer, meaning, hash }) => `${signer} ${meaning} ${hash.at(-1)}`)

describe("what ledgers say of a note", () => {
	it("is who signed it, with which meaning, and whether it was changed since", async () => {
		const signed = await said([of(a)], [of(a, ofCD)])
		expect(short(signed.by)).toEqual(["AB author a", "CD co-signed a"])
		expect(signed.by[1]).toMatchObject({ name: "Chris Dorn", time: "2025-09-23T09:00:00Z", ledger: "C-7.CD.signed" })
		expect(signatureState(signed, a)).toBe("signed")
		expect(signatureState(signed, b)).toBe("changed")
		expect(signatureState(signed, undefined)).toBe("changed")
		expect(signatureState(undefined, a)).toBe("unsigned")
	})

	it("is the last word of each signer, and what was signed before a change", async () => {
		const again = await said([of(a), of(b)])
		expect([short(again.by), short(again.earlier)]).toEqual([["AB author b"], ["AB author a"]])
		expect(signatureState(again, b)).toBe("signed")
		const meanings = await said([of(a), of(a, { meaning: "reviewed" }), of(a)])
		expect([short(meanings.by), short(meanings.earlier)]).toEqual([["AB reviewed a", "AB author a"], []])
		const returned = await said([of(a), of(b), of(a)])
		expect([short(returned.by), short(returned.earlier)]).toEqual([["AB author a"], ["AB author b"]])
	})

	it("is not changed by signing for another: a text that was co-signed stays so", async () => {
		const signed = await said([of(a), of(b, { time: "2025-10-01T09:00:00Z" })], [of(a, ofCD)])
		expect(signatureState(signed, b)).toBe("changed")
		expect(short(changedSince(signed, b))).toEqual(["CD co-signed a"])
	})

	it("leaves out what its signer took back, the whole entry or one note of it", async () => {
		const two: Draft = { ...draft, notes: [...of(a).notes, { hash: b, file: "session-04.ipt.md" }] }
		const { entries } = await ledgerOf([two])
		const back: Draft = { ...draft, notes: [], meaning: "withdrawn", withdraws: entries[0]!.hash, reason: "Wrong case" }
		const whole = signedNotes([await ledgerOf([two, back])])
		expect(signatureState(whole.get(note), a)).toBe("unsigned")
		expect(short(whole.get(note)!.withdrawn)).toEqual(["AB author a"])
		const one = signedNotes([await ledgerOf([two, { ...back, notes: two.notes.slice(1) }])])
		expect(signatureState(one.get(note), a)).toBe("signed")
		expect(signatureState(one.get("session-04.ipt.md"), b)).toBe("unsigned")
		// An older copy, under another spelling of its name, has not seen it.
		const twin = await ledgerOf([two], signNothing, "C-7.AB.signed")
		expect(signatureState(signedNotes([twin, await ledgerOf([two, back])]).get(note), a)).toBe("unsigned")
		// Another one cannot take it back, and nobody what comes later.
		const foreign = await ledgerOf([{ ...back, ...ofCD, meaning: "withdrawn" }], signNothing, "C-7.CD.signed")
		expect(signatureState(signedNotes([await ledgerOf([two]), foreign]).get(note), a)).toBe("signed")
	})

	it("names addenda and corrections under the text that they amend", async () => {
		const addendum = (hash: string, file: string): Draft => ({
			...draft,
			meaning: "addendum",
			notes: [{ hash: c, file }],
			amends: hash,
			reason: "Learned later",
		})
		const signed = await said([of(a), of(b), addendum(a, "session-03.addendum-1.ipt.md"), addendum(hashLike("9"), "other.ipt.md")])
		expect(signed.amendedBy.map(({ file, by }) => `${file} ${by.reason}`)).toEqual(["session-03.addendum-1.ipt.md Learned later"])
	})

	it("goes by the order of a ledger, not by the clock of its signer", async () => {
		const signed = await said([of(a, { time: "2025-09-22T16:00:00Z" }), of(b, { time: "2020-01-01T00:00:00Z" })])
		expect(short(signed.by)).toEqual(["AB author b"])
	})
})
