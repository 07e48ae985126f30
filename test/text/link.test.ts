import { describe, expect, it } from "vitest"
import { linkBetween } from "../../src/text/link.ts"

describe("a link between files", () => {
	it.each([
		["/a/s4.ipt.md", "/a/s5.ipt.md", "s5.ipt.md"],
		["/a/s4.ipt.md", "/a/b/s5.ipt.md", "b/s5.ipt.md"],
		["/a/b/s4.ipt.md", "/a/s5.ipt.md", "../s5.ipt.md"],
		["/a/b/s4.ipt.md", "/a/c/s5.ipt.md", "../c/s5.ipt.md"],
		["/a/s4.ipt.md", "/s5.ipt.md", "../s5.ipt.md"],
		["/a/s4.ipt.md", "/a/s4.ipt.md", "s4.ipt.md"],
		["/a/s4.ipt.md", "/a/a b (1)/ü#1?.ipt.md", "a%20b%20%281%29/%C3%BC%231%3F.ipt.md"],
		["/a/s4.ipt.md", "/a/s4.ipt.md/x.md", "s4.ipt.md/x.md"],
	])("from %s to %s is %s", (from, to, expected) => {
		expect(linkBetween(from, to, "x")).toBe(`[x](${expected})`)
	})

	it("is one whatever its label holds", () => {
		expect(linkBetween("/a", "/b", "a ](b) *c*\n`d`")).toBe(String.raw`[a \](b) \*c\* \`d\`](b)`)
	})
})
