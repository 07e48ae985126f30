import { describe, expect, it } from "vitest"
import { leadingTerms, leadingWords } from "../../src/note/value.ts"

describe("the words a value begins with", () => {
	it("end at punctuation, a dash, a bracket or a line end, without the space before it", () => {
		for (const text of ["low", " low , asked", "low; asked", "low - asked", "low – asked", "low — asked", "low (asked)", "low [1]", "low: asked", "low. Asked", "low \nasked"]) {
			expect(leadingWords(text), text).toBe("low")
		}
		expect(leadingWords("not-met.5")).toBe("not-met.5")
	})

	it("may be several terms", () => {
		expect(leadingTerms("support", "emotional, practical and companionship: listens")).toEqual(["emotional", "practical", "companionship"])
		expect(leadingTerms("support", "emotional / practical; drives her")).toEqual(["emotional", "practical"])
		expect(leadingTerms("support", "kind, emotional")).toBeUndefined()
	})

	it("are found in time behind any run of spaces", () => {
		const spaces = " ".repeat(64 * 1024)
		const start = performance.now()
		expect(leadingWords(`low${spaces}b`)).toHaveLength(3 + spaces.length + 1)
		expect(leadingTerms("support", `none${spaces}b`)).toBeUndefined()
		expect(performance.now() - start).toBeLessThan(1000)
	})
})
