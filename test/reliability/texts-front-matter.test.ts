import { describe, expect, it } from "vitest"
import { fixesFor } from "../../src/assist/fixes/index.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import type { Finding } from "../../src/rules/rule.ts"
import { messageOf } from "../../src/rules/words.ts"
import { applyEdits } from "../../src/text/text.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { fact } from "../harness/facts.ts"
import { file, check, yaml } from "./texts.ts"

describe("front matter", () => {
	it("a key twice is reported, by what it is and not how it is written [R44] [R45]", () => {
		expect(yaml("case: C-1\ncase: C-2").codes).toContain("front-matter.duplicate-key")
		expect(yaml('case: C-1\n"case": C-2').codes).toContain("front-matter.duplicate-key")
		expect(yaml('1: a\n"1": b').codes).toContain("front-matter.duplicate-key")
	})

	it("a tab as indentation is reported in plain words, one between key and value is fine [R46]", () => {
		const { findings } = yaml("contract:\n\tsessions: 12")
		expect(findings.find(({ code }) => code === "front-matter.syntax")).toBeDefined()
		expect(findings.map(messageOf).join()).toMatch(/tab/i)
		expect(yaml("case:\tC-1").facts?.case).toBe("C-1")
	})

	it.each([
		"012",
		"00123",
		"12345678901234567890",
		"1.10",
		"0x1F",
		"1e3",
		"no",
		"NO",
		"on",
		"yes",
		"null",
		"true",
		"2024-01-02",
		"12",
		"0o7",
		"1_000",
	])("a code is what is written: %s [R47] [R48] [R49] [R50]", (code) => {
		expect(yaml(`case: ${code}`).facts?.case).toBe(code)
	})

	it("directives are refused [R48]", () => {
		expect(check("---\n%YAML 1.1\n---\ncase: no\n---\n").facts?.case).not.toBe("false")
		expect(yaml("%YAML 1.1\ncase: C-1").codes).toContain("front-matter.syntax")
	})

	it.each(["2024-02-30", "2024-13-01", "31.2.2024", "2 Feb", "today"])("%s is no date, and the form is said [R49]", (date) => {
		const { at, facts, findings } = yaml(`case: C-1\ndate: ${date}`)
		expect(at("front-matter.value")).toEqual([date])
		expect(facts?.date).toBeUndefined()
		expect(findings.find(({ code }) => code === "front-matter.value")).toSatisfy((found: Finding) =>
			/year-month-day|YYYY-MM-DD|2026-/i.test(messageOf(found)),
		)
	})

	it.each(["2024-1-2", "20240102", "2.1.2024", "2 Jan 2024", "2024-01-02T23:59:00-11:00"])(
		"%s is a date written another way, and no zone moves it [R49]",
		(date) => {
			const { codes, facts } = yaml(`case: C-1\ndate: ${date}`)
			expect(facts?.date).toBe("2024-01-02")
			expect(codes).toContain("front-matter.form")
		},
	)

	it("a date that can mean two days is none, and both are proposed [R49]", () => {
		const { facts, findings } = yaml("case: C-1\ndate: 02/01/2024")
		expect(facts?.date).toBeUndefined()
		expect(
			fact(
				findings.find(({ code }) => code === "front-matter.value"),
				"allowed",
			),
		).toEqual(["2024-01-02", "2024-02-01"])
	})

	it("times stay times [R50]", () => {
		expect(yaml("case: C-1\nstart: 12:30:45").codes).toContain("front-matter.value")
		expect(yaml("case: C-1\nstart: 09:30\nend: 10:20").codes).not.toContain("front-matter.value")
	})

	it.each([".inf", ".nan", "-0", "-1", "1e9", "０", "٣", "14/27", "fourteen", "12.5", "0x10", "", "null", "~"])(
		"%j is no score, and never 0 [R51] [R60] [I4]",
		(score) => {
			const { facts } = yaml(`case: C-1\nsession: 5\nmeasures:\n  PHQ-9: ${score}`)
			const totals = facts?.measures.map(({ total }) => total) ?? []
			expect(totals.filter((total) => total === 0)).toEqual([])
			expect(totals.filter((total) => total !== undefined && !(Math.abs(total) >= 1))).toEqual([])
		},
	)

	it.each(["!!js/function 'x'", "!foo C-1", "!!binary aGk=", "!!set {a}", "!!omap [a: 1]"])("a tag is refused: %s [R52]", (value) => {
		expect(yaml(`case: ${value}`).codes).toContain("front-matter.syntax")
	})

	it("the first three dashes end it, in a block text too [R53]", () => {
		const { facts } = check("---\nnote: session\ncase: C-1\nsetting: |\n  text\n---\n## Plan\n---\ncase: C-2\n---\n")
		expect(facts?.case).toBe("C-1")
	})

	it.each([
		["\nnote: session\n---\n", /three dashes/],
		["---\nnote: session\n## Plan\n", /never closed/],
		["---\nnote: session\n\n## Plan\n\nGo on.\n\n---\n", /never closed/],
		["-\nnote: session\n---\n", /three dashes/],
		["---js\nnote: session\n---\n", /three dashes/],
	])("%j has none, and it is said what is wrong [R54]", (text, says) => {
		const { findings, folder } = check(text)
		expect(findings.map(({ code }) => code)).toEqual(["front-matter.missing"])
		expect(findings.map(messageOf).join()).toMatch(says)
		// It belongs to no case, so no summary takes its keys for text.
		expect(folder.index.cases()).toEqual([])
	})

	it.each(["a: b: c", "case: @x", "case: `x`", "case: %x", 'case: "C-1', "case: [C-1", "case: {a: b"])(
		"%s is reported without the text that is wrong [R55]",
		(line) => {
			const { findings } = yaml(`${line}\nsetting: Jane Doe`)
			expect(findings.map(({ code }) => code)).toContain("front-matter.syntax")
			expect(findings.map(messageOf).join()).not.toMatch(/Jane|C-1|`x`/)
		},
	)

	it.each(["- a\n- b", "just text", "42", "[a, b]"])("what is no list of keys is reported to be none: %j [R56]", (text) => {
		expect(
			check(`---\n${text}\n---\n`)
				.findings.filter(({ code }) => code === "front-matter.syntax")
				.map(messageOf)
				.join(),
		).toMatch(/key/)
	})

	it("comments and the order of keys outlive every fix [R59]", () => {
		const text = "---\n# mine\nsession: 5   # the fifth\nnote: session\ncase: 'C-1'\nphase: midle\n---\n\n## Plan\n\n…\n"
		const { folder, findings } = check(text)
		const subject = folder.subject(file, defaultOptions)
		const edits = subject ? findings.flatMap((finding) => fixesFor(subject, finding)) : []
		expect(edits.length).toBeGreaterThan(3)
		for (const { edits: some } of edits) {
			const after = applyEdits(text, some)
			for (const kept of ["# mine\n", "session: 5   # the fifth\n", "case: 'C-1'\n"]) expect(after).toContain(kept)
		}
	})

	it("a message is short, however long the value [R60]", () => {
		const { findings } = check(
			`---\nnote: session\ncase: ${"x".repeat(30_000)}\nphase: ${"y".repeat(20_000)}\n${"z".repeat(900)}: 1\n---\n`,
		)
		for (const finding of findings) expect(messageOf(finding).length, finding.code).toBeLessThan(600)
	})
})

describe("what two notes claim", () => {
	const claiming = (otherSession: string, otherFormulation: string) => {
		const folder = new NoteFolder()
		folder.setText("a/s5.ipt.md", session(5, { more: "measures:\n  PHQ-9: 12" }))
		folder.setText(otherSession, session(5, { more: "measures:\n  PHQ-9: 21" }))
		folder.setText("a/f.ipt.md", formulation({ body: "## Goals\n\n- **G1**: sings\n" }))
		folder.setText(otherFormulation, formulation({ body: "## Goals\n\n- **G2**: dances\n" }))
		folder.setText("a/c.ipt.md", closing())
		const told = (code: string) =>
			folder.files.filter((name) => folder.check(name, defaultOptions).some((finding) => finding.code === code))
		return { of: folder.index.case("C-1"), told }
	}

	it("one session or one formulation is a conflict of both, and neither is merged [R74]", () => {
		const { of: patientCase, told } = claiming("a/s5-evening.ipt.md", "a/f-evening.ipt.md")
		expect(patientCase?.notes).toHaveLength(5)
		expect(patientCase?.sessions.map(({ measures }) => measures[0]?.total)).toEqual([21, 12])
		expect(patientCase?.formulation?.goals.map(({ id }) => id)).toHaveLength(1)
		expect(told("session.duplicate-number")).toEqual(["a/s5-evening.ipt.md", "a/s5.ipt.md"])
		expect(told("case.duplicate-note")).toHaveLength(1)
		expect(told("case.conflict-copy")).toEqual([])
	})

	it("under the name of a second version counts once, stays in the case and is reported there [R74]", () => {
		const copies = ["a/f.sync-conflict-20260101.ipt.md", "a/s5 (1).ipt.md"]
		const { of: patientCase, told } = claiming("a/s5 (1).ipt.md", "a/f.sync-conflict-20260101.ipt.md")
		expect(patientCase?.notes).toHaveLength(5)
		expect(patientCase?.sessions.map(({ measures }) => measures[0]?.total)).toEqual([12])
		expect(patientCase?.formulation?.goals.map(({ id }) => id)).toEqual(["G1"])
		expect(told("case.conflict-copy")).toEqual(copies)
		expect([...told("session.duplicate-number"), ...told("case.duplicate-note")]).toEqual([])
	})
})
