import { docs, docsAsMarkdown, word, wordAsMarkdown } from "../vscode/paste/clipboards.ts"
import { assert, suite, test } from "./helpers.ts"

/** The clipboard itself belongs to whoever runs the tests. */
suite("paste", () => {
	test("knows the forms of Word and Google Docs as they are bundled", async () => {
		const { pasted } = await import("../../src/vscode/paste/pasted.ts")
		assert.equal(pasted("", { start: 0, end: 0 }, { html: word, text: "" }), wordAsMarkdown)
		assert.equal(pasted("", { start: 0, end: 0 }, { html: docs, text: "" }), docsAsMarkdown)
	})
})
