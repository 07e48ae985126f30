import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { basisOf, isFew } from "../../src/statistics/figure.ts"
import { tablesOf } from "../../src/statistics/tables.ts"
import type { Signing } from "../../src/folder/unsigned.ts"
import type { SignedBy } from "../../src/signatures/index.ts"
import { runs } from "../harness/soak.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { countedIn, figureOf, phq, sessionsWith } from "./caseloads.ts"

const area = (name: string) => `problem-areas: [${name}]`
const rated = (rating: number) => ({ body: `## Mechanisms of change\n\n- **Social support**: ${rating}: she called her sister\n` })

/**
 * Six cases, by hand: GR-1 responds in its third session (20 to 9) and is in remission at the end (4); GR-2 falls by 5 of 15: no
 * response; GR-3 has one score; RD-1 worsens by 6; RD-2 begins in remission (4) and falls to 2: a response, and remission is not
 * known; XX-1 has no formulation.
 */
const caseload = {
	"GR-1": [
		formulation({ more: `${area("grief")}\ncontract: {sessions: 3}\n${phq(20)}` }),
		session(1, rated(2)),
		session(2, { more: phq(14) }),
		session(3, { more: phq(9), ...rated(3) }),
		session(4, { more: phq(4) }),
		closing({ more: "ending: planned" }),
	],
	"GR-2": [
		formulation({ more: `${area("grief")}\ncontract: {sessions: 12}\n${phq(15)}` }),
		...sessionsWith([phq(12), phq(10)]),
		closing({ more: "ending: early" }),
	],
	"GR-3": [formulation({ more: `${area("grief")}\n${phq(11)}` }), ...sessionsWith([""], 1, "initial")],
	"RD-1": [
		formulation({ more: `${area("role-dispute")}\ncontract: {sessions: 16}\n${phq(10)}` }),
		...sessionsWith([phq(12), "status: missed", phq(16)]),
	],
	"RD-2": [formulation({ more: `${area("role-dispute")}\n${phq(4)}` }), ...sessionsWith([phq(2)], 1, "conclusion")],
	"XX-1": sessionsWith(["", "", "", ""]),
}

const grief = { of: "area", area: "grief" } as const
const dispute = { of: "area", area: "role-dispute" } as const
const all = { of: "all" } as const

describe("the figures of a caseload", () => {
	const cases = countedIn(caseload)

	it("count response, remission and deterioration only where they are known", () => {
		expect(figureOf(cases, "areas", grief, "cases")).toEqual({ kind: "count", cases: ["GR-1", "GR-2", "GR-3"] })
		expect(figureOf(cases, "areas", grief, "scored")).toEqual({ kind: "count", cases: ["GR-1", "GR-2"] })
		expect(figureOf(cases, "areas", grief, "response")).toMatchObject({ cases: ["GR-1"], others: ["GR-2"] })
		expect(figureOf(cases, "areas", grief, "remission")).toMatchObject({ cases: ["GR-1"], others: ["GR-2"] })
		expect(figureOf(cases, "areas", dispute, "response")).toMatchObject({ cases: ["RD-2"], others: ["RD-1"] })
		expect(figureOf(cases, "areas", dispute, "remission")).toMatchObject({ cases: [], others: ["RD-1"] })
		expect(figureOf(cases, "areas", dispute, "worsened")).toMatchObject({ cases: ["RD-1"], others: ["RD-2"] })
		expect(figureOf(cases, "areas", { of: "no-area" }, "cases")).toMatchObject({ cases: ["XX-1"] })
		expect(figureOf(cases, "areas", { of: "no-area" }, "response")).toEqual({ kind: "share", cases: [], others: [] })
		const response = figureOf(cases, "areas", all, "response")
		expect(response).toMatchObject({ cases: ["GR-1", "RD-2"], others: ["GR-2", "RD-1"] })
		expect(isFew(response)).toBe(true)
	})

	it("are of open cases by phase, and of closed ones apart", () => {
		expect(tablesOf(cases)[1]?.rows.map(({ group, figures: [first] }) => [group, first?.figure.cases])).toEqual([
			[{ of: "phase", phase: "initial" }, ["GR-3"]],
			[{ of: "phase", phase: "middle" }, ["RD-1", "XX-1"]],
			[{ of: "phase", phase: "conclusion" }, ["RD-2"]],
			[{ of: "closed" }, ["GR-1", "GR-2"]],
			[all, ["GR-1", "GR-2", "GR-3", "RD-1", "RD-2", "XX-1"]],
		])
	})

	it("compare sessions held with those planned, and say when a response came", () => {
		// Held: 4, 2, 1, 2, 1, 4. Planned: 3, 12, 16.
		expect(figureOf(cases, "sessions", all, "held")).toMatchObject({ quartiles: { lower: 1.25, median: 2, upper: 3.5 } })
		expect(figureOf(cases, "sessions", all, "planned")).toMatchObject({ quartiles: { lower: 7.5, median: 12, upper: 14 } })
		expect(figureOf(cases, "sessions", all, "beyond-plan")).toMatchObject({ cases: ["GR-1"], others: ["GR-2", "RD-1"] })
		expect(figureOf(cases, "sessions", all, "under-plan")).toMatchObject({ cases: ["GR-2"], others: ["GR-1"] })
		expect(figureOf(cases, "sessions", all, "to-response")).toMatchObject({
			cases: ["GR-1", "RD-2"],
			quartiles: { lower: 1.5, median: 2, upper: 2.5 },
		})
	})

	it("are of each measure, by its reliable change", () => {
		const measure = { of: "measure", measure: "PHQ-9" } as const
		expect(figureOf(cases, "measures", measure, "first")).toMatchObject({ quartiles: { lower: 8.5, median: 12.5, upper: 16.25 } })
		expect(figureOf(cases, "measures", measure, "change")).toMatchObject({ quartiles: { lower: -7.75, median: -3.5, upper: 0 } })
		expect(figureOf(cases, "measures", measure, "better")).toMatchObject({ cases: ["GR-1"], others: ["GR-2", "RD-1", "RD-2"] })
		expect(figureOf(cases, "measures", measure, "worse")).toMatchObject({ cases: ["RD-1"], others: ["GR-1", "GR-2", "RD-2"] })
	})

	it("take change in a mechanism only from sessions before the response", () => {
		const support = { of: "mechanism", mechanism: "social-support" } as const
		expect(figureOf(cases, "mechanisms", support, "change-before")).toMatchObject({ cases: ["GR-1"], others: ["RD-2"] })
		const later = countedIn({ ...caseload, "GR-1": caseload["GR-1"].toSpliced(1, 1, session(1, rated(1))) })
		expect(figureOf(later, "mechanisms", support, "change-before")).toMatchObject({ cases: [], others: ["GR-1", "RD-2"] })
	})

	it("count what there is to do", () => {
		expect(figureOf(cases, "documentation", { of: "documentation", what: "measure-overdue" }, "cases")).toMatchObject({ cases: ["XX-1"] })
		const open = figureOf(cases, "documentation", { of: "documentation", what: "open-points" }, "things")
		expect(open).toMatchObject({ things: cases.reduce((sum, { openPoints }) => sum + openPoints, 0) })
		expect(open).not.toMatchObject({ things: 0 })
		// Notes are not signed here.
		expect(
			tablesOf(cases)
				.at(-1)
				?.rows.map(({ group }) => group),
		).not.toContainEqual({ of: "documentation", what: "unsigned" })
	})

	it("count notes that have waited for a signature for longer than the days that are set", () => {
		const signing: Signing = { of: () => undefined, began: new Map([["ab", "2026-01-01"]]), afterDays: 7 }
		const signers = "author: AB\nsupervisor: CD"
		const notes = {
			"S-1": [session(1, { date: "2026-02-02", more: signers }), session(2, { date: "2026-02-08", more: signers })],
			"S-2": [session(1)],
		}
		const group = { of: "documentation", what: "unsigned" } as const
		const waiting = countedIn(notes, { signing, today: "2026-02-10" })
		expect(figureOf(waiting, "documentation", group, "things")).toEqual({ kind: "count", cases: ["S-1"], things: 1 })
		const by: SignedBy[] = []
		const signed = countedIn(notes, {
			signing: { ...signing, of: () => ({ file: "", by, earlier: [], withdrawn: [], amendedBy: [] }) },
			today: "2026-02-28",
		})
		expect(figureOf(signed, "documentation", group, "things")).toEqual({ kind: "count", cases: ["S-1"], things: 2 })
	})
})

it("a response in the closing comes after all sessions, and what any of them reported came before it", () => {
	const [one] = countedIn({
		"C-2": [formulation({ more: phq(18) }), session(1), session(2, rated(2)), closing({ more: `ending: planned\n${phq(6)}` })],
	})
	expect(one).toMatchObject({ responded: true, sessionsToResponse: 2, mechanismsBefore: ["social-support"] })
})

it("another person’s scores, and those of another scale, do not make a response", () => {
	const [one] = countedIn({
		"A-1": [formulation({ more: phq(20) }), ...sessionsWith(["measures: {PHQ-9 (mother): {total: 4, item9: 0}, GAD-7: 3}"])],
	})
	expect(one).toMatchObject({ courses: [], held: 1 })
	expect(one).not.toHaveProperty("responded")
})

it("points that are set for a measure make deterioration, and no reliable change", () => {
	const notes = {
		"H-1": [
			formulation({ more: "measures: {HAM-D: {total: 14, item3: 0}}" }),
			...sessionsWith(["measures: {HAM-D: {total: 21, item3: 0}}"]),
		],
	}
	expect(countedIn(notes)[0]).not.toHaveProperty("worsened")
	const [one] = countedIn(notes, {}, { hamdWorsening: 6 })
	expect(one).toMatchObject({ worsened: true, courses: [{ measure: "HAM-D", first: 14, last: 21 }] })
	expect(one?.courses[0]).not.toHaveProperty("reliable")
})

describe("of any caseload", () => {
	const scores = fc.array(fc.integer({ min: 0, max: 27 }), { maxLength: 5 })
	const drawn = fc.record({
		area: fc.constantFrom("grief", "role-dispute", "role-transition", undefined),
		planned: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
		scores,
		isClosed: fc.boolean(),
	})
	const notesOf = ({
		area: named,
		planned,
		scores: [first, ...later],
		isClosed,
	}: typeof drawn extends fc.Arbitrary<infer One> ? One : never) => [
		...(named === undefined
			? []
			: [
					formulation({
						more: [area(named), planned === undefined ? "" : `contract: {sessions: ${planned}}`, first === undefined ? "" : phq(first)]
							.filter((line) => line !== "")
							.join("\n"),
					}),
				]),
		...sessionsWith(later.map(phq)),
		...(isClosed || (named === undefined && later.length === 0) ? [closing({ more: "ending: planned" })] : []),
	]

	it("groups add up to all cases, no case is counted in a share and against it, and intervals contain their shares", () => {
		fc.assert(
			fc.property(fc.array(drawn, { minLength: 1, maxLength: 12 }), (those) => {
				const cases = countedIn(Object.fromEntries(those.map((one, at) => [`C-${at + 10}`, notesOf(one)])))
				for (const { name, rows } of tablesOf(cases)) {
					for (const { figures } of rows)
						for (const { figure } of figures) {
							expect(new Set(figure.cases).size).toBe(figure.cases.length)
							if (figure.kind === "share") {
								expect(figure.others.filter((code) => figure.cases.includes(code))).toEqual([])
								const { low = 0, high = 1 } = figure.interval ?? {}
								const share = basisOf(figure) === 0 ? 0 : figure.cases.length / basisOf(figure)
								expect(share >= low && share <= high).toBe(true)
							}
						}
					if (name !== "areas" && name !== "phases") continue
					const [total] = rows.at(-1)?.figures ?? []
					for (const [at, { column, figure }] of (rows.at(-1)?.figures ?? []).entries()) {
						const parts = rows.slice(0, -1).map(({ figures }) => figures[at]?.figure)
						expect([column, parts.reduce((sum, part) => sum + (part?.cases.length ?? 0), 0)]).toEqual([column, figure.cases.length])
						expect(parts.reduce((sum, part) => sum + (part ? basisOf(part) : 0), 0)).toBe(basisOf(figure))
					}
					expect(total?.figure.cases).toHaveLength(cases.length)
				}
				for (const { responded, sessionsToResponse } of cases) if (responded) expect(sessionsToResponse).toBeGreaterThan(0)
			}),
			{ numRuns: runs(400) },
		)
	})
})
