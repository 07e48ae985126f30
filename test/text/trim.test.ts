import fc from "fast-check"
import { expect, it } from "vitest"
import { trimmed, trimmedEnd } from "../../src/text/trim.ts"

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
