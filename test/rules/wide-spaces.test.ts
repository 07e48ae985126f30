import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fixesFor } from "../../src/assist/fixes/index.ts"
import { readNote } from "../../src/note/read.ts"
import { checkNote, subjectOf } from "../../src/rules/check.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import type { Finding } from "../../src/rules/rule.ts"
import { applyEdits } from "../../src/text/text.ts"
import { runs } from "../harness/soak.ts"
import { completeClosing, completeFormulation, completeSession } from "./complete.ts"
import { fact } from "../harness/facts.ts"

const nbsp = "\u00A0"
const subjectFor = (text: string) => subjectOf("this", readNote(text), defaultOptions)
const findingsIn = (text: string) => checkNote({ file: "this", note: readNote(text) })
const isOfSpaces = ({ code, facts }: Finding) =>
	code === "note.spaces" || (code === "front-matter.form" && fact({ facts }, "what") === "spaces")
const ofSpaces = (text: string) => findingsIn(text).filter(isOfSpaces)
const others = (text: string) =>
	findingsIn(text)
		.filter((finding) => !isOfSpaces(finding))
		.map(({ code, range }) => [code, range])
const mended = (text: string) =>
	ofSpaces(text).reduce((now, finding) => applyEdits(now, fixesFor(subjectFor(text), finding)[0]?.edits ?? []), text)
/** The body of a session, with its header. */
const session = (body: string, head = "case: C-1") =>
	`---\nnote: session\n${head}\nsession: 5\ndate: 2026-02-12\nphase: middle\n---\n\n${body}`

describe("wide spaces in the body", () => {
	it.each([
		["after number signs", `##${nbsp}Risk\n\n- **Level**: low\n- **Rationale**: asked\n`],
		["in a heading", `## Mood and${nbsp}events\n\ncalm\n`],
		["in the heading of a sub-section", `## Since last session\n\n### A\u2009b\n\nx\n`],
		["in the note's title", `# Session${nbsp}5\n\n## Plan\n\ncall\n`],
		["in bold words of a label", `## Techniques\n\n- **Role${nbsp}play**: rehearsed\n`],
		["in a plain label", `## Techniques\n\n- Communication\u202Fanalysis: the call\n`],
		["before the colon", `## Risk\n\n- **Level**${nbsp}: low\n`],
		["after the colon", `## Risk\n\n- **Level**:${nbsp}low\n`],
		["in a field of a technique", `## Techniques\n\n- **Role play**: \n  - **Situation${nbsp}**: the call\n`],
	])("are reported and mended: %s", (_, body) => {
		for (const eol of ["\n", "\r\n"]) {
			const text = session(body).replaceAll("\n", eol)
			expect(ofSpaces(text).map(({ code, level }) => [code, level])).toEqual([["note.spaces", "information"]])
			expect(mended(text)).toBe(session(body.replace(/[\u00A0\u2009\u202F]/g, " ")).replaceAll("\n", eol))
			expect(others(text)).toEqual(others(mended(text)))
		}
	})

	it("are one finding and one fix with those of the front matter", () => {
		const text = session(`##${nbsp}Plan\n\ncall${nbsp}her\n\n## Risk\n\n- **Level${nbsp}**: low\n`, `case:${nbsp}C-1`)
		expect(ofSpaces(text).map(({ code }) => code)).toEqual(["front-matter.form"])
		expect(mended(text)).toBe(session(`## Plan\n\ncall${nbsp}her\n\n## Risk\n\n- **Level **: low\n`))
	})

	it("stay as they are in prose, in values, in code and before a colon in a sentence", () => {
		for (const body of [
			`## Plan\n\nAt 10${nbsp}30 she calls${nbsp}: then we see.\n`,
			`## Risk\n\n- **Level**: low,${nbsp}as before\n`,
			`## Plan\n\n- She said at${nbsp}last: enough\n`,
			`## Plan\n\n\`\`\`\n##${nbsp}Risk\n\`\`\`\n`,
			`## Plan\n\n| a${nbsp}b | c |\n| - | - |\n| d${nbsp}e | f |\n`,
		])
			expect(ofSpaces(session(body)), body).toEqual([])
	})

	it("after the number signs make a heading all the same, its text counted once", () => {
		const text = session(`##${nbsp}Own words\n\nhello\n\n##${nbsp}Plan\n\ncall\n`)
		expect(readNote(text).sections.map(({ part }) => part.title)).toEqual(["Own words", "Plan"])
		expect(findingsIn(text).map(({ code }) => code)).not.toContain("session.plan")
		expect(findingsIn(text).map(({ code }) => code)).not.toContain("note.heading")
	})

	it("after the marks of a list without labels make a list", () => {
		const text = `## Goals\n\n-${nbsp}return to the choir\n-${nbsp}call her sister\n`
		expect(readNote(text).sections[0]?.part.items.map((item) => item.text)).toEqual(["return to the choir", "call her sister"])
		expect(readNote(`## Goals\n\n1.${nbsp}Oktober was worse\n`).sections[0]?.part.items).toEqual([])
	})

	it("anywhere: at most one finding of spaces, words stay, and once mended nothing is left to report", () => {
		const notes = [completeFormulation(), completeSession(), completeClosing()]
		fc.assert(
			fc.property(
				fc.constantFrom(...notes),
				fc.array(fc.nat(), { maxLength: 8 }),
				fc.constantFrom("\n", "\r\n"),
				fc.constantFrom(nbsp, "\u2009", "\u3000"),
				(note, places, eol, space) => {
					const spaces = Array.from(note.matchAll(/ /g), ({ index }) => index)
					const chosen = new Set(places.map((place) => spaces[place % spaces.length]))
					const text = Array.from(note, (sign, index) => (chosen.has(index) ? space : sign))
						.join("")
						.replaceAll("\n", eol)
					const found = ofSpaces(text)
					expect(found.length).toBeLessThanOrEqual(1)
					const after = mended(text)
					expect(after.replaceAll(space, " ")).toBe(text.replaceAll(space, " "))
					expect(ofSpaces(after)).toEqual([])
				},
			),
			{ numRuns: runs(400) },
		)
	})
})
