import { describe, expect, it } from "vitest"
import { bandsOf, measures, wordsOfMeasure } from "../../src/record/index.ts"
import { exportMarkdown } from "../../src/summary/index.ts"
import { asksAboutDanger } from "../../src/summary/letter/reading.ts"
import { letterWords } from "../../src/summary/wording.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { requestOf } from "./requests.ts"

const letter = (...texts: readonly string[]): string => exportMarkdown(requestOf("C-1", texts, { reader: "patient" }))

/** The line of a measure with these scores at the start and at the end. */
const line = (measure: string, first: number | string, last: number | string): string | undefined =>
	new RegExp(`^- (.*${measure}.*)$`, "m").exec(
		letter(session(1, { more: `measures: {${measure}: ${first}}` }), session(2, { more: `measures: {${measure}: ${last}}` })),
	)?.[1]

const ways = {
	better: "This has got better.",
	same: "This has stayed the same.",
	alike: "This has stayed much the same.",
	unsure: "The difference is too small to be sure that anything has changed.",
	worse: "This has got worse.",
} as const

describe("scores in the letter to the patient", () => {
	it("are numbers alone if the range is not known, and not there if the measure is not", () => {
		expect(line("HAM-D-6", 12, 2)).toBe("HAM-D-6: 12 the first time, 2 the last time.")
		expect(line("ORS", 12, 27)).toBeUndefined()
	})

	it("are those of the patient, of measures that are known [N26] [H10]", () => {
		const told = letter(
			formulation({ more: "measures: {PHQ-9: {total: 14, item9: 0}}" }),
			session(1, { more: "measures:\n  PHQ-9: 18\n  item9: 2\n  PHQ-9 item 9: 2\n  Risk: 3\n  Lebensmüde: 3\n  EPDS partner: 9\n" }),
		)
		expect(told.split("## Your questionnaires\n")[1]?.trim().split("\n\n")).toEqual([
			"- Depression (PHQ-9): moderate (14) the first time, quite severe (18) the last time. The difference is too small to be sure that anything has changed.",
			letterWords().questionnaires,
			...letterWords().signature,
		])
	})

	it.each([
		["EPDS", 24, "high (24)"],
		["EPDS", 11, "somewhat high (11)"],
		["EPDS", 4, "in the usual range (4)"],
		["PHQ-9", 3, "hardly any (3)"],
		["PHQ-9", 24, "severe (24)"],
		["MSPSS", 2, "low (2)"],
		["MSPSS", 6, "high (6)"],
		["WSAS", 25, "very much (25)"],
		["TAS-20", 70, "hard (70)"],
	])("have words that fit the direction and the bands of their scale: %s %d", (measure, total, words) => {
		expect(letter(session(1, { more: `measures: {${measure}: ${total}}` }))).toMatch(
			new RegExp(`\\(${measure}\\): ${words.replace(/[()]/g, "\\$&")}, recorded once so far`),
		)
	})

	it("that cannot be set side by side are not said to be the only one", () => {
		const told = letter(session(1, { more: "measures: {MSPSS: 60}" }), session(2, { more: "measures: {MSPSS: 4}" }))
		expect(told).toContain("- Support you feel from others (MSPSS): moderate (4).\n")
	})

	it("have a plain name and plain words for each band, whatever the measure [N11]", () => {
		const plainAlready = new Set(["none", "mild", "moderate", "severe", "very severe", "low", "high"])
		const named = measures.filter(
			({ asksAboutDanger: danger, scoring, better, total }) => danger !== true && scoring !== "none" && better && total,
		)
		expect(named.filter(({ key }) => wordsOfMeasure(key)?.plain === undefined).map(({ key }) => key)).toEqual([])
		const bands = named.flatMap((measure) =>
			bandsOf(measure).map(({ title }, index) => [measure.key, wordsOfMeasure(measure.key)?.plainBands?.[index] ?? title] as const),
		)
		const plain = new Set([...named.flatMap(({ key }) => wordsOfMeasure(key)?.plainBands ?? []), ...plainAlready])
		expect(bands.filter(([, band]) => !plain.has(band))).toEqual([])
		expect(
			named.filter((measure) => (wordsOfMeasure(measure.key)?.plainBands ?? bandsOf(measure)).length !== bandsOf(measure).length),
		).toEqual([])
	})

	it.each([
		["PHQ-9", 14, 14, "same"],
		["PHQ-9", 14, 13, "alike"],
		["PHQ-9", 14, 15, "unsure"],
		["PHQ-9", 19, 14, "unsure"],
		["PHQ-9", 14, 8, "better"],
		["PHQ-9", 8, 14, "worse"],
		["HAM-D", 16, 17, "unsure"],
		["HAM-D", 20, 14, "better"],
		["MSPSS", 3.833_333, 3.8, "alike"],
		["MSPSS", 2, 4, "better"],
		["MSPSS", 60, 40, "worse"],
		["PCL-5", 40, 38, "alike"],
		["PCL-5", 40, 20, "better"],
	] as const)("speak of a change only where there is one: %s %d, %d", (measure, first, last, way) => {
		expect(line(measure, first, last)).toMatch(new RegExp(`the last time\\. ${ways[way]}$`))
	})

	it("have no more decimals than are shown elsewhere", () => {
		expect(line("MSPSS", "[4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3]", 3.8)).toContain(
			"moderate (3.83) the first time, moderate (3.8) the last time.",
		)
	})

	it("are not given for what asks about danger to oneself, known or not [H10]", () => {
		const more =
			'measures: {Beck Scale for Suicide: 12, "Deliberate Self-Harm Inventory": 3, BSS: 4, C-SSRS: {q1: yes}, "C-SSRS screener": 2, WHO-5: 60}'
		expect(letter(session(1, { more }))).not.toMatch(/suicide|harm|BSS|SSRS/i)
		expect(["Ask Suicide-Screening", "ASQ", "SBQ-R", "Suizidfragebogen"].filter((name) => !asksAboutDanger(name))).toEqual([])
		expect(["WHO-5", "ORS", "Social support scale", "Harmony at home"].filter(asksAboutDanger)).toEqual([])
	})

	it("of which there is one say so, rated by whomever, and not as if more would follow", () => {
		const more = "measures: {HAM-D: 20}"
		expect(letter(session(1, { more }))).toContain("(HAM-D): moderate (20), recorded once so far.")
		expect(letter(session(1, { more }), closing({ more: "ending: planned" }))).toContain("(HAM-D): moderate (20), recorded once.")
	})
})
