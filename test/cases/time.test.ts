import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { firstAndLast, scoresOf } from "../../src/cases/scores.ts"
import { isCaseClosed, phaseOf } from "../../src/cases/course.ts"
import { caseOf } from "../../src/cases/case.ts"
import { changesOf } from "../../src/cases/changes.ts"
import type { NoteFacts } from "../../src/cases/facts.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { isRiskOpen, riskBefore, riskTrack } from "../../src/cases/risk.ts"
import { datesAgreed, inOrderOfSessions } from "../../src/cases/order.ts"
import { notesInTime, notesWithoutPlace } from "../../src/cases/time.ts"
import { readNote } from "../../src/note/read.ts"

/** A case of notes by their names; each is given as the lines of its front matter. */
function of(notes: Readonly<Record<string, string>>, body: Readonly<Record<string, string>> = {}) {
	const facts = Object.entries(notes).map(([file, head]) =>
		factsOf(file, readNote(`---\nipt: 1\ncase: B-4\n${head.split("; ").join("\n")}\n---\n\n${body[file] ?? ""}`)),
	)
	return caseOf("B-4", facts)
}

const inTime = (notes: Readonly<Record<string, string>>): string[] => notesInTime(of(notes)).map(({ file }) => file)

const phq = (total: number): string => `measures: {PHQ-9: {total: ${total}, item9: 0}}`

it("orders notes of one date by the code units of their names", () => {
	const notes = Object.fromEntries(["ä", "b", "B"].map((file) => [file, "note: session; session: 1; date: 2026-01-12"]))
	expect(of(notes).notes.map(({ file }) => file)).toEqual(["B", "b", "ä"])
})

describe("notes in time", () => {
	it("take their place by the session number where a date is missing, no date, or mistyped [H23]", () => {
		const dates = ["date: 2026-01-12", "", "date: 2062-01-26", "date: 2016-02-02", "date: 2026-02-09"]
		const notes = Object.fromEntries(
			dates.map((date, index) => [`s${index + 1}`, `note: session; session: ${index + 1}${date && `; ${date}`}`]),
		)
		expect(
			inTime({ closing: "note: closing; date: 2026-02-31; ending: planned", f: "note: formulation; date: 2026-01-05", ...notes }),
		).toEqual(["f", "s1", "s2", "s3", "s4", "s5", "closing"])
	})

	it("take it by their date where the number is missing", () => {
		expect(
			inTime({
				s1: "note: session; session: 1; date: 2026-01-12",
				x: "note: session; date: 2026-01-15",
				s2: "note: session; session: 2; date: 2026-01-19",
			}),
		).toEqual(["s1", "x", "s2"])
	})

	it("put a formulation where its date falls among the sessions, before the session of its day", () => {
		const sessions = { s1: "note: session; session: 1; date: 2026-01-12", s2: "note: session; session: 2; date: 2026-01-19" }
		expect(inTime({ f: "note: formulation; date: 2026-01-19", ...sessions })).toEqual(["s1", "f", "s2"])
		expect(inTime({ f: "note: formulation", ...sessions })).toEqual(["f", "s1", "s2"])
	})

	it("put a closing last, whatever its date, and only maintenance sessions after it [H23]", () => {
		const notes = {
			s1: "note: session; session: 1; date: 2026-01-12",
			s2: "note: session; session: 2; date: 2026-01-19",
			m: "note: session; session: 3; date: 2026-04-20; phase: maintenance",
		}
		expect(inTime({ closing: "note: closing; date: 2016-02-02", ...notes })).toEqual(["s1", "s2", "closing", "m"])
		expect(inTime({ closing: "note: closing; date: soon", ...notes })).toEqual(["s1", "s2", "m", "closing"])
	})

	it("leave out what has neither number nor date, and say so", () => {
		const notes = { s1: "note: session; session: 1; date: 2026-01-12", lost: "note: session; phase: conclusion" }
		expect(inTime(notes)).toEqual(["s1"])
		expect(notesWithoutPlace(of(notes)).map(({ file }) => file)).toEqual(["lost"])
		expect(phaseOf(of({ ...notes, s1: `${notes.s1}; phase: middle` }))).toBe("middle")
	})

	it("hold every session once, whatever numbers and dates say", () => {
		const date = fc.option(fc.constantFrom("2016-02-02", "2026-01-05", "2026-01-12", "2026-01-19", "2062-01-19"), { nil: undefined })
		const session = fc.record({ session: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), date })
		fc.assert(
			fc.property(fc.array(session, { maxLength: 12 }), (drawn) => {
				const notes = drawn.map((each, index): NoteFacts => ({
					...factsOf(`n${index}`, readNote("---\nnote: session\n---\n")),
					...(each.session !== undefined && { session: each.session }),
					...(each.date !== undefined && { date: each.date }),
				}))
				const ordered = inOrderOfSessions(notes)
				expect(new Set(ordered)).toEqual(new Set(notes))
				expect(ordered).toHaveLength(notes.length)
				const numbers = ordered.flatMap(({ session: number }) => number ?? [])
				expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
				const dates = datesAgreed(ordered).map(({ date: day }) => day)
				expect(dates).toEqual(dates.toSorted())
			}),
		)
	})
})

describe("what is derived from the order", () => {
	const scores = (notes: Readonly<Record<string, string>>) => firstAndLast(scoresOf(of(notes)).get("PHQ-9") ?? [])

	it("is a recovery where the closing's date is no date [H23]", () => {
		expect(
			scores({
				c: `note: closing; date: 2026-04-31; ending: planned; ${phq(3)}`,
				f: `note: formulation; date: 2026-01-05; ${phq(19)}`,
				s: `note: session; session: 1; date: 2026-01-12; ${phq(12)}`,
			}),
		).toEqual({ first: 19, last: 3 })
	})

	it("is a recovery where a session's year is mistyped [H23]", () => {
		const notes = {
			s1: `note: session; session: 1; date: 2062-01-12; ${phq(18)}`,
			s2: `note: session; session: 2; date: 2026-01-19; ${phq(11)}`,
			s3: `note: session; session: 3; date: 2016-01-26; ${phq(6)}`,
		}
		expect(scores(notes)).toEqual({ first: 18, last: 6 })
	})

	it("is never that a formulation's score is the last, nor that it is worse than the first", () => {
		const notes = {
			f: `note: formulation; date: 2026-02-20; ${phq(19)}`,
			s1: `note: session; session: 1; date: 2026-01-12; ${phq(12)}`,
			s2: `note: session; session: 2; date: 2026-01-19; ${phq(7)}`,
		}
		expect(scores(notes)).toEqual({ first: 12, last: 7 })
		expect(scores({ f: notes.f })).toBeUndefined()
	})

	it("is nothing from a score whose place is not known [H23]", () => {
		const notes = { s1: `note: session; session: 1; date: 2026-01-12; ${phq(12)}`, lost: `note: session; ${phq(20)}` }
		expect(scores(notes)).toBeUndefined()
		expect(changesOf(scoresOf(of(notes)).get("PHQ-9") ?? [], "lost")).toEqual({})
		const undated = { ...notes, f: `note: formulation; ${phq(4)}`, s2: `note: session; session: 2; date: 2026-01-19; ${phq(11)}` }
		expect(scores(undated)).toEqual({ first: 12, last: 11 })
		expect(scoresOf(of(undated)).get("PHQ-9")).toHaveLength(4)
	})

	it("is the last Risk section by the session's number [H23]", () => {
		const notes = {
			f: "note: formulation; date: 2026-01-05",
			s2: "note: session; session: 2",
			s3: "note: session; session: 3; date: 2026-01-26",
		}
		const before = riskBefore(of(notes, { f: "## Risk\n\n- **Level**: low\n", s2: "## Risk\n\n- **Level**: high\n" })).get("s3")
		expect(before?.file).toBe("s2")
	})
})

describe("the track of risk", () => {
	const risk = (level: string) => `## Risk\n\n- **Level**: ${level}\n- **Rationale**: asked\n`
	const notes = {
		s1: "note: session; session: 1; date: 2026-01-12; measures: {PHQ-9: {total: 18, item9: 2}}",
		s2: "note: session; session: 2; measures: {C-SSRS: {q1: yes, q4: no}}",
		s3: "note: session; session: 3; date: 2026-01-26; measures: {PHQ-9: {total: 12, item9: 0}}",
	}

	it("has each note with its item, answers and level, in the order of time", () => {
		const track = riskTrack(of(notes, { s1: risk("moderate"), s3: risk("low") }))
		expect(track.map(({ note, level }) => [note.file, level])).toEqual([
			["s1", "moderate"],
			["s2", "missing"],
			["s3", "low"],
		])
		expect(track[0]?.items).toMatchObject([{ measure: "PHQ-9", item: 9, value: 2, isRaised: true }])
		expect(track[1]?.answers).toMatchObject([{ measure: "C-SSRS", yes: ["q1"], isHigh: false }])
		expect(track[2]?.items).toMatchObject([{ value: 0, isRaised: false }])
	})

	it("is open by the last level, by a last answer that is raised, and by a last session that should say it", () => {
		const { s1, s3 } = notes
		expect(isRiskOpen(of({ s1 }, { s1: risk("moderate") }))).toBe(true)
		expect(isRiskOpen(of({ s1, s3 }, { s1: risk("moderate"), s3: risk("low") }))).toBe(false)
		expect(isRiskOpen(of({ s1 }, { s1: risk("low") }))).toBe(true)
		expect(isRiskOpen(of(notes, { s1: risk("low"), s2: risk("low"), s3: risk("none") }))).toBe(true)
		expect(isRiskOpen(of({ s1, s3 }, { s1: risk("moderate") }))).toBe(true)
		expect(isRiskOpen(of({ s3 }))).toBe(true)
		expect(isRiskOpen(of({ s1, c: "note: closing; date: 2026-03-02; ending: planned" }, { s1: risk("low") }))).toBe(false)
	})
})

describe("a closing", () => {
	it("closes the case when it says how the therapy ended, not before", () => {
		expect(isCaseClosed(of({ c: "note: closing; date: 2026-03-02" }))).toBe(false)
		expect(isCaseClosed(of({ c: "note: closing; date: 2026-03-02; ending: early" }))).toBe(true)
	})
})
