/** Work, as it is counted, grows no faster than what it is done on. */
import { describe, expect, it } from "vitest"
import { countedGrowth } from "./gates.ts"
import { countingOfWork } from "./work.ts"

const count = await countingOfWork()
const { linearGrowth } = await import("../../bench/growth/linear.ts")

/** Counts do not vary: what is above 1 is growth. The sessions of a case are sorted, which asks for some more. */
const limit = 1.3

describe("work [linear]", () => {
	for (const growth of linearGrowth)
		it(`does work in proportion: ${growth.name}`, async () => {
			expect(await countedGrowth("linear", growth, count)).toBeLessThanOrEqual(limit)
		})
})
