/** What notes contain is in a summary, or named as left out of it: nothing is lost on the way. */
import { describe, expect, it } from "vitest"
import type { PartName, Reader } from "../../src/summary/index.ts"
import { exportJson, exportMarkdown } from "../../src/summary/index.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { openPointsIn } from "../../src/folder/open-points.ts"
import { findingsOf } from "../../src/summary/parts/findings.ts"
import { openPointsOf } from "../../src/summary/parts/missing.ts"
import { requestOf } from "./requests.ts"
import { replaced } from "../harness/replaced.ts"

const written = (notes: readonly string[], parts?: readonly PartName[], reader: Reader = "colleague"): string =>
	exportMarkdown(requestOf("C-1", notes, { reader, ...(parts && { parts }) }))
const data = (notes: readonly string[], parts?: readonly PartName[]) => exportJson(requestOf("C-1", notes, parts ? { parts } : {}))

describe("what the record holds besides the formulation itself", () => {
	const body =
		"## Presenting problem\n\nLow.\n\n## Background\n\nA farm.\n\n## Medication and other treatment\n\nSertraline 100 mg.\n\n## Consent\n\nGiven in writing.\n\n## Supervision question\n\nWhy now?\n"

	it("is given in the order of the record, and what it does not know under the note's own heading", () => {
		const text = written([formulation({ body })], ["formulation"])
		const places = [
			"### Presenting problem",
			"A farm.",
			"Sertraline 100 mg.",
			"Given in writing.",
			"### Supervision question\n\nWhy now?",
		].map((part) => text.indexOf(part))
		expect(places).toEqual(places.toSorted((a, b) => a - b))
		expect(places).not.toContain(-1)
		expect(data([formulation({ body })]).formulation?.sections).toMatchObject(
			[
				["presenting-problem", "Presenting problem", "Low."],
				["background", "Background", "A farm."],
				["treatment", "Medication and other treatment", "Sertraline 100 mg."],
				["consent", "Consent", "Given in writing."],
				[null, "Supervision question", "Why now?"],
			].map(([part, title, words]) => ({ part, title, text: words })),
		)
	})

	it("is no placeholder", () => {
		const text = written(
			[formulation({ body: "## Presenting problem\n\nTODO\n\n## Formulation\n\n…\n\n## Background\n\nTBD\n" })],
			["formulation"],
		)
		expect(text).not.toMatch(/TODO|TBD|…/)
		expect(text).toContain("### Presenting problem\n\n*Not recorded.*")
		expect(text).not.toContain("Background")
	})
})

describe("a session", () => {
	it("is given with all of its sections, and techniques that are written as text", () => {
		const text = written(
			[session(1, { body: "## Affect\n\nWept.\n\n## Techniques\n\nWe wrote the letter.\n\n## Homework set\n\nNone.\n" })],
			["sessions"],
		)
		for (const part of ["**Affect**: Wept.", "**Techniques**: We wrote the letter.", "**Homework set**: None."])
			expect(text).toContain(part)
	})

	it("keeps what another person answered to the item on suicidal thoughts", () => {
		expect(written([session(1, { more: "measures:\n  PHQ-9 (mother): {total: 17, item9: 1}" })], ["measures"])).toContain(
			"17 (moderately severe); item 9, suicidal thoughts: 1",
		)
	})

	it("that is there in two versions is said once to lack a part", () => {
		const body =
			"## Since last session\n\n- **Symptoms**: sleeps until four, eats little, cries in the car\n- **Events**: rang her sister and went to see her on Sunday afternoon\n"
		const text = written([formulation(), session(2, { body }), session(2, { body: `${body}\nAnd once more.\n` })], ["missing"])
		expect(text.split("Session 2").length - 1).toBe(1)
	})

	it("that was missed keeps its word on risk", () => {
		const notes = [
			formulation(),
			session(1, { more: "status: missed", body: "## Reason\n\nIll.\n\n## Risk\n\n- **Level**: high\n- **Plan**: ambulance sent\n" }),
		]
		expect(written(notes, ["risk"])).toMatch(/session 1\n[\s\S]*ambulance sent/)
		expect(data(notes).sessions[0]?.sections).toContainEqual(
			expect.objectContaining({ part: "risk", text: expect.stringContaining("ambulance sent") }),
		)
	})

	it("has its time, mode and company in the data [N30]", () => {
		expect(data([session(1, { more: "mode: video\nattended: [client, partner]\nstart: 09:00\nend: 09:50" })]).sessions[0]).toMatchObject({
			mode: "video",
			attended: ["client", "partner"],
			start: "09:00",
			end: "09:50",
		})
	})
})

describe("a closed case", () => {
	it("says how it ended, whether or not it says when", () => {
		const undated = replaced(closing({ more: "ending: planned" }), [/^date: .*\n/m, ""])
		expect(written([formulation(), session(1), undated], ["identification"])).toMatch(/\*\*State\*\*: closed \(planned\)/i)
	})
})

describe("risk", () => {
	it("that had to be spoken of and was not is missing", () => {
		const notes = [session(1, { more: "measures: {PHQ-9: {total: 14, item9: 3}}" })]
		expect(written(notes, ["missing"])).toMatch(/Session 1: .*Risk, because PHQ-9 item 9 \(suicidal thoughts\) is raised/)
		expect(data(notes).missing.map(({ code }) => code)).toContain("risk.required")
		expect(written(notes, ["findings"], "supervisor")).not.toContain("“Risk” is missing")
	})

	it("in an answer is next to its total", () => {
		expect(written([session(1, { more: "measures: {PHQ-9: {total: 14, item9: 3}}" })], ["measures"])).toContain(
			"14 (moderate); item 9, suicidal thoughts: 3",
		)
		expect(written([session(1, { more: "measures: {PHQ-9: {total: 14, item9: 0}}" })], ["measures"])).not.toContain("item 9")
	})
})

describe("goals", () => {
	const first = formulation({ body: "## Goals\n\n- **G1**: phones @sister\n- runs with somebody once a week\n" })

	it("without an id are given too", () => {
		expect(written([first], ["goals"])).toContain("- runs with somebody once a week")
		expect(data([first]).goals).toMatchObject([{ id: "G1" }, { id: null, text: "runs with somebody once a week" }])
	})

	it("that the closing alone knows are given at its end", () => {
		const text = written(
			[first, closing({ body: "## Goals\n\n- **G1**: met\n- **G9**: not met: was never agreed\n\nAll in all a good way.\n" })],
			["goals"],
		)
		expect(text).toMatch(/outcome: met/)
		expect(text).toMatch(/### At closing\n\n- \*\*G9\*\*: not met: was never agreed\n\nAll in all a good way\./)
		expect(text.match(/G1/g)).toHaveLength(1)
	})
})

describe("two problem areas", () => {
	it("lack each what it lacks", () => {
		const notes = [
			formulation({
				more: "problem-areas: [role-dispute, grief]",
				body: "## Problem area: Role dispute\n\n- **Other person**: @sister\n\n## Problem area: Grief\n\n- **Person**: @father\n",
			}),
			session(4),
		]
		const [, dispute = "", grief = ""] = written(notes, ["formulation"]).split("### Problem area: ")
		expect(dispute).toContain("issue")
		expect(grief).toContain("Not recorded")
		expect(grief).not.toContain("issue")
	})
})

describe("people", () => {
	it("are given with fields that the record does not know, with prose, and with what is before the first", () => {
		const body =
			"## Interpersonal inventory\n\nAll live near.\n\n### Sister\n\n- **Relationship**: sister\n- **Pets**: two dogs\n\nHe drinks.\n"
		const text = written([formulation({ body })], ["inventory"])
		for (const part of ["All live near.", "Pets", "two dogs", "He drinks."]) expect(text).toContain(part)
	})
})

describe("mechanisms", () => {
	it("by other names than the four are given, and the closing's word on all", () => {
		const text = written(
			[
				formulation({ body: "## Mechanisms of change\n\n### Insight\n\nMay help.\n" }),
				session(1, { body: "## Mechanisms of change\n\n- **Insight**: 2: saw it\n" }),
				closing({ body: "## Mechanisms of change\n\n- **Social support**: grew\n" }),
			],
			["mechanisms"],
		)
		expect(text).toContain("### Insight\n\nMay help.")
		expect(text).toContain("- **Session 1**\n  - **Insight**: 2: saw it")
		expect(text).toMatch(/### Enhancing social support\n[\s\S]*At closing: grew/)
	})
})

describe("more notes of a kind than are given", () => {
	it("are named", () => {
		const notes = [formulation(), closing({ date: "2026-05-01", body: "## Outcome\n\nGood.\n" }), closing({ date: "2026-06-01" })]
		expect(written(notes, ["ending"])).toContain(
			"There is more than one closing note in this case. This is the one of 1 May 2026. Among the other notes: 1 June 2026.",
		)
		expect(written(notes, ["missing"])).toContain("(2026-06-01)")
	})
})

describe("sessions of the maintenance phase", () => {
	it("are counted apart from those agreed", () => {
		const text = written(
			[
				formulation({ more: "contract: {sessions: 2, start: 2026-01-05, weeks: 2, maintenance: monthly}" }),
				session(1),
				session(2),
				session(3, { phase: "maintenance" }),
			],
			["identification"],
		)
		expect(text).toContain("2 of 2 took place, 1 maintenance session")
		expect(text).toContain("2 weeks, from 5 January 2026, maintenance: monthly")
		expect(text).toContain("open, maintenance phase")
	})
})

it("a part with a colon in its name is named in full", () => {
	expect(written([formulation({ more: "problem-areas: [role-transition]" }), session(4)], ["missing"])).toMatch(
		/Problem area: Role transition[,.;]/,
	)
})

it("a section too complex to read is given in its words, without its comments, to the patient too [S2]", () => {
	const hard = `---\nnote: formulation\ncase: C-1\ndate: 2026-01-05\n---\n\n## Formulation\n\nA **depression** after the death.\n<!-- ask\nAnna --> And more.\n\n${"> ".repeat(9000)}x\n`
	for (const text of [hard, hard.replaceAll("\n", "\r\n")])
		for (const reader of ["colleague", "patient"] as const) {
			const said = written([text], undefined, reader)
			expect(said).toContain("depression")
			expect(said).toContain("And more.")
			expect(said).not.toMatch(/ask|Anna|<!--|-->|```/)
		}
})

describe("what notes lack", () => {
	const notes = [
		formulation({ more: "problem-areas: [role-transition, grief]", body: "## Problem area: Grief\n\n- **Person**: @aunt\n" }),
		session(5, { more: "measures:\n  PHQ-9: {total: 16, item9: 2}", body: "## Plan\n\nx\n" }),
		session(6, { more: "measures:\n  EPDS: 12\n  GAD-7: 99" }),
	]
	const request = requestOf("C-1", notes, { reader: "supervisor" })

	it("is listed as often as the open points count it", () => {
		const { missing, due, others } = openPointsIn([...request.findings.values()].flat())
		expect(openPointsOf(request)).toHaveLength(missing + due)
		expect(openPointsOf(request).map(({ code }) => code)).toContain("risk.required")
		expect(others).toBe(1)
	})

	it("is not listed among what does not fit: an item that is not recorded, a reason that is not given", () => {
		const codes = findingsOf(request).map(({ finding }) => finding.code)
		expect(codes).toContain("measure.range")
		expect(codes).not.toContain("measure.suicide-item-missing")
		expect(codes).not.toContain("problem-area.second-reason")
		const text = exportMarkdown(requestOf("C-1", notes, { reader: "supervisor", parts: ["missing"] }))
		expect(text).toMatch(/item 10/i)
		expect(text).toMatch(/Reason for the second area/)
	})
})
