import { describe, expect, it } from "vitest"
import { readFrequency } from "../../../src/note/values/frequency.ts"
import { cpuTime } from "../../harness/cpu.ts"

const written = (text: string): string => {
	const read = readFrequency(text)
	return read ? `${read.times} in ${read.every} ${read.unit}` : "nothing"
}

describe("a frequency", () => {
	it.each([
		["weekly", "1 in 1 week"],
		["Weekly, 50 minutes, on Tuesdays", "1 in 1 week"],
		["once a week", "1 in 1 week"],
		["once weekly", "1 in 1 week"],
		["1x/week", "1 in 1 week"],
		["every week", "1 in 1 week"],
		["12 sessions, one each week", "1 in 1 week"],
		["16 weekly sessions", "1 in 1 week"],
		["12 sessions weekly", "1 in 1 week"],
		["every two weeks", "1 in 2 week"],
		["every other week", "1 in 2 week"],
		["every 2nd week", "1 in 2 week"],
		["Fortnightly", "1 in 2 week"],
		["every fortnight", "1 in 2 week"],
		["2-weekly", "1 in 2 week"],
		["every 3 weeks", "1 in 3 week"],
		["every ten days", "1 in 10 day"],
		["twice a week", "2 in 1 week"],
		["two times per week", "2 in 1 week"],
		["2x weekly; twice a week", "2 in 1 week"],
		["two sessions a week", "2 in 1 week"],
		["monthly", "1 in 1 month"],
		["once per month", "1 in 1 month"],
		["every month; weekday open", "1 in 1 month"],
	])("“%s” is read", (text, expected) => {
		expect(written(text)).toBe(expected)
	})

	it.each([
		"",
		"as needed",
		"biweekly",
		"bi-weekly",
		"every two to three weeks",
		"weekly, later every two weeks",
		"weekly for a month, then monthly",
		"16 sessions per week",
		"every 0 weeks",
		"midweekly",
		"for three months",
	])("“%s” names none for sure", (text) => {
		expect(written(text)).toBe("nothing")
	})

	it("is read in time from any text", () => {
		const start = cpuTime()
		readFrequency("every ".repeat(200_000))
		readFrequency("1 ".repeat(200_000))
		expect(cpuTime() - start).toBeLessThan(200)
	})
})
