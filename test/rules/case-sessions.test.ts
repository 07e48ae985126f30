import { describe, expect, it } from "vitest"
import { messageOf } from "../../src/rules/words.ts"
import { closing, formulation, inFolder, monday, session, textAt } from "./case-notes.ts"
import { fact } from "../harness/facts.ts"
import { replaced } from "../harness/replaced.ts"

describe("sessions of a case", () => {
	it("have a number of their own: both are reported, with the one that the date leaves free", () => {
		const notes = { s1: session(1), a: session(2), b: session(2, { date: monday(3) }) }
		const { of } = inFolder(notes)
		expect(Object.keys(of("session.duplicate-number"))).toEqual(["a", "b"])
		expect(of("session.duplicate-number")["b"]?.[0]).toMatchObject({
			level: "error",
			facts: { session: 2, allowed: ["3"] },
			related: [{ file: "a", line: 4 }],
		})
		expect(textAt(notes.b, of("session.duplicate-number")["b"]?.[0])).toBe("2")
	})

	it.each([
		["of equal dates", { a: session(2), b: session(2) }, []],
		["where several are free", { s1: session(1), a: session(2), b: session(2, { date: monday(3) }), s5: session(5) }, []],
		["where one is left out", { s1: session(1), a: session(2), b: session(2, { date: monday(3) }), s4: session(4) }, ["3"]],
		["where none is", { s1: session(1), a: session(2), b: session(2, { date: "2026-01-14" }), s3: session(3) }, []],
		["without a date", { s1: session(1), a: session(2), b: replaced(session(2), [/^date: .*\n/m, ""]) }, []],
	])("get a number proposed that the dates leave free, and no other: %s", (_, notes, allowed) => {
		expect(fact(inFolder(notes).of("session.duplicate-number")["b"]?.[0], "allowed")).toEqual(allowed)
	})

	it("of another case may have the same number", () => {
		expect(inFolder([session(2), replaced(session(2), ["C-1", "C-2"])]).raised("session.duplicate-number")).toEqual([])
	})

	it("have dates in the order of their numbers", () => {
		const notes = { s1: session(1), s2: session(2, { date: "2026-03-30" }), s3: session(3), s4: session(4, { date: "2026-03-30" }) }
		const { of } = inFolder(notes)
		expect(Object.keys(of("session.date-order"))).toEqual(["s3"])
		expect(of("session.date-order")["s3"]?.[0]).toMatchObject({ level: "warning", related: [{ file: "s2", line: 5, says: "earlier" }] })
	})

	it("have no gap in their numbers", () => {
		const { of } = inFolder({ s2: session(2), s3: session(3), s7: session(7) })
		expect(of("session.gap")).toMatchObject({ s2: [{ facts: { from: 1, to: 1 } }], s7: [{ facts: { from: 4, to: 6 } }] })
		expect(of("session.gap")["s7"]?.map(messageOf)).toEqual([expect.stringContaining("sessions 4 to 6")])
		expect(inFolder([session(1), session(2, { more: "status: cancelled" }), session(3)]).raised("session.gap")).toEqual([])
	})

	it("keep to the number agreed, as last agreed", () => {
		const agreed = formulation({ more: "contract: {sessions: 8}" })
		expect(inFolder({ f: agreed, s8: session(8), s9: session(9) }).raised("session.beyond-contract")).toEqual(["s9"])
		const renewed = session(8, { more: "contract: {sessions: 10}" })
		expect(
			inFolder({ f: agreed, s8: renewed, s9: session(9), s11: session(11, { phase: "conclusion" }) }).raised("session.beyond-contract"),
		).toEqual(["s11"])
		// The session that agrees on more is itself within what it agreed.
		expect(inFolder({ f: agreed, s9: session(9, { more: "contract: {sessions: 12}" }) }).raised("session.beyond-contract")).toEqual([])
	})

	it("of the maintenance phase have a contract of their own", () => {
		const agreed = formulation({ more: "contract: {sessions: 8}" })
		const maintenance = session(9, { phase: "maintenance", more: "contract: {sessions: 20}" })
		expect(inFolder({ f: agreed, s9: maintenance }).raised("session.beyond-contract")).toEqual([])
		expect(inFolder({ f: agreed, s9: maintenance, sA: session(10, { phase: "conclusion" }) }).raised("session.beyond-contract")).toEqual([
			"sA",
		])
	})

	it("do not go back in phase", () => {
		const notes = { s5: session(5), s6: session(6, { phase: "initial" }), s7: session(7, { phase: "conclusion" }), s8: session(8) }
		const { of } = inFolder(notes)
		expect(of("session.phase-fit")).toMatchObject({ s6: [{ related: [{ file: "s5" }] }], s8: [{ related: [{ file: "s7" }] }] })
		expect(textAt(notes.s6, of("session.phase-fit")["s6"]?.[0])).toBe("initial")
	})
})

describe("a narrative", () => {
	const told = (events: string) => `## Since last session

- **Symptoms**: slept through three nights, woke early on Thursday and could not get up
- **Events**: ${events}

## Mood and events

The mood fell on Thursday after the call, and rose again when @sister came by with soup.

## Progress

- **G1**: went to the choir and stayed until the end

## Plan

Look at the call again, and at what could be said to the landlord.
`
	const first = told("the landlord called about the flat; @sister came by with soup in the evening")

	it("that was copied is reported, with the session it was copied from", () => {
		const { of } = inFolder({ s4: session(4, { body: first }), s5: session(5, { body: replaced(first, ["three nights", "four nights"]) }) })
		expect(Object.keys(of("session.cloned-text"))).toEqual(["s5"])
		expect(of("session.cloned-text")["s5"]?.[0]).toMatchObject({ level: "warning", facts: { earlier: 4 }, related: [{ file: "s4" }] })
	})

	it("of its own is not, though headings, labels and goals are the same", () => {
		const other = `## Since last session

- **Symptoms**: tired, ate little, no thoughts of death
- **Events**: quarrel with @partner over the move, silence since Tuesday

## Mood and events

Each silent evening ends in tears; the one talk they had lifted her for a day.

## Progress

- **G1**: went to the choir and stayed until the end

## Plan

Rehearse how to begin the talk.
`
		expect(inFolder([session(4, { body: first }), session(5, { body: other })]).raised("session.cloned-text")).toEqual([])
	})

	it("is compared with the session held before, whatever is between", () => {
		const notes = {
			s4: session(4, { body: first }),
			s5: session(5, { more: "status: missed", body: "## Reason\n\nIll.\n" }),
			s6: session(6, { body: first }),
		}
		expect(inFolder(notes).raised("session.cloned-text")).toEqual(["s6"])
		expect(
			inFolder({
				s4: notes.s4,
				s5: session(5, { body: "## Plan\n\nSomething else altogether was spoken of here, and it took the whole hour to say it.\n" }),
				s6: notes.s6,
			}).raised("session.cloned-text"),
		).toEqual([])
	})

	it("that says little is not compared", () => {
		const short = { body: "## Plan\n\nAgain.\n" }
		expect(inFolder([session(4, short), session(5, short)]).raised("session.cloned-text")).toEqual([])
	})

	it("that is long is compared by a sample of it", () => {
		const long = (seed: number) => Array.from({ length: 900 }, (_, index) => `word${(index * 7919 + seed * 104_729) % 5003}`).join(" ")
		const body = (text: string) => ({ body: `## Since last session\n\n${text}\n` })
		expect(
			inFolder({ a: session(1, body(long(1))), b: session(2, body(`${long(1)} and a little more`)) }).raised("session.cloned-text"),
		).toEqual(["b"])
		expect(inFolder([session(1, body(long(1))), session(2, body(long(2)))]).raised("session.cloned-text")).toEqual([])
	})
})

describe("a case", () => {
	it("needs a formulation from the session by which it is due, or when it is closed", () => {
		const notes = { s3: session(3, { phase: "initial" }), s4: session(4), s5: session(5, { more: "status: missed" }), c: closing() }
		expect(inFolder(notes).raised("case.no-formulation")).toEqual(["c", "s4"])
		expect(inFolder({ ...notes, f: formulation() }).raised("case.no-formulation")).toEqual([])
	})

	it("whose formulation may be the note that cannot be read is not said to have none", () => {
		expect(
			inFolder({ s4: session(4), f: replaced(formulation(), ["[role-dispute]", "[role-dispute"]) }).raised("case.no-formulation"),
		).toEqual([])
	})

	it("has one formulation and one closing", () => {
		const notes = {
			f1: formulation(),
			f2: formulation({ date: monday(3) }),
			c1: closing(),
			c2: closing({ date: monday(21) }),
			other: replaced(formulation(), ["C-1", "C-2"]),
		}
		const { of } = inFolder(notes)
		expect(Object.keys(of("case.duplicate-note"))).toEqual(["c2", "f2"])
		expect(of("case.duplicate-note")["f2"]?.[0]).toMatchObject({ level: "error", related: [{ file: "f1", says: "first" }] })
	})

	it("has no session after its closing but for maintenance", () => {
		const notes = {
			c: closing({ date: monday(10), more: "ending: planned" }),
			s9: session(9),
			s10: session(10),
			s11: session(11),
			s12: session(12, { phase: "maintenance" }),
			s13: session(13, { more: "status: cancelled" }),
		}
		expect(inFolder(notes).raised("case.session-after-closing")).toEqual(["s11"])
	})
})
