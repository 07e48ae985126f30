/** What is written into notes is in the language of their case, and what is said of them in that of the window. */
import * as vscode from "vscode"
import { after, assert, deleteFile, openText, suite, test, writeFile } from "./helpers.ts"
import { diagnosticAt, formulation, known, session, shows } from "./notes.ts"
import { tree } from "./tree.ts"
import { begin, inGerman, offered, textOf, triesWriting } from "./writing.ts"

suite("a German case in an English window", () => {
	triesWriting(inGerman, "WL")

	test("is spoken of in English: findings, hovers and tree", async () => {
		const { document } = await begin({ code: "WL5", header: "language: de\n", body: "## Ziele\n\n- **G1**: sagt nein\n" })
		await shows(document.uri, "session.mood-link")
		assert.match(diagnosticAt(document.uri, "session.mood-link").message, /is missing|are still needed|still needs/)
		const uri = vscode.Uri.joinPath(document.uri, "..", "f.ipt.md")
		const opened = await vscode.workspace.openTextDocument(uri)
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			uri,
			opened.positionAt(opened.getText().indexOf("Ziele") + 1),
		)
		const said = hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value)))
		assert.match(said.join("\n"), /What to write/)
		const { labelled, labels } = await tree()
		assert.ok((await labels(await labelled(undefined, "WL5"))).includes("Still needed"))
	})
})

suite("two languages", () => {
	test("in one folder each keep to themselves", async () => {
		await begin({ code: "WL6", header: "language: de\n" })
		after(async () => deleteFile("wl6/english"))
		await writeFile("wl6/english/f.ipt.md", formulation("WL7", "## Goals\n\n- **G1**: says no\n"))
		await writeFile("wl6/english/s4.ipt.md", session("WL7", 4))
		await known("WL7", 2)
		assert.match(await textOf("ipt.newSession", { code: "WL6", status: "held" }), /\n## Stimmung und Ereignisse\n/)
		assert.match(await textOf("ipt.newSession", { code: "WL7", status: "held" }), /\n## Mood and events\n/)
	})

	test("in one case: a note that says its own is written in it, the next one in that of the formulation", async () => {
		await begin({ code: "WL8", header: "language: de\n" })
		const editor = await openText("wl8/s5.ipt.md", session("WL8", 5, "", "language: es\n"))
		await known("WL8", 3)
		assert.ok((await offered(editor, "\n## ")).includes("Riesgo"))
		assert.match(await textOf("ipt.newSession", { code: "WL8", status: "held" }), /\n## Stimmung und Ereignisse\n/)
	})
})
