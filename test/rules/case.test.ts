import { describe, expect, it } from "vitest"
import { messageOf } from "../../src/rules/words.ts"
import { closing, formulation, inFolder, monday, session, textAt } from "./case-notes.ts"
import { fact } from "../harness/facts.ts"
import { replaced } from "../harness/replaced.ts"

const measured = (line: string) => `measures:\n  ${line}`
const risk = (fields: string) => `## Risk\n\n${fields}\n`
const rated = (line: string) => `## Mechanisms of change\n\n- ${line}\n`

describe("measures", () => {
	it("are overdue when none stands in a session and the three held before it", () => {
		const sessions = {
			s1: session(1, { more: measured("PHQ-9: 12") }),
			s2: session(2),
			s3: session(3),
			s4: session(4),
			s5: session(5),
			s6: session(6, { more: measured("My own: 3") }),
			s7: session(7),
		}
		const { of } = inFolder(sessions)
		expect(Object.keys(of("measure.overdue"))).toEqual(["s5"])
		expect(of("measure.overdue")["s5"]?.[0]?.level).toBe("warning")
		expect(textAt(sessions.s5, of("measure.overdue")["s5"]?.[0])).toBe("---")
	})

	it("are not asked of missed sessions, which do not count", () => {
		const missed = session(4, { more: "status: missed" })
		expect(inFolder([session(1), session(2), session(3), missed]).raised("measure.overdue")).toEqual([])
		expect(inFolder({ s1: session(1), s2: session(2), s3: session(3), s4: missed, s5: session(5) }).raised("measure.overdue")).toEqual([
			"s5",
		])
	})

	it("given as an empty form are as good as none", () => {
		const notes = { s1: session(1), s2: session(2), s3: session(3), s4: session(4, { more: measured("PHQ-9: …") }) }
		const { of } = inFolder(notes)
		expect(textAt(notes.s4, of("measure.overdue")["s4"]?.[0])).toBe("measures")
	})

	it.each([
		["PHQ-9", 10, 15, 16],
		["GAD-7", 10, 13, 14],
		["EPDS", 10, 13, 14],
	])("%s has worsened by its reliable change from the first score", (name, first, within, worse) => {
		const at = (total: number) =>
			inFolder({ f: formulation({ more: measured(`${name}: ${first}`) }), s2: session(2, { more: measured(`${name}: ${total}`) }) })
		expect(at(within).raised("measure.worsened")).toEqual([])
		expect(at(worse).raised("measure.worsened")).toEqual(["s2"])
		const [finding] = at(worse).of("measure.worsened")["s2"] ?? []
		expect(finding?.related?.[0]).toMatchObject({ file: "f", says: "first", line: 7 })
	})

	it("count from the first score there is, not from the best", () => {
		const scores = [14, 6, 13].map((total, index) => session(index + 1, { more: measured(`PHQ-9: ${total}`) }))
		expect(inFolder(scores).raised("measure.worsened")).toEqual([])
	})

	it("without an agreed amount have not worsened, but HAM-D by a setting", () => {
		const notes = (name: string) => [session(1, { more: measured(`${name}: 10`) }), session(2, { more: measured(`${name}: 25`) })]
		for (const name of ["BDI-II", "QIDS", "MADRS", "WSAS", "PCL-5", "HAM-D", "HAM-D-24"])
			expect(inFolder(notes(name)).raised("measure.worsened"), name).toEqual([])
		expect(inFolder(notes("HAM-D"), { hamdWorsening: 6 }).raised("measure.worsened")).toEqual(["1"])
		expect(inFolder(notes("HAM-D"), { hamdWorsening: 16 }).raised("measure.worsened")).toEqual([])
		expect(inFolder(notes("BDI-II"), { hamdWorsening: 6 }).raised("measure.worsened")).toEqual([])
	})
})

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
			"“Risk” is missing, and this session needs it: no note of this case gives a level of risk yet. Write level, rationale and, from moderate on, the plan.",
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
		for (const words of ["PHQ-9 item 9", "C-SSRS", "GAD-7 is reliably worse", "said moderate"]) expect(message).toContain(words)
		expect(finding?.related?.[0]).toMatchObject({ file: "s3", says: "risk", line: 9 })
		expect(
			inFolder({ ...before, s2: session(2) })
				.findings("s2")
				.map(({ code }) => code),
		).toContain("session.risk")
	})
})

describe("no risk beside a raised answer", () => {
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
	])("is where it says nothing of the answer: %s", (rationale) => {
		expect(raised("PHQ-9: {total: 12, item9: 2}", rationale)).toEqual(["warning"])
	})

	it("is reported at the level, with the place of the answer, in every kind of note", () => {
		const text = formulation({ more: measured("PHQ-9: {total: 12, item9: 1}"), body: risk("- **Level**: none\n- **Rationale**: no plans") })
		const [finding] = inFolder({ f: text }).of("risk.contradiction")["f"] ?? []
		expect(textAt(text, finding)).toBe("none")
		expect(finding?.related).toEqual([{ line: 7, says: "answer" }])
		expect(finding && messageOf(finding)).toBe(
			"The level of risk is none, and PHQ-9 item 9 is 1. Say in the rationale what was asked about it and why the level is none.",
		)
	})
})

describe("people", () => {
	const inventory = formulation({ body: "## Interpersonal inventory\n\n### Older sister\n\n- **Relationship**: sister, rival of @aunt\n" })

	it("who are not in the inventory are told once in a note", () => {
		const text = session(4, { body: "## Plan\n\nCall @older-sister, and @brother; @brother again. Write to x@brother.org or `@code`.\n" })
		const { of } = inFolder({ f: inventory, s4: text })
		expect(of("person.unknown")["s4"]?.map((finding) => textAt(text, finding))).toEqual(["@brother"])
		expect(of("person.unknown")["f"]?.map((finding) => textAt(inventory, finding))).toEqual(["@aunt"])
		expect(of("person.unknown")["s4"]?.[0]?.related?.[0]).toMatchObject({ file: "f", says: "inventory" })
	})

	it("are looked up when there is a formulation", () => {
		const text = session(1, { body: "## Plan\n\nCall @brother.\n" })
		expect(inFolder({ s1: text }).raised("person.unknown")).toEqual([])
		expect(inFolder({ s1: text, f: formulation() }).raised("person.unknown")).toEqual(["s1"])
	})
})

describe("goals", () => {
	const goals = formulation({ body: "## Goals\n\n- **G1**: sings in the choir (by May 2026)\n- **G2**: asks for help (by May 2026)\n" })
	const progress = (text: string) => ({ body: `## Progress\n\n- ${text}\n` })

	it("that the formulation does not have", () => {
		const text = session(5, progress("**G1**: went\n- **G3**: too"))
		const { of } = inFolder({ f: goals, s5: text })
		expect(of("goal.unknown")["s5"]?.map((finding) => textAt(text, finding))).toEqual(["G3"])
		expect(of("goal.unknown")["s5"]?.[0]?.related?.[0]).toMatchObject({ file: "f", says: "goals", line: 10 })
		expect(inFolder({ f: goals, s5: session(5, progress("**G1**: booking letter: G3, G7 P1")) }).raised("goal.unknown")).toEqual([])
		expect(inFolder({ s5: text }).raised("goal.unknown")).toEqual([])
		expect(inFolder({ f: goals, c: closing({ body: "## Goals\n\n- **G4**: met\n" }) }).raised("goal.unknown")).toEqual(["c"])
	})

	it("that the last four sessions do not speak of, on the newest", () => {
		const spoken = [2, 3, 4, 5].map((number) => session(number, progress("**G1**: went")))
		const { of } = inFolder([goals, ...spoken])
		expect(Object.keys(of("goal.untouched"))).toEqual(["4"])
		expect(of("goal.untouched")["4"]?.map(({ facts }) => fact({ facts }, "goal"))).toEqual(["G2"])
		expect(textAt(spoken[3], of("goal.untouched")["4"]?.[0])).toBe("## Progress")
		expect(inFolder([goals, ...spoken.slice(1)]).raised("goal.untouched")).toEqual([])
		expect(inFolder([goals, session(2, progress("**G2**: asked")), ...spoken.slice(1)]).raised("goal.untouched")).toEqual([])
	})

	it("are looked for in sessions since they were agreed", () => {
		const late = goals.replace(/^date: .*/m, `date: ${monday(4)}`)
		const sessions = [1, 2, 3, 4, 5].map((number) => session(number))
		expect(inFolder([late, ...sessions]).raised("goal.untouched")).toEqual([])
		expect(inFolder([late, ...sessions, session(6), session(7)]).raised("goal.untouched")).toEqual(["7"])
	})
})

describe("mechanisms", () => {
	const expected = formulation({
		body: "## Mechanisms of change\n\n### Processing emotions\n\n- **Hypothesis**: tears\n\n### Social support\n\n- **Hypothesis**: sister\n",
	})

	it("that the last four middle sessions did not work on, on the newest session", () => {
		const sessions = [4, 5, 6, 7].map((number) => session(number, { body: rated("**Social support**: 1: called") }))
		const { of } = inFolder([expected, ...sessions])
		expect(of("mechanism.untouched")).toMatchObject({ 4: [{ facts: { mechanism: "emotional-processing" } }] })
		expect(of("mechanism.untouched")["4"]?.[0]?.related?.[0]).toMatchObject({ file: "0", says: "expects", line: 10 })
		expect(inFolder([expected, ...sessions, session(8, { phase: "conclusion" })]).raised("mechanism.untouched")).toEqual(["5"])
		expect(inFolder([expected, ...sessions.slice(1), session(8, { phase: "conclusion" })]).raised("mechanism.untouched")).toEqual([])
	})

	it("count as worked on from a rating of 1", () => {
		const sessions = (rating: string) =>
			[4, 5, 6, 7].map((number) =>
				session(number, { body: number === 5 ? rated(`**Emotional processing**: ${rating}`) : rated("**Social support**: 1: x") }),
			)
		expect(inFolder([expected, ...sessions("1: cried")]).raised("mechanism.untouched")).toEqual([])
		expect(inFolder([expected, ...sessions("0")]).raised("mechanism.untouched")).toEqual(["4"])
	})
})

describe("the main technique", () => {
	const used = (technique: string) => ({ body: `## Techniques\n\n- **${technique}**: the talk on Sunday\n` })
	const concluding = (area: string, technique: string) =>
		inFolder({
			f: formulation({ more: `problem-areas: [${area}]` }),
			s1: session(1, used(technique)),
			s2: session(2, { phase: "conclusion" }),
			s3: session(3, { phase: "conclusion" }),
		}).raised("technique.main-missing")

	it("is missed on the first conclusion session", () => {
		expect(concluding("role-dispute", "Role play")).toEqual(["s2"])
		expect(concluding("role-dispute", "Communication analysis")).toEqual([])
		expect(concluding("grief", "Communication analysis")).toEqual(["s2"])
		expect(concluding("grief", "Catharsis")).toEqual([])
		expect(concluding("role-transition", "Role play")).toEqual([])
	})

	it("may be used in that session itself, and not only later", () => {
		const last = (body: { readonly body: string }, later: { readonly body: string }) =>
			inFolder({
				f: formulation(),
				s1: session(1),
				s2: session(2, { phase: "conclusion", ...body }),
				s3: session(3, { phase: "conclusion", ...later }),
			}).raised("technique.main-missing")
		expect(last(used("Communication analysis"), { body: "" })).toEqual([])
		expect(last({ body: "" }, used("Communication analysis"))).toEqual(["s2"])
	})

	it("is not said to be missing where less than two thirds of the sessions have a note", () => {
		const noted = (numbers: readonly number[]) =>
			inFolder({
				f: formulation(),
				...Object.fromEntries(numbers.map((number) => [`s${number}`, session(number)])),
				s9: session(9, { phase: "conclusion" }),
			}).raised("technique.main-missing")
		expect(noted([1, 2, 3, 4])).toEqual([])
		expect(noted([1, 2, 3, 4, 5])).toEqual(["s9"])
	})
})

describe("sessions of a case", () => {
	it("have a number of their own: both are told, with the one that the date leaves free", () => {
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

	it("that was copied is told, with the session it was copied from", () => {
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

	it("is compared with the session held before, whatever stands between", () => {
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
