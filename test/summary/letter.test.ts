import { describe, expect, it } from "vitest"
import { exportMarkdown } from "../../src/summary/index.ts"
import { asksOfDanger, letterWords, saysNoPlan } from "../../src/summary/en/index.ts"
import { closing, formulation, monday, session } from "../rules/case-notes.ts"
import { requestOf } from "./requests.ts"

const letter = (...texts: readonly string[]): string => exportMarkdown(requestOf("C-1", texts, { reader: "patient" }))

/** The line of a measure that stood so at the start and at last. */
const line = (measure: string, first: number | string, last: number | string): string | undefined =>
	new RegExp(`^- (.*${measure}.*)$`, "m").exec(letter(session(1, { more: `measures: {${measure}: ${first}}` }), session(2, { more: `measures: {${measure}: ${last}}` })))?.[1]

describe("scores in the letter to the patient", () => {
	it("are numbers alone where the direction is not known", () => {
		expect(line("ORS", 12, 27)).toBe("ORS: 12 at the start, 27 at last.")
		expect(line("WHO-5", 60, 80)).toBe("WHO-5: 60 at the start, 80 at last.")
		expect(line("HAM-D-6", 12, 2)).toBe("HAM-D-6: 12 at the start, 2 at last.")
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
		expect(line(measure, first, last)).toMatch(new RegExp(`at last\\. ${letterWords.ways[way]}$`))
	})

	it("have no more decimals than are shown elsewhere", () => {
		expect(line("MSPSS", "[4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3]", 3.8)).toContain("moderate (3.83) at the start, moderate (3.8) at last.")
	})

	it("are not told of what asks about danger to oneself, known or not", () => {
		const more = 'measures: {Beck Scale for Suicide: 12, "Deliberate Self-Harm Inventory": 3, BSS: 4, C-SSRS: {q1: yes}, "C-SSRS screener": 2, WHO-5: 60}'
		expect(letter(session(1, { more }))).not.toMatch(/suicide|harm|BSS|SSRS/i)
		expect(["Ask Suicide-Screening", "ASQ", "SBQ-R", "Suizidfragebogen"].filter((name) => !asksOfDanger(name))).toEqual([])
		expect(["WHO-5", "ORS", "Social support scale", "Harmony at home"].filter(asksOfDanger)).toEqual([])
	})

	it("that stand alone say so, rated by whomever, and not as if more would follow", () => {
		const more = "measures: {HAM-D: 20}"
		expect(letter(session(1, { more }))).toContain("(HAM-D): moderate (20), taken once so far.")
		expect(letter(session(1, { more }), closing())).toContain("(HAM-D): moderate (20), taken once.")
	})
})

describe("goals in the letter to the patient", () => {
	const goals = formulation({ body: "## Goals\n\n- **G1**: asks her sister for help\n- **G2**: rings the bakery\n" })

	it("are set in as what is quoted, and what is said of them is not", () => {
		expect(letter(goals)).toContain(`- > asks her sister for help\n\n  **${letterWords.goalAhead}**\n`)
	})

	it("are told without an id too", () => {
		expect(letter(formulation({ body: "## Goals\n\n- **G1**: rings the bakery\n- speaks with her sister\n" }))).toMatch(/- > rings the bakery\n\n {2}\*\*.*\*\*\n+- > speaks with her sister\n/)
	})

	it("do not lie ahead of a therapy that has ended", () => {
		const told = letter(goals, session(1), closing({ more: "ending: dropout" }))
		expect(told).not.toContain("ahead of us")
		expect(told.split(letterWords.goalLeft)).toHaveLength(3)
	})
})

describe("the plan for when it gets very hard", () => {
	const risk = (plan: string): string => `## Risk\n\n- **Level**: low\n- **Rationale**: none\n- **Plan**: ${plan}\n`

	it("is the newest that was made", () => {
		const told = letter(formulation({ body: risk("rings the crisis line") }), session(1, { body: risk("none needed") }), session(2, { body: risk("None; as before") }))
		expect(told).toContain("> rings the crisis line")
		expect(told).not.toMatch(/> none/i)
		expect(letter(formulation({ body: risk("none") }))).not.toContain("## If it gets very hard")
	})

	it("may have been made in a session that was missed", () => {
		expect(letter(session(1, { body: risk("goes to her sister") }), session(2, { more: "status: missed", body: risk("rings the clinic") }))).toContain("> rings the clinic")
	})

	it.each(["none", "None needed", "no plan needed", "not required at present", "nil", "n/a", "no specific safety plan", "unchanged", "as before", "no suicidal plan or intent"])("is none where it says %s", (words) => {
		expect(saysNoPlan(words)).toBe(true)
	})

	it.each(["none of the tablets stay at home", "not alone at night", "no tablets in the house", "rings the crisis line", "the same as in May"])("is one where it says %s", (words) => {
		expect(saysNoPlan(words)).toBe(false)
	})
})

describe("what brought the patient", () => {
	it("tells two problem areas in two ways", () => {
		const told = letter(formulation({ more: "problem-areas: [role-dispute, grief, role-transition]" }))
		expect(told.match(/At the centre of our work was/g)).toHaveLength(1)
		expect(told).toContain("expected something else. We also turned to the death of someone close to you; and to a change in your life")
	})

	it.each([
		["2025-05", "You had not been well since May 2025."],
		["2019", "You had not been well since 2019."],
		["late summer 2024", "You had not been well since late summer 2024."],
		["after the birth of her son", "Of when it began, your notes say: “after the birth of her son”."],
		["the first weeks of 2024", "Of when it began, your notes say: “the first weeks of 2024”."],
	])("says since when as it is written: %s", (onset, says) => {
		expect(letter(formulation({ date: monday(2), more: `onset: ${onset}` }))).toContain(says)
	})
})
