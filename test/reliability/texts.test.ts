/** Odd texts, one by one: what they are read as, and what is said of them. */
import { describe, expect, it } from "vitest"
import { fixesFor } from "../../src/assist/fixes/index.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { readNote } from "../../src/note/read.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { messageOf } from "../../src/rules/words.ts"
import { exportMarkdown } from "../../src/summary/index.ts"
import { legible, lineStarts, positionAt, applyEdits } from "../../src/text/text.ts"
import { formulation, session } from "../rules/case-notes.ts"
import { examine } from "./examine.ts"
import { replaced } from "../harness/replaced.ts"
import { file, check, yaml, note } from "./texts.ts"

const bytes = (text: string, ...more: number[]) => new Uint8Array([...new TextEncoder().encode(text), ...more])

describe("encodings", () => {
	it("a byte order mark is kept, and moves no place [R1]", () => {
		const marked = check(bytes(`\uFEFF${note}`))
		const plain = check(note)
		expect(marked.codes).toEqual(plain.codes)
		expect(marked.findings.map(({ range }) => range.start)).toEqual(plain.findings.map(({ range }) => range.start + 1))
		expect(marked.facts).toMatchObject({ case: "C-1", session: 5 })
	})

	it("a byte order mark within is reported where a value has a form, and is text elsewhere [R2]", () => {
		expect(yaml("case: \uFEFFC-1").at("front-matter.value")).toEqual(["\uFEFFC-1"])
		expect(yaml("case: C-1\uFEFF").facts?.case).toBeUndefined()
		expect(check(`${note}\n\uFEFF---\nnote: session\n---\n`).facts?.case).toBe("C-1")
	})

	it.each([
		["UTF-16, little end first [R3]", new Uint8Array([0xff, 0xfe, ...Array.from(note).flatMap((letter) => [letter.charCodeAt(0), 0])])],
		["UTF-16, big end first [R3]", new Uint8Array([0xfe, 0xff, ...Array.from(note).flatMap((letter) => [0, letter.charCodeAt(0)])])],
		["a character cut in two [R4]", bytes(note, 0xe2, 0x82)],
		["bytes that are no text [R4]", bytes(note, 0xff, 0xfe, 0x00)],
		["Windows 1252 [R5]", Uint8Array.from(note.replace("sister", "Müller’s".replace("’", "\u0092")), (letter) => letter.charCodeAt(0))],
	])("%s is said not to be UTF-8, is no empty case, and is never written to", (_, text) => {
		const { codes, folder, findings } = check(text)
		expect(codes).toEqual(["note.encoding"])
		expect(findings.map(messageOf).join()).toMatch(/UTF-8/)
		expect(folder.isText(file)).toBe(false)
		expect(folder.index.cases()).toEqual([])
		expect(folder.index.strays().map((facts) => facts.unreadable)).toEqual(["encoding"])
	})

	it("NUL is reported at its place, such a note has no fix, and an export holds none [R6]", () => {
		const { at, folder, findings } = check(replaced(note, ["Call", "Ca\0ll"]))
		expect(at("note.encoding")).toEqual(["\0"])
		const subject = folder.subject(file, defaultOptions)
		expect(subject && findings.flatMap((finding) => fixesFor(subject, finding))).toEqual([])
		expect(exported(folder)).not.toContain("\0")
		expect(yaml("case: C\0-1").codes).toContain("note.encoding")
	})

	it("half a character is reported, and refused in a code, as an escape too [R7]", () => {
		expect(check(replaced(note, ["Call", "Ca\uD800ll"])).at("note.encoding")).toEqual(["\uD800"])
		expect(yaml('case: "C\\ud800"').codes).toContain("front-matter.value")
		expect(yaml("case: C\uD800").facts?.case).toBeUndefined()
	})

	it("signs that turn the order of a line do so neither in a message nor in a code [R8]", () => {
		const turned = "\u202Eevil\u2066"
		expect(legible(`a ${turned} b`)).toBe("a evil b")
		const { findings } = check(session(5, { body: `## Techniques\n\n- **${turned}**: told\n` }))
		const found = findings.find(({ code }) => code === "technique.unknown")
		expect(found && messageOf(found)).toMatch(/“evil”/)
		expect(yaml(`case: C-${turned}`).codes).toContain("front-matter.value")
	})

	it.each([
		["C-10", "C-1O"],
		["C-10", "c-10"],
		["C-1l", "C-11"],
		["C-1I", "C-1l"],
	])("%s and %s are reported to look alike, on the first note of each [R9]", (one, other) => {
		const folder = new NoteFolder()
		folder.setText("a", session(1).replace("C-1", one))
		folder.setText("b", session(2).replace("C-1", one))
		folder.setText("c", session(3).replace("C-1", other))
		const told = () => folder.files.filter((name) => folder.check(name, defaultOptions).some(({ code }) => code === "case.look-alike"))
		expect(told()).toEqual(["a", "c"])
		folder.delete("c")
		expect(told()).toEqual([])
		expect(folder.index.cases().map(({ code }) => code)).toEqual([one])
	})

	it.each(["C\u20111", "C\u200B-1", "С-1", "Ｃ-1"])("a code of other letters that look so is refused: %j [R9]", (code) => {
		expect(yaml(`case: ${code}`).codes).toContain("front-matter.value")
		expect(yaml(`case: ${code}`).facts?.case).toBeUndefined()
	})

	it("é is é, however it is written [R10]", () => {
		const inventory = (name: string) => formulation({ body: `## Interpersonal inventory\n\n### ${name}\n\n- **Relationship**: aunt\n` })
		for (const [told, spoken] of [
			["André", "@andre\u0301"],
			["Andre\u0301", "@andré"],
		] as const) {
			const folder = new NoteFolder()
			folder.setText("f", inventory(told))
			folder.setText("s", session(5, { body: `## Plan\n\nCall ${spoken}.\n` }))
			expect(folder.check("s", defaultOptions).map(({ code }) => code)).not.toContain("person.unknown")
		}
	})

	it("no place splits a character of two halves [R11]", () => {
		for (const text of ["👩‍👩‍👧‍👦", "𝒜".repeat(300), `${"a".repeat(59)}😀`, "e\u0301".repeat(200)]) {
			examine(session(5, { body: `## Techniques\n\n- **${text}**: ${text}\n\n## Mechanisms of change\n\n- **${text}**: 2: ${text}\n` }))
			examine(`---\nnote: session\ncase: ${text}\nphase: ${text}\n${text}: ${text}\n---\n\n## ${text}\n\n@${text} ${text}\n`)
		}
	})

	it("line ends of each kind give the same findings on the same lines [R12]", () => {
		const told = (text: string) =>
			check(text).findings.map(({ code, range }) => `${code} ${positionAt(lineStarts(text), range.start).line}`)
		const plain = told(note)
		for (const end of ["\r\n", "\r"]) expect(told(note.replaceAll("\n", end)), JSON.stringify(end)).toEqual(plain)
		expect(told(replaced(note, ["\n## Plan", "\r\n## Plan\r"]))).toEqual(plain.map((one) => one))
		// Only other programs end lines at these: here they are text.
		expect(told(replaced(note, ["Call", "a\u2028b\u2029c\u0085Call"]))).toEqual(plain)
	})

	it("form feeds and vertical tabs are read, and left out of an export [R13]", () => {
		const { codes, folder } = check(replaced(note, ["Call", "Ca\fl\vl"]))
		expect(codes).toEqual(check(note).codes)
		expect(exported(folder)).not.toMatch(/[\f\v]/)
	})
})

function exported(folder: NoteFolder): string {
	const [patientCase] = folder.index.cases()
	if (!patientCase) throw new Error("no case")
	const notes = new Map(patientCase.notes.map((facts) => [facts.file, readNote(folder.note(facts.file)?.text ?? "")] as const))
	return exportMarkdown({ case: patientCase, notes, findings: new Map(), now: "2026-03-09" })
}

describe("Markdown", () => {
	it("a block never closed is one finding, and hides no other [R27] [R29]", () => {
		for (const opening of ["```", "~~~~", "<!--"]) {
			const { codes, at, findings } = check(
				session(5, {
					body: `## Since last session\n\n- **Symptoms**: slept\n- **Events**: none\n\n${opening}\nhidden\n\n## Mood and events\n\na\n\n## Techniques\n\n- **Role play**: b\n\n## Progress\n\nc\n\n## Plan\n\nd\n`,
				}),
			)
			expect(at("note.unclosed")).toEqual([opening])
			expect(codes.filter((code) => /^session\.(?:mood-link|techniques|progress|plan)/.test(code))).toEqual([])
			expect(findings.map(messageOf).join("\n")).toMatch(/never closed.*“Mood and events”/)
		}
	})

	it("lines of a closed block are no headings and no front matter [R28]", () => {
		const { facts, codes } = check(session(5, { body: "~~~\n---\ncase: C-2\n---\n# Heading\n## Plan\n~~~\n" }))
		expect(facts).toMatchObject({ case: "C-1" })
		expect(facts?.title).toBeUndefined()
		expect(codes).toContain("session.plan")
		expect(codes).not.toContain("note.unclosed")
	})

	it("a heading made by accident is explained at the line that makes it [R30]", () => {
		const { at } = check(session(5, { body: "## Plan\n\nScore: 14\n---\n\nmore\n" }))
		expect(at("note.heading")).toEqual(["---"])
		expect(check(session(5, { body: "Plan\n----\n\nCall.\n" })).codes).not.toContain("note.heading")
	})

	it.each([
		["##Plan", "## Plan", "note.heading"],
		["##\u00A0Plan", "## Plan", "note.spaces"],
		["**Plan**", "## Plan", "note.heading"],
		["__Plan:__", "## Plan", "note.heading"],
		["###Older sister", "### Older sister", "note.heading"],
	])("%j is read as %j, reported and mended [R31]", (written, meant, told) => {
		const text = session(5, { body: `text\n\n${written}\n\nCall.\n` })
		const { folder, findings, at } = check(text)
		expect(at(told)).toHaveLength(1)
		expect(written).toContain(at(told)[0])
		const subject = folder.subject(file, defaultOptions)
		const finding = findings.find(({ code }) => code === told)
		const [fix] = subject && finding ? fixesFor(subject, finding) : []
		expect(fix && applyEdits(text, fix.edits)).toBe(text.replace(written, meant))
	})

	it("headings with closing signs and spaces are headings, and hashtags and bold words are not [R31]", () => {
		expect(check(session(5, { body: "## Plan ##  \n\nCall.\n" })).codes).not.toContain("session.plan")
		expect(check(session(5, { body: "## Plan\n\n#hope\n\n**Very** tired.\n\n**Quite so**\n" })).codes).not.toContain("note.heading")
	})

	it("a section twice is reported; in a quote or a list it is none [R32]", () => {
		expect(check(session(5, { body: "## Plan\n\na\n\n## Plan\n\nb\n" })).codes).toContain("note.duplicate-section")
		const { codes } = check(session(5, { body: "## Plan\n\na\n\n> ## Plan\n\n- ## Plan\n" }))
		expect(codes).not.toContain("note.duplicate-section")
	})

	it("a table is text: nothing is read from its cells, and it is kept as written in an export [R33]", () => {
		const table = "| PHQ-9 | G7 |\n|---|\n| 14 | `a|b` | @nobody |"
		const { folder } = check(session(5, { body: `## Plan\n\n${table}\n` }))
		expect(folder.index.get(file)?.measures).toEqual([])
		for (const word of ["PHQ-9", "14", "a|b", "@nobody"]) expect(exported(folder)).toContain(word)
	})

	it("marks of the tool's own texts are text in a note [R37]", () => {
		const { codes, facts } = check(
			session(5, { body: "## Plan\n\n<!-- Plan of session 4: call -->\n\nCase summary: C-9 » « … carried forward\n" }),
		)
		expect(codes).not.toContain("session.plan")
		expect(facts).toMatchObject({ case: "C-1" })
	})

	it.each(["", "a", "---", "\uFEFF", "   \n\n", "---\n---", "---\n"])("next to nothing is reported to be no note yet: %j [R38]", (text) => {
		const { codes } = check(text)
		expect(
			codes.some((code) => code === "front-matter.missing" || code === "session.front-matter.note" || code.includes("front-matter")),
		).toBe(true)
		examine(text)
	})
})
