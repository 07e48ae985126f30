import { describe, expect, it } from "vitest"
import { NoteFolder } from "../../src/folder/folder.ts"
import { docsPage } from "../../src/handbook/docs.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import type { ChangedSignature } from "../../src/rules/rule.ts"
import { isRuleName } from "../../src/rules/rule-names.ts"
import { messageOf } from "../../src/rules/words.ts"

const file = "file:///session-06.ipt.md"
const text = "---\nnote: session\ncase: C-7\nsession: 6\ndate: 2026-02-09\nphase: middle\n---\n"
const signedBy = (signer: string, date: string): ChangedSignature => ({ signer, date })
const ab = signedBy("AB", "2026-02-10")

/** A folder whose note is held without its text, as the editor holds it. */
const folderOf = (held: string): NoteFolder => {
	const folder = new NoteFolder({ has: () => true, read: () => new TextEncoder().encode(held) })
	folder.setBytes(file, new TextEncoder().encode(held))
	return folder
}

const changed = (folder: NoteFolder): readonly string[] =>
	folder.check(file, defaultOptions).flatMap((finding) => (finding.code === "signature.changed" ? messageOf(finding) : []))

describe("a note that was changed after it was signed", () => {
	it("is reported as soon as it is known, and no longer when its text is restored", () => {
		const folder = folderOf(text)
		expect(changed(folder)).toEqual([])
		expect(folder.setSignature(file, [ab])).toBe(true)
		expect(changed(folder)).toEqual([
			"This is not the signed text. Restore it, or make the change an addendum. Another text was signed by AB on 10 February 2026.",
		])
		expect(folder.setSignature(file, [{ ...ab }])).toBe(false)
		expect(folder.setSignature(file)).toBe(true)
		expect(changed(folder)).toEqual([])
	})

	it("names all who signed another text", () => {
		const folder = folderOf(text)
		folder.setSignature(file, [ab, signedBy("CD", "2026-02-12")])
		expect(changed(folder)).toEqual([
			"This is not the signed text. Restore it, or make the change an addendum. Another text was signed by AB on 10 February 2026 and CD on 12 February 2026.",
		])
	})

	it("cannot be silenced in the note", () => {
		const folder = folderOf(text.replace("---\nnote", "---\nnot-needed: [signature.changed]\nnote"))
		folder.setSignature(file, [ab])
		expect(changed(folder)).toHaveLength(1)
	})

	it("is an error whatever settings and configurations say, and in bytes that are no text", () => {
		const folder = folderOf(text)
		folder.setSignature(file, [ab])
		for (const rules of [{ "signature.changed": "off" }, { "signature.*": "hint" }, { "*": "off" }] as const)
			expect(folder.check(file, { ...defaultOptions, rules }).find(({ code }) => code === "signature.changed")?.level).toBe("error")
		expect(isRuleName("signature.changed")).toBe(false)
		expect(docsPage("signature.changed")).not.toContain("ipt.rules")
		expect(docsPage("session.plan")).toContain("ipt.rules")
		folder.setBytes(file, Uint8Array.of(0x41, 0xff))
		expect(folder.check(file, { ...defaultOptions, rules: { "*": "off" } }).map(({ code }) => code)).toEqual(["signature.changed"])
	})

	it("is found again in another window, from ledgers and not from what was stored", () => {
		const folder = folderOf(text)
		folder.setSignature(file, [ab])
		folder.check(file, defaultOptions)
		const stored = folder.stored(file, defaultOptions)
		if (!stored) throw new Error("The note is held without its text, and can be stored.")
		const next = folderOf(text)
		next.restore(stored)
		expect(changed(next)).toEqual([])
		// Findings that were stored while the note was as it was signed say nothing of a change since.
		next.check(file, defaultOptions)
		const signed = next.stored(file, defaultOptions)
		if (!signed) throw new Error("The note is held without its text, and can be stored.")
		const third = folderOf(text)
		third.restore(signed)
		third.setSignature(file, [ab])
		expect(third.checkAtHand(file, defaultOptions).map(({ code }) => code)).toContain("signature.changed")
		expect(changed(third)).toHaveLength(1)
	})
})
