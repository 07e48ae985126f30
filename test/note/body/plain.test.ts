/** The quick reading of plain Markdown is the parser's own, wherever it answers at all. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cutsAfter } from "../../../src/note/body/cut.ts"
import { parseMarkdown } from "../../../src/note/body/markdown.ts"
import { asRead } from "../../../src/note/body/pasted.ts"
import { readPlain } from "../../../src/note/body/plain/blocks.ts"
import { readPiece, readPlainPiece } from "../../../src/note/body/section.ts"
import { word } from "../../../bench/notes/sources/word.ts"
import { cpuTime } from "../../harness/cpu.ts"
import { runs } from "../../harness/soak.ts"

const parsed = (text: string) => parseMarkdown(text).children

/** Parts of lines that mean something to a parser, or nearly do. */
const starts = [
	"",
	"- ",
	"  - ",
	"    - ",
	"-",
	"- - ",
	"-  ",
	"* ",
	"+ ",
	"1. ",
	"12) ",
	"# ",
	"## ",
	"### ",
	"#",
	"####### ",
	"> ",
	" ",
	"  ",
	"   ",
	"    ",
	"---",
	"===",
	"~~~",
	"```",
	"- # ",
	"- 1. ",
	"- > ",
]
const words = [
	"",
	"a",
	"sleeps badly",
	"**Mood**: low",
	"**Mood:** low",
	"**Mood**",
	"**Mood**:",
	"**a.**b",
	"**(a)** b",
	"**a*",
	"*a*",
	"a*b",
	"a * b * c",
	"a *(b)* c",
	"a *b.*",
	"***a***",
	"*a**b*",
	"** a**",
	"a*",
	"*a *b*",
	"**a*",
	"_a_",
	"a_b",
	"`a`",
	"\\",
	"[a](b)",
	"[a]",
	"![a]",
	"&amp;",
	"R&D",
	"a & b;",
	"<b>",
	"< 5",
	"<!-- a",
	"@sister",
	"G1: goes out",
	"Label: value",
	"Label：value",
	"#",
	"a #",
	"##",
	"-",
	"=",
	":",
	"é",
	"👩‍👧",
	"\u00A0",
	"\u2028",
	"1.",
	"2) a",
	"+",
	"| a |",
	"a  ",
	"[",
	"]",
	"(",
	"http://a.example",
	"x@y.example",
	"\t",
	"\0",
]
/** Marks next to words, signs, spaces and other marks. */
const marks = fc
	.array(
		fc.constantFrom(
			"*",
			"**",
			"***",
			"****",
			"_",
			"__",
			"___",
			"a",
			"b c",
			" ",
			"8 h",
			"(",
			")",
			".",
			"%",
			"é",
			"👩",
			"\u00A0",
			"@sister_b",
		),
		{
			minLength: 1,
			maxLength: 9,
		},
	)
	.map((parts) => parts.join(""))
/** Mostly what is read, so that there is something to compare; now and then what is left to the parser. */
const some = (often: readonly string[], all: readonly string[]) =>
	fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: fc.constantFrom(...all) })
const line = fc
	.tuple(
		some(["", "- ", "- ", "  - ", "## ", "  "], starts),
		some(
			[
				"sleeps badly",
				"**Mood**: low",
				"**Mood:** low",
				"**Mood**",
				"**(a)** b",
				"it *was* hard",
				"*a* **b** c",
				"a*b*c",
				"a & b;",
				"< 5",
				"[a]",
				"#a",
				"a -",
				"\u00A0",
				"é: 👩‍👧",
			],
			words,
		),
		fc.oneof({ weight: 5, arbitrary: fc.constantFrom("", "", "", " ", "  ", ": b") }, { weight: 2, arbitrary: marks }),
	)
	.map((parts) => parts.join(""))

/** Lines of lists as people and word processors write them, and nearly so. */
const indents = ["", "", "", "  ", "    ", "   ", " ", "     ", "      ", "        ", "\t", " \t", "  \t", "\t\t"]
const often = ["- ", "-   ", "* ", "1. ", "2. ", "-\t"]
const itemMarks = [
	often,
	["-  ", "-    ", "-     ", "*   ", "+ ", "10. ", "1) ", "01. ", "0. ", "2019. ", "123456789. ", "1234567890. "],
	["1.\t", "- \t", "-", "1.", "- - ", "- 1. ", "1. - ", "-\u00A0", "* * ", "* **", "- -- -", "\\- ", "1\\. ", "\u2022\t", "# "],
].flat()
/** What means something within a line, and nearly does. */
const parts = [
	["a", "b c", " ", "  ", "\t", "*", "**", "***", "_", "__", "[", "]", "[a]", "](b)", "](https://x.example/f/12?view=3&b=_c_)"],
	["[a](b)", "**[a](b)**", "[a ](b)", "[*a*](b)", "[](b)", "[a](b_c*d)", "@x_y", "(", ")", "8 h", "\u00E9", "\u00A0", ".", "-", "\\"],
].flat()
const rareParts = [
	["[a](<b>)", '[a](b "t")', "[a]( b )", "[a](b(c)d)", "[a](b\\)c)", "[a]()", "[a][b]", "[a][", "![a](b)", "!", "](", "]("],
	Array.from("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ a\u00E9", (sign) => `\\${sign}`),
].flat()
const phrases = fc.array(some(parts, rareParts), { minLength: 1, maxLength: 7 }).map((found) => found.join(""))
const usual = fc.constantFrom("a", "sleeps badly", "**Mood**: low", "it *was* hard", "see [the letter](https://x.example/1)")
const listText = fc
	.tuple(fc.subarray(indents, { minLength: 2, maxLength: 4 }), fc.array(some(often, itemMarks), { minLength: 1, maxLength: 3 }))
	.chain(([someIndents, someMarks]) =>
		fc.array(
			fc.tuple(
				fc.constantFrom(...someIndents),
				fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...someMarks) }, { weight: 1, arbitrary: fc.constant("") }),
				fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: phrases }),
				fc.constantFrom("\n", "\n", "\n", "\n\n", "\n \n", "\n\n\n", "  \n", " \n", "\\\n", "\t\n", " \t\n"),
			),
			{ minLength: 1, maxLength: 8 },
		),
	)
	.map((lines) => lines.flat().join(""))
const phraseText = fc
	.array(fc.tuple(phrases, fc.constantFrom("", "\n", " \n", "  \n", "\\\n", "\n  ", "\n\n- "), phrases), { minLength: 1, maxLength: 3 })
	.map((found) => found.flat().join(""))
/** A table with as many cells in each row, mostly, and what may end it. */
const tableText = fc.integer({ min: 1, max: 3 }).chain((columns) => {
	const cells = (cell: fc.Arbitrary<string>) => {
		const rows = fc.array(cell, { minLength: columns, maxLength: columns }).map((row) => `|${row.join("|")}|`)
		const others = fc.tuple(
			fc.constantFrom("", " ", "  ", "\\"),
			fc.array(cell, { maxLength: 4 }),
			fc.constantFrom("", "|", "| ", "|\t", "\\|"),
		)
		return fc.oneof(
			{ weight: 15, arbitrary: rows },
			{ weight: 1, arbitrary: others.map(([before, row, after]) => `${before}|${row.join("|")}${after}`) },
		)
	}
	const wordCells = cells(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(" a ", "b", " **c**: d ", " @x_y ", "", "  ", " a \\| b ", "\te\t", "\\\\") },
			{ weight: 1, arbitrary: phrases },
		),
	)
	const dashes = cells(some([" --- ", "---", " :--- ", ":-:", " -: ", "-"], ["", " ", "- -", ":", "a", "::-", "--- \t"]))
	const end = fc.constantFrom("\n", "\n", "\n", " \n", "\t\n")
	const after = fc.constantFrom("", "\n", "\na\n", "a\n", "## b\n", "- c\n", "\n- c\n  d\n", "\n| a |\n", " | a |\n", "---\n", "> a\n")
	const before = fc.constantFrom("", "", "", "\n", "## a\n", "a\n", "a\n\n", "- a\n", "- a\n\n", "- ", " ")
	return fc.tuple(before, wordCells, end, dashes, end, fc.array(fc.tuple(wordCells, end), { maxLength: 3 }), after)
})
const textOf = (ends: readonly string[]) =>
	fc.array(fc.tuple(line, fc.constantFrom(...ends)), { maxLength: 8 }).map((lines) => lines.map(([one, end]) => one + end).join(""))

const flat = (found: readonly unknown[]): string => found.flat(2).join("")
const crlf = (text: string): string => text.replaceAll("\n", "\r\n")

describe("plain Markdown", () => {
	test.each([
		["lines that end with LF", textOf(["\n", "\n", "\n\n"]), 0.07],
		["lines that end with CRLF", textOf(["\r\n", "\r\n\r\n"]), 0.07],
		["lines that end in any way", textOf(["\n", "\r\n", "\r", "\n\n", "\n \n"]), 0.07],
		["lists", listText, 0.2],
		["lists with CRLF", listText.map(crlf), 0.2],
		["phrases", phraseText, 0.2],
		["phrases with CRLF", phraseText.map(crlf), 0.2],
		["tables", tableText.map(flat), 0.2],
		["tables with CRLF", tableText.map(flat).map(crlf), 0.2],
	])("is read as the parser reads it: %s", (_, texts, least) => {
		let read = 0
		fc.assert(
			fc.property(texts, (text) => {
				const plain = readPlain(asRead(text))
				if (!plain) return
				read++
				expect(plain).toEqual(parsed(text))
				expect(readPlainPiece(text)).toEqual(readPiece(text))
			}),
			{ numRuns: runs(4000) },
		)
		expect(read).toBeGreaterThan(runs(4000) * least)
	})

	test.each([
		["a row of many cells", `|${"a|".repeat(400_000)}\n|${"-|".repeat(400_000)}\n`],
		["links", "[a](b)".repeat(60_000)],
		["brackets", "[".repeat(400_000)],
		["a link that does not end", `[a](${"b".repeat(400_000)}`],
		["marks that close nothing", `${"a* ".repeat(100)}\n\n`.repeat(1300)],
		["spaces", `a${" ".repeat(400_000)}b`],
		[
			"lines after items in items",
			`${Array.from({ length: 20 }, (_, level) => `${"  ".repeat(level)}- a\n`).join("")}${"b\n".repeat(200_000)}`,
		],
		["dashes", `a\n${"- ".repeat(200_000)}b`],
	])("is read in time: %s [H14]", (_, text) => {
		const start = cpuTime()
		readPlain(text)
		expect(cpuTime() - start).toBeLessThan(3000)
	})

	test.each([
		["the samples", samples],
		["notes pasted from Word", pasted],
	])("covers what notes are made of: %s", (_, notes) => {
		const pieces = notes().flatMap((text) => {
			const cuts = [0, ...cutsAfter(text, 0)]
			return cuts.slice(1).map((cut, index) => asRead(text.slice(cut, cuts[index + 2])))
		})
		const plain = pieces.filter((text) => readPlain(text))
		expect(plain.length / pieces.length).toBeGreaterThan(0.99)
		for (const text of plain) expect(readPlain(text)).toEqual(parsed(text))
	})
})

function samples(): string[] {
	const folder = join(import.meta.dirname, "../../../samples")
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ipt.md"))
	return files.map((file) => readFileSync(join(folder, file), "utf8"))
}

function pasted(): string[] {
	return Array.from({ length: runs(40, 4) }, (_, index) => word.caseOf(index, 3).notes.map(({ text }) => text)).flat()
}
