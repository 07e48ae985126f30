/** The rows of tables: from small notes, in three languages, with what may be told and what may not. */
import { beforeAll, describe, expect, it } from "vitest"
import { languages, type Language, loadWords, useLanguage, english } from "../../src/language/index.ts"
import { pseudonymsBy, schemaOf, tables, toldColumns, usualOptions } from "../../src/tables/index.ts"
import { rowsOf, shortCase } from "./case-rows.ts"
import { replaced } from "../harness/replaced.ts"

beforeAll(async () => loadWords("summary", "findings", "figures"))

describe("rows of a case", () => {
	it("says where the case is, and how it began and ended", async () => {
		const { cases } = await rowsOf(shortCase)
		expect(cases).toEqual([
			expect.objectContaining({
				case: "C-7",
				problem_area: "role-dispute",
				diagnosis_codes: "F32.1",
				closed: true,
				ending: "planned",
				notes: 5,
				sessions_held: 2,
				sessions_missed: 1,
				sessions_planned: 12,
				main_measure: "PHQ-9",
				main_measure_first: 18,
				main_measure_last: 6,
				response: "responded",
				expected_mechanisms: "social-support",
				last_risk_level: "low",
				first_date_week: 0,
				first_date_year: 2026,
				last_date_week: 8,
				author: null,
			}),
		])
	})

	it("has a row for each session, with its week since the first", async () => {
		const { sessions } = await rowsOf(shortCase)
		expect(
			sessions.map(({ note, session, date_week, status, minutes, risk }) => [note, session, date_week, status, minutes, risk]),
		).toEqual([
			[2, 1, 0, "held", 50, "low"],
			[3, 2, 2, "held", null, "not-recorded"],
			[4, 3, 4, "missed", null, null],
		])
	})

	it("has scores and items once each, and says whose they are", async () => {
		const { measures, items } = await rowsOf(shortCase, { text: "labels" })
		expect(measures.map(({ note, measure, written_as, by, total }) => [note, measure, written_as, by, total])).toEqual([
			[1, "PHQ-9", null, "client", 18],
			[1, null, "Mood of the week", "client", 3],
			[2, "PHQ-9", null, "client", 18],
			[3, "PHQ-9", null, "client", 8],
			[3, "EPDS", null, "other", 11],
			[5, "PHQ-9", null, "client", 6],
		])
		expect(items.filter(({ note }) => note === 3).map(({ item, value }) => [item, value])).toEqual([
			...Array.from({ length: 8 }, (_, index) => [`item${index + 1}`, 1]),
			["item9", 0],
		])
	})

	it("has goals, mechanisms, techniques and people", async () => {
		const { goals, mechanisms, techniques, people } = await rowsOf(shortCase)
		expect(goals).toEqual([expect.objectContaining({ goal: "G1", sessions: 1, last_session: 2, outcome: "partly" })])
		expect(mechanisms).toEqual([expect.objectContaining({ note: 2, mechanism: "social-support", expected: true, rating: 2 })])
		expect(techniques).toEqual([expect.objectContaining({ note: 2, technique: "communication-analysis" })])
		expect(people).toEqual([expect.objectContaining({ person: "sister", closeness: 1 })])
	})

	it("has the findings of each note, at their lines", async () => {
		const { findings, cases } = await rowsOf(shortCase)
		expect(findings).toContainEqual(expect.objectContaining({ case: "C-7", note: 3, code: "session.since-last", level: "warning" }))
		const { errors, warnings, information, hints } = cases[0] ?? {}
		expect(findings.length).toBe(Number(errors) + Number(warnings) + Number(information) + Number(hints))
	})
})

describe("what may be told", () => {
	const everything = { text: "full", names: "full", dates: "full" } as const

	it("contains no text, no name and no date without a choice", async () => {
		const said = JSON.stringify(await rowsOf(shortCase))
		for (const told of ["Maria", "maria", "Go on", "No plans", "AB", "CD", "2026-01", "10:00", "ipt.md", "February", "Mood of the week"])
			expect(said).not.toContain(told)
	})

	it("contains all of it where that is asked for", async () => {
		const { goals, people, sessions, mechanisms } = await rowsOf(shortCase, everything)
		expect(goals[0]).toMatchObject({ text: "Tell Maria what I need (by February)", outcome_text: "partly, Maria listens" })
		expect(people[0]).toMatchObject({ person: "maria", name: "Maria", relationship: "older sister" })
		expect(sessions[0]).toMatchObject({ date: "2026-01-05", date_week: 0, date_year: 2026, start: "10:00", author: "ab" })
		expect(mechanisms[0]).toMatchObject({ evidence: "told @maria how she feels" })
	})

	it("calls people by their roles in texts", async () => {
		const { goals, mechanisms } = await rowsOf(shortCase, { ...everything, names: "roles" })
		expect(goals[0]).toMatchObject({ text: "Tell sister what I need (by February)" })
		expect(mechanisms[0]).toMatchObject({ evidence: "told sister how she feels" })
	})

	it("has the same pseudonym for the same code and key, in texts too, and never the code", async () => {
		const key = new TextEncoder().encode("a secret of the clinic, long enough")
		const first = await rowsOf(shortCase, everything, await pseudonymsBy(key))
		const again = await rowsOf(shortCase, everything, await pseudonymsBy(key))
		const other = await rowsOf(shortCase, everything, await pseudonymsBy(key.slice(1)))
		expect(again).toEqual(first)
		expect(first.cases[0]?.["case"]).toMatch(/^[0-9a-f]{32}$/)
		expect(other.cases[0]?.["case"]).not.toBe(first.cases[0]?.["case"])
		expect(JSON.stringify(first)).not.toContain("C-7")
		// Capitals are no other clinician.
		expect(first.sessions[0]?.["author"]).toBe(first.cases[0]?.["author"])
	})

	it("has the columns that its schema says, and no others, with every choice", async () => {
		for (const text of ["none", "labels", "full"] as const)
			for (const names of ["roles", "aliases", "full"] as const)
				for (const dates of ["week", "year", "full"] as const) {
					const options = { ...usualOptions, text, names, dates }
					const rows = await rowsOf(shortCase, options)
					for (const table of tables) {
						const columns = toldColumns(table.columns, options)
						for (const row of rows[table.name]) {
							expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
							for (const { name, nullable } of columns) if (!nullable) expect(row[name], `${table.name}.${name}`).not.toBeNull()
						}
						expect(Object.keys((schemaOf(table, options) as { properties: object }).properties)).toEqual(columns.map(({ name }) => name))
					}
				}
	})
})

it("has the same rows in each language", async () => {
	const inLanguage = async (language: Language) => {
		useLanguage(language)
		await loadWords("summary", "findings", "figures")
		return rowsOf(shortCase)
	}
	const withoutRoles = ({ people, ...rows }: Awaited<ReturnType<typeof rowsOf>>) => ({
		...rows,
		people: people.map((row) => ({ ...row, person: null })),
	})
	const first = withoutRoles(await inLanguage(english))
	for (const language of languages) expect(withoutRoles(await inLanguage(language)), language.id).toEqual(first)
	useLanguage(english)
	await loadWords("summary", "findings", "figures")
})

it("counts weeks from the first session that took place, back as well as on", async () => {
	const earlier = replaced(shortCase["C-7/formulation.ipt.md"], ["date: 2026-01-12", "date: 2025-12-31"])
	const { measures } = await rowsOf({ ...shortCase, "C-7/formulation.ipt.md": earlier })
	expect(measures[0]).toMatchObject({ kind: "formulation", date_week: -1, date_year: 2025 })
})
