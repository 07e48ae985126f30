import { toString } from "mdast-util-to-string"
import { describe, expect, it } from "vitest"
import { parseMarkdown, readMarkdown } from "../../../src/note/body/markdown.ts"
import { readPlain } from "../../../src/note/body/plain/blocks.ts"
import { readNote } from "../../../src/note/read.ts"

const rowsOf = (text: string): (readonly string[])[] =>
	readMarkdown(text).flatMap((node) =>
		node.type === "table" ? node.children.map(({ children }) => children.map((cell) => toString(cell))) : [],
	)

describe("a table", () => {
	it.each(["\n", "\r\n"])("is read with its rows and cells, with the place of each", (end) => {
		const text = ["Before.", "", "| When | What |", "| --- | :-: |", "| 2025-09 | moved **out** |", "| 2026 |", "", "After."].join(end)
		expect(rowsOf(text)).toEqual([["When", "What"], ["2025-09", "moved out"], ["2026"]])
		const [, table] = parseMarkdown(text).children
		const { start, end: last } = table?.position ?? {}
		expect(text.slice(start?.offset, last?.offset)).toMatch(/^\| When[\s\S]*\| 2026 \|$/)
		expect(table).toMatchObject({ type: "table", align: [null, "center"] })
	})

	it("keeps a pipe that is escaped, in code too", () => {
		expect(rowsOf("| a \\| b | `c \\| d` |\n|-|-|\n| e | f |")).toEqual([
			["a | b", "c | d"],
			["e", "f"],
		])
	})

	it.each(["a | b\n-|-\nc | d", "| a |\n| - |", "a\n| :-: |\nb", "- x\n\n| a |\n|:--|\n| b |\n", "- | a |\n  | - |", "x\n| a |\n|---|"])(
		"is not taken for plain text: %j",
		(text) => {
			const { children } = parseMarkdown(text)
			expect(readPlain(text) ?? children).toEqual(children)
		},
	)

	it("has no part in where sections are cut", () => {
		const { sections } = readNote("---\nnote: session\n---\n\n## Plan\n\n| a | b |\n| - | - |\n| ## c | d |\n## Risk\n\nnone\n")
		expect(sections.map(({ part }) => part.title)).toEqual(["Plan", "Risk"])
	})
})
