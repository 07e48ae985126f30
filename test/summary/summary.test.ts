import { describe, expect, it } from "vitest"
import { readNote } from "../../src/note/read.ts"
import { CaseExport, caseAsJson, CaseJson, exportJson, exportMarkdown } from "../../src/summary/index.ts"
import { completeClosing, completeFormulation, completeSession } from "../rules/complete.ts"
import { requestOf } from "./requests.ts"
import { replaced } from "../harness/replaced.ts"

const request = (...texts: string[]) => requestOf("C-1", texts)

const summary = (...texts: string[]) => exportMarkdown(request(...texts))

/** What is under a heading of the summary. */
function under(markdown: string, title: string): string {
	const start = markdown.indexOf(`\n## ${title}\n`)
	const end = markdown.indexOf("\n## ", start + 1)
	return markdown
		.slice(start, end < 0 ? undefined : end)
		.replace(`\n## ${title}\n`, "")
		.trim()
}

const session = (number: number, date: string, more = "") =>
	replaced(completeSession(), ["session: 6", `session: ${number}`])
		.replace("2026-02-16", date)
		.replace("focus: role-transition", "focus: role-dispute") + more
const whole = [
	completeFormulation("role-dispute"),
	session(6, "2026-02-16"),
	replaced(session(7, "2026-02-23"), ["total: 12", "total: 9"]),
	completeClosing(),
]

describe("a summary", () => {
	const text = summary(...whole)

	it("has its parts in the order a reader looks for them", () => {
		expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
			"Identification",
			"Problem area and formulation",
			"Interpersonal triad",
			"Interpersonal inventory",
			"Timeline",
			"Goals",
			"Mechanisms of change",
			"Measures",
			"Course of sessions",
			"Risk",
			"Ending",
			"Not recorded",
		])
	})

	it("identifies the case", () => {
		const part = under(text, "Identification")
		expect(part).toContain("- **Sessions**: notes of 2 sessions, numbers 6 to 7 (16 planned)")
		expect(part).toContain("- **First and last session with a note**: 16 February 2026 to 23 February 2026")
		expect(part).toMatch(/- \*\*State\*\*: closed on 4 May 2026 \(planned\)/i)
	})

	it("gives the inventory as a table, a person a row", () => {
		const rows = under(text, "Interpersonal inventory").split("\n")
		expect(rows[0]).toMatch(/^\| Person \| Relationship \| Closeness \|/)
		expect(rows).toHaveLength(2 + 3)
	})

	it("gives goals with their state", () => {
		expect(under(text, "Goals")).toMatch(
			/- \*\*G1\*\*: meets a friend once a week \(by 2026-04-01\)\n {2}- last mentioned in session 7: .*\n {2}- outcome: met: every Thursday/,
		)
	})

	it("gives indicators noted in each session, never a mechanism achieved or scored", () => {
		const part = under(text, "Mechanisms of change")
		expect(part).toContain("Expected, worked on in 2 sessions.")
		expect(part).toContain("- Session 6 (2026-02-16), rating 1: spoke of it")
		expect(text).not.toMatch(/achieved|score of a mechanism/i)
	})

	it("gives measures over time with the change from the first", () => {
		expect(under(text, "Measures")).toBe(
			[
				"| Date | Session | PHQ-9 |",
				"| - | - | - |",
				"| 2026-01-12 | Formulation | 16 (moderately severe) |",
				"| 2026-02-16 | 6 | 12 (moderate) |",
				"| 2026-02-23 | 7 | 9 (mild) |",
				"| 2026-05-04 | Closing | 5 (mild) |",
				"| | Change since the start | −11 |",
			].join("\n"),
		)
	})

	it("gives each Risk section in the order of time", () => {
		expect([...under(text, "Risk").matchAll(/^### (.*)$/gm)].map(([, title]) => title)).toEqual([
			"2026-01-12, Formulation",
			"2026-02-16, session 6",
			"2026-02-23, session 7",
			"2026-05-04, Closing",
		])
	})
})

describe("what is missing", () => {
	const bare =
		"---\nnote: formulation\ncase: C-1\ndate: 2026-01-12\nproblem-areas: [grief]\n---\n\n## Acute stressor\n\n- **Event**: her brother died\n- **Date**: …\n\n## Risk\n\n- **Level**: TODO\n"

	it("is named in its place and never made up", () => {
		const text = summary(bare)
		expect(under(text, "Interpersonal inventory")).toBe("*Not recorded.*")
		expect(under(text, "Goals")).toBe("*Not recorded.*")
		expect(under(text, "Risk")).toBe("*Not recorded.*")
		expect(under(text, "Measures")).toBe("No measure is recorded.")
		expect(under(text, "Ending")).toBe("Therapy has not ended.")
		expect(under(text, "Interpersonal triad")).toContain("- **Event**: her brother died\n\n*Not recorded: date.*")
		expect(under(text, "Not recorded")).toMatch(/^Still needed: Formulation: .*Diathesis.*\.$/)
		expect(text).not.toContain("…")
		expect(text).not.toContain("TODO")
	})

	it("is given of a case without a formulation", () => {
		expect(under(summary(session(1, "2026-01-05")), "Problem area and formulation")).toBe("There is no formulation in this case.")
	})

	it("is a score that cannot be read: missing, and never 0", () => {
		const text = summary(completeFormulation(), replaced(session(6, "2026-02-16"), ["{total: 12, item9: 0}", "about twelve"]))
		expect(under(text, "Measures")).toContain("| 2026-02-16 | 6 | no total |")
		const { measures } = exportJson(request(completeFormulation(), replaced(session(6, "2026-02-16"), ["{total: 12, item9: 0}", "40"])))
		expect(measures[0]?.scores.map(({ total }) => total)).toEqual([16, null])
	})

	it("is no word of a note of another kind: it is given under its own title", () => {
		const text = summary(
			completeFormulation(),
			session(6, "2026-02-16"),
			replaced(session(7, "2026-02-23"), ["note: session", "note: supervision log"]),
		)
		expect(under(text, "Course of sessions")).not.toContain("### Session 7")
		expect(under(text, "Other notes")).toMatch(/^### Supervision log, 2026-02-23\n[\s\S]*- \*\*File\*\*: note-2\n[\s\S]*#### Plan\n/)
	})
})

describe("text of a note", () => {
	const hostile = [
		"Pipes | and | more",
		"<script>alert(1)</script>",
		"[press](javascript:alert(1)) ![x](http://attacker/x.png)",
		"<img src=x onerror=alert(1)> <!-- hidden: a name -->",
		"<https://attacker.example>",
	].join(" ")
	const text = summary(
		replaced(
			completeFormulation(),
			[/## Formulation\n[\s\S]*?(?=## Agreement)/, `## Formulation\n\n${hostile}\n\n# Not a title\n\n#### Not a heading\n\n> quoted\n\n`],
			[/- \*\*Relationship\*\*: .*/, `- **Relationship**: ${hostile}`],
		),
	)

	it("comes out inert: no markup, no link, no picture, no comment", () => {
		const tree = readNote(text)
		expect(tree.sections.length).toBeGreaterThan(5)
		expect(text).not.toMatch(/(?<!\\)<(?:script|img)/)
		expect(text).not.toMatch(/\]\(|!\[|attacker\/x/)
		expect(text).not.toContain("hidden: a name")
	})

	it("keeps its place in a table and below the summary's headings", () => {
		const rows = under(text, "Interpersonal inventory").split("\n")
		expect(rows).toHaveLength(2 + 3)
		expect(rows[2]).toContain(String.raw`Pipes \| and \| more`)
		expect(text).not.toMatch(/^# Not a title$/m)
		expect([...text.matchAll(/^# /gm)]).toHaveLength(1)
	})
})

describe("a case as data", () => {
	it("has the form of its own schema", () => {
		const made = request(...whole)
		expect(() => CaseExport.parse(exportJson(made))).not.toThrow()
		const open = { error: 0, warning: 1, information: 2, hint: 3 }
		expect(CaseJson.parse(caseAsJson(made.case, open, (file) => file)).open).toEqual({ error: 0, warning: 1, information: 2 })
	})

	it("holds all that the summary shows", () => {
		const data = exportJson(request(...whole))
		expect(data).toMatchObject({ version: 2, case: "C-1", closed: true, sessionsHeld: 2, sessionsPlanned: 16 })
		expect(data.goals).toEqual([
			{
				id: "G1",
				text: "meets a friend once a week (by 2026-04-01)",
				due: "2026-04-01",
				lastSession: 7,
				progress: [6, 7].map((number, index) => ({ session: number, file: `note-${index + 1}`, said: expect.any(String) })),
				outcome: "met",
				atClosing: "met: every Thursday",
			},
		])
		expect(data.sessions.map(({ session: number, sections }) => [number, sections.some(({ part }) => part === "plan")])).toEqual([
			[6, true],
			[7, true],
		])
		expect(data.formulation?.sections.find(({ part }) => part === "statement")?.text).toMatch(/illness/)
		expect(data.closing?.sections.map(({ part }) => part)).toContain("outcome")
		expect(data.inventory.map(({ name }) => name)).toEqual(["Mother", "Partner", "Friend"])
		expect(data.missing).toEqual([])
	})
})
