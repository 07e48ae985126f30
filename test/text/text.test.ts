import fc from "fast-check"
import { expect, it } from "vitest"
import { lineBefore, lineRange, lineStart } from "../../src/text/text.ts"

it("knows the line of an offset, whatever ends lines", () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom("-", "a", " ", "\n", "\r") }), fc.nat(30), (text, at) => {
			const offset = Math.min(at, text.length)
			const start = /[^\r\n]*$/.exec(text.slice(0, offset))?.index
			expect(lineStart(text, offset)).toBe(start)
			expect(lineBefore(text, offset)).toBe(text.slice(start, offset))
			expect(lineRange(text, offset)).toEqual({ start, end: offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0) })
		}),
	)
})
