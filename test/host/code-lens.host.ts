import * as vscode from "vscode"
import { idOf } from "../../src/vscode/tree/nodes.ts"
import { after, assert, closeAll, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"

const lensesOf = async (document: vscode.TextDocument): Promise<vscode.CodeLens[]> =>
	vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri)

const titles = (lenses: readonly vscode.CodeLens[]) => lenses.map(({ command }) => command?.title)

suite("code lenses", () => {
	test("say how far a case is, and what can be done", async () => {
		after(closeAll)
		await (await api()).notes.ready()
		const body = "# Case K1\n\n## Risk\n\n- **Level**: none\n"
		const { document } = await openText("k1/f.ipt.md", formulation("K1", body))
		await until(async () => titles(await lensesOf(document))[1] === "no session yet", "the lenses")
		await writeFile("k1/s4.ipt.md", session("K1", 4))
		await writeFile("k1/s5.ipt.md", session("K1", 5, undefined, "status: missed\n"))
		await until(async () => titles(await lensesOf(document))[1] === "1 session took place", "the session to count")
		await replaceText(document, formulation("K1", body, "contract: {sessions: 16}\n"))
		const lenses = await lensesOf(document)
		assert.match(
			titles(lenses).join(" | "),
			/^Edit Details \| 1 of 16 sessions took place \| \d+ still needed \| New Session Note \| Export Case Summary$/,
		)
		assert.equal(document.lineAt(lenses[1]?.range.start.line ?? 0).text, "# Case K1")
		assert.deepEqual(
			lenses.slice(3).map(({ command }) => [command?.command, command?.arguments]),
			[
				["ipt.newSession", [{ code: "K1" }]],
				["ipt.exportSummary", [{ code: "K1" }]],
			],
		)
	}, 60_000)

	test("open the last session, and the open points in the tree", async () => {
		after(closeAll)
		await writeFile("k4/s4.ipt.md", session("K4", 4))
		const { document } = await openText("k4/f.ipt.md", formulation("K4"))
		const [sessions, open] = await until(async () => {
			const commands = (await lensesOf(document)).map(({ command }) => command)
			return commands[0]?.title === "1 session took place" && commands
		}, "the lenses")
		assert.ok(sessions && open)
		const { cases } = await api()
		await until(async () => {
			// A tree that is refreshed at the same moment loses its selection.
			await vscode.commands.executeCommand(open.command, ...(open.arguments ?? []))
			return cases.view.selection.map(idOf).includes("case:K4/missing")
		}, "the open points to be shown in the tree")
		await vscode.commands.executeCommand(sessions.command, ...(sessions.arguments ?? []))
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf("k4/s4.ipt.md").toString())
	})

	test("are on the first line where there is no title, and not on sessions", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("ipt.show")
		after(async () => settings.update("codeLens", undefined, vscode.ConfigurationTarget.Workspace))
		const { document } = await openText("k2/f.ipt.md", formulation("K2", "## Risk\n"))
		await until(async () => (await lensesOf(document)).length === 5, "the lenses")
		assert.equal((await lensesOf(document))[0]?.range.start.line, 0)
		const { document: other } = await openText("k2/s5.ipt.md", session("K2", 5))
		assert.deepEqual(titles(await lensesOf(other)), ["Edit Details"])
		await settings.update("codeLens", false, vscode.ConfigurationTarget.Workspace)
		assert.deepEqual(await lensesOf(document), [])
	})

	test("offer no new session in a case that is closed", async () => {
		after(closeAll)
		await writeFile("k3/c.ipt.md", "---\nnote: closing\ncase: K3\ndate: 2026-06-01\nending: planned\n---\n")
		const { document } = await openText("k3/f.ipt.md", formulation("K3"))
		await until(async () => titles(await lensesOf(document)).length === 4, "the lenses of a closed case")
		assert.equal(titles(await lensesOf(document))[2], "Export Case Summary")
	})

	test("add a person and a mechanism above their sections", async () => {
		after(closeAll)
		const body = "# Case K6\n\n## Interpersonal inventory\n\n### Sister\n\n- **Relationship**: sister\n\n## Mechanisms of change\n\n"
		const mechanisms = ["Enhancing social support", "Decreasing interpersonal stress", "Processing emotions"]
		const editor = await openText("k6/f.ipt.md", formulation("K6", body + mechanisms.map((title) => `### ${title}\n\n`).join("")))
		const { document } = editor
		const run = async (title: string) => {
			const lens = await until(async () => (await lensesOf(document)).find(({ command }) => command?.title === title), `the lens ${title}`)
			await vscode.commands.executeCommand(lens.command?.command ?? "", ...(lens.command?.arguments ?? []))
			return document.lineAt(lens.range.start.line).text
		}
		assert.equal(await run("Add person"), "## Interpersonal inventory")
		assert.match(document.getText(), /relationship\W+sister\n\n### …\n\n- \*\*Relationship\*\*: …/i)
		await until(() => document.getText(editor.selection) === "…", "the name to be selected")
		assert.equal(document.lineAt(editor.selection.active.line).text, "### …")
		// One mechanism is left: nothing is asked.
		assert.equal(await run("Add mechanism"), "## Mechanisms of change")
		assert.match(document.getText(), /### Improving interpersonal skills\n\n- \*\*Hypothesis\*\*: …/)
		assert.ok(!titles(await lensesOf(document)).includes("Add mechanism"))
		for (const argument of [undefined, "x", { file: 3 }, { file: document.uri.toString(), section: "toString" }])
			await vscode.commands.executeCommand("ipt.addEntry", argument)
	})

	test("do nothing for an argument of another form", async () => {
		await vscode.commands.executeCommand("ipt.showOpenPoints", { code: 3 })
		await vscode.commands.executeCommand("ipt.showOpenPoints")
	})
})
