/** What counts work sees growth, and says the same each time. */
import { describe, expect, it } from "vitest"
import { countingOfWork } from "./work.ts"

const count = await countingOfWork()
const { nameKey } = await import("../../src/record/names.ts")

// What is made when it is first needed is no part of the work.
nameKey("Link to onset")

describe("growth", () => {
	it("is seen in counts, which are the same each time", async () => {
		const work = (times: number) => () => {
			for (let time = 0; time < times; time++) nameKey("Link to onset")
		}
		const [once, again, tenfold] = [await count(work(100)), await count(work(100)), await count(work(1000))]
		expect(once).toBeGreaterThan(100)
		expect(again).toBe(once)
		expect(tenfold).toBe(10 * once)
	})
})
