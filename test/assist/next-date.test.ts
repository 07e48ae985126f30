import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { proposedDate } from "../../src/assist/next-date.ts"
import { type Case, caseOf } from "../../src/cases/case.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { readNote } from "../../src/note/read.ts"
import { daysBetween, plusDays, plusMonths } from "../../src/text/dates.ts"

const today = "2026-11-25"

/** A session: its date, and after it a status unless it was held. */
const session = (text: string, index: number, more = "") => {
	const [date = "", status = "held"] = text.split(" ")
	return `---\nnote: session\ncase: C-1\nsession: ${index + 1}\ndate: ${date}\nstatus: ${status}\n${more}---\n`
}

const of = (contract: string, sessions: readonly string[], more = ""): Case => {
	const texts = [
		`---\nnote: formulation\ncase: C-1\ndate: 2026-01-01\ncontract: {${contract}}\n---\n`,
		...sessions.map((text, index) => session(text, index, more)),
	]
	return caseOf(
		"C-1",
		texts.map((text, index) => factsOf(`${index}`, readNote(text))),
	)
}

describe("the date of the next session", () => {
	it.each([
		["weekly", ["2026-11-03", "2026-11-10"], "2026-11-17"],
		["every two weeks", ["2026-11-03"], "2026-11-17"],
		["fortnightly", ["2026-10-20"], "2026-11-03"],
		["every 3 weeks", ["2026-10-20"], "2026-11-10"],
		["monthly", ["2026-09-30"], "2026-10-30"],
		["every ten days", ["2026-11-10"], "2026-11-20"],
	])("is one interval after the last one: %s", (frequency, sessions, expected) => {
		expect(proposedDate(of(`frequency: ${frequency}`, sessions), today)).toBe(expected)
	})

	it.each([
		["the end of a month", "2026-08-31", "2026-09-30"],
		["the end of January", "2026-01-31", "2026-02-28"],
		["the end of January in a leap year", "2024-01-31", "2024-02-29"],
		["the turn of a year", "2025-12-15", "2026-01-15"],
	])("a month later keeps to the calendar: %s", (_, last, expected) => {
		expect(proposedDate(of("frequency: monthly", [last]), today)).toBe(expected)
	})

	it("a week later runs over a leap day", () => {
		expect(proposedDate(of("frequency: weekly", ["2024-02-24"]), today)).toBe("2024-03-02")
	})

	it("twice a week keeps the two days of the week", () => {
		const frequency = "frequency: twice a week"
		expect(proposedDate(of(frequency, ["2026-11-02", "2026-11-05"]), today)).toBe("2026-11-09")
		expect(proposedDate(of(frequency, ["2026-11-02", "2026-11-05", "2026-11-09"]), today)).toBe("2026-11-12")
		expect(proposedDate(of(frequency, ["2026-11-02"]), today)).toBe("2026-11-05")
		// After a gap the days of before are no guide.
		expect(proposedDate(of(frequency, ["2026-10-05", "2026-11-02"]), today)).toBe("2026-11-05")
	})

	it("is never later than today", () => {
		expect(proposedDate(of("frequency: weekly", ["2026-11-20"]), today)).toBe(today)
		expect(proposedDate(of("frequency: weekly", ["2026-11-18"]), today)).toBe(today)
		expect(proposedDate(of("frequency: weekly", ["9999-12-31"]), today)).toBe(today)
		expect(proposedDate(of("frequency: weekly, start: 2027-01-04", []), today)).toBe(today)
	})

	it("after a last session long ago is still one interval after it", () => {
		expect(proposedDate(of("frequency: weekly", ["2025-11-03"]), today)).toBe("2025-11-10")
	})

	it("of the first session is the contract's start, and today without one", () => {
		expect(proposedDate(of("frequency: weekly, start: 2026-11-16", []), today)).toBe("2026-11-16")
		expect(proposedDate(of("frequency: weekly", []), today)).toBe(today)
		expect(proposedDate(caseOf("C-1", []), today)).toBe(today)
	})

	it("is past sessions that were missed or cancelled since", () => {
		const weekly = "frequency: weekly, start: 2026-11-02"
		expect(proposedDate(of(weekly, ["2026-11-02", "2026-11-09 missed"]), today)).toBe("2026-11-16")
		expect(proposedDate(of(weekly, ["2026-11-02", "2026-11-09 missed", "2026-11-16 cancelled"]), today)).toBe("2026-11-23")
		expect(proposedDate(of(weekly, ["2026-11-02 missed"]), today)).toBe("2026-11-09")
		expect(proposedDate(of("start: 2026-11-02", ["2026-11-02 missed"]), today)).toBe(today)
	})

	it("follows the usual interval where the words say nothing usable", () => {
		const sessions = ["2026-09-29", "2026-10-06", "2026-10-13", "2026-10-27", "2026-11-03"]
		for (const contract of ["frequency: as needed", "frequency: weekly or monthly", "sessions: 12"]) {
			expect(proposedDate(of(contract, sessions), today)).toBe("2026-11-10")
		}
		expect(proposedDate(of("frequency: as needed", ["2026-11-03"]), today)).toBe(today)
		// Only the last ones count: the therapy has become fortnightly.
		const spaced = [
			"2026-06-01",
			"2026-06-08",
			"2026-06-15",
			"2026-06-22",
			"2026-06-29",
			"2026-07-06",
			"2026-07-20",
			"2026-08-03",
			"2026-08-17",
			"2026-08-31",
		]
		expect(proposedDate(of("sessions: 12", spaced), today)).toBe("2026-09-14")
	})

	it("follows what was agreed anew, and the frequency of the maintenance phase", () => {
		const anew = of("frequency: weekly", ["2026-11-03"], "contract: {frequency: every two weeks}\n")
		expect(proposedDate(anew, today)).toBe("2026-11-17")
		const maintenance = of("frequency: weekly, maintenance: monthly for a year", ["2026-10-03"], "phase: maintenance\n")
		expect(proposedDate(maintenance, today)).toBe("2026-11-03")
	})

	it("is a date up to today for any case", () => {
		const date = fc.integer({ min: -800, max: 800 }).map((days) => plusDays(today, days))
		const frequency = fc.constantFrom("weekly", "twice a week", "monthly", "every 3 weeks", "three times a week", "as needed")
		const status = fc.constantFrom("held", "missed", "cancelled")
		fc.assert(
			fc.property(frequency, fc.option(date), fc.array(fc.tuple(date, status), { maxLength: 8 }), (words, start, sessions) => {
				const contract = `frequency: ${words}${start === null ? "" : `, start: ${start}`}`
				const proposed = proposedDate(
					of(
						contract,
						sessions.map((one) => one.join(" ")),
					),
					today,
				)
				expect(proposed).toMatch(/^\d{4}-\d{2}-\d{2}$/)
				expect(proposed <= today).toBe(true)
				const held = sessions
					.filter(([, kind]) => kind === "held")
					.map(([day]) => day)
					.sort()
					.at(-1)
				if (held !== undefined && held < today) expect(proposed > held).toBe(true)
			}),
		)
	})
})

describe("dates", () => {
	it("are reckoned by the calendar", () => {
		expect(daysBetween("2026-02-27", "2026-03-02")).toBe(3)
		expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2)
		expect(plusDays("2026-12-31", 1)).toBe("2027-01-01")
		expect(plusMonths("2026-10-31", 4)).toBe("2027-02-28")
		expect(plusMonths("2024-02-29", 12)).toBe("2025-02-28")
	})
})
