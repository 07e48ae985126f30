/** What an editor shows, kept up with its changes. */
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { OpenNotes } from "../../../src/cli/lsp/open-notes.ts"
import { Places } from "../../../src/cli/lsp/positions.ts"
import { runs } from "../../harness/soak.ts"

const uri = "file:///notes/session-01.ipt.md"

function opened(text: string): OpenNotes {
	const notes = new OpenNotes()
	notes.open({ textDocument: { uri, text } }, () => "/notes/session-01.ipt.md")
	return notes
}

const text = fc
	.array(fc.constantFrom("a", "é", "😀", "\n", "\r\n", "\r", "\uFEFF", " ", "# "), { maxLength: 30 })
	.map((parts) => parts.join(""))

it("has the text that the editor has after any changes of places in it", () => {
	fc.assert(
		fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat(), text), { maxLength: 6 }), (first, edits) => {
			const notes = opened(first)
			let expected = first
			const contentChanges = edits.map(([a, b, written]) => {
				// No editor has a place within a line end.
				const places = [...Array(expected.length + 1).keys()].filter((at) => expected[at - 1] !== "\r" || expected[at] !== "\n")
				const [start = 0, end = 0] = [places[a % places.length] ?? 0, places[b % places.length] ?? 0].toSorted((x, y) => x - y)
				const range = new Places(expected, true).range({ start, end })
				expected = expected.slice(0, start) + written + expected.slice(end)
				return { range, text: written }
			})
			expect(notes.change({ textDocument: { uri, version: 2 }, contentChanges })?.text).toBe(expected)
		}),
		{ numRuns: runs(400) },
	)
})

it.each([
	["after the end of a line", { line: 0, character: 99 }, "ab|\ncd"],
	["after the last line", { line: 9, character: 0 }, "ab\ncd|"],
])("takes a place %s for the last one there is", (_, start, expected) => {
	const notes = opened("ab\ncd")
	const changed = notes.change({ textDocument: { uri }, contentChanges: [{ range: { start, end: start }, text: "|" }] })
	expect(changed?.text).toBe(expected)
})

it("takes in whole texts, and changes of what is not open not at all", () => {
	const notes = opened("old")
	expect(notes.change({ textDocument: { uri }, contentChanges: [{ text: "new" }] })?.text).toBe("new")
	expect(notes.change({ textDocument: { uri: "file:///other.ipt.md" }, contentChanges: [{ text: "new" }] })).toBeUndefined()
	expect(notes.close({ textDocument: { uri } })?.text).toBe("new")
	expect(notes.close({ textDocument: { uri } })).toBeUndefined()
	expect(notes.all).toEqual([])
})

it("knows a note by its name, or by the language that the editor gives it", () => {
	const notes = new OpenNotes()
	const open = (address: string, languageId: string) =>
		notes.open({ textDocument: { uri: address, languageId, text: "" } }, (other) => other) !== undefined
	expect(open("file:///a/session%2D1.ipt%2Emd", "markdown")).toBe(true)
	expect(open("untitled:Untitled-1", "ipt")).toBe(true)
	expect(open("file:///a/readme.md", "markdown")).toBe(false)
})
