/** Times grow no faster than what they are spent on. */
import { describe, expect, it } from "vitest"
import { limits } from "../../bench/growth/growth.ts"
import { linearGrowth } from "../../bench/growth/linear.ts"
import { timedGrowth } from "./gates.ts"

describe("time [linear]", () => {
	for (const growth of linearGrowth)
		it(`takes time in proportion: ${growth.name}`, () => {
			expect(timedGrowth("linear", growth)).toBeLessThanOrEqual(limits.linear)
		})
})
