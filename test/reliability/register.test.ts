import { describe, expect, it } from "vitest"
import { triedBy } from "../../scripts/generate/reliability.ts"
import { invariants, register } from "./register.ts"

const entries = new Map(register.flatMap((family) => Object.entries(family.entries)))
const tried = triedBy()

describe("the register of odd inputs and faults", () => {
	it("counts 96", () => {
		expect([...entries.keys()].map(Number)).toEqual(Array.from({ length: 96 }, (_, index) => index + 1))
	})

	it("has a test for each, or a reason why there is none", () => {
		const open = [...entries].filter(([number, { notTried }]) => notTried === undefined && !tried.has(`R${number}`))
		expect(open.map(([number, { what }]) => `${number}: ${what}`)).toEqual([])
	})

	it("has a test for every promise", () => {
		expect(Object.keys(invariants).filter((tag) => !tried.has(tag))).toEqual([])
	})

	it("knows every number that a test names", () => {
		expect([...tried.keys()].filter((tag) => !(tag in invariants) && !entries.has(tag.slice(1)))).toEqual([])
	})
})
