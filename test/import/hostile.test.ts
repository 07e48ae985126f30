import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { runs } from "../harness/soak.ts"
import { cpuTime } from "../harness/cpu.ts"
import { imported } from "./documents/imported.ts"
import { line, wordOf } from "./documents/word.ts"
import { zipOf } from "./documents/zip.ts"

const troubleOf = async (name: string, content: string | Uint8Array): Promise<string | undefined> => (await imported(name, content)).trouble

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1")

describe("a file that is no document", () => {
	it.each([
		["an old Word document", "a.doc", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1rest"), "old-word"],
		[
			"a Word document with a password",
			"a.docx",
			Buffer.concat([bytes("\u00d0\u00cf\u0011\u00e0"), Buffer.from("EncryptedPackage", "utf16le")]),
			"encrypted",
		],
		["a PDF", "a.pdf", bytes("%PDF-1.7\n"), "pdf"],
		[
			"an OpenDocument file",
			"a.odt",
			zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
			"open-document",
		],
		["a spreadsheet", "a.xlsx", zipOf({ "[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>" }), "spreadsheet"],
		["a table of values", "a.csv", "date,phq9\n2026-03-01,14\n", "spreadsheet"],
		["another archive", "a.zip", zipOf({ "a.txt": "text" }), "other-format"],
		["a web page", "a.htm", "<!DOCTYPE html><p>text", "web-page"],
		["a picture", "a.txt", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), "other-format"],
		["nothing", "a.txt", "", "empty"],
		["white space", "a.docx", wordOf(line("  ")), "empty"],
		["a note", "a.md", "---\nipt: 1\nnote: session\ncase: C-1\n---\n", "already-note"],
		["an archive that is cut off", "a.docx", wordOf(line("text")).subarray(0, 300), "damaged"],
		["an archive without a document", "a.docx", zipOf({ "[Content_Types].xml": "<a/>" }), "damaged"],
		[
			"XML that names entities",
			"a.docx",
			zipOf({ "[Content_Types].xml": "<a/>", "word/document.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
			"damaged",
		],
		[
			"XML that is nested without end",
			"a.docx",
			zipOf({ "[Content_Types].xml": "<a/>", "word/document.xml": "<w:body>".repeat(5000) }),
			"too-complex",
		],
		["RTF that is nested without end", "a.rtf", `{\\rtf1${"{".repeat(100_000)}`, "too-complex"],
	])("is refused with its reason: %s", async (_, name, content, expected) => {
		expect(await troubleOf(name, content)).toBe(expected)
	})

	it("is given up while it unpacks to more than it may", async () => {
		const bomb = zipOf({ "[Content_Types].xml": "<a/>", "word/document.xml": new Uint8Array(200 * 1024 * 1024).fill(32) })
		expect(bomb.length).toBeLessThan(1024 * 1024)
		expect(await troubleOf("a.docx", bomb)).toBe("too-large")
	})

	it.each([
		["text of an old code page", Buffer.from("Grüße an die Schwester", "latin1"), "Grüße"],
		["text in UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Grüße", "utf16le")]), "Grüße"],
		["text with a mark at its start", "\uFEFFGrüße", "Grüße"],
	])("is read if it is text: %s", async (_, content, expected) => {
		expect((await imported("a.txt", content)).notes[0]?.text).toContain(expected)
	})
})

describe("a damaged file", () => {
	const word = wordOf([1, 2, 3].map((number) => line(`Session ${number}, ${number} March 2026`) + line("Risk: none")).join(""))
	const rtf = bytes(
		String.raw`{\rtf1\ansi{\fonttbl{\f0 A;}}\pard\intbl a\cell\row\pard{\field{\*\fldinst x}{\fldrslt y}}{\footnote z}\u8211?{\pict 00}\par}`,
	)

	it.each([
		["Word", "a.docx", word],
		["RTF", "a.rtf", rtf],
	])("never throws, whatever is changed in it: %s", async (_, name, whole) => {
		const change = fc.record({ at: fc.nat(whole.length - 1), bytes: fc.uint8Array({ maxLength: 6 }), cut: fc.nat(12) })
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
				let changed = Buffer.from(whole)
				for (const { at, bytes: put, cut } of changes) changed = Buffer.concat([changed.subarray(0, at), put, changed.subarray(at + cut)])
				await imported(name, changed)
			}),
			{ numRuns: runs(3000, 300) },
		)
	})

	it("never throws, whatever is in it", async () => {
		const prefix = fc.constantFrom("", "{\\rtf1", "PK\u0003\u0004", "# ", "Session 1\n")
		const part = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom(
				"{",
				"}",
				"\\u",
				"\\'",
				"\\cell",
				"\\nestrow",
				"\\itap9",
				"{\\*",
				"\\bin9",
				"|",
				"\n",
				"S: ",
				"P: ",
				"12/3/26",
				"Session ",
				"---",
				"```",
				"Risk:",
			),
		)
		await fc.assert(
			fc.asyncProperty(
				prefix,
				fc.array(part, { maxLength: 40 }),
				fc.constantFrom("a.md", "a.txt", "a.rtf", "a.docx"),
				async (start, parts, name) => {
					await imported(name, start + parts.join(""))
				},
			),
			{ numRuns: runs(5000, 400) },
		)
	})
})

describe("a long document", () => {
	it.each([
		["one line", "a.txt", "word ".repeat(200_000)],
		["lines with dates", "a.txt", "12/3/2026: she came\n\n".repeat(4000)],
		["labels", "a.txt", "Risk: none\n\nPlan: more\n\n".repeat(4000)],
		["quotes", "a.md", `${"> ".repeat(3000)}text`],
		["emphasis", "a.md", "*a **b ".repeat(20_000)],
		["brackets", "a.rtf", `{\\rtf1 ${"[a](b) ".repeat(20_000)}}`],
		["signs", "a.txt", "-".repeat(300_000)],
		["spaces", "a.txt", `Session${" ".repeat(100_000)}x`],
	])("is read in time: %s", async (_, name, content) => {
		const before = cpuTime()
		await imported(name, content)
		expect(cpuTime() - before).toBeLessThan(6000)
	})
})
