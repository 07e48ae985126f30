import * as vscode from "vscode"
import { after, assert, closeAll, folder, openText, suite, test, until } from "./helpers.ts"
import { session } from "./notes.ts"

/** A provider of inline completions, as an AI assistant is one, that remembers whether it was asked by typing. */
function assistant(): { readonly asked: () => number } {
	let asked = 0
	const registered = vscode.languages.registerInlineCompletionItemProvider(
		{ pattern: "**" },
		{
			provideInlineCompletionItems: (_document, _position, { triggerKind }) => {
				if (triggerKind === vscode.InlineCompletionTriggerKind.Automatic) asked++
				return [new vscode.InlineCompletionItem("an invented sentence")]
			},
		},
	)
	after(() => registered.dispose())
	return { asked: () => asked }
}

/** Types at the end of the active editor, letter by letter. */
async function type(text: string): Promise<void> {
	const editor = vscode.window.activeTextEditor
	assert.ok(editor)
	const end = editor.document.lineAt(editor.document.lineCount - 1).range.end
	editor.selection = new vscode.Selection(end, end)
	for (const letter of text) await vscode.commands.executeCommand("type", { text: letter })
}

suite("completion by AI", () => {
	test("is off for notes, by the settings in force", async () => {
		after(closeAll)
		const { document } = await openText("ai/s1.ipt.md", session("AI1", 1))
		assert.equal(document.languageId, "ipt")
		const inline = (languageId: string) => vscode.workspace.getConfiguration("editor", { uri: folder(), languageId }).get("inlineSuggest.enabled")
		assert.equal(inline("ipt"), false)
		assert.equal(inline("markdown"), true, "other languages are left as they are")
	})

	test("asks nobody for a continuation of a note, and would if it were switched on", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("editor", { uri: folder(), languageId: "ipt" })
		after(async () => settings.update("inlineSuggest.enabled", undefined, vscode.ConfigurationTarget.Workspace, true))
		const { asked } = assistant()
		await openText("ai/s2.ipt.md", session("AI1", 2))
		await type("She told of")
		// The same window asks about a text of another kind: the assistant works, and typing is what asks it.
		await openText("ai/other.txt", "Not a note.\n")
		await type("It tells of")
		await until(() => asked() > 0, "the assistant to be asked about another text")
		const before = asked()
		await vscode.window.showTextDocument(vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith("s2.ipt.md")) ?? assert.fail("the note is not open"))
		await type(" the move")
		await new Promise((resolve) => setTimeout(resolve, 1500))
		assert.equal(asked(), before, "the assistant was asked about a note")
		await settings.update("inlineSuggest.enabled", true, vscode.ConfigurationTarget.Workspace, true)
		await type(" and of her sister")
		await until(() => asked() > before, "the assistant to be asked where it is switched on")
	})
})
