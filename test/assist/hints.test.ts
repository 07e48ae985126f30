/** What appears around a note's text: hints, changes of scores, who is mentioned. */
import { describe, expect, it } from "vitest"
import { type Hint, hintsOf } from "../../src/assist/hints.ts"
import { notesSpeakingOf } from "../../src/assist/mentions.ts"
import { firstAndLast, scoresOf } from "../../src/cases/scores.ts"
import { type Case, caseOf } from "../../src/cases/case.ts"
import { changesOf } from "../../src/cases/changes.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { readNote } from "../../src/note/read.ts"
import { subjectOf } from "../../src/rules/check.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { replaced } from "../harness/replaced.ts"

const session = (number: number | string, date: string, more = "", body = "") =>
	`---\nnote: session\ncase: C-1\nsession: ${number}\ndate: ${date}\nphase: middle\n${more}---\n\n${body}`
const formulation = (more = "") => `---\nnote: formulation\ncase: C-1\ndate: 2026-01-05\n${more}---\n`

const of = (...texts: string[]): Case =>
	caseOf(
		"C-1",
		texts.map((text, index) => factsOf(`note-${index}`, readNote(text))),
	)

/** Hints of the first note among the others: what is before each, and what it says. */
function hints(...texts: string[]): (readonly [string, Omit<Hint, "at">])[] {
	const [text = ""] = texts
	const all = of(...texts)
	const subject = subjectOf("note-0", readNote(text), defaultOptions, undefined, all)
	return hintsOf(subject).map(({ at, ...says }) => {
		const line = text.slice(0, at).split(/\r?\n/).at(-1) ?? ""
		const { measure, ...rest } = { measure: undefined, ...says }
		const { since, ...more } = { since: undefined, ...rest }
		return [line, { ...more, ...(measure && { measure: measure.key }), ...(since && { since: since.session }) }]
	})
}

describe("next to a measure", () => {
	const beside = (measures: string) => hints(session("x", "x", `measures:\n${measures}`))

	it("is its total where items are given, with its band", () => {
		expect(beside("  PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1] # all\n")).toEqual([
			["  PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1]", { kind: "total", measure: "PHQ-9", total: 14, band: "moderate" }],
		])
		expect(beside("  PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, null]\n")).toMatchObject([
			["  PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, null]", { total: 15, prorated: true }],
		])
		expect(beside(`  SAS-SR: [${Array.from({ length: 54 }, () => 2).join(", ")}]\n`)).toMatchObject([[expect.anything(), { total: 2 }]])
		expect(
			beside(`  QIDS:\n${[1, 2, 0, 1, 2, 1, 0, 2, 0, 1, 1, 0, 1, 2, 1, 0].map((value) => `    - ${value}\n`).join("")}  GAD-7: 3\n`),
		).toMatchObject([
			["    - 0", { kind: "total", total: 12, band: "moderate" }],
			["  GAD-7: 3", { kind: "band", band: "minimal" }],
		])
	})

	it("is the band of a total that is given", () => {
		expect(beside("  PHQ-9: {total: 14, item9: 1}\n")).toEqual([
			["  PHQ-9: {total: 14", { kind: "band", measure: "PHQ-9", total: 14, band: "moderate" }],
		])
	})

	it.each([
		["PHQ-9: 28"],
		["PHQ-9: about 14"],
		["PHQ-9: [2, 2, 1]"],
		["PHQ-9: [2, 2, 1, 2, 1, 2, null, null, null]"],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 5]"],
		["PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1, 0]"],
		["PHQ-9: {item9: 1}"],
		["ECR: {anxiety: 3.2, avoidance: 4.1}"],
		["C-SSRS: {q1: yes}"],
		["MSPSS: 60"],
		["Mood rating: 7"],
		["My own scale: 3"],
	])("is nothing where nothing is known: %s", (line) => {
		expect(beside(`  ${line}\n`)).toEqual([])
	})
})

describe("next to a session's number", () => {
	const planned = (number: number, more: string, ...others: string[]) =>
		hints(session(number, "x", more), ...others).filter(([, { kind }]) => kind === "planned")
	const contract = formulation("contract: {sessions: 12}\n")
	const renewed = session(8, "x", "contract: {sessions: 16}\n")

	it("is how many are planned by the contract in force", () => {
		expect(planned(5, "", contract)).toEqual([["session: 5", { kind: "planned", session: 5, sessions: 12 }]])
		expect(planned(5, "", contract, renewed)).toMatchObject([[expect.anything(), { sessions: 12 }]])
		expect(planned(9, "", contract, renewed)).toMatchObject([[expect.anything(), { sessions: 16 }]])
		expect(planned(9, "contract: {sessions: 20}\n", contract, renewed)).toMatchObject([[expect.anything(), { sessions: 20 }]])
	})

	it("is nothing without a contract, or in the maintenance phase", () => {
		expect(planned(5, "", formulation())).toEqual([])
		expect(hints(replaced(session(5, "x"), ["middle", "maintenance"]), contract)).toEqual([])
	})
})

describe("next to a date", () => {
	const days = (...texts: string[]) => hints(...texts).filter(([, { kind }]) => kind === "days")

	it("is how long ago the last session was held", () => {
		expect(days(session(5, "2026-03-30"), session(3, "2026-03-16"), session(4, "2026-03-23"), session(6, "2026-04-06"))).toEqual([
			["date: 2026-03-30", { kind: "days", days: 7, since: 4 }],
		])
		expect(days(session(5, '"2026-03-30"'), session(4, "2026-02-28"))).toEqual([
			['date: "2026-03-30"', { kind: "days", days: 30, since: 4 }],
		])
	})

	it("counts from sessions that were held, in missed ones and a closing too", () => {
		const missed = session(5, "2026-03-30", "status: missed\n")
		expect(days(session(6, "2026-04-06"), missed, session(4, "2026-03-23"))).toMatchObject([[expect.anything(), { days: 14, since: 4 }]])
		expect(days(missed, session(4, "2026-03-23"))).toMatchObject([[expect.anything(), { days: 7, since: 4 }]])
		expect(days("---\nnote: closing\ncase: C-1\ndate: 2026-03-24\n---\n", session(4, "2026-03-23"))).toMatchObject([
			[expect.anything(), { days: 1 }],
		])
		expect(days(session(5, "2026-03-23"), session(4, "2026-03-23"))).toMatchObject([[expect.anything(), { days: 0, since: 4 }]])
		expect(days(session(4, "2026-03-23"), session(5, "2026-03-23"))).toEqual([])
	})

	it("is nothing before the first session, in a formulation, or where a date cannot be read", () => {
		expect(days(session(1, "2026-03-30"), session(2, "2026-04-06"))).toEqual([])
		expect(days(formulation(), session(1, "2026-01-01"))).toEqual([])
		expect(days("---\nnote: addendum\ncase: C-1\ndate: 2026-01-09\namends: s\n---\n", session(1, "2026-01-01"))).toEqual([])
		expect(days(session(2, "2026-02-30"), session(1, "2026-01-01"))).toEqual([])
		expect(days(session(2, "2026-02-28"), session(1, "in January"))).toEqual([])
	})

	it("is at its place with CRLF too", () => {
		expect(days(session(2, "2026-01-08").replaceAll("\n", "\r\n"), session(1, "2026-01-01"))).toEqual([
			["date: 2026-01-08", { kind: "days", days: 7, since: 1 }],
		])
	})
})

describe("a score", () => {
	const phq = (total: number | string) => `measures: {PHQ-9: ${total}}\n`
	const changes = (file: string, ...texts: string[]) => {
		const { fromFirst, fromLast } = changesOf(scoresOf(of(...texts)).get("PHQ-9") ?? [], file)
		return [fromFirst?.by, fromLast?.by, fromLast?.since.note.session]
	}
	const all = [
		formulation(phq(16)),
		session(4, "2026-02-02", phq(12)),
		session(5, "2026-02-09", phq(14)),
		session(6, "2026-02-16", phq("?")),
		session(7, "2026-02-23", phq(9)),
	]

	it("is described by its change from the first and from the one before it", () => {
		expect(changes("note-2", ...all)).toEqual([-2, 2, 4])
		expect(changes("note-4", ...all)).toEqual([-7, -5, 5])
	})

	it("has one change while there are two, and none while there is one or none", () => {
		expect(changes("note-1", ...all)).toEqual([-4, undefined, undefined])
		expect(changes("note-0", ...all)).toEqual([undefined, undefined, undefined])
		expect(changes("note-3", ...all)).toEqual([undefined, undefined, undefined])
	})

	it("shows decimals as a person would reckon", () => {
		const mean = (total: number) => `measures: {SAS-SR: ${total}}\n`
		const scores = scoresOf(of(session(1, "2026-01-01", mean(2.3)), session(2, "2026-01-08", mean(2.1)))).get("SAS-SR") ?? []
		expect(changesOf(scores, "note-1").fromFirst?.by).toBe(-0.2)
	})

	it("that is a sum is not compared with a mean", () => {
		const support = (total: number) => `measures: {MSPSS: ${total}}\n`
		const scores =
			scoresOf(of(session(1, "2026-01-01", support(3)), session(2, "2026-01-08", support(60)), session(3, "2026-01-15", support(66)))).get(
				"MSPSS",
			) ?? []
		expect(changesOf(scores, "note-2")).toMatchObject({ fromFirst: { by: 6, since: { total: 60 } } })
		expect(firstAndLast(scores)).toEqual({ first: 60, last: 66 })
		expect(firstAndLast(scores.slice(0, 2))).toBeUndefined()
	})
})

describe("a person", () => {
	it("is spoken of in notes, in the order of their dates", () => {
		const texts = [
			session(3, "2026-03-01", "", "## Plan\n\nCall @Sister, and @sister again.\n"),
			formulation() + "\n## Social support\n\n- **Available**: @sister listens\n",
			session(2, "2026-02-01", "", "## Plan\n\nCall @sister-in-law; `@sister`.\n"),
		]
		const notes = new Map(texts.map((text, index) => [`note-${index}`, readNote(text)]))
		expect(notesSpeakingOf(of(...texts), notes, "sister").map(({ file }) => file)).toEqual(["note-1", "note-0"])
	})
})
