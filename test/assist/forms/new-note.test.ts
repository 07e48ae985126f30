import { describe, expect, it } from "vitest"
import { emptyNote, newNote, newFormulation, newSession, proposedPhase } from "../../../src/assist/forms/new-note.ts"
import { emptyPlaces } from "../../../src/note/forms/empty-places.ts"
import { forms, snippets } from "../../../src/assist/forms/snippets.ts"
import { caseOf } from "../../../src/cases/case.ts"
import { factsOf } from "../../../src/cases/facts.ts"
import { nextSession } from "../../../src/cases/sequence.ts"
import { readHead } from "../../../src/note/front-matter/head.ts"
import { readNote } from "../../../src/note/read.ts"
import { terms } from "../../../src/record/index.ts"
import { completeFormulation, completeSession, findingsOf } from "../../rules/complete.ts"
import { fact } from "../../harness/facts.ts"
import { replaced } from "../../harness/replaced.ts"

const facts = (file: string, text: string) => factsOf(file, readNote(text))
const session = (number: number, phase = "middle") =>
	replaced(completeSession(), ["session: 6", `session: ${number}`], ["phase: middle", `phase: ${phase}`])
const of = (...texts: string[]) =>
	caseOf(
		"C-1",
		texts.map((text, index) => facts(`${index}`, text)),
	)

const errors = (text: string, others: string[] = []) =>
	findingsOf(text, others)
		.filter(({ level }) => level === "error")
		.map(({ code }) => code)

describe("a new note", () => {
	it.each(terms("problem-area"))("of a formulation of %s says nothing wrong", (area) => {
		const text = newFormulation("C-1", "2026-01-12", [area])
		expect(errors(text).filter((code) => area !== "lost-healthy-self" || code !== "front-matter.value")).toEqual([])
	})

	it("names the plan by the session held last, not by the one that was missed since [H25]", () => {
		const missed = replaced(session(4), ["phase: middle", "status: missed"])
		const text = newSession(of(completeFormulation(), session(3), missed), {
			date: "2026-03-01",
			status: "held",
			lastPlan: { session: 3, text: "call @sister" },
		})
		expect(text).toContain("session: 5")
		expect(text).toContain("<!-- Plan of session 3: call @sister -->")
	})

	it("of a session says nothing wrong and leaves no section out", () => {
		const text = newSession(of(completeFormulation(), session(5)), {
			date: "2026-03-01",
			status: "held",
			lastPlan: { session: 5, text: "ends early --> or so" },
		})
		expect(errors(text, [completeFormulation(), session(5)])).toEqual([])
		const missing = findingsOf(text, [completeFormulation()]).filter(
			(finding) => fact(finding, "part") !== undefined && fact(finding, "empty") !== true,
		)
		expect(missing.map(({ code }) => code)).toEqual([])
		expect(text).toContain("<!-- Plan of session 5: ends early –> or so -->")
	})

	it("of a closing carries the goals", () => {
		const text = newNote("closing", of(completeFormulation()), "2026-05-01")
		expect(text).toContain("- **G1**: …")
		expect(errors(text, [completeFormulation()])).toEqual([])
	})

	it("of a missed session has two sections", () => {
		const text = newSession(of(completeFormulation(), session(5)), { date: "2026-03-01", status: "missed" })
		expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(["Reason", "Contact"])
	})
})

describe("what a folder says of new notes", () => {
	const begins = { author: "KW", language: "en" } as const
	const heads = (author: string) => {
		const some = { ...begins, author }
		return [
			newFormulation("C-1", "2026-01-12", ["grief"], some),
			...(["held", "missed", "cancelled"] as const).map((status) =>
				newSession(of(completeFormulation()), { date: "2026-03-01", status }, some),
			),
			newNote("closing", of(completeFormulation()), "2026-05-01", some),
			emptyNote("session", "2026-03-01", some),
		]
			.map((text) => ({ text, head: readNote(text).frontMatter }))
			.map(({ text, head }) => ({ text, head: head && readHead(head) }))
	}

	it("is in each kind, once", () => {
		for (const { text } of heads("KW"))
			expect([text.match(/^author: .*$/gm), text.match(/^language: .*$/gm)]).toEqual([["author: KW"], ["language: en"]])
	})

	it.each(["KW", "K. W.", "Dr. Ann-Kathrin Wöll", "K: W", "#3", "[KW]", "- KW", '"KW"', "null", "K\\W", "@kw", "012"])(
		"is read as it was given: %s",
		(author) => {
			for (const { head } of heads(author)) expect([head?.author, head?.language]).toEqual([author, "en"])
		},
	)

	it("leaves the author open and the language out where it says nothing", () => {
		expect(emptyNote("session", "2026-03-01")).toContain("\nauthor: …\n")
		expect(emptyNote("session", "2026-03-01")).not.toContain("language:")
	})
})

describe("the next session", () => {
	it("has the number after the highest, missed ones counted", () => {
		const missed = replaced(session(7), ["author: AB", "author: AB\nstatus: missed"])
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

describe("a form", () => {
	const all = forms("2026-03-09")
	const headOf = (text: string) => text.slice(0, text.indexOf("\n---\n") + 5)

	it.each(all.map((form) => [form.title, form] as const))(
		"of %s is read without an error but for what is still empty",
		(_, { name, text, isNote, description }) => {
			const inSession =
				/session|analysis|role-play/.test(name) ||
				description.includes("Techniques") ||
				text.startsWith("## Mechanisms of change\n\n<!-- Rate")
			const area = name.replace("ipt-", "")
			const isArea = (terms("problem-area") as readonly string[]).includes(area)
			const areaHead = headOf(completeFormulation())
				.replace("[role-transition]", `[${area}]`)
				.replace("author: AB", area === "lost-healthy-self" ? "author: AB\nvariant: ipsrt" : "author: AB")
			const head = isArea ? areaHead : headOf(inSession ? completeSession() : completeFormulation())
			const above = text.startsWith("###") ? "## Interpersonal inventory\n\n" : text.startsWith("-") ? "## Techniques\n\n" : ""
			const codes = errors(isNote ? text : `${head}\n${above}${text}\n`)
			expect(codes.filter((code) => !isNote || !/^[a-z-]+\.front-matter\.(?:amends|case|session)$/.test(code))).toEqual([])
		},
	)

	it("is there for whole notes, people, areas, mechanisms, risk and communication analysis", () => {
		const names = all.map(({ name }) => name)
		for (const wanted of [
			"formulation",
			"session",
			"closing",
			"inventory",
			"person",
			...terms("problem-area"),
			"mechanisms",
			"expected-mechanisms",
			"risk",
			"communication-analysis",
		]) {
			expect(names).toContain(`ipt-${wanted}`)
		}
		expect(new Set(names).size).toBe(names.length)
	})

	it("is a snippet without a prefix; its first empty place is its only tab stop, and of a whole note each one is", () => {
		for (const [title, snippet] of Object.entries(snippets())) {
			expect(Object.keys(snippet), title).not.toContain("prefix")
			const body = snippet.body.join("\n")
			const form = all.find((one) => one.title === title)
			const stops = form?.isNote ? [...emptyPlaces(form.text).map((_, index) => `\${${index + 1}:…}`), "$0"] : ["${0:…}"]
			expect(body.match(/(?<!\\)\$(?!CURRENT_)(?:\{\d+:…\}|\S*)/g), title).toEqual(stops)
			const written = body
				.replace(/\$\{\d+:…\}/g, "…")
				.replace(/\$0$/, "")
				.replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-03-09")
				.replace(/\\([\\$}])/g, "$1")
			expect(written).toBe(form?.text)
		}
	})
})
