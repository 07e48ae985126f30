import { expect, it } from "vitest"
import { compareNumbered, compareTexts } from "../../src/text/order.ts"

it("orders texts by their code units, whatever the language of the machine", () => {
	expect(["ä", "b", "B", "a10", "a2"].sort(compareTexts)).toEqual(["B", "a10", "a2", "b", "ä"])
	expect(compareTexts("a", "a")).toBe(0)
})

it("orders numbers in texts by their value, and accents next to their letters", () => {
	expect(["C-10", "d-1", "ä-1", "C-2"].sort(compareNumbered)).toEqual(["ä-1", "C-2", "C-10", "d-1"])
})
