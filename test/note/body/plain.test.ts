/** The quick reading of plain Markdown is the parser's own, wherever it answers at all. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cutsAfter } from "../../../src/note/body/cut.ts"
import { parseMarkdown } from "../../../src/note/body/markdown.ts"
import { asRead } from "../../../src/note/body/pasted.ts"
import { readPlain } from "../../../src/note/body/plain.ts"
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
const textOf = (ends: readonly string[]) =>
	fc.array(fc.tuple(line, fc.constantFrom(...ends)), { maxLength: 8 }).map((lines) => lines.map(([one, end]) => one + end).join(""))

describe("plain Markdown", () => {
	test.each([
		["LF", ["\n", "\n", "\n\n"]],
		["CRLF", ["\r\n", "\r\n\r\n"]],
		["any", ["\n", "\r\n", "\r", "\n\n", "\n \n"]],
	])("is read as the parser reads it, with %s", (_, ends) => {
		let read = 0
		fc.assert(
			fc.property(textOf(ends), (text) => {
				const plain = readPlain(asRead(text))
				if (!plain) return
				read++
				expect(plain).toEqual(parsed(text))
			}),
			{ numRuns: runs(4000) },
		)
		expect(read).toBeGreaterThan(runs(4000) / 14)
	})

	test("covers what notes are made of", () => {
		const folder = join(import.meta.dirname, "../../../samples")
		const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ipt.md"))
		const pieces = files.flatMap((file) => {
			const text = readFileSync(join(folder, file), "utf8")
			const cuts = [0, ...cutsAfter(text, 0)]
			return cuts.slice(1).map((cut, index) => text.slice(cut, cuts[index + 2]))
		})
		const plain = pieces.filter((text) => readPlain(text))
		expect(plain.length / pieces.length).toBeGreaterThan(0.95)
		for (const text of plain) expect(readPlain(text)).toEqual(parsed(text))
	})
})
