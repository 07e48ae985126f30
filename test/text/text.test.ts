import fc from "fast-check"
import { expect, it } from "vitest"
import { lineBefore, lineRange, lineStart, lineStarts, positionAt } from "../../src/text/text.ts"

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

it("counts no byte order mark as a column, as an editor does", () => {
	const places = (text: string) => Array.from({ length: text.length + 1 }, (_, offset) => positionAt(lineStarts(text), offset))
	for (const text of ["", "ab", "ab\ncd\r\n"]) {
		const [first, ...others] = places(`\uFEFF${text}`)
		expect(others).toEqual(places(text))
		expect(first).toEqual({ line: 0, column: 0 })
	}
})
