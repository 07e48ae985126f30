import fc from "fast-check"
import { expect, it } from "vitest"
import { lineBefore, lineStart, trimmed, trimmedEnd } from "../../src/text/trim.ts"

const texts = fc.string({ unit: fc.constantFrom("-", "a", " ", "\n", "\r") })

it("takes characters away at the ends alone", () => {
	expect(trimmed("--a-b--", "-")).toBe("a-b")
	expect(trimmed("----", "-")).toBe("")
	expect(trimmedEnd(". a. ", ". ")).toBe(". a")
	fc.assert(
		fc.property(texts, (text) => {
			expect(trimmed(text, "-")).toBe(text.replace(/^-+/, "").replace(/-+$/, ""))
		}),
	)
})

it("knows the line of an offset, whatever ends lines", () => {
	fc.assert(
		fc.property(texts, fc.nat(30), (text, at) => {
			const offset = Math.min(at, text.length)
			expect(lineBefore(text, offset)).toBe(/[^\r\n]*$/.exec(text.slice(0, offset))?.[0])
			expect(lineStart(text, offset)).toBe(/[^\r\n]*$/.exec(text.slice(0, offset))?.index)
		}),
	)
})
