import { describe, expect, it } from "vitest"
import { meanings } from "../../../src/signatures/index.ts"
import { demandsOf } from "../../../src/signatures/meanings.ts"
import { isSamePerson } from "../../../src/text/initials.ts"
import { type About, amendsNote, meaningsFor, needsReason } from "../../../src/vscode/signing/meaning.ts"

const note: About = { isAddendum: false, corrects: false, isLate: false }

describe("what a signature means most likely", () => {
	it.each([
		["a note of one's own", { author: "AB" }, "author"],
		["a note whose initials are written with dots", { author: "A. B." }, "author"],
		["a note that names nobody", {}, "author"],
		["a note of somebody else", { author: "CD" }, "reviewed"],
		["a note that one supervises", { author: "CD", supervisor: "AB" }, "co-signed"],
		["a note that one supervises and that names no author", { supervisor: "AB" }, "co-signed"],
		["a note of one's own that somebody else supervises", { author: "AB", supervisor: "CD" }, "author"],
		["a note of one's own, who is one's own supervisor", { author: "AB", supervisor: "AB" }, "author"],
		["a late entry", { author: "AB", isLate: true }, "late-entry"],
		["an addendum", { author: "AB", isAddendum: true }, "addendum"],
		["an addendum that corrects", { author: "AB", isAddendum: true, corrects: true }, "correction"],
		["an addendum that one supervises", { author: "CD", supervisor: "AB", isAddendum: true }, "co-signed"],
	] as const)("of %s", (_, about, meaning) => {
		expect(meaningsFor("AB", { ...note, ...about })[0]).toBe(meaning)
	})

	it("is the first of all that the note can be signed as, each once", () => {
		for (const isAddendum of [false, true]) {
			const all = meaningsFor("AB", { ...note, author: "CD", isAddendum })
			expect(new Set(all).size).toBe(all.length)
			expect(all.includes("addendum")).toBe(isAddendum)
			expect(all.includes("author")).toBe(!isAddendum)
			expect(all).not.toContain("withdrawn")
			expect(all).not.toContain("key-change")
		}
	})

	it("needs what a statement of it must say", () => {
		for (const meaning of meanings) {
			expect([meaning, needsReason(meaning)]).toEqual([meaning, demandsOf[meaning].must.includes("reason")])
			expect([meaning, amendsNote(meaning)]).toEqual([meaning, demandsOf[meaning].must.includes("amends")])
		}
	})

	it.each([
		["AB", "A.B.", true],
		["Ö.-K.", "ök", true],
		["AB", "BA", false],
		["AB", "ABC", false],
	])("names the same person or not: %s and %s", (one, other, isSame) => {
		expect(isSamePerson(one, other)).toBe(isSame)
	})
})
