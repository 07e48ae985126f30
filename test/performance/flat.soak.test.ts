/** The time of a keystroke does not hang on what it leaves untouched. */
import { describe, expect, it } from "vitest"
import { flatGrowth } from "../../bench/growth/flat.ts"
import { timedShare, untouchedShare } from "./gates.ts"

describe("a keystroke [flat]", () => {
	for (const growth of flatGrowth)
		it(`passes over what it leaves untouched: ${growth.name}`, () => {
			expect(timedShare(growth, growth.anew)).toBeLessThanOrEqual(untouchedShare)
		})
})
