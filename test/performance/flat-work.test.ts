/** The work of a keystroke, as it is counted, does not hang on what it leaves untouched. */
import { describe, expect, it } from "vitest"
import { limits } from "../../bench/growth/growth.ts"
import { countedGrowth } from "./gates.ts"
import { countingOfWork } from "./work.ts"

const count = await countingOfWork()
const { flatGrowth } = await import("../../bench/growth/flat.ts")

describe("a keystroke [flat]", () => {
	for (const growth of flatGrowth) it(`does the same work: ${growth.name}`, async () => {
		expect(await countedGrowth("flat", growth, count)).toBeLessThanOrEqual(limits.flat)
	})
})
