import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { answersIn } from "../../../src/note/values/answers.ts"
import { findMeasure, type Measure } from "../../../src/record/index.ts"
import { readHead } from "../../../src/note/front-matter/head.ts"
import { totalOf } from "../../../src/note/front-matter/measure-values.ts"
import { read } from "../front-matter/plain.ts"

const own = (measure: Partial<Measure>): Measure => ({ key: "Own", scoring: "sum", ...measure })
const answers = (name: string, text: string): string | undefined => {
	const measure = findMeasure(name)
	return measure && answersIn(measure, text)?.join("")
}

describe("answers to all items in one text", () => {
	test.each([
		["PHQ-9", "210121010", "210121010"],
		["PHQ-9", "2 1 0 1 2 1 0 1 0", "210121010"],
		["PHQ-9", "2,1,0,1,2,1,0,1,0", "210121010"],
		["PHQ-9", "2-1-0-1-2-1-0-1-0", "210121010"],
		["PHQ-9", "2 | 1 | 0 | 1 | 2 | 1 | 0 | 1 | 0", "210121010"],
		["PHQ-9", "210 121 010", "210121010"],
		["PHQ-9", "2 1 0 1 2 1 0 1 0 = 8", "210121010"],
		["PHQ-9", "2,1,0,1,2,1,0,1,0 (total: 8)", "210121010"],
		["PHQ-9", "2 1 0 1 2 1 0 1 0 = 9", undefined],
		["PHQ-9", "000000000", "000000000"],
		["GAD-7", "2101210", "2101210"],
		["WSAS", "43210", "43210"],
		["WSAS", "00010", "00010"],
		["MADRS", "4321012340", "4321012340"],
		["PHQ-9", "21012101", undefined],
		["PHQ-9", "2101210100", undefined],
		["PHQ-9", "14", undefined],
		["Mood rating", "7", undefined],
		["C-SSRS", "0000000", undefined],
	])("%s: %s", (name, text, found) => {
		expect(answers(name, text)).toBe(found)
	})

	it("are read with any sign between them, and never from one digit more or fewer", () => {
		const separators = fc.constantFrom("", " ", ",", ", ", ";", "/", " / ", "\t", "-", " - ", " | ", "\n")
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 10 }), separators, (given, separator) => {
				expect(answers("PHQ-9", given.join(separator))).toBe(given.length === 9 ? given.join("") : undefined)
			}),
		)
	})

	it("are not read from digits that may be a total, or of items that go to 10", () => {
		expect(answersIn(own({ items: 3, item: [0, 9], total: [0, 100] }), "100")).toBeUndefined()
		expect(answersIn(own({ items: 3, item: [0, 9], total: [0, 27] }), "123")).toEqual(["1", "2", "3"])
		expect(answersIn(own({ items: 4, item: [0, 10], total: [0, 40] }), "1234")).toBeUndefined()
		expect(answersIn(own({ items: 4 }), "1234")).toBeUndefined()
		expect(answersIn(own({ items: 4, item: [0, 10] }), "10 2 3 4")).toEqual(["10", "2", "3", "4"])
	})

	it("are a score of the header, written another way", () => {
		const [reading] = readHead(read("note: session\nmeasures:\n  PHQ-9: 210121011")).measures
		expect(reading && totalOf(reading)).toEqual({ total: 9, prorated: false })
		expect(reading?.suicide?.value).toBe(1)
		expect(reading?.otherForms).toMatchObject([{ text: "210121011", as: "[2, 1, 0, 1, 2, 1, 0, 1, 1]" }])
	})
})
