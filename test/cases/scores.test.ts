import { describe, expect, it } from "vitest"
import { mainMeasureOf, scoresOf, scoresOfOthers } from "../../src/cases/scores.ts"
import { caseAsJson } from "../../src/summary/json.ts"
import { formulation, inFolder, session } from "../rules/case-notes.ts"

const measured = (...lines: readonly string[]) => `measures:\n${lines.map((line) => `  ${line}`).join("\n")}`

function caseOf(...notes: readonly string[]) {
	const [patientCase] = inFolder(notes).folder.index.cases()
	if (!patientCase) throw new Error("no case")
	return patientCase
}
const shortly = (scores: ReadonlyMap<string, readonly { readonly total?: number }[]>) =>
	Array.from(scores, ([name, list]) => [name, ...list.map(({ total }) => total)])
const json = (patientCase: ReturnType<typeof caseOf>) =>
	caseAsJson(patientCase, { error: 0, warning: 0, information: 0, hint: 0 }, (file) => file).measures

describe("the scores of a case", () => {
	it("are the client’s alone; those of others are apart, and named [N26]", () => {
		const patientCase = caseOf(
			formulation({ more: measured("PHQ-9 (mother): {total: 8, item9: 0}", "EPDS: {total: 17, item10: 0}") }),
			session(1, { more: measured("EPDS: {total: 14, item10: 0}", "EPDS partner: 9", 'PHQ-9: {total: 3, by: "@husband"}') }),
		)
		expect(shortly(scoresOf(patientCase))).toEqual([["EPDS", 17, 14]])
		expect(shortly(scoresOfOthers(patientCase))).toEqual([
			["PHQ-9 (mother)", 8],
			["EPDS (partner)", 9],
			["PHQ-9 (@husband)", 3],
		])
		expect(mainMeasureOf(patientCase)).toBeUndefined()
		expect(json(patientCase).map(({ name, by, scores }) => [name, by, scores.length])).toEqual([
			["EPDS", undefined, 2],
			["PHQ-9 (mother)", "mother", 1],
			["EPDS (partner)", "partner", 1],
			["PHQ-9 (@husband)", "@husband", 1],
		])
	})

	it("that contradict one another count for nothing, and both are kept", () => {
		const patientCase = caseOf(
			formulation({ more: measured("PHQ-9: {total: 14, item9: 0}") }),
			session(1, { more: "measures: {PHQ-9: 18, phq9: {total: 3, item9: 1}}" }),
		)
		expect(shortly(scoresOf(patientCase))).toEqual([["PHQ-9", 14, undefined]])
		expect(scoresOf(patientCase).get("PHQ-9")?.[1]).toMatchObject({ contradictory: [18, 3], suicideItem: 1 })
		expect(json(patientCase)[0]?.scores[1]).toMatchObject({ total: null, contradictory: [18, 3] })
	})

	it("given twice alike are one", () => {
		const patientCase = caseOf(session(1, { more: "measures: {PHQ-9: 14, phq9: 14}" }))
		expect(shortly(scoresOf(patientCase))).toEqual([["PHQ-9", 14]])
	})

	it("under all names of a scale are one course", () => {
		const names = ["HAM-D: {total: 22, item3: 0}", "HDRS: {total: 18, item3: 0}", "HRSD-17: {total: 12, item3: 0}", "hamd 17 total: 9"]
		expect(shortly(scoresOf(caseOf(...names.map((line, index) => session(index + 1, { more: measured(line) })))))).toEqual([
			["HAM-D", 22, 18, 12, 9],
		])
	})

	it("keep the parts of a mood rating, words of scales without range, and what is prorated [N20]", () => {
		const patientCase = caseOf(
			session(1, {
				more: measured("Mood rating: {now: 6.5, worst: 9, best: 4}", "CGI-I: much improved", "PHQ-9: [1, 1, 1, 1, 1, 1, 1, null, 0]"),
			}),
		)
		expect(json(patientCase)).toMatchObject([
			{ name: "Mood rating", scores: [{ total: 6.5, values: { now: 6.5, worst: 9, best: 4 } }] },
			{ name: "CGI-I", scores: [{ total: null, texts: { total: "much improved" } }] },
			{ name: "PHQ-9", scores: [{ total: 8, prorated: true }] },
		])
	})
})
