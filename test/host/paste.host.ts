import { docs, docsAsMarkdown, word, wordAsMarkdown } from "../vscode/paste/clipboards.ts"
import { applyEdits } from "../../src/text/text.ts"
import { assert, suite, test } from "./helpers.ts"
import { session } from "./notes.ts"

/** The clipboard itself belongs to whoever runs the tests. */
suite("paste", () => {
	test("knows the forms of Word and Google Docs as they are bundled", async () => {
		const { pasted } = await import("../../src/vscode/paste/pasted.ts")
		assert.equal(pasted("", { start: 0, end: 0 }, { html: word, text: "" }), wordAsMarkdown)
		assert.equal(pasted("", { start: 0, end: 0 }, { html: docs, text: "" }), docsAsMarkdown)
	})

	test("makes measures of a list of scores in the header, and of nothing else", async () => {
		const { scoreEdits } = await import("../../src/vscode/paste/scores.ts")
		const pasted = (marked: string, words: string): string | undefined => {
			const [before = "", selected = "", after = ""] = marked.split("|")
			const text = before + selected + after
			const edits = scoreEdits(text, { start: before.length, end: before.length + selected.length }, words, [])
			return edits && applyEdits(text, edits)
		}
		const note = (measures: string) => session("P1", 5, undefined, measures)
		const scores = "PHQ-9: 14; GAD-7 9"
		assert.equal(pasted(note("measures:\n  PHQ-9: |…|\n"), scores), note("measures:\n  PHQ-9: 14\n  GAD-7: 9\n"))
		assert.equal(pasted(note("measures:||\n"), scores), note("measures:\n  PHQ-9: 14\n  GAD-7: 9\n"))
		assert.equal(pasted(note("||\n"), "PHQ-9\t14"), note("measures:\n  PHQ-9: 14\n\n"))
		const row = "2\t1\t0\t1\t2\t1\t0\t1\t0"
		const answers = note("measures:\n  PHQ-9: [2, 1, 0, 1, 2, 1, 0, 1, 0]\n")
		for (const copied of [row, `${row}\t8`, row.replaceAll("\t", "\n")])
			assert.equal(pasted(note("measures:\n  PHQ-9: |…|\n"), copied), answers)
		assert.equal(pasted(note("measures:||\n"), "PHQ-9\tGAD-7\n14,0\t9\n"), note("measures:\n  PHQ-9: 14\n  GAD-7: 9\n"))
		assert.equal(pasted(note("setting: ||\n"), scores), undefined)
		assert.equal(pasted(note("||\n"), "PHQ-9 14 as she told her sister, who came at 15"), undefined)
		assert.equal(pasted(`${note("")}||`, scores), undefined)
	})
})
