import { describe, expect, it } from "vitest"
import { contractKeys, frontMatterKeys, kindOf, kinds, layouts, layoutTable, terms, wordsOf } from "../../src/record/index.ts"
import { placeOfCode, placesOf } from "../../src/record/places.ts"

const paths = new Set<string>([...frontMatterKeys.map(({ key }) => key), ...contractKeys.map(({ key }) => `contract.${key}`)])

describe.each(layouts)("a note of layout %s", (layout) => {
	it("is asked only for keys that there are", () => {
		const { keys, begins = [] }: { readonly keys: object; readonly begins?: readonly string[] } = layoutTable[layout]
		expect([...Object.keys(keys), ...begins].filter((path) => !paths.has(path))).toEqual([])
	})

	it("has words for every place, and terms for every value", () => {
		for (const { id, value } of placesOf(layout)) {
			expect(wordsOf(id).title, id).not.toBe("")
			if (value?.vocabulary) expect(terms(value.vocabulary).length, id).toBeGreaterThan(0)
		}
	})

	it("has each place once, under the code that leads back to it", () => {
		const places = placesOf(layout)
		const names = places.map((place) => `${place.code} ${place.kind === "field" ? (place.area ?? place.repeats ?? "") : ""}`)
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
		for (const { code, kind } of places) expect(placeOfCode(code), code).toMatchObject({ code, kind })
	})
})

describe("places", () => {
	const valueAt = (code: string) => placeOfCode(code)?.value
	const repetitionOf = (code: string) => placeOfCode(code)?.repeats

	it("say what a value may be", () => {
		expect(valueAt("session.risk.level")).toEqual({ vocabulary: "risk-level" })
		expect(valueAt("formulation.inventory.support")).toEqual({ vocabulary: "support", several: true })
		expect(valueAt("formulation.problem-area.other-person")).toEqual({ people: true })
		expect(valueAt("session.mechanisms")).toEqual({ vocabulary: "rating" })
		expect(valueAt("closing.goals")).toEqual({ vocabulary: "goal-outcome" })
		expect(valueAt("formulation.front-matter.contract.minutes")).toEqual({ form: "whole", range: [10, 240] })
		expect(valueAt("formulation.front-matter.variant")).toEqual({ vocabulary: "variant", open: true, form: "text" })
		expect(valueAt("session.plan")).toBeUndefined()
	})

	it("say whether a part repeats", () => {
		expect(repetitionOf("formulation.problem-area")).toBe("areas")
		expect(repetitionOf("formulation.problem-area.event")).toBe("areas")
		expect(repetitionOf("formulation.inventory.closeness")).toBe("people")
		expect(repetitionOf("formulation.mechanisms.hypothesis")).toBe("mechanisms")
		expect(repetitionOf("session.techniques.role-play")).toBe("techniques")
		expect(repetitionOf("session.plan")).toBeUndefined()
	})

	it("are of a kind that a note may say it is", () => {
		expect(kinds).not.toContain("missed-session")
		for (const layout of layouts) expect(kinds).toContain(kindOf(layout))
	})
})
