import fc from "fast-check"
import { describe, it } from "vitest"
import { isExamined, isReadAnew } from "./promises.ts"

/** The same inputs in each run; `npm run fuzz` tries others, for as long as one likes. */
const seeded = { seed: 20261125, numRuns: 250 }

describe("a note bent at random", () => {
	it("is examined to its end, with every place inside the text [R11] [R31] [I3]", () => fc.assert(isExamined, seeded), 300_000)
	it("is read after an edit as if for the first time [I7]", () => fc.assert(isReadAnew, seeded), 300_000)
})
