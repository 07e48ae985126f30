/** Notes of scores alone: where they are in time, what follows from them, and that no score counts twice. */
import { describe, expect, it } from "vitest"
import { rowOf } from "../../src/assist/caseload.ts"
import { lastTotal, scoresOf } from "../../src/cases/scores.ts"
import { isRiskOpen, riskTrack } from "../../src/cases/risk.ts"
import { notesInTime } from "../../src/cases/time.ts"
import { unfinishedIn } from "../../src/folder/unfinished.ts"
import { course } from "../../src/summary/figures/course/index.ts"
import { axisOf } from "../../src/summary/figures/course/axis.ts"
import { exportJson, exportMarkdown } from "../../src/summary/index.ts"
import { messageOf } from "../../src/rules/words.ts"
import { closing, formulation, inFolder, measured, session } from "../rules/case-notes.ts"
import { requestOf } from "../summary/figures/cases.ts"

/** A scores note; its measures as lines. */
const scores = (date: string, lines: string, body = ""): string =>
	`---\nipt: 1\nnote: scores\ncase: C-1\ndate: ${date}\nmeasures:\n  ${lines}\n---\n${body}`

const caseIn = (notes: Readonly<Record<string, string>>) => {
	const patientCase = inFolder(notes).folder.index.case("C-1")
	if (!patientCase) throw new Error("no case")
	return patientCase
}
const order = (notes: Readonly<Record<string, string>>) => notesInTime(caseIn(notes)).map(({ file }) => file)
const totals = (notes: Readonly<Record<string, string>>, name = "PHQ-9") =>
	(scoresOf(caseIn(notes)).get(name) ?? []).map(({ total, note }) => [total, note.file])
const level = "## Risk\n\n- **Level**: low\n- **Rationale**: no thoughts of death\n"

describe("scores without a session", () => {
	it("are in time by their date: before the session of their day, and after the closing", () => {
		expect(
			order({
				f: formulation({ date: "2026-01-19" }),
				s1: session(1),
				s2: session(2),
				m: session(3, { phase: "maintenance", date: "2026-06-01" }),
				end: closing({ date: "2026-03-02" }),
				a: scores("2025-12-29", "PHQ-9: 20"),
				b: scores("2026-01-12", "PHQ-9: 18"),
				c: scores("2026-05-01", "PHQ-9: 6"),
				d: scores("2026-09-01", "PHQ-9: 5"),
			}),
		).toEqual(["a", "s1", "b", "s2", "f", "end", "c", "m", "d"])
	})

	it("do not move the end of the therapy", () => {
		const patientCase = caseIn({
			s1: session(1),
			end: closing({ date: "2026-02-02", more: "ending: planned" }),
			m: session(2, { phase: "maintenance", date: "2026-03-02" }),
			z: scores("2026-09-01", "PHQ-9: 5"),
		})
		expect(notesInTime(patientCase).map(({ file }) => file)).toEqual(["s1", "end", "m", "z"])
		expect(patientCase.sessions.map(({ file }) => file)).toEqual(["s1", "m"])
	})

	it("count in the order of time", () => {
		const notes = {
			s1: session(1, { more: measured("PHQ-9: 14") }),
			q: scores("2026-01-08", "PHQ-9: 12"),
			s2: session(2, { more: measured("PHQ-9: 9") }),
			last: scores("2026-01-20", "PHQ-9: [1, 1, 1, 1, 1, 1, 1, 0, 0]"),
		}
		expect(totals(notes)).toEqual([
			[14, "s1"],
			[12, "q"],
			[9, "s2"],
			[7, "last"],
		])
		expect(lastTotal(scoresOf(caseIn(notes)).get("PHQ-9") ?? [])?.total).toBe(7)
		expect(rowOf(caseIn(notes), 0).scores.map(({ total }) => total)).toEqual([14, 12, 9, 7])
	})

	it("without a date have no place, and their scores come last", () => {
		const notes = { q: scores("", "PHQ-9: 12"), s1: session(1, { more: measured("PHQ-9: 14") }) }
		expect(order(notes)).toEqual(["s1"])
		expect(totals(notes)).toEqual([
			[14, "s1"],
			[12, "q"],
		])
	})
})

describe("the same score in a session and in a scores note", () => {
	it("is one, and what both say of it is known", () => {
		const notes = {
			s2: session(2, { more: measured("PHQ-9: 14") }),
			q: scores("2026-01-12", "PHQ-9: [2, 2, 2, 2, 2, 1, 1, 1, 1]"),
		}
		expect(totals(notes)).toEqual([[14, "s2"]])
		expect(scoresOf(caseIn(notes)).get("PHQ-9")?.[0]).toMatchObject({ suicideItem: 1, values: { item1: 2, item9: 1 } })
	})

	it.each([
		["another total", "PHQ-9: 13"],
		["another answer", "PHQ-9: {total: 14, item9: 2}"],
		["another person", "PHQ-9 (mother): 14"],
	])("is not one if it has %s", (_, line) => {
		const notes = { s2: session(2, { more: measured("PHQ-9: {total: 14, item9: 1}") }), q: scores("2026-01-12", line) }
		const counted = inFolder(notes).folder.index.case("C-1")
		expect(counted?.notes.flatMap(({ measures }) => measures)).toHaveLength(2)
		expect(totals(notes)).toHaveLength(line.includes("mother") ? 1 : 2)
	})

	it("is not one on another day", () => {
		expect(totals({ s2: session(2, { more: measured("PHQ-9: 14") }), q: scores("2026-01-13", "PHQ-9: 14") })).toHaveLength(2)
	})

	it("in two scores notes is one, and neither note is taken for a copy of the other", () => {
		const notes = {
			"a.ipt.md": scores("2026-01-13", "PHQ-9: 14", "\n## Remarks\n\nFilled in on the tablet at home.\n"),
			"b.ipt.md": scores("2026-01-13", "GAD-7: 9", "\n## Remarks\n\nFilled in on the tablet at home.\n"),
			"c.ipt.md": scores("2026-01-13", "PHQ-9: 14"),
		}
		expect(totals(notes)).toEqual([[14, "a.ipt.md"]])
		expect(totals(notes, "GAD-7")).toEqual([[9, "b.ipt.md"]])
		expect(caseIn(notes).copies.size).toBe(0)
		expect([...caseIn({ ...notes, "a (1).ipt.md": scores("2026-01-13", "PHQ-9: 14") }).copies.keys()]).toEqual(["a (1).ipt.md"])
	})

	it("raises a worsening once, in the session", () => {
		const { raised } = inFolder({
			s1: session(1, { more: measured("PHQ-9: 8") }),
			s2: session(2, { more: measured("PHQ-9: 15") }),
			q: scores("2026-01-12", "PHQ-9: 15"),
		})
		expect(raised("measure.worsened")).toEqual(["s2"])
	})
})

describe("findings of scores without a session", () => {
	it("are those of worsening and of rise", () => {
		const { raised } = inFolder({
			s1: session(1, { more: measured("PHQ-9: 12") }),
			a: scores("2026-01-08", "PHQ-9: 19"),
			s2: session(2, { more: measured("PHQ-9: 5") }),
			b: scores("2026-01-14", "PHQ-9: 11"),
		})
		expect(raised("measure.worsened")).toEqual(["a"])
		expect(raised("measure.risen")).toEqual(["b"])
	})

	it("are none of an overdue measure, and none is overdue if scores are between the sessions", () => {
		const sessions = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`s${number}`, session(number)]))
		expect(inFolder(sessions).raised("measure.overdue")).toEqual(["s4", "s5"])
		expect(inFolder({ ...sessions, q: scores("2026-01-08", "PHQ-9: 9") }).raised("measure.overdue")).toEqual([])
		expect(inFolder({ ...sessions, q: scores("2026-01-03", "PHQ-9: 9") }).raised("measure.overdue")).toEqual(["s5"])
		expect(inFolder({ ...sessions, q: scores("2026-01-08", "PHQ-9 (mother): 9") }).raised("measure.overdue")).toEqual(["s4", "s5"])
	})

	it("are those of a note without scores, and of a number or phase that it cannot have", () => {
		const text = "---\nipt: 1\nnote: questionnaire\ncase: C-1\ndate: 2026-01-08\nphase: middle\n---\n"
		expect(
			inFolder({ q: text })
				.findings("q")
				.map(({ code }) => code),
		).toEqual(["scores.front-matter.measures", "front-matter.unknown-key"])
	})

	it("ask the next session for risk, until a note mentions it", () => {
		const raisedIn = { s1: session(1, { body: level }), q: scores("2026-01-08", "PHQ-9: {total: 12, item9: 2}") }
		const after = session(2, { more: measured("PHQ-9: {total: 9, item9: 0}") })
		expect(inFolder(raisedIn).raised("risk.required")).toEqual(["q"])
		expect(isRiskOpen(caseIn(raisedIn))).toBe(true)
		const both = inFolder({ ...raisedIn, s2: after })
		expect(both.raised("risk.required")).toEqual(["s2"])
		expect(both.of("risk.required")["s2"]?.map(messageOf).join()).toContain("is raised in the scores of 8 January 2026")
		expect(inFolder({ ...raisedIn, s2: after + level, s3: session(3) }).raised("risk.required")).toEqual([])
		const answered = { ...raisedIn, q: `${raisedIn.q}\n${level}` }
		expect(inFolder({ ...answered, s2: after }).raised("risk.required")).toEqual([])
		expect(inFolder({ ...raisedIn, missed: session(2, { more: "status: missed" }) }).raised("risk.required")).toEqual(["q"])
	})

	it("contradict a Risk section of their own", () => {
		const text = scores("2026-01-08", "PHQ-9: {total: 12, item9: 2}", "\n## Risk\n\n- **Level**: none\n- **Rationale**: he is doing well\n")
		expect(inFolder({ q: text }).raised("risk.contradiction")).toEqual(["q"])
		expect(riskTrack(caseIn({ q: text })).map((step) => [step.level, step.items[0]?.value])).toEqual([["none", 2]])
	})

	it("do not keep a case from being quiet, and are not its last note", () => {
		const patientCase = caseIn({ s1: session(1), q: scores("2026-03-01", "PHQ-9: 9") })
		expect(unfinishedIn(patientCase, () => [], "2026-03-10").map(({ kind }) => kind)).toContain("quiet")
		expect(rowOf(patientCase, 0).lastNote?.file).toBe("s1")
	})
})

describe("an export of scores without a session", () => {
	const notes = {
		"s1.ipt.md": session(1, { more: measured("PHQ-9: 14") }),
		"q.ipt.md": scores("2026-01-08", "PHQ-9: {total: 12, item9: 1}"),
		"r.ipt.md": scores("2026-01-09", "GAD-7: 9", "\n# Scores C-1\n\n## Remarks\n\nHer sister helped with the form.\n"),
	}

	it("has them in its table, and their words with the other notes", () => {
		const markdown = exportMarkdown(requestOf(notes))
		expect(markdown).toMatch(/\| 2026-01-08 \| Scores +\| 12 /)
		expect(markdown).toMatch(/\| 2026-01-09 \| Scores +\|/)
		expect(markdown).toContain("Her sister helped with the form.")
		expect(markdown.match(/### Scores, /g)).toHaveLength(1)
	})

	it("has them as data", () => {
		const data = exportJson(requestOf(notes))
		expect(data.measures.map(({ name, scores: all }) => [name, ...all.map(({ date, total }) => `${date} ${total}`)])).toEqual([
			["PHQ-9", "2026-01-05 14", "2026-01-08 12"],
			["GAD-7", "2026-01-09 9"],
		])
		expect(data.otherNotes.map(({ kind, file }) => [kind, file])).toEqual([["scores", "r.ipt.md"]])
	})
})

describe("the course of scores without a session", () => {
	const days = ["2025-12-08", "2025-12-15", "2025-12-29", "2026-01-08", "2026-02-02", "2026-03-02", "2026-08-30"]
	const weekly = Object.fromEntries(days.map((date, index) => [`q${index}`, scores(date, `PHQ-9: ${20 - index}`)]))

	it("has each where its day is, and all of them within the plot", () => {
		const request = requestOf({ ...weekly, s1: session(1), s2: session(2), s3: session(3) })
		const axis = axisOf(request)
		const places = notesInTime(request.case).map((note) => axis.x(axis.columnOf(note)))
		expect(places).toEqual(places.toSorted((a, b) => a - b))
		expect(new Set(places).size).toBe(places.length)
		expect(Math.min(...places)).toBeGreaterThan(axis.left)
		expect(Math.max(...places)).toBeLessThan(axis.right)
		expect(course(request).svg).toContain("PHQ-9")
	})

	it("is drawn if there is no session at all", () => {
		const request = requestOf(weekly)
		const axis = axisOf(request)
		const places = notesInTime(request.case).map((note) => axis.x(axis.columnOf(note)))
		expect(new Set(places).size).toBe(days.length)
		expect(Math.max(...places)).toBeLessThan(axis.right)
	})

	it("is the same as before if there are none", () => {
		const axis = axisOf(requestOf({ s1: session(1), s2: session(2) }))
		expect(axis.x(-1)).toBe(axis.left)
		expect(axis.x(2)).toBe(axis.right)
	})
})
