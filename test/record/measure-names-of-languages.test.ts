import { describe, expect, it } from "vitest"
import { languages } from "../../src/language/index.ts"
import { findMeasure, measureKey, measures, readMeasureName } from "../../src/record/index.ts"

describe("names of measures", () => {
	it.each([
		["Gesundheitsfragebogen", "PHQ-9"],
		["Hamilton-Angstskala", "HAM-A"],
		["Beck-Depressionsinventar", "BDI-II"],
		["Allgemeine Depressionsskala", "CES-D"],
		["Escala de Hamilton para la depresión", "HAM-D"],
		["Escala de Edimburgo", "EPDS"],
		["EEAG", "GAF"],
		["EPDS (Partner)", "EPDS"],
		["PHQ-9 (Baseline)", "PHQ-9"],
		["ítem 9 del PHQ-9", "PHQ-9"],
		["Item 9 PHQ-9", "PHQ-9"],
		["pregunta 10 de la EPDS", "EPDS"],
	])("are read in every language: %s is %s", (name, key) => {
		expect(readMeasureName(name).measure?.key).toBe(key)
	})

	it("mean one measure each, in all languages together", () => {
		const owners = new Map<string, string>()
		for (const { key, names = [] } of measures) for (const name of [key, ...names]) owners.set(measureKey(name), key)
		for (const { record } of languages) {
			for (const [key, { names = [] }] of Object.entries(record.measures)) {
				for (const name of names) {
					expect([name, owners.get(measureKey(name)) ?? key]).toEqual([name, key])
					owners.set(measureKey(name), key)
					expect([name, findMeasure(name)?.key]).toEqual([name, key])
				}
			}
		}
	})
})
