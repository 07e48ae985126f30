/** The work of a keystroke, as it is counted, leaves alone what it does not touch. */
import { describe, expect, it } from "vitest"
import { limits } from "../../bench/growth/growth.ts"
import { countedGrowth, lighter, untouchedShare } from "./gates.ts"
import { countingOfWork } from "./work.ts"

const count = await countingOfWork()
const { flatGrowth } = await import("../../bench/growth/flat.ts")

describe("a keystroke [flat]", () => {
	for (const growth of flatGrowth)
		it(`passes over what it leaves untouched: ${growth.name}`, async () => {
			const { sizes, prepare } = lighter(growth)
			// What is made when it is first needed is no part of the work.
			prepare(sizes[0])()
			growth.anew(sizes[0])()
			const more = async (work: typeof prepare) => (await count(work(sizes[2]))) - (await count(work(sizes[0])))
			expect((await more(prepare)) / (await more(growth.anew))).toBeLessThanOrEqual(untouchedShare)
		})

	// Each of very many sections is passed over in a few steps, and a letter itself takes few: there the share above is what counts.
	for (const growth of flatGrowth.filter(({ name }) => !name.includes("among many others")))
		it(`does hardly more among more of it: ${growth.name}`, async () => {
			expect(await countedGrowth("flat", growth, count)).toBeLessThanOrEqual(limits.flat)
		})
})
