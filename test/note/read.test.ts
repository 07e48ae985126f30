import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readHead } from "../../src/note/front-matter/head.ts"
import { readNote } from "../../src/note/read.ts"
import { shift } from "../../src/text/text.ts"
import { runs } from "../harness/soak.ts"

const note = (text: string) => readNote(text)
const head = (yaml: string) => {
	const { frontMatter } = readNote(`---\n${yaml}\n---\n`)
	if (!frontMatter) throw new Error("no front matter")
	return readHead(frontMatter)
}

describe("a note's places", () => {
	it.each(["\n", "\r\n"])("are exact with line end %j, with and without a byte order mark", (eol) => {
		for (const mark of ["", "\uFEFF"]) {
			const text =
				mark +
				[
					"---",
					"note: session",
					"case: C-1",
					"---",
					"",
					"## Since last session",
					"",
					"- **Symptoms**: slept badly",
					"  and late",
					"- **Events**:",
					"",
				].join(eol)
			const { frontMatter, sections } = note(text)
			const at = (range: { start: number; end: number }) => text.slice(range.start, range.end)
			expect(at(frontMatter?.opening ?? { start: 0, end: 0 })).toBe("---")
			expect(frontMatter?.entries.map(({ key, keyRange, value }) => [key, at(keyRange), at(value.range)])).toEqual([
				["note", "note", "session"],
				["case", "case", "C-1"],
			])
			const [section] = sections
			if (!section) throw new Error("no section")
			expect(at(shift(section.part.heading, section.at))).toBe("## Since last session")
			const [symptoms, events] = section.part.fields
			expect(symptoms && at(shift(symptoms.valueRange, section.at))).toBe(`slept badly${eol}  and late`)
			expect(events?.empty).toBe(true)
			expect(events && at(shift(events.labelRange, section.at))).toBe("**Events**")
		}
	})
})

describe("a break in a line", () => {
	it.each(["\n", "\r\n"])("reads as a space, with %j", (eol) => {
		const fieldsOf = (text: string) => note(text.replaceAll("\n", eol)).sections[0]?.part.fields.map(({ text: value }) => value)
		expect(fieldsOf("## Plan\n\n- **With**: Anna  \n  Meyer\n- **Sleep**: 1\\\n  0 hours\n")).toEqual(["Anna Meyer", "1 0 hours"])
		expect(note(`## Plan of${eol}`).sections[0]?.part.title).toBe("Plan of")
	})
})

describe("front matter values", () => {
	it("are read as they are written", () => {
		expect(head("note: session\ncase: 012").case).toBe("012")
		expect(head("note: session\ncase: no").case).toBe("no")
		expect(head("note: session\ncase: 1.10").case).toBe("1.10")
		expect(head("note: session\ndate: 2026-03-09").date).toBe("2026-03-09")
	})

	it("know real dates only", () => {
		expect(head("note: session\ndate: 2026-02-30").date).toBeUndefined()
		expect(head("note: session\ndate: 2026-02-30").invalid).toHaveLength(1)
	})

	it("know vocabularies by alias, case and plural", () => {
		expect(head("note: session\nphase: Termination").phase).toBe("conclusion")
		expect(head("note: session\nfocus: Interpersonal Role_Disputes").focus).toBe("role-dispute")
		expect(head("note: formulation\nproblem-areas: [life changes, grief and loss]").problemAreas).toEqual(["role-transition", "grief"])
	})

	it("know a lost healthy self in social rhythm therapy alone", () => {
		expect(head("note: formulation\nproblem-areas: [lost-healthy-self]").invalid).toHaveLength(1)
		expect(head("note: formulation\nvariant: ipsrt\nproblem-areas: [lost-healthy-self]").invalid).toEqual([])
	})

	it("keep an end before its start out", () => {
		expect(head("note: session\nstart: 10:00\nend: 09:00").invalid.map(({ cause }) => cause)).toEqual(["before-start"])
	})

	it.each([
		["an alias", "case: &a C-1\nauthor: *a"],
		["a tag", "case: !x C-1"],
		["deep nesting", `case: ${"[".repeat(60)}`],
		["a directive", "%YAML 1.1\ncase: C-1"],
		["an unclosed quote", 'case: "C-1'],
		["a list at the root", "- a\n- b"],
		["a tab as indentation", "contract:\n\tsessions: 12"],
	])("refuse %s", (_, yaml) => {
		expect(readNote(`---\n${yaml}\n---\n`).frontMatter?.problems).not.toEqual([])
	})
})

describe("any text", () => {
	it("is read without an exception, half-typed or wrong", () => {
		const piece = fc.constantFrom(
			"---\n",
			"note: session\n",
			"case: [\n",
			"measures: {PHQ-9: [1,",
			"\n## Risk\n",
			"- **Level**: ",
			"### ",
			"```\n",
			"<!--",
			"\0",
			"\uD800",
			"@a",
			"…",
			"'",
			'"',
			": ",
			"\t",
			"&a",
			"*a",
			"!t",
			"%d",
			"\r",
		)
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (parts) => {
				const read = readNote(parts.join(""))
				if (read.frontMatter) readHead(read.frontMatter)
			}),
			{ numRuns: runs(1500) },
		)
	})
})
