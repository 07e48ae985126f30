import * as vscode from "vscode"
import { after, assert, closeAll, folder, openFile, openText, suite, test, until } from "./helpers.ts"
import { session } from "./notes.ts"

/** A provider of inline completions, as an AI assistant is one; it remembers the documents that typing had it asked about. */
function assistant(): { readonly wasAsked: (ending: string) => boolean } {
	const asked: string[] = []
	const registered = vscode.languages.registerInlineCompletionItemProvider(
		{ pattern: "**" },
		{
			provideInlineCompletionItems: ({ uri }, _position, { triggerKind }) => {
				if (triggerKind === vscode.InlineCompletionTriggerKind.Automatic) asked.push(uri.path)
				return [new vscode.InlineCompletionItem("an invented sentence")]
			},
		},
	)
	after(() => registered.dispose())
	return { wasAsked: (ending) => asked.some((path) => path.endsWith(ending)) }
}

/** Types at the end of the active editor, letter by letter. */
async function type(text: string): Promise<void> {
	const editor = vscode.window.activeTextEditor
	assert.ok(editor)
	const end = editor.document.lineAt(editor.document.lineCount - 1).range.end
	editor.selection = new vscode.Selection(end, end)
	for (const letter of text) await vscode.commands.executeCommand("type", { text: letter })
}

/** Types, and gives VS Code the time that it takes after a keystroke to ask: it asks when typing rests. */
async function typeAndWait(text: string, isDone: () => boolean): Promise<boolean> {
	await type(text)
	for (let waited = 0; waited < 2000 && !isDone(); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50))
	return isDone()
}

suite("completion by AI", () => {
	test("is off for notes, by the settings in force", async () => {
		after(closeAll)
		const { document } = await openText("ai/s1.ipt.md", session("AI1", 1))
		assert.equal(document.languageId, "ipt")
		const inline = (languageId: string) =>
			vscode.workspace.getConfiguration("editor", { uri: folder(), languageId }).get("inlineSuggest.enabled")
		assert.equal(inline("ipt"), false)
		assert.equal(inline("markdown"), true, "other languages are left as they are")
	})

	test("asks nobody for a continuation of a note, and would if it were switched on", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("editor", { uri: folder(), languageId: "ipt" })
		after(async () => settings.update("inlineSuggest.enabled", undefined, vscode.ConfigurationTarget.Workspace, true))
		const { wasAsked } = assistant()
		await openText("ai/s2.ipt.md", session("AI1", 2))
		assert.ok(!(await typeAndWait("She told of the move", () => wasAsked(".ipt.md"))), "the assistant was asked about a note")
		// The assistant works, and typing is what asks it.
		await openText("ai/other.txt", "Not a note.\n")
		await until(async () => typeAndWait("It tells of", () => wasAsked("other.txt")), "the assistant to be asked about another text")
		await openFile("ai/s2.ipt.md")
		assert.ok(!(await typeAndWait(" and of", () => wasAsked(".ipt.md"))), "the assistant was asked about a note")
		await settings.update("inlineSuggest.enabled", true, vscode.ConfigurationTarget.Workspace, true)
		await until(async () => typeAndWait(" her sister", () => wasAsked(".ipt.md")), "the assistant to be asked where it is switched on")
	})
})
