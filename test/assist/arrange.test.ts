import { describe, expect, it } from "vitest"
import { arrange, type Arrangement, contains, listed, searchable } from "../../src/assist/arrange.ts"
import { type Case, caseOf } from "../../src/cases/case.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { readNote } from "../../src/note/read.ts"
import { completeFormulation, completeSession } from "../rules/complete.ts"
import { replaced } from "../harness/replaced.ts"

const note = (code: string, kind: string, date: string, more = "") =>
	factsOf(`${code}-${kind}-${date}`, readNote(`---\nnote: ${kind}\ncase: ${code}\ndate: ${date}\n${more}---\n`))

const cases = [
	{ of: caseOf("A-1", [note("A-1", "session", "2026-03-01", "session: 1\n")]), openPoints: 2 },
	{
		of: caseOf("B-1", [note("B-1", "session", "2026-05-01", "session: 1\n"), note("B-1", "closing", "2026-05-08", "ending: planned\n")]),
		openPoints: 0,
	},
	{
		of: caseOf("C-1", [
			note("C-1", "session", "2026-04-01", "session: 2\n"),
			note("C-1", "session", "2026-06-01", "session: 3\nstatus: missed\n"),
		]),
		openPoints: 7,
	},
	{ of: caseOf("D-1", [note("D-1", "formulation", "2026-07-01")]), openPoints: 2 },
]

const codes = (arrangement: Arrangement) =>
	arrange(
		cases.map(({ of: patientCase, openPoints }) => listed(patientCase, openPoints)),
		arrangement,
	).map(({ code }) => code)

describe("a list of cases", () => {
	it("shows all, open, closed ones, or those with open points", () => {
		expect(codes({ show: "all", order: "code" })).toEqual(["A-1", "B-1", "C-1", "D-1"])
		expect(codes({ show: "open", order: "code" })).toEqual(["A-1", "C-1", "D-1"])
		expect(codes({ show: "closed", order: "code" })).toEqual(["B-1"])
		expect(codes({ show: "open-points", order: "code" })).toEqual(["A-1", "C-1", "D-1"])
	})

	it("is in the order of the last session held, the newest first, or of open points, the most first", () => {
		expect(codes({ show: "all", order: "last-session" })).toEqual(["B-1", "C-1", "A-1", "D-1"])
		expect(codes({ show: "all", order: "open-points" })).toEqual(["C-1", "A-1", "D-1", "B-1"])
	})
})

describe("a search", () => {
	const inventory = "## Interpersonal inventory\n\n### Älteste Schwester\n\n- **Relationship**: sister\n"
	const formulation = completeFormulation()
		.replace(/## Interpersonal inventory\n[\s\S]*?(?=\n## )/, inventory)
		.replace("# Case C-1", "# A move to Zürich")
	const session = replaced(completeSession(), ["spoke of it", "asked for a rota"])
	const patientCase: Case = caseOf("C-1", [factsOf("f", readNote(formulation)), factsOf("s", readNote(session))])
	const text = searchable(patientCase)

	it.each(["c-1", "transition", "älteste", "alteste", "SISTER", "zurich", "rota", "sister  rota", "", "friend"])(
		"finds a case by “%s”",
		(word) => {
			expect(contains(text, word)).toBe(true)
		},
	)

	it.each(["grief", "rota brother", "2026-02-16"])("does not find it by “%s”", (word) => {
		expect(contains(text, word)).toBe(false)
	})
})
