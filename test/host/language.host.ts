import * as vscode from "vscode"
import { after, assert, closeAll, messages, openText, suite, test, until } from "./helpers.ts"
import { diagnosticAt, session, shows } from "./notes.ts"

suite("the language", () => {
	test("has its own id, and defaults that suit clinical text", async () => {
		after(closeAll)
		const { document } = await openText("l1/s1.ipt.md", session("L1", 1))
		assert.equal(document.languageId, "ipt")
		const editor = vscode.workspace.getConfiguration("editor", document)
		assert.deepEqual(editor.get("quickSuggestions"), { other: "on", comments: "off", strings: "on" })
	})

	test("shows a calm page, and gives way to what the user sets for it", async () => {
		after(closeAll)
		const { document } = await openText("l2/s1.ipt.md", session("L2", 1))
		const settings = () => vscode.workspace.getConfiguration("editor", document)
		const calm = {
			wordWrap: "bounded",
			wordWrapColumn: 80,
			lineNumbers: "off",
			"minimap.enabled": false,
			"guides.indentation": false,
			"stickyScroll.enabled": false,
			renderLineHighlight: "none",
			selectionHighlight: false,
			"unicodeHighlight.nonBasicASCII": false,
		}
		for (const [key, value] of Object.entries(calm)) assert.equal(settings().get(key), value, key)
		after(async () => settings().update("lineNumbers", undefined, vscode.ConfigurationTarget.Workspace, true))
		await settings().update("lineNumbers", "on", vscode.ConfigurationTarget.Workspace, true)
		assert.equal(settings().get("lineNumbers"), "on")
		// Other languages are as they were.
		const { document: other } = await openText("l2/readme.md", "# Read\n")
		assert.equal(vscode.workspace.getConfiguration("editor", other).get("wordWrapColumn"), 80)
		assert.equal(vscode.workspace.getConfiguration("editor", other).get("lineNumbers"), "on")
		assert.equal(vscode.workspace.getConfiguration("editor", other).get("minimap.enabled"), true)
	})

	test("has a proportional font if the user wants it, for notes alone, and the way back", async () => {
		after(closeAll)
		const { document } = await openText("l2/s2.ipt.md", session("L2", 2))
		const settings = () => vscode.workspace.getConfiguration("editor", document)
		const clear = async () => {
			for (const key of ["fontFamily", "wrappingStrategy"]) await settings().update(key, undefined, vscode.ConfigurationTarget.Global, true)
		}
		after(clear)
		// Another test runs every command, this one too.
		await clear()
		const before = settings().get("fontFamily")
		const heard = messages()
		await vscode.commands.executeCommand("ipt.proportionalFont")
		assert.match(String(settings().get("fontFamily")), /sans-serif$/)
		assert.equal(settings().get("wrappingStrategy"), "advanced")
		assert.equal(vscode.workspace.getConfiguration("editor").get("fontFamily"), before)
		// Again it changes nothing, and offers the way back.
		await vscode.commands.executeCommand("ipt.proportionalFont")
		assert.match(String(settings().get("fontFamily")), /sans-serif$/)
		// A font of the user's own stays.
		await settings().update("fontFamily", "Literata", vscode.ConfigurationTarget.Global, true)
		await vscode.commands.executeCommand("ipt.proportionalFont")
		assert.equal(settings().get("fontFamily"), "Literata")
		assert.deepEqual(heard, [
			"Notes now have a proportional font.",
			"Notes already have a proportional font.",
			"You have chosen a font for notes yourself. Change it in the settings.",
		])
		await clear()
		assert.equal(settings().get("fontFamily"), before)
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
