import fc from "fast-check"
import { describe, it } from "vitest"
import { runs } from "../harness/soak.ts"
import { isExamined, isReadAnew } from "./promises.ts"

/** `npm run fuzz` tries others, for as long as you like. */
const some = { numRuns: runs(250) }

describe("a note bent at random", () => {
	it("is examined to its end, with every place inside the text [R11] [R31] [I3]", () => fc.assert(isExamined, some), 300_000)
	it("is read after an edit as if for the first time [I7]", () => fc.assert(isReadAnew, some), 300_000)
})
