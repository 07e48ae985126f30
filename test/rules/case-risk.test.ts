import { describe, expect, it } from "vitest"
import { isRiskOpen, riskTrack } from "../../src/cases/risk.ts"
import { messageOf } from "../../src/rules/words.ts"
import { formulation, inFolder, measured, monday, session, textAt } from "./case-notes.ts"
import { replaced } from "../harness/replaced.ts"

const risk = (fields: string) => `## Risk\n\n${fields}\n`

describe("risk must be spoken of", () => {
	const calm = risk("- **Level**: low\n- **Rationale**: asked")
	const before = { s0: session(1, { body: calm }) }
	const required = (more: string, body = "", others: Record<string, string> = before) =>
		inFolder({ ...others, s5: session(5, { more, body }) }).raised("risk.required")

	it.each([
		["PHQ-9: {total: 12, item9: 1}", "PHQ-9: {total: 12, item9: 0}"],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1]", "PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 0]"],
		["EPDS: {total: 12, item10: 1}", "EPDS: {total: 12, item10: 0}"],
		["BDI-II: {total: 22, item9: 1}", "BDI-II: {total: 22, item9: 0}"],
		["HAM-D: {total: 20, item3: 1}", "HAM-D: {total: 20, item3: 0}"],
		["QIDS: {total: 11, item12: 1}", "QIDS: {total: 11, item12: 0}"],
		["MADRS: {total: 22, item10: 2}", "MADRS: {total: 22, item10: 1}"],
		["C-SSRS: {q1: yes, q2: no}", "C-SSRS: {q1: no, q2: no, q6: no}"],
		["C-SSRS: {q1: no, q6-recent: yes}", "C-SSRS: {q1: no, q6-recent: no}"],
	])("with %s, and not with %s", (raises, silent) => {
		expect(required(measured(raises))).toEqual(["s5"])
		expect(required(measured(silent))).toEqual([])
		expect(required(measured(raises), risk("- **Level**: low"))).toEqual([])
		expect(required(measured(raises), risk("- **Level**: …"))).toEqual(["s5"])
	})

	it("when a score has worsened", () => {
		const first = { s1: session(1, { more: measured("GAD-7: 5"), body: calm }) }
		expect(required(measured("GAD-7: 9"), "", first)).toEqual(["s5"])
		expect(required(measured("GAD-7: 8"), "", first)).toEqual([])
	})

	it.each([
		["HAM-D", 6, "missing"],
		["HAMD-17", 6, "missing"],
		["HAM-D", 16, "not-recorded"],
		["HAM-D", 0, "not-recorded"],
		["HAM-D-24", 6, "not-recorded"],
		["BDI-II", 6, "not-recorded"],
	] as const)("when %s has worsened by 15 and %i points were set for HAM-D, the track of risk says so too: %s", (name, points, level) => {
		const { folder, raised } = inFolder(
			{ s1: session(1, { more: measured(`${name}: 10`), body: calm }), s2: session(2, { more: measured(`${name}: 25`) }) },
			{ hamdWorsening: points },
		)
		const patientCase = folder.index.case("C-1")
		expect(raised("risk.required")).toEqual(level === "missing" ? ["s2"] : [])
		expect(patientCase && riskTrack(patientCase).at(-1)?.level).toBe(level)
		expect(patientCase && isRiskOpen(patientCase)).toBe(level === "missing")
	})

	it.each([
		["moderate", ["s5"]],
		["high: plan told", ["s5"]],
		["low", []],
		["none", []],
		["…", ["s5"]],
	])("when the last Risk section said %s", (level, raised) => {
		expect(required("", "", { s3: session(3, { body: risk(`- **Level**: ${level}\n- **Rationale**: asked`) }) })).toEqual(raised)
		expect(required("", "", { f: formulation({ body: risk(`- **Level**: ${level}\n- **Rationale**: asked`) }) })).toEqual(raised)
	})

	it("by the last one alone, in time", () => {
		const high = risk("- **Level**: high\n- **Rationale**: asked")
		const low = risk("- **Level**: low\n- **Rationale**: asked")
		expect(required("", "", { s2: session(2, { body: high }), s4: session(4, { body: low }) })).toEqual([])
		expect(required("", "", { s2: session(2, { body: low }), s4: session(4, { body: high }) })).toEqual(["s5"])
		// What comes later says nothing of this session.
		expect(required("", "", { ...before, s6: session(6, { body: high }) })).toEqual([])
	})

	it("from the first session on, until a note gives a level, or the formulation does", () => {
		expect(required("", "", {})).toEqual(["s5"])
		expect(required("", "", { s1: session(1), s2: session(2, { body: risk("Asked, nothing of note.") }), s3: session(3) })).toEqual([
			"s1",
			"s3",
			"s5",
		])
		expect(required("", "", { s1: session(1), s2: session(2, { body: calm }), s3: session(3) })).toEqual(["s1"])
		expect(required("", "", { s1: session(1), f: formulation({ date: monday(3), body: calm }) })).toEqual([])
		expect(required("status: missed", "", {})).toEqual([])
		expect(
			inFolder({ s: session(1) })
				.of("risk.required")
				["s"]?.map(messageOf),
		).toEqual([
			"“Risk” is missing, but this session needs it because no note of this case gives a risk level yet. Give the level, the rationale and, for moderate or high, the plan.",
		])
	})

	it("of a session without a date too", () => {
		const undated = replaced(session(3), [/^date: .*\n/m, ""])
		expect(
			inFolder({
				s1: session(1, { body: calm }),
				s2: replaced(session(2, { body: risk("- **Level**: high\n- **Rationale**: asked\n- **Plan**: clinic") }), [/^date: .*\n/m, ""]),
				s3: undated,
			}).raised("risk.required"),
		).toEqual(["s3"])
	})

	it("is asked of held sessions only", () => {
		expect(required(`status: missed\n${measured("PHQ-9: {total: 20, item9: 2}")}`)).toEqual([])
	})

	it("is the only finding about a missing Risk section, and says why", () => {
		const notes = {
			s1: session(1, { more: measured("GAD-7: 3"), body: calm }),
			s3: session(3, { body: risk("- **Level**: moderate\n- **Rationale**: asked") }),
			s5: session(5, { more: measured("PHQ-9: {total: 12, item9: 1}\n  C-SSRS: {q1: yes}\n  GAD-7: 9") }),
		}
		const { findings, of } = inFolder(notes)
		expect(findings("s5").map(({ code }) => code)).not.toContain("session.risk")
		const [finding] = of("risk.required")["s5"] ?? []
		expect(textAt(notes.s5, finding)).toBe("note: session")
		const message = finding ? messageOf(finding) : ""
		for (const words of ["PHQ-9 item 9", "C-SSRS", "GAD-7 is reliably worse", "was moderate"]) expect(message).toContain(words)
		expect(finding?.related?.[0]).toMatchObject({ file: "s3", says: "risk", line: 9 })
		expect(
			inFolder({ ...before, s2: session(2) })
				.findings("s2")
				.map(({ code }) => code),
		).toContain("session.risk")
	})
})

describe("no risk next to a raised answer", () => {
	const raised = (measures: string, rationale: string, level = "none") =>
		inFolder({
			s: session(3, {
				more: measured(measures),
				body: risk(`- **Level**: ${level}\n- **Rationale**: ${rationale}\n- **Plan**: the clinic, thoughts written down`),
			}),
		})
			.of("risk.contradiction")
			["s"]?.map(({ level: each }) => each) ?? []

	it.each([
		["PHQ-9: {total: 12, item9: 1}", ["information"]],
		["PHQ-9: {total: 12, item9: 2}", ["warning"]],
		["PHQ-9: {total: 12, item9: 0}", []],
		["HAM-D: {total: 20, item3: 1}", ["information"]],
		["HAM-D: {total: 20, item3: 2}", ["warning"]],
		["MADRS: {total: 22, item10: 1}", []],
		["MADRS: {total: 22, item10: 2}", ["information"]],
		["MADRS: {total: 22, item10: 4}", ["warning"]],
		["C-SSRS: {q1: yes, q2: no}", ["information"]],
		["C-SSRS: {q1: yes, q4: yes}", ["warning"]],
		["C-SSRS: {q1: no, q2: no}", []],
	])("is reported with %s: %j", (measures, levels) => {
		expect(raised(measures, "no plans")).toEqual(levels)
		for (const level of ["low", "moderate", "high", "…"]) expect(raised(measures, "no plans", level)).toEqual([])
	})

	it.each([
		"asked about item 9: once, on Sunday",
		"asked about question 9: once, on Sunday",
		"PHQ-9 answer goes back to last month",
		"passive thoughts on two evenings, no plan",
		"No plan or intent; wished not to wake up",
		"no plan, but ideas of dying on Friday",
		"no intent, passive thoughts only",
	])("is not where the rationale says why: %s", (rationale) => {
		expect(raised("PHQ-9: {total: 12, item9: 2}", rationale)).toEqual([])
	})

	it.each([
		"no plans",
		"denies suicidal ideation",
		"No thoughts of death, no plan",
		"asked, nothing of note",
		"no plans, thoughts or intent",
		"future oriented",
		"no plans, as in Q9 of last week",
	])("is where it says nothing of the answer: %s", (rationale) => {
		expect(raised("PHQ-9: {total: 12, item9: 2}", rationale)).toEqual(["warning"])
	})

	it("is reported at the level, with the place of the answer, in every kind of note", () => {
		const text = formulation({ more: measured("PHQ-9: {total: 12, item9: 1}"), body: risk("- **Level**: none\n- **Rationale**: no plans") })
		const [finding] = inFolder({ f: text }).of("risk.contradiction")["f"] ?? []
		expect(textAt(text, finding)).toBe("none")
		expect(finding?.related).toEqual([{ line: 7, says: "answer" }])
		expect(finding && messageOf(finding)).toBe(
			"The risk level is none, but PHQ-9 item 9 (suicidal thoughts) is 1. Say in the rationale what you asked about it and why the level is none.",
		)
	})
})
