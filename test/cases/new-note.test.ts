import { describe, expect, it } from "vitest"
import { caseOf } from "../../src/cases/case.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { newClosing, newFormulation, newSession, proposedPhase } from "../../src/cases/new-note.ts"
import { nextSession } from "../../src/cases/sequence.ts"
import { expanded, snippets } from "../../src/cases/snippets.ts"
import { readNote } from "../../src/note/read.ts"
import { terms } from "../../src/record/index.ts"
import { codesIn, completeFormulation, completeSession, findingsOf } from "../rules/complete.ts"

const facts = (file: string, text: string) => factsOf(file, readNote(text))
const session = (number: number, phase = "middle") => completeSession().replace("session: 6", `session: ${number}`).replace("phase: middle", `phase: ${phase}`)
const of = (...texts: string[]) => caseOf("C-1", texts.map((text, index) => facts(`${index}`, text)))

const errors = (text: string, others: string[] = []) => findingsOf(text, others).filter(({ level }) => level === "error").map(({ code }) => code)

describe("a new note", () => {
	it.each(terms("problem-area"))("of a formulation of %s says nothing wrong", (area) => {
		const text = newFormulation("C-1", "2026-01-12", [area])
		expect(errors(text).filter((code) => area !== "lost-healthy-self" || code !== "front-matter.value")).toEqual([])
	})

	it("of a session says nothing wrong and leaves no section out", () => {
		const text = newSession(of(completeFormulation(), session(5)), { date: "2026-03-01", status: "held", lastPlan: "ends early --> or so" })
		expect(errors(text, [completeFormulation(), session(5)])).toEqual([])
		const missing = findingsOf(text, [completeFormulation()]).filter(({ data }) => data?.["part"] !== undefined && data["empty"] !== true)
		expect(missing.map(({ code }) => code)).toEqual([])
		expect(text).toContain("<!-- Plan of session 5: ends early –> or so -->")
	})

	it("of a closing carries the goals", () => {
		const text = newClosing(of(completeFormulation()), "2026-05-01")
		expect(text).toContain("- **G1**: …")
		expect(errors(text, [completeFormulation()])).toEqual([])
	})

	it("of a missed session is told in two sections", () => {
		const text = newSession(of(completeFormulation(), session(5)), { date: "2026-03-01", status: "missed" })
		expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(["Reason", "Contact"])
	})
})

describe("the next session", () => {
	it("has the number after the highest, missed ones counted", () => {
		const missed = session(7).replace("status: held", "").replace("author: AB", "author: AB\nstatus: missed")
		expect(nextSession(of(session(5), missed))).toBe(8)
		expect(nextSession(of())).toBe(1)
	})

	it("has the phase of its number in the contract, never an earlier one", () => {
		const formulation = completeFormulation()
		expect(proposedPhase(of(formulation), 1)).toBe("initial")
		expect(proposedPhase(of(formulation), 4)).toBe("middle")
		expect(proposedPhase(of(formulation), 14)).toBe("conclusion")
		expect(proposedPhase(of(formulation, session(3, "middle")), 3)).toBe("middle")
	})
})

describe("a snippet", () => {
	const variables = { CURRENT_YEAR: "2026", CURRENT_MONTH: "03", CURRENT_DATE: "09" }
	const all = Object.entries(snippets())

	it.each(all)("of %s expands to text that is read without an error", (_, snippet) => {
		const text = expanded(snippet, variables)
		const isNote = text.startsWith("---")
		const head = completeFormulation().slice(0, completeFormulation().indexOf("\n---\n") + 5)
		const sessionHead = completeSession().slice(0, completeSession().indexOf("\n---\n") + 5)
		const inSession = /session|analysis|role-play|play/.test(snippet.prefix) || snippet.description.includes("Techniques")
		const area = snippet.prefix.replace("ipt-", "")
		const known = (terms("problem-area") as readonly string[]).includes(area)
		const areaHead = head.replace("[role-transition]", `[${area}]`).replace("author: AB", area === "lost-healthy-self" ? "author: AB\nvariant: ipsrt" : "author: AB")
		const whole = isNote ? text : `${known ? areaHead : inSession ? sessionHead : head}\n${inSession && !text.startsWith("##") ? "## Techniques\n\n" : text.startsWith("###") ? "## Interpersonal inventory\n\n" : ""}${text}\n`
		expect(errors(whole)).toEqual([])
		expect(text).not.toMatch(/\$\{|\|\}/)
	})

	it("is there for whole notes, people, areas, mechanisms, risk and communication analysis", () => {
		const prefixes = all.map(([, { prefix }]) => prefix)
		for (const wanted of ["formulation", "session", "closing", "inventory", "person", ...terms("problem-area"), "mechanisms", "expected-mechanisms", "risk", "communication-analysis"]) {
			expect(prefixes).toContain(`ipt-${wanted}`)
		}
		expect(new Set(prefixes).size).toBe(prefixes.length)
	})

	it("of a whole note lacks little", () => {
		const text = expanded(snippets()["Formulation note"] ?? { prefix: "", body: [], description: "" }, variables)
		expect(codesIn(text).filter((code) => code.startsWith("formulation.problem-area"))).toEqual([])
	})
})
