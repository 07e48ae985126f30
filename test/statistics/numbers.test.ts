import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { wilson } from "../../src/statistics/interval.ts"
import { quartilesOf } from "../../src/statistics/quartiles.ts"
import { runs } from "../harness/soak.ts"

describe("Wilson's interval", () => {
	// Newcombe 1998 (doi 10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E), table I, method 3.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])("of %i of %i is as published", (count, of, low, high) => {
		const interval = wilson(count, of)
		expect(interval?.low).toBeCloseTo(low, 4)
		expect(interval?.high).toBeCloseTo(high, 4)
	})

	it("contains the share, lies within 0 and 1, and mirrors that of the others; of none there is none", () => {
		expect(wilson(0, 0)).toBeUndefined()
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, drawn) => {
				const count = drawn % (of + 1)
				const [one, other] = [wilson(count, of), wilson(of - count, of)]
				if (!one || !other) throw new Error("no interval")
				expect(one.low).toBeLessThanOrEqual(count / of)
				expect(one.high).toBeGreaterThanOrEqual(count / of)
				expect(one.low).toBeGreaterThanOrEqual(0)
				expect(one.high).toBeLessThanOrEqual(1)
				expect(one.low).toBeCloseTo(1 - other.high, 10)
			}),
			{ numRuns: runs(1000) },
		)
	})
})

describe("median and quartiles", () => {
	it("are between two numbers in proportion", () => {
		expect(quartilesOf([])).toBeUndefined()
		expect(quartilesOf([7])).toEqual({ lower: 7, median: 7, upper: 7 })
		expect(quartilesOf([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 })
		expect(quartilesOf([9, 1, 5])).toEqual({ lower: 3, median: 5, upper: 7 })
	})

	it("are in order, within the numbers, and the same in whatever order these are given", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (numbers) => {
				const found = quartilesOf(numbers)
				if (!found) throw new Error("no quartiles")
				const { lower, median, upper } = found
				expect(
					[Math.min(...numbers), lower, median, upper, Math.max(...numbers)].every((one, at, all) => at === 0 || one >= all[at - 1]!),
				).toBe(true)
				expect(quartilesOf(numbers.toReversed())).toEqual(found)
			}),
			{ numRuns: runs(1000) },
		)
	})
})
