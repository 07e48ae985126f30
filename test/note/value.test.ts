import { describe, expect, it } from "vitest"
import { byWhen } from "../../src/note/value.ts"

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
		const start = performance.now()
		byWhen("by ".repeat(50_000))
		byWhen(`by ${"en ".repeat(50_000)}`)
		expect(performance.now() - start).toBeLessThan(1000)
	})
})
