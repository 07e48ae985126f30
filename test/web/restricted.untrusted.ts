import * as vscode from "vscode"
import { after, assert, closeAll, openFile, suite, test, uriOf } from "../host/helpers.ts"
import { api, diagnosticAt, shows } from "../host/notes.ts"

suite("a folder that is not trusted, in a browser", () => {
	test("is read and checked, and its settings hide nothing [R87] [R88]", async () => {
		after(closeAll)
		assert.equal(vscode.workspace.isTrusted, false)
		const { notes } = await api()
		assert.equal(notes.folder.index.case("U1")?.notes.length, 2)
		const { document } = await openFile("session-05.ipt.md")
		await shows(document.uri, "risk.required")
		assert.equal(diagnosticAt(document.uri, "risk.required").severity, vscode.DiagnosticSeverity.Warning)
	})

	test("is written to only if the user agrees [R88]", async () => {
		after(closeAll)
		await api()
		const before = (await vscode.workspace.fs.readDirectory(uriOf(""))).map(String)
		// Under test VS Code refuses every question.
		for (const [command, argument] of [
			["ipt.newSession", { code: "U1", status: "held" }],
			["ipt.exportSummary", { code: "U1", target: uriOf("summary.md") }],
		] as const)
			assert.equal(await vscode.commands.executeCommand(command, argument), undefined, command)
		assert.deepEqual((await vscode.workspace.fs.readDirectory(uriOf(""))).map(String), before)
	})
})
