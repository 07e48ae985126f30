import * as vscode from "vscode"
import { after, assert, closeAll, openText, suite, test, until } from "./helpers.ts"
import { diagnosticAt, session, shows } from "./notes.ts"

suite("the language", () => {
	test("has its own id, and defaults that suit clinical text", async () => {
		after(closeAll)
		const { document } = await openText("l1/s1.ipt.md", session("L1", 1))
		assert.equal(document.languageId, "ipt")
		const editor = vscode.workspace.getConfiguration("editor", document)
		assert.equal(editor.get("wordWrap"), "on")
		assert.deepEqual(editor.get("quickSuggestions"), { other: "on", comments: "off", strings: "on" })
	})
})

suite("settings", () => {
	test("set the level of a code or a prefix, and the profile", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("ipt")
		after(async () => {
			await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace)
			await settings.update("profile", undefined, vscode.ConfigurationTarget.Workspace)
		})
		const { document } = await openText("l3/s5.ipt.md", session("L3", 5))
		await shows(document.uri, "session.mood-link")
		await settings.update(
			"rules",
			{ "session.*": "hint", "session.mood-link": "error", "session.plan": "no level" },
			vscode.ConfigurationTarget.Workspace,
		)
		await until(() => diagnosticAt(document.uri, "session.mood-link").severity === vscode.DiagnosticSeverity.Error, "the level to change")
		await settings.update("rules", { "session.mood-link": "off" }, vscode.ConfigurationTarget.Workspace)
		await shows(document.uri, "session.mood-link", false)
		await settings.update("profile", "reimbursement", vscode.ConfigurationTarget.Workspace)
		// Until then it is one of the parts that are recommended together.
		await shows(document.uri, "session.front-matter.start")
		assert.equal(diagnosticAt(document.uri, "session.front-matter.start").severity, vscode.DiagnosticSeverity.Warning)
	})
})
