import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { draftPartAt, partsToGo, reportedInDraft } from "../../src/assist/draft.ts"
import { newFormulation, newNote, newSession } from "../../src/assist/forms/new-note.ts"
import { caseOf } from "../../src/cases/case.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { readNote } from "../../src/note/read.ts"
import { readable } from "../../src/note/readable.ts"
import { isGap } from "../../src/rules/index.ts"
import { replaced } from "../harness/replaced.ts"
import { runs } from "../harness/soak.ts"
import { oddNote } from "../reliability/odd-notes.ts"
import { completeFormulation, findingsOf } from "../rules/complete.ts"

const formulation = newFormulation("C-1", "2026-01-12", ["grief"])

/** The codes that are reported of a draft in which the parts with these words have been left. */
function codesAfter(text: string, left: readonly string[], others: readonly string[] = []): string[] {
	const note = readable(readNote(text))
	const parts = new Set(left.map((words) => draftPartAt(note, text.indexOf(words))))
	return reportedInDraft(findingsOf(text, others), note, parts).map(({ code }) => code)
}

describe("a note that is being written for the first time", () => {
	const patientCase = caseOf("C-1", [factsOf("f", readNote(completeFormulation()))])
	it.each([
		["a formulation", formulation, []],
		["a session", newSession(patientCase, { date: "2026-03-01", status: "held" }), [completeFormulation()]],
		["a missed session", newSession(patientCase, { date: "2026-03-01", status: "missed" }), [completeFormulation()]],
		["a closing", newNote("closing", patientCase, "2026-05-01"), [completeFormulation()]],
	])("has nothing reported as long as nothing is written: %s", (_, text, others) => {
		expect(findingsOf(text, others)).not.toEqual([])
		expect(codesAfter(text, [], others)).toEqual([])
	})

	it("has what is empty in a part reported once the part has been left, and nothing of other parts", () => {
		expect(codesAfter(formulation, ["## Social support"])).toEqual(["formulation.social-support"])
		expect(codesAfter(formulation, ["- **Date of death**"])).toEqual(["formulation.problem-area"])
		expect(codesAfter(formulation, ["diagnosis:"])).toEqual([
			"formulation.front-matter.details",
			"formulation.front-matter.diagnosis",
			"formulation.front-matter.onset",
			"formulation.front-matter.contract",
			"formulation.front-matter.measures",
		])
		expect(codesAfter(formulation, ["# Case C-1"])).toEqual(codesAfter(formulation, ["diagnosis:"]))
	})

	it("has a field that is still empty reported as the whole part", () => {
		const begun = replaced(formulation, ["- **Event**: …", "- **Event**: the quarrel about the house"])
		expect(codesAfter(begun, [])).toEqual([])
		expect(codesAfter(begun, ["## Acute stressor"])).toEqual(["formulation.acute-stressor.details", "formulation.acute-stressor.date"])
	})

	it("has a section that is gone reported once it has been left, and not with the header", () => {
		const without = replaced(formulation, [/## Goals\n[^]*?(?=## )/, ""])
		expect(codesAfter(without, ["diagnosis:"])).not.toContain("formulation.goals")
		const note = readable(readNote(without))
		const left = new Set([draftPartAt(readable(readNote(formulation)), formulation.indexOf("## Goals"))])
		expect(reportedInDraft(findingsOf(without), note, left).map(({ code }) => code)).toEqual(["formulation.goals"])
	})

	it("tells two problem areas apart", () => {
		const two = newFormulation("C-1", "2026-01-12", ["grief", "role-dispute"])
		const note = readable(readNote(two))
		const left = new Set([draftPartAt(note, two.indexOf("## Problem area: Role dispute"))])
		const [found, ...others] = reportedInDraft(findingsOf(two), note, left)
		expect(others).toEqual([])
		expect(found && two.slice(found.range.start, found.range.end)).toBe("## Problem area: Role dispute")
	})

	it("has what is wrong, out of range or about risk reported at once", () => {
		const wrong = replaced(formulation, ["PHQ-9: …", "PHQ-9: 99"], ["date: 2026-01-12", "date: 2026-13-12"])
		expect(codesAfter(wrong, [])).toEqual(expect.arrayContaining(["measure.range", "front-matter.value"]))
		const session = newSession(patientCase, { date: "2026-03-01", status: "held" })
		const suicidal = replaced(session, ["PHQ-9: …", "PHQ-9: {total: 12, item9: 2}"])
		expect(codesAfter(suicidal, [], [completeFormulation()])).toContain("risk.required")
	})

	it("has no risk reported because nobody has recorded a level yet", () => {
		const session = newSession(caseOf("C-1", []), { date: "2026-03-01", status: "held" })
		expect(findingsOf(session).map(({ code }) => code)).toContain("risk.required")
		expect(codesAfter(session, [])).toEqual([])
		expect(codesAfter(session, ["## Risk"])).toEqual(["risk.required"])
	})

	it("has what is not finished reported once its part has been left", () => {
		const one = replaced(formulation, [/(## Interpersonal inventory\n\n.*\n)/, "$1\n### Mother\n\n- **Relationship**: mother\n"])
		expect(codesAfter(one, [])).toEqual([])
		expect(codesAfter(one, ["### Mother"])).toContain("inventory.few-people")
		const rated = replaced(newSession(patientCase, { date: "2026-03-01", status: "held" }), [
			/(## Mechanisms of change\n\n.*\n)[^#]*/,
			"$1\n- **Processing emotions**: 2\n\n",
		])
		expect(codesAfter(rated, [])).toEqual([])
		expect(codesAfter(rated, ["**Processing"])).toContain("mechanism.evidence")
	})

	it("needs no header before the first heading is written", () => {
		expect(codesAfter("", [])).toEqual([])
		expect(codesAfter("---\nipt: 1\nnote: ses", [])).toEqual([])
		expect(codesAfter("She called.\n\n## Plan\n\nCall again.\n", [])).toEqual(["front-matter.missing"])
	})

	it("loses no finding: those of parts that were left, and all that is no gap, are reported in their order [property]", () => {
		fc.assert(
			fc.property(oddNote, fc.array(fc.nat(), { maxLength: 4 }), (text, offsets) => {
				const note = readable(readNote(text))
				const findings = findingsOf(text)
				const left = new Set(offsets.map((offset) => draftPartAt(note, offset % (text.length + 1))))
				const reported = reportedInDraft(findings, note, left)
				expect(findings.filter((finding) => reported.includes(finding))).toEqual(reported)
				expect(reportedInDraft(findings, note, new Set([...left, "header"])).length).toBeGreaterThanOrEqual(reported.length)
				const heldBack = findings.filter((finding) => !reported.includes(finding))
				expect(heldBack.filter(({ level, code }) => level === "error" && !isGap(code) && code !== "front-matter.missing")).toEqual([])
			}),
			{ numRuns: runs(400) },
		)
	})
})

describe("parts to go", () => {
	it("are the required ones, empty or not there, due now or later", () => {
		expect(partsToGo(findingsOf(formulation)).map(({ code }) => code)).toEqual([
			"formulation.front-matter.diagnosis",
			"formulation.front-matter.onset",
			"formulation.front-matter.contract",
			"formulation.front-matter.measures",
			"formulation.presenting-problem",
			"formulation.acute-stressor",
			"formulation.diathesis",
			"formulation.social-support",
			"formulation.inventory",
			"formulation.problem-area",
			"formulation.statement",
			"formulation.agreement",
			"formulation.goals",
			"formulation.risk",
		])
		expect(partsToGo(findingsOf(completeFormulation("grief")))).toEqual([])
	})

	it("are none of other notes of the case", () => {
		const late = "---\nipt: 1\nnote: session\ncase: C-1\nsession: 9\ndate: 2026-04-01\nphase: middle\n---\n"
		expect(findingsOf(late).map(({ code }) => code)).toContain("case.no-formulation")
		expect(partsToGo(findingsOf(late)).map(({ code }) => code)).not.toContain("case.no-formulation")
	})
})
