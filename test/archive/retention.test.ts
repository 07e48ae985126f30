import { describe, expect, it } from "vitest"
import { datesOf, dueFrom, isDue, yearsIn } from "../../src/archive/retention.ts"
import { caseOf } from "../../src/cases/case.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { readNote } from "../../src/note/read.ts"

const note = (kind: string, date: string | undefined, more = "") =>
	factsOf(`${kind}-${date}`, readNote(`---\nipt: 1\nnote: ${kind}\ncase: C-7\n${date === undefined ? "" : `date: ${date}\n`}${more}---\n`))

describe("a case is kept", () => {
	it("from its closing note, or from its last note", () => {
		const notes = [
			note("formulation", "2015-01-12"),
			note("session", "2015-06-29", "session: 9\n"),
			note("closing", "2015-06-20", "ending: planned\n"),
		]
		expect(datesOf(caseOf("C-7", notes))).toEqual({ closed: "2015-06-20", first: "2015-01-12", last: "2015-06-29" })
		expect(datesOf(caseOf("C-7", notes.slice(0, 2)))).toEqual({ first: "2015-01-12", last: "2015-06-29" })
		expect(datesOf(caseOf("C-7", [note("session", undefined, "session: 1\n")]))).toEqual({})
	})

	it("for whole years, a leap day until the end of February", () => {
		expect(dueFrom({ closed: "2015-06-20", last: "2016-01-01" }, 10)).toBe("2025-06-20")
		expect(dueFrom({ last: "2016-01-01" }, 10)).toBe("2026-01-01")
		expect(dueFrom({ closed: "2016-02-29" }, 1)).toBe("2017-02-28")
		expect(isDue({ closed: "2015-06-20" }, 10, "2025-06-19")).toBe(false)
		expect(isDue({ closed: "2015-06-20" }, 10, "2025-06-20")).toBe(true)
	})

	it("without end if no period is set or no date is known", () => {
		expect(isDue({ closed: "1990-01-01" }, undefined, "2025-01-01")).toBe(false)
		expect(isDue({}, 0, "2025-01-01")).toBe(false)
	})

	it("for no other number than a whole one of years", () => {
		expect([0, 10, 200].map(yearsIn)).toEqual([0, 10, 200])
		for (const value of [-1, 1.5, 201, "10", null, undefined, Number.NaN, Infinity, [10], {}]) expect(yearsIn(value)).toBeUndefined()
	})
})
