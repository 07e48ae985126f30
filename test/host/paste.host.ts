import * as vscode from "vscode"
import { docs, docsAsMarkdown, word, wordAsMarkdown } from "../vscode/paste/clipboards.ts"
import { after, assert, closeAll, openText, suite, test, until } from "./helpers.ts"
import { session } from "./notes.ts"

const kind = "text.ipt.markdown"

/** What is offered for a clipboard, by whoever offers something; the clipboard itself belongs to whoever runs the tests. */
suite("paste", () => {
	test("makes marked text of the clipboard a list, and one Undo takes it back", async () => {
		after(closeAll)
		const before = session("PA1", 5, "## Plan\n\n\n")
		const editor = await openText("pa1/s5.ipt.md", before)
		const end = new vscode.Position(editor.document.lineCount - 2, 0)
		editor.selection = new vscode.Selection(end, end)
		await vscode.env.clipboard.writeText("•\tcall on Thursday\r\no\tin the morning\r\n•\tcrisis line saved")
		await vscode.commands.executeCommand("editor.action.pasteAs", { kind })
		await until(() => editor.document.getText().includes("- call on Thursday\n  - in the morning\n- crisis line saved\n"), "the list")
		await vscode.commands.executeCommand("undo")
		await until(() => editor.document.getText() === before, "the text as it was")
	})

	test("knows the forms of Word and Google Docs as they are bundled", async () => {
		const { pasted } = await import("../../src/vscode/paste/pasted.ts")
		assert.equal(pasted("", { start: 0, end: 0 }, { html: word, text: "" }), wordAsMarkdown)
		assert.equal(pasted("", { start: 0, end: 0 }, { html: docs, text: "" }), docsAsMarkdown)
	})
})
