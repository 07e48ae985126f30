/** One pass over the characters of a piece finds what others would find one by one. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { charactersOf, holds, type Sign } from "../../../src/note/body/characters.ts"
import { lineStarts, noTextIn } from "../../../src/text/text.ts"
import { hasWide } from "../../../src/text/wide.ts"

const expressions: Readonly<Partial<Record<Sign, RegExp>>> = { digit: /\d/, atSign: /@/, angle: /</, lost: /\uFFFD/ }

const texts = fc.array(
	fc.constantFrom("a", "7", "@", "<", "\n", "\r\n", "\r", "\u00A0", "\u3000", "\uFFFD", "\uFEFF", "\0", "\uD83D", "😊", "é", " "),
	{
		maxLength: 12,
	},
)

describe("the characters of a piece", () => {
	it("say where lines begin, and which signs there are", () => {
		fc.assert(
			fc.property(texts, (parts) => {
				const text = parts.join("")
				const characters = charactersOf(text)
				expect(characters.lineStarts).toEqual(lineStarts(text))
				for (const [sign, expression] of Object.entries(expressions))
					expect([sign, holds(characters, sign as Sign)]).toEqual([sign, expression.test(text)])
				expect(holds(characters, "wideSpace")).toBe(hasWide(text))
				if (noTextIn(text) !== undefined) expect(holds(characters, "maybeNoText")).toBe(true)
			}),
		)
	})
})
