import { describe, expect, it } from "vitest"
import { byWhen, leadingTerms, leadingWords } from "../../src/note/value.ts"

describe("by when a goal is hoped for", () => {
	it.each([
		["returns to the choir once a week (by 2026-04-01)", "2026-04-01"],
		["one evening a week, by the end of May, kept for a month", "the end of May"],
		["tells her by phone what he expects (by spring 2026)", "spring 2026"],
		["sings again by April", "April"],
		["is driven by worry less", undefined],
		["by and by", undefined],
		["sings again", undefined],
	])("%s", (text, expected) => {
		expect(byWhen(text)).toBe(expected)
	})

	it("is read in time, whatever stands there", () => {
		expect(byWhen("by ".repeat(50_000))).toBeUndefined()
		expect(byWhen(`by ${"en ".repeat(50_000)}`)).toBeUndefined()
	})
})

describe("the words a value begins with", () => {
	it("end at punctuation, a dash, a bracket or a line end, without the space before it", () => {
		for (const text of ["low", " low , asked", "low; asked", "low - asked", "low – asked", "low — asked", "low (asked)", "low [1]", "low: asked", "low. Asked", "low \nasked"]) {
			expect(leadingWords(text), text).toBe("low")
		}
		expect(leadingWords("not-met.5")).toBe("not-met.5")
	})

	it("may be several terms, each at its place", () => {
		const found = (text: string) => leadingTerms("support", text)?.map(({ term, at, length }) => [term, text.slice(at, at + length)])
		expect(found(" emotional, practical and companionship: listens")).toEqual(["emotional", "practical", "companionship"].map((term) => [term, term]))
		expect(found("Emotional / practical; drives her")).toEqual([["emotional", "Emotional"], ["practical", "practical"]])
		expect(leadingTerms("support", "kind, emotional")).toBeUndefined()
	})

	it("are found in time behind any run of spaces", () => {
		const spaces = " ".repeat(64 * 1024)
		expect(leadingWords(`low${spaces}b`)).toHaveLength(3 + spaces.length + 1)
		expect(leadingTerms("support", `none${spaces}b`)).toBeUndefined()
	})
})
