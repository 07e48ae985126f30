import { describe, expect, it } from "vitest"
import { docsPage } from "../../src/handbook/docs.ts"
import { handbookWords } from "../../src/handbook/words.ts"
import { note } from "../../src/rules/note-template.ts"
import { findingsIn, readExample, readMended, unmarked } from "../../src/handbook/examples/example.ts"
import { placeOfDetails } from "../../src/rules/details.ts"
import { codes } from "../../src/rules/index.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { partCode, placeOfCode } from "../../src/record/places.ts"
import type { CodeAndFacts, MissingFacts } from "../../src/rules/rule.ts"
import { examplesOf as ownExamplesOf, isOwnCode, messageOf, titleOf, whyOf } from "../../src/rules/words.ts"
import { fact } from "../harness/facts.ts"
import { allExamples, examplesOf } from "./all-examples.ts"

const examples = allExamples()

/** What is said of an excerpt because it is one: notes, people and measures are in other places. */
const ofExcerpts = ["case.no-formulation", "inventory.few-people", "measure.overdue", "person.unknown", "risk.required", "session.gap"]

describe("every code", () => {
	it("has an example", () => {
		expect([...codes.keys()].filter((code) => examplesOf(code).length === 0)).toEqual([])
	})

	it("with a page of its own has written examples, and no other code has", () => {
		const own = [...codes.keys()].filter(isOwnCode)
		expect(own.filter((code) => ownExamplesOf(code).length === 0)).toEqual([])
		expect([...codes.keys()].filter((code) => placeOfCode(code) !== undefined && isOwnCode(code))).toEqual([])
	})
})

describe("an example", () => {
	it.each(examples)("of $code raises it at its place, at its usual level: $title", ({ code, example }) => {
		for (const lineEnd of ["\n", "\r\n"] as const) {
			const { folder, file, place } = readExample(example, lineEnd)
			expect(findingsIn(folder, file, code).map(({ range, level }) => ({ range, level }))).toEqual([
				{ range: place, level: codes.get(code) },
			])
		}
	})

	it.each(examples)("of $code does not raise it when it is mended: $title", ({ code, example }) => {
		const { file } = readExample(example)
		for (const lineEnd of ["\n", "\r\n"] as const) expect(findingsIn(readMended(example, lineEnd), file, code)).toEqual([])
	})

	it.each(examples.filter(({ code }) => isOwnCode(code)))("of $code says one thing: $title", ({ code, example }) => {
		const said = [readExample(example).folder, readMended(example)].flatMap((folder) =>
			folder.files.flatMap((file) => folder.check(file, defaultOptions)),
		)
		const others = said.map((finding) => finding.code).filter((one) => one !== code && isOwnCode(one) && !ofExcerpts.includes(one))
		// A score that has worsened is also reported by itself.
		expect(others.filter((one) => code !== "risk.required" || one !== "measure.worsened")).toEqual([])
	})

	it("has a message that says in a sentence what to do, without a trace of code", () => {
		for (const { code, example } of examples) {
			const { folder, file } = readExample(example)
			for (const finding of findingsIn(folder, file, code)) {
				const message = messageOf(finding)
				expect(message, code).toMatch(/^[“@\p{Lu}][\s\S]*[.?)]$/u)
				expect(message, code).not.toMatch(/undefined|NaN|\[object/)
			}
		}
	})
})

const missing = (code: string, facts: MissingFacts): CodeAndFacts => ({ code: partCode(code), facts })

describe("a row of a list", () => {
	it("names what is missing or wrong, and is never the first words of a sentence", () => {
		for (const { code, example } of examples) {
			const { folder, file } = readExample(example)
			for (const finding of findingsIn(folder, file, code)) {
				const title = titleOf(finding)
				expect(title, code).toMatch(/^[“@\p{Lu}\d].{1,90}[^.:,;]$/u)
				expect(title, code).not.toMatch(/undefined|NaN|\[object| (is|are) missing/)
				expect(messageOf(finding).startsWith(title), code).toBe(false)
			}
		}
	})

	it.each([
		[{ code: "mechanism.evidence", facts: { mechanism: "social-support", rating: 3 } }, "Example for the rating of 3"],
		[
			missing("formulation.acute-stressor.event", { part: "formulation.acute-stressor.event", section: "formulation.acute-stressor" }),
			"Event in Acute stressor",
		],
		[
			missing("formulation.inventory.closeness", { part: "person.closeness", section: "formulation.inventory", of: "Older sister" }),
			"Closeness for Older sister",
		],
		[missing("session.techniques.role-play", { technique: "role-play" }), "What was done under Role play"],
		[missing("closing.goals.g2", { part: "closing.goals", goal: "G2" }), "Outcome of G2"],
		[{ code: "session.gap", facts: { from: 3, to: 5 } }, "Notes of sessions 3 to 5"],
	] satisfies [CodeAndFacts, string][])("%j: %s", (finding, title) => {
		expect(titleOf(finding)).toBe(title)
	})
})

describe("why a finding matters", () => {
	it("is on its page and not in its message", () => {
		for (const { code, example } of examples) {
			const { folder, file } = readExample(example)
			for (const finding of findingsIn(folder, file, code)) {
				const why = whyOf(finding)
				if (why === undefined) continue
				// A technique that is named and not described has no words of its own in the record.
				if (fact(finding, "part") === undefined && !isOwnCode(code)) continue
				expect(docsPage(code), code).toContain(why)
				expect(messageOf(finding), code).not.toContain(why)
			}
		}
	})
})

describe("a mark", () => {
	it("is taken out of the text, and its place is returned", () => {
		expect(unmarked("phase: »midle«\n")).toEqual({ text: "phase: midle\n", place: { start: 7, end: 12 } })
		expect(unmarked("»«---")).toEqual({ text: "---", place: { start: 0, end: 0 } })
		expect(unmarked("phase: middle")).toEqual({ text: "phase: middle" })
	})

	it("is asked for: an example without one is a mistake", () => {
		expect(() => readExample({ notes: { "a.ipt.md": "---\n" }, mended: {} })).toThrow("Nothing is marked")
	})

	it("may be in texts that are indented as the code around them", () => {
		expect(note`
			---
			contract:
			  sessions: 16
			---
		`).toBe("---\ncontract:\n  sessions: 16\n---\n")
	})
})

describe("when a part is asked for", () => {
	const asked = (code: string) => handbookWords.current.needs.requirement(placeOfCode(code)?.need ?? "never")

	it("is worded for every part of the record", () => {
		for (const code of codes.keys()) if (placeOfDetails(code) === undefined) expect(asked(code), code).toMatch(/^[A-Z][^:{}]*\.$/)
	})

	it.each([
		["formulation.timeline", "Worth adding."],
		["formulation.acute-stressor", "Required."],
		["formulation.problem-area.negative-sides", "Worth adding, and required from the conclusion phase on."],
		["formulation.consent", "Worth adding. Required in IPT-A."],
		["formulation.inventory.closeness", "Worth adding. Not needed for a person who has died. Required in IPT-A or IPC."],
		[
			"formulation.inventory.around-onset",
			"Worth adding. Required for the other person of a role dispute or a person named in a problem area.",
		],
		["session.front-matter.focus", "Required in the middle phase. Otherwise not needed."],
		["session.front-matter.author", "Worth adding. Required for reimbursement."],
		["session.risk", "Worth adding. Not needed if `risk.required` is reported in its place."],
		[
			"session.ending",
			"Required in the last 2 sessions of the contract (1 if it has fewer than 6). Worth adding in the last 4. Otherwise not needed.",
		],
		["closing.feelings", "Worth adding. Required after a planned ending. Not needed after a dropout."],
		["closing.further-treatment", "Required if the main measure fell by less than half. Otherwise not needed."],
	])("%s: %s", (code, words) => {
		expect(asked(code)).toBe(words)
	})
})

describe("a page", () => {
	it("shows an example with the place below it, what is said there, and the mended form", () => {
		expect(docsPage("front-matter.unknown-key")).toBe(
			[
				"## Unknown key",
				"`front-matter.unknown-key` · usually information",
				"The header has a key that this kind of note does not have. It stays in the note, but is not used.",
				"**Example**",
				"```yaml\n---\nnote: session\ncase: C-7\nsession: 5\ndate: 2026-02-02\nphase: middle\nautor: AB\n^^^^^\n---\n```",
				"> **Information:** “autor” is not a key of this kind of note, so it is not used. Did you mean “author”?",
				"Corrected:",
				"```yaml\nauthor: AB\n```",
				"To change the level of this finding or switch it off, use `ipt.rules` in the settings, or `--rule front-matter.unknown-key=off` on the command line.",
			].join("\n\n"),
		)
	})

	it("of a missing part shows what is said, when it is asked for, and its form", () => {
		const page = docsPage("formulation.problem-area.date") ?? ""
		expect(page).toContain("> **Warning:** “Date” is missing in Problem area: Role transition. Give the month and year of the change")
		expect(page).toContain(
			"Required. In a second problem area it is only worth adding. A warning only from session 4 on, when standard IPT expects the formulation. It can be recorded as “Date” in Acute stressor instead. Reported at the heading above, or at the label if the field is empty.",
		)
		expect(page).toContain("```markdown\n## Problem area: Role transition\n\n- **Date**: September 2025\n```")
	})

	it("shows sessions that are alike once", () => {
		expect(docsPage("measure.overdue")).toContain("`session-02.ipt.md`, and the same for `session-03.ipt.md`, `session-04.ipt.md`\n")
	})

	it("says in words what no page can hold", () => {
		expect(docsPage("note.too-large")).toMatch(/\*\*Example\*\*\n\n[A-Z].*512 KB.*\n\n> \*\*Warning:\*\* This note is \d+ KB long/)
	})

	it("is one for the outcomes of all goals", () => {
		expect(docsPage("closing.goals.g2")).toBe(docsPage("closing.goals"))
		expect(docsPage("closing.goals.gone")).toBeUndefined()
	})
})
