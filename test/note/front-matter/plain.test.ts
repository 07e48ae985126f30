/** The quick reading of plain front matter is the library's own, wherever it answers at all. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findFrontMatter } from "../../../src/note/front-matter/find.ts"
import { readPlainYaml } from "../../../src/note/front-matter/plain.ts"
import { readWithLibrary } from "../../../src/note/front-matter/library.ts"
import { runs } from "../../harness/soak.ts"

const some = (often: readonly string[], seldom: readonly string[]) =>
	fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: fc.constantFrom(...seldom) })
const indents = some(["", "", "", "  ", "  "], [" ", "    ", "\t", "- "])
const keys = some(
	["note: ", "case: ", "PHQ-9: ", "problem-areas:", "measures:", "- ", "a b:  "],
	["1: ", "- a: ", "é: ", "a :", "? ", "-", "a:b", "note", "_a: ", '"a": ', ""],
)
const values = some(
	[
		"",
		"session",
		"C-1",
		"2026-04-01",
		"12",
		"it's late",
		"10:30",
		"[grief]",
		"[a, b c, 3]",
		"[]",
		"{}",
		"{total: 3}",
		"{ total: 3, items: [1, 2] }",
		"a, b",
		"a [b] {c}",
		"é",
	],
	[
		"[a",
		"a]",
		"{a}",
		"{a: }",
		"[a,]",
		"[a, , b]",
		"[a: b]",
		"{a:b}",
		"a: b",
		"a:",
		"a #b",
		"#a",
		"~",
		"-1",
		"-",
		"'a'",
		'"a"',
		"|",
		">-",
		"&a b",
		"*a",
		"!t a",
		"null",
		"@a",
		"[a]b",
		"[a] b",
		"a\u00A0",
		"[a:b]",
		"[ [a], {b: c} ]",
		"{a: {b: {c: {d: {e: {f: g}}}}}}",
		"---",
		"...",
		"1.",
		"👩‍👧",
	],
)
const line = fc.tuple(indents, keys, values, fc.constantFrom("", "", "", " ")).map((parts) => parts.join(""))
const textOf = (ends: readonly string[]) =>
	fc
		.array(fc.tuple(line, fc.constantFrom(...ends)), { minLength: 1, maxLength: 6 })
		.map((lines) => lines.map(([one, end]) => one + end).join(""))

describe("plain front matter", () => {
	test.each([
		["LF", ["\n", "\n", "\n", "\n\n"]],
		["CRLF", ["\r\n", "\r\n", "\r\n \r\n"]],
		["any", ["\n", "\r\n", "\r", ""]],
	])("is read as the library reads it, with %s", (_, ends) => {
		let read = 0
		fc.assert(
			fc.property(textOf(ends), (text) => {
				const whole = `---\n${text}`
				const range = { start: 4, end: whole.length }
				const plain = readPlainYaml(whole, range)
				if (!plain) return
				read++
				expect({ entries: plain, problems: [] }).toEqual(readWithLibrary(whole, range))
			}),
			{ numRuns: runs(10000) },
		)
		expect(read).toBeGreaterThan(runs(10000) / 40)
	})

	test("covers the front matter of notes", () => {
		const folder = join(import.meta.dirname, "../../../samples")
		const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ipt.md"))
		for (const file of files) {
			const text = readFileSync(join(folder, file), "utf8")
			const place = findFrontMatter(text)
			if (!place) continue
			expect({ entries: readPlainYaml(text, place.yaml), problems: [] }, file).toEqual(readWithLibrary(text, place.yaml))
		}
	})
})
