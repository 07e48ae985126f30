/** What the export of a case says as terms of the record, whatever its notes are written in. */
import { describe, expect, it } from "vitest"
import { diagnosesIn } from "../../src/note/values/diagnosis.ts"
import { CaseExport, exportJson, type SummaryOptions } from "../../src/summary/index.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { requestOf, sample, samples } from "./requests.ts"

describe("a diagnosis", () => {
	it.each([
		["F32.1", [["F32.1", "F32.1"]]],
		["f33.1 recurrent depression", [["F33.1", "f33.1 recurrent depression"]]],
		["ICD-10: F32.1", [["F32.1", "ICD-10: F32.1"]]],
		["recurrent depression (F33.40)", [["F33.40", "recurrent depression (F33.40)"]]],
		["F32.1 G", [["F32.1", "F32.1 G"]]],
		["F32.1G", [["F32.1", "F32.1G"]]],
		["F32.A", [["F32.A", "F32.A"]]],
		["F32.-", [["F32", "F32.-"]]],
		[
			"F32.1, F41.1",
			[
				["F32.1", "F32.1"],
				["F41.1", "F41.1"],
			],
		],
		[
			"F32.1 moderate episode; F41.1 with worry",
			[
				["F32.1", "F32.1 moderate episode"],
				["F41.1", "F41.1 with worry"],
			],
		],
		["F32.1 and F41.1", [[undefined, "F32.1 and F41.1"]]],
		["Z63.0", [["Z63.0", "Z63.0"]]],
		["6A70.1", [["6A70.1", "6A70.1"]]],
		["low vitamin B12", [[undefined, "low vitamin B12"]]],
		["depression, moderate", [[undefined, "depression, moderate"]]],
		["F32.12345", [[undefined, "F32.12345"]]],
		["XF32.1", [[undefined, "XF32.1"]]],
	] as const)("%j is read with its code", (text, expected) => {
		expect(diagnosesIn(text).map(({ code, text: written }) => [code, written])).toEqual(expected)
	})
})

const notes = {
	en: [
		formulation({
			more: "author: AB\ndiagnosis: [F32.1 moderate episode, tired]\nonset: 2025-11\nvariant: ipt-b\nsetting: clinic\nsupervisor: CD\ncontract: {sessions: 8, frequency: weekly, minutes: 50, start: 2026-01-12, weeks: 10}",
			body: "## Interpersonal inventory\n\n### Sister\n\n- **Relationship**: older\n- **Closeness**: 2\n- **Status**: estranged\n- **Support**: practical, emotional\n\n## Goals\n\n- **G1**: sings (by 2026-04-01)\n- sleeps\n\n## Risk\n\n- **Level**: moderate\n- **Rationale**: says so\n- **Plan**: phones\n",
		}),
		session(1, {
			more: "author: EF",
			body: "## Techniques\n\n- **Communication analysis**: of Sunday\n  - **Exchange**: on Sunday\n- **Thought record**: once\n- **Juggling**: three balls\n\n## Mechanisms of change\n\n- **Enhancing social support**: 2: rang @sister\n- **Processing emotions**: 0\n\n## Progress\n\n- **G1**: found a choir\n\n## Risk\n\nNothing new.\n",
		}),
		closing({ more: "ending: dropout\ndiagnosis: F32.4", body: "## Goals\n\n- **G1**: partly: twice\n" }),
	],
	de: [
		formulation({
			more: "author: AB\ndiagnosis: [F32.1 moderate episode, tired]\nonset: 2025-11\nvariant: ipt-b\nsetting: clinic\nsupervisor: CD\ncontract: {sessions: 8, frequency: weekly, minutes: 50, start: 2026-01-12, weeks: 10}",
			body: "## Interpersonelles Inventar\n\n### Sister\n\n- **Beziehung**: older\n- **Nähe**: 2\n- **Status**: Kontakt abgebrochen\n- **Unterstützung**: praktisch, emotional\n\n## Ziele\n\n- **G1**: sings (bis 2026-04-01)\n- sleeps\n\n## Risiko\n\n- **Einschätzung**: mittel\n- **Begründung**: says so\n- **Plan**: phones\n",
		}),
		session(1, { more: "author: EF", body: "" }),
		closing({ more: "ending: Abbruch\ndiagnosis: F32.4", body: "## Ziele\n\n- **G1**: teilweise: twice\n" }),
	],
} as const

describe("a case as data", () => {
	const data = (options: SummaryOptions = {}): CaseExport => exportJson(requestOf("C-1", notes.en, options))

	it("has what its header says, as terms of the record and texts as written", () => {
		expect(data().head).toEqual({
			diagnosis: [
				{ code: "F32.1", text: "F32.1 moderate episode" },
				{ code: null, text: "tired" },
			],
			onset: "2025-11",
			variant: "ipt-b",
			otherVariant: null,
			setting: "clinic",
			author: "AB",
			supervisor: "CD",
			contract: { sessions: 8, frequency: "weekly", minutes: 50, start: "2026-01-12", weeks: 10, maintenance: null },
			ending: "dropout",
		})
		expect(data().closing?.diagnosis).toEqual([{ code: "F32.4", text: "F32.4" }])
	})

	it("has no head where it is not asked for, and none without a formulation", () => {
		const nothing = exportJson(requestOf("C-1", [session(1)])).head
		expect(Object.values(nothing).flatMap((value) => (value !== null && typeof value === "object" ? Object.values(value) : value))).toEqual(
			Array.from({ length: 13 }, () => null),
		)
		expect(data({ parts: ["goals"] }).head).toEqual(nothing)
	})

	it("has risk in its parts, of every note with a Risk section", () => {
		const { formulation: first, sessions, closing: last } = data()
		expect(first?.risk).toEqual({ level: "moderate", rationale: "says so", plan: "phones" })
		expect(sessions[0]?.risk).toEqual({ level: null, rationale: null, plan: null })
		expect(last?.risk).toBeNull()
		expect(data({ parts: ["sessions"] }).formulation?.risk).toBeNull()
	})

	it("has goals from their first words to their outcome", () => {
		expect(data().goals).toEqual([
			{
				id: "G1",
				text: "sings (by 2026-04-01)",
				due: "2026-04-01",
				lastSession: 1,
				progress: [{ session: 1, file: "note-1", said: "found a choir" }],
				outcome: "partly",
				atClosing: "partly: twice",
			},
			{ id: null, text: "sleeps", due: null, lastSession: null, progress: [], outcome: null, atClosing: null },
		])
	})

	it("has of each session who wrote it, techniques and ratings", () => {
		const [first] = data().sessions
		expect(first).toMatchObject({ author: "EF", supervisor: null, file: "note-1" })
		expect(first?.techniques).toEqual([
			{
				technique: "communication-analysis",
				label: "Communication analysis",
				text: expect.stringContaining("of Sunday"),
				fields: [{ part: "exchange", label: "Exchange", value: "on Sunday", terms: [] }],
			},
			{ technique: "thought-record", label: "Thought record", text: "once", fields: [] },
			{ technique: null, label: "Juggling", text: "three balls", fields: [] },
		])
		expect(first?.mechanisms).toEqual([
			{ mechanism: "social-support", rating: 2, text: "rang @sister" },
			{ mechanism: "emotional-processing", rating: 0, text: "" },
		])
	})

	it("has of people what they are and give, and of every field which one of the record it is", () => {
		expect(data().people).toEqual([
			{ alias: "sister", relationship: "older", closeness: 2, status: "estranged", support: ["practical", "emotional"] },
		])
		expect(data().inventory[0]?.fields).toContainEqual({ part: "status", label: "Status", value: "estranged", terms: ["estranged"] })
	})

	it("says the same of German notes", () => {
		const german = exportJson(requestOf("C-1", notes.de))
		const of = ({ head, people, formulation: first, goals }: CaseExport): unknown => ({
			head,
			people,
			risk: first?.risk,
			goals: goals.map(({ id, due, outcome }) => ({ id, due, outcome })),
			terms: first?.sections.map(({ part, fields, subsections }) => [
				part,
				[fields, ...subsections.map((sub) => sub.fields)].flat().map(({ part: key, terms }) => [key, terms]),
			]),
		})
		expect(of(german)).toEqual(of(data()))
	})

	it("has the note of each score", () => {
		for (const code of samples) {
			const request = sample(code)
			const exported = exportJson(request)
			const files = exported.measures.flatMap(({ scores }) => scores.map(({ file }) => file))
			expect(files.length).toBeGreaterThan(0)
			for (const { name, scores } of exported.measures)
				for (const { file, date } of scores) {
					const facts = request.case.notes.find((note) => note.file === file)
					expect([facts?.date, facts?.measures.some((measure) => name.startsWith(measure.name))]).toEqual([date, true])
				}
		}
	})
})
