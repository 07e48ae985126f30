/** The time of a keystroke does not hang on what it leaves untouched. */
import { describe, expect, it } from "vitest"
import { flatGrowth } from "../../bench/growth/flat.ts"
import { limits } from "../../bench/growth/growth.ts"
import { timedGrowth } from "./gates.ts"

describe("a keystroke [flat]", () => {
	for (const growth of flatGrowth) it(`takes the same time: ${growth.name}`, () => {
		expect(timedGrowth("flat", growth)).toBeLessThanOrEqual(limits.flat)
	})
})
