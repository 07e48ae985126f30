import { describe, expect, it } from "vitest"
import { triedBy } from "../../scripts/generate/reliability.ts"
import { invariants, tagOf, tagged } from "./register.ts"

const tried = triedBy()

describe("the register of odd inputs and faults", () => {
	it.each([
		["R", 110],
		["N", 31],
		["H", 30],
		["S", 5],
		["T", 12],
	] as const)("counts those of %s: %i", (letter, length) => {
		const tags = [...tagged.keys()].filter((tag) => tag.startsWith(letter))
		expect(tags).toEqual(Array.from({ length }, (_, index) => tagOf(letter, index + 1)))
	})

	it("has a test for each, or a reason why there is none", () => {
		const open = [...tagged].filter(([tag, { notTried }]) => notTried === undefined && !tried.has(tag))
		expect(open.map(([tag, { what }]) => `${tag}: ${what}`)).toEqual([])
	})

	it("has a test for every promise", () => {
		expect(Object.keys(invariants).filter((tag) => !tried.has(tag))).toEqual([])
	})

	it("knows every tag that a test names", () => {
		expect([...tried.keys()].filter((tag) => !(tag in invariants) && !tagged.has(tag))).toEqual([])
	})
})
