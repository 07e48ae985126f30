import { describe, expect, it } from "vitest"
import { docsPage } from "../../src/handbook/docs.ts"
import { handbookWords } from "../../src/handbook/words.ts"
import { detailsExample } from "../../src/handbook/examples/details.ts"
import { type Example, note } from "../../src/rules/example.ts"
import { findingsIn, readExample, readMended, unmarked } from "../../src/handbook/examples/example.ts"
import { missingExample } from "../../src/handbook/examples/missing.ts"
import { placeOfDetails } from "../../src/rules/details.ts"
import { codes } from "../../src/rules/index.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { partCode, placeOfCode } from "../../src/record/places.ts"
import type { CodeAndFacts, MissingFacts } from "../../src/rules/rule.ts"
import { examplesOf as ownExamplesOf, isOwnCode, messageOf, titleOf, whyOf } from "../../src/rules/words.ts"
import { fact } from "../harness/facts.ts"

function examplesOf(code: string): readonly Example[] {
	const place = placeOfDetails(code)
	if (place !== undefined) return [detailsExample(place)].filter((example) => example !== undefined)
	const part = placeOfCode(code)
	return part ? [missingExample(part)] : ownExamplesOf(code)
}

const examples = [...codes.keys()].flatMap((code) => examplesOf(code).map((example) => ({ code, title: example.title ?? "", example })))

/** What is said of an excerpt because it is one: notes, people and measures stand elsewhere. */
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
		// A score that has worsened is told of by itself too.
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
	it("is taken out of the text, and its place is told", () => {
		expect(unmarked("phase: »midle«\n")).toEqual({ text: "phase: midle\n", place: { start: 7, end: 12 } })
		expect(unmarked("»«---")).toEqual({ text: "---", place: { start: 0, end: 0 } })
		expect(unmarked("phase: middle")).toEqual({ text: "phase: middle" })
	})

	it("is asked for: an example without one is a mistake", () => {
		expect(() => readExample({ notes: { "a.ipt.md": "---\n" }, mended: {} })).toThrow("Nothing is marked")
	})

	it("stands in texts that are indented as the code around them", () => {
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
		["formulation.timeline", "Recommended."],
		["formulation.acute-stressor", "Required."],
		["formulation.problem-area.negative-sides", "Recommended, required from the conclusion phase on."],
		["formulation.consent", "Recommended; required in IPT-A."],
		["formulation.inventory.closeness", "Recommended; not needed for a person who has died; required in IPT-A or IPC."],
		[
			"formulation.inventory.around-onset",
			"Recommended; required for the other person of a role dispute or a person whom a problem area names.",
		],
		["session.front-matter.focus", "Required in the middle phase; else not needed."],
		["session.front-matter.author", "Recommended; required for reimbursement."],
		["session.risk", "Recommended; not needed where `risk.required` asks for it."],
		[
			"session.ending",
			"Required in the last 2 sessions of the contract (1 where it has fewer than 6); recommended in the last 4; else not needed.",
		],
		["closing.feelings", "Recommended; required after a planned ending; not needed after a dropout."],
		["closing.further-treatment", "Required where the main measure fell by less than half; else not needed."],
	])("%s: %s", (code, words) => {
		expect(asked(code)).toBe(words)
	})
})

describe("a page", () => {
	it("shows an example with the place below it, what is said there, and the mended form", () => {
		expect(docsPage("front-matter.unknown-key")).toBe(
			[
				"## front-matter.unknown-key",
				"**Unknown key** · usually information",
				"The front matter holds a key that this kind of note does not have. It is kept, but not read.",
				"**Example**",
				"```yaml\n---\nnote: session\ncase: C-7\nsession: 5\ndate: 2026-02-02\nphase: middle\nautor: AB\n^^^^^\n---\n```",
				"> **Information:** “autor” is not a key of this kind of note, so it is not read. Did you mean “author”?",
				"Mended:",
				"```yaml\nauthor: AB\n```",
				"To give this finding another level or switch it off: `ipt.rules` in the settings, `--rule front-matter.unknown-key=off` on the command line.",
			].join("\n\n"),
		)
	})

	it("of a missing part shows what is said, when it is asked for, and its form", () => {
		const page = docsPage("formulation.problem-area.date") ?? ""
		expect(page).toContain("> **Warning:** “Date” is missing in Problem area: Role transition: say when the change came")
		expect(page).toContain(
			"Required. Only recommended for a second area. Only recommended until session 4, by which plain IPT expects the formulation. Counts as told where it stands as “Date” in Acute stressor. Told at the heading above; where the field stands there empty, at its label.",
		)
		expect(page).toContain("```markdown\n## Problem area: Role transition\n\n- **Date**: September 2025\n```")
	})

	it("shows sessions that are alike once", () => {
		expect(docsPage("measure.overdue")).toContain("`session-02.ipt.md`, and alike `session-03.ipt.md`, `session-04.ipt.md`\n")
	})

	it("tells in words what no page can hold", () => {
		expect(docsPage("note.too-large")).toMatch(/\*\*Example\*\*\n\n[A-Z].*512 KB.*\n\n> \*\*Warning:\*\* This note has \d+ KB/)
	})

	it("is one for the outcomes of all goals", () => {
		expect(docsPage("closing.goals.g2")).toBe(docsPage("closing.goals"))
		expect(docsPage("closing.goals.gone")).toBeUndefined()
	})
})
