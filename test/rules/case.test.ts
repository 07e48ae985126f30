import { describe, expect, it } from "vitest"
import { closing, formulation, inFolder, measured, monday, session, textAt } from "./case-notes.ts"
import { fact } from "../harness/facts.ts"

const rated = (line: string) => `## Mechanisms of change\n\n- ${line}\n`

describe("measures", () => {
	it("are overdue when none is in a session and the three held before it", () => {
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

describe("people", () => {
	const inventory = formulation({ body: "## Interpersonal inventory\n\n### Older sister\n\n- **Relationship**: sister, rival of @aunt\n" })

	it("who are not in the inventory are reported once in a note", () => {
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
