import { describe, expect, it } from "vitest"
import { scoresOf } from "../../src/cases/scores.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { type OwnMeasure, ownMeasuresIn, scalesOf } from "../../src/record/index.ts"
import { optionsWith } from "../../src/rules/options-in-force.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { inFolder, session } from "./case-notes.ts"

const closeness: OwnMeasure = {
	name: "Clinic Scale",
	aliases: ["CS-5", "clinic form"],
	items: 5,
	itemRange: [0, 4],
	better: "lower",
	bands: [
		{ from: 12, name: "heavy" },
		{ from: 0, name: "light" },
	],
	reliableChange: 5,
	suicideItem: 5,
	subscales: { Mood: { items: [1, 2] }, Other: {} },
}
const options = { measures: [closeness] }
const measured = (line: string) => `measures:\n  ${line}`
const at = (...lines: readonly string[]) =>
	inFolder(Object.fromEntries(lines.map((line, index) => [`s${index + 1}`, session(index + 1, { more: measured(line) })])), options)

describe("a scale of one’s own", () => {
	it.each([
		["clinic scale: 21", "measure.range"],
		["CS5: {total: 14, item5: 5}", "measure.range"],
		["Clinic form: [1, 2, 3]", "measure.range"],
		["CS-5: {total: 9, items: [1, 2, 3, 4, 0]}", "measure.total-mismatch"],
		["CS-5: 9", "measure.suicide-item-missing"],
		["Clinic Scale: {total: 9, suicide: 1}", "risk.required"],
		["CS-5: [1, 2, 3, 4, 1]", "risk.required"],
		["{CS-5: 3, clinic form: 4}", "measure.duplicate"],
	])("is checked as a known one is: %s", (line, code) => {
		expect(
			inFolder({ s1: session(1, { more: line.startsWith("{") ? `measures: ${line}` : measured(line) }) }, options).raised(code),
		).toEqual(["s1"])
	})

	it("is not unknown, and is where nobody describes it", () => {
		expect(at("CS-5: {total: 9, item5: 0}").raised("measure.unknown")).toEqual([])
		expect(inFolder([session(1, { more: measured("CS-5: {total: 9, item5: 0}") })]).raised("measure.unknown")).toEqual(["0"])
	})

	it("worsens by its own reliable change, under any of its names", () => {
		expect(at("CS-5: {total: 6, item5: 0}", "Clinic Scale: {total: 11, item5: 0}").raised("measure.worsened")).toEqual(["s2"])
		expect(at("CS-5: {total: 6, item5: 0}", "Clinic Scale: {total: 10, item5: 0}").raised("measure.worsened")).toEqual([])
		expect(at("CS-5: {total: 14, item5: 0}", "CS-5: {total: 3, item5: 0}", "CS-5: {total: 9, item5: 0}").raised("measure.risen")).toEqual([
			"s3",
		])
	})

	const scores = (...lines: readonly string[]) => {
		const folder = new NoteFolder()
		for (const [index, line] of lines.entries()) folder.setText(`s${index}`, session(index + 1, { more: measured(line) }))
		folder.setScales(() => scalesOf([closeness]))
		const patientCase = folder.index.cases()[0]
		return patientCase
			? [...scoresOf(patientCase)].map(([name, found]) => [
					name,
					...found.map(({ total, band, values, suicideItem, known }) => ({ total, band, values, suicideItem, known })),
				])
			: []
	}

	it("makes one course, with totals, bands and subscales", () => {
		expect(scores("CS5: [1, 2, 3, 4, 1]", "clinic form: 14")).toEqual([
			[
				"Clinic Scale",
				{ total: 11, band: 0, values: { item1: 1, item2: 2, item3: 3, item4: 4, item5: 1, mood: 3 }, suicideItem: 1, known: true },
				{ total: 14, band: 1, values: {}, suicideItem: undefined, known: true },
			],
		])
	})

	it("may take the place of a known one", () => {
		const own: OwnMeasure = {
			name: "PHQ-9",
			range: [0, 27],
			better: "lower",
			bands: [
				{ from: 0, name: "low" },
				{ from: 12, name: "high" },
			],
		}
		const folder = new NoteFolder()
		folder.setScales(() => scalesOf([own]))
		folder.setText("s", session(1, { more: measured("phq9: 14") }))
		expect(folder.index.get("s")?.measures).toMatchObject([{ name: "PHQ-9", total: 14, band: 1 }])
	})

	it("follows the settings without reading a text again", () => {
		const folder = new NoteFolder()
		folder.setText("s", session(1, { more: measured("CS-5: 14") }))
		expect(folder.index.get("s")?.measures).toMatchObject([{ name: "CS-5", known: false }])
		folder.setScales(() => scalesOf([closeness]))
		expect(folder.index.get("s")?.measures).toMatchObject([{ name: "Clinic Scale", known: true }])
		folder.setScales(() => [])
		expect(folder.index.get("s")?.measures).toMatchObject([{ name: "CS-5", known: false }])
	})

	it("of the wrong form is left out, and the others count", () => {
		expect(ownMeasuresIn([{ name: "" }, { name: "A", items: -1 }, closeness, "B", null])).toEqual([closeness])
		expect(ownMeasuresIn({ name: "A" })).toEqual([])
	})

	it("of the user wins over the folder’s, which counts only where it is trusted", () => {
		const theirs: OwnMeasure = { name: "Clinic Scale", range: [0, 9] }
		expect(scalesOf(optionsWith({ measures: [closeness] }, { measures: [theirs] }).measures).at(-1)?.total).toEqual([0, 20])
		expect(optionsWith({}, { measures: [theirs] }).measures).toEqual([theirs])
		expect(optionsWith({}, { measures: [theirs] }, false).measures).toEqual(defaultOptions.measures)
	})
})
