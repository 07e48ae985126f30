import { describe, expect, it } from "vitest"
import { isLedgerOf, isRemarksOf } from "../../src/archive/belonging.ts"
import { isImage, linkedPaths } from "../../src/archive/linked.ts"

describe("a ledger", () => {
	it.each([
		["C-7", "C-7.AB.signed", "ipt-signature: 1\ncase: C-7\nentry: 1\n", true],
		["C-7", "C-7.AB.signed", "ipt-signature: 1\r\ncase: C-7\r\n", true],
		// Of two codes of which one begins with the other, the text decides.
		["C-7", "C-7.1.AB.signed", "ipt-signature: 1\ncase: C-7.1\n", false],
		["C-7.1", "C-7.1.AB.signed", "ipt-signature: 1\ncase: C-7.1\n", true],
		["C-7", "C-70.AB.signed", "ipt-signature: 1\ncase: C-70\n", false],
		["C-7", "elsewhere.signed", "ipt-signature: 1\ncase: C-7\n", true],
		// After a write that was cut off there is only the name.
		["C-7", "C-7.AB.signed", "ipt-signa", true],
		["C-7", "C-70.AB.signed", "", false],
		["C-7", "C-7.AB.signed.md", "case: C-7\n", false],
	])("is one of %s: %s", (code, name, text, expected) => {
		expect(isLedgerOf(code, name, text)).toBe(expected)
	})
})

describe("remarks", () => {
	const notes = { own: ["s-1.ipt.md", "s-1.addendum-1.ipt.md"], others: ["s-10.ipt.md", "s-1.b.ipt.md"] }
	it.each([
		["s-1.ipt.md.AB.remarks", true],
		["s-1.AB.remarks", true],
		["s-1.addendum-1.AB.remarks", true],
		["s-10.ipt.md.AB.remarks", false],
		["s-1.b.AB.remarks", false],
		["s-1.b.ipt.md.AB.remarks", false],
		["gone.ipt.md.AB.remarks", false],
		["s-1.ipt.md.AB.txt", false],
	])("are on the note whose whole name they begin with: %s", (name, expected) => {
		expect(isRemarksOf(notes, name)).toBe(expected)
	})

	it("on a note that is gone go with the only case of the folder", () => {
		expect(isRemarksOf({ own: ["s-1.ipt.md"], others: [] }, "gone.ipt.md.AB.remarks")).toBe(true)
		expect(isRemarksOf({ own: [], others: [] }, "gone.ipt.md.AB.remarks")).toBe(false)
	})
})

describe("what a note leads to", () => {
	it("are files by their paths, in images, links and definitions", () => {
		const text =
			'![a](image-1.png) [b](<a letter.pdf>) ![c](../images/x%20y.jpg "title")\n\n[d]: scan.tif\n\n[web](https://a.example/b.png) [note](other.ipt.md) [mail](mailto:a@b.example) ![again](image-1.png) [up](/images/z.png) [program](command:x)\n'
		expect(linkedPaths(text)).toEqual(["image-1.png", "a letter.pdf", "../images/x y.jpg", "/images/z.png", "scan.tif"])
		expect(linkedPaths(text).filter(isImage)).toEqual(["image-1.png", "../images/x y.jpg", "/images/z.png", "scan.tif"])
	})

	it("is found in time whatever the text", () => {
		for (const text of ["](".repeat(100_000), "[".repeat(200_000), "](<".repeat(60_000), "\n[a]: ".repeat(50_000)])
			expect(linkedPaths(text).length).toBeLessThan(2)
	})
})
