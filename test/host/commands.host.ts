import * as vscode from "vscode"
import { after, assert, closeAll, extension, folder, openText, suite, test, testWithBuiltIns, until, uriOf, writeFile } from "./helpers.ts"
import { api, codesAt, formulation, session, shows } from "./notes.ts"

const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))

const run = async (command: string, ...more: unknown[]): Promise<vscode.Uri> => {
	const made: unknown = await vscode.commands.executeCommand(command, ...more)
	assert.ok(made instanceof vscode.Uri, `${command} made nothing`)
	return made
}

suite("commands", () => {
	test("are all registered as declared", async () => {
		await extension().activate()
		const declared = (extension().packageJSON.contributes.commands as { command: string }[]).map(({ command }) => command)
		const registered = await vscode.commands.getCommands(true)
		for (const command of declared) assert.ok(registered.includes(command), `${command} is not registered`)
		const ours = registered.filter(
			(command) => command.startsWith("ipt.") && !/\.(focus|open|removeView|resetViewLocation|toggleVisibility)$/.test(command),
		)
		const inner = [
			"ipt.addEntry",
			"ipt.actOnPrivacy",
			"ipt.actOnSigners",
			"ipt.associate",
			"ipt.openAt",
			"ipt.openRemark",
			"ipt.eraseListed",
			"ipt.changeToAddendum",
			"ipt.restoreSigned",
			"ipt.selectEmptyPlace",
			"ipt.showMissing",
			"ipt.showOpenPoints",
			"ipt.startNote",
			"ipt.tabToEmptyPlace",
			"ipt.arrangeCaseload",
			"ipt.arrangeStatistics",
		]
		assert.deepEqual(
			ours.filter((command) => !declared.includes(command) && !inner.includes(command)),
			[],
		)
	})

	test("have no key that VS Code has for something else in the same place", async () => {
		after(closeAll)
		const own = extension().packageJSON.contributes.keybindings as { command: string; key: string; when: string }[]
		await vscode.commands.executeCommand("workbench.action.openDefaultKeybindingsFile")
		const text = await until(() => {
			const found = vscode.window.activeTextEditor?.document
			return found?.uri.scheme === "vscode" && found.getText()
		}, "the keys of VS Code")
		const taken = [...text.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"(?:,\s*"when": "((?:[^"\\]|\\.)*)")?/g)].map(
			([, key = "", command = "", when = ""]) => ({ key, command, when }),
		)
		assert.ok(taken.length > 500, `only ${taken.length} keys were read`)
		/** Places where none of our keys counts: they need the text of a note to have the focus, without any of these. */
		const elsewhere =
			/findWidgetVisible|findInputFocussed|terminal|[Ss]nippet|suggestWidget|inInlineEdits|inlineSuggestion|inlineEdit|listFocus|quickInput|inQuickOpen|notebook|[Ss]earchView|[Cc]hat|editorLangId == '?(?:markdown|html)|replaceInput|repl|scm|comment|breakpoint|testing|markdown|settings|treeFindOpen|hasNextTabstop|InSnippetMode|emmet|preferences|debug|explorer|problem|refactor|codeAction|parameterHints|rename|webview|agent|treeFind|walkThrough|notification|customEditor|interactive|jupyter|merge/
		const clashes = own.flatMap(({ key, command }) =>
			taken
				.filter(
					(other) => other.key === key && other.command !== command && !other.command.startsWith("ipt.") && !elsewhere.test(other.when),
				)
				.map((other) => `${key}: ${command} / ${other.command} (${other.when})`),
		)
		// Tab has our meaning only while a place to be filled is selected, and takes the place of the tab character there.
		assert.deepEqual(
			clashes.filter((clash) => !/ \/ (?:tab|outdent|insertSnippet) /.test(clash)),
			[],
		)
	})

	test("open several that are chosen in the tree, each in a tab of its own", async () => {
		after(closeAll)
		for (const code of ["N41", "N42"]) await writeFile(`${code}/f.ipt.md`, formulation(code))
		await writeFile("N41/s1.ipt.md", session("N41", 1))
		const { notes } = await api()
		await until(() => ["N41", "N42"].every((code) => notes.folder.index.case(code)), "the cases to be known")
		const [first, second] = ["N41", "N42"].map((code) => ({ kind: "case", code }))
		const note = { kind: "note", code: "N41", note: { file: uriOf("N41/s1.ipt.md").toString() } }
		await vscode.commands.executeCommand("ipt.openNotes", first, [first, second, note, { kind: "strays" }])
		const open = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label))
		assert.deepEqual(open.toSorted(), ["f.ipt.md", "f.ipt.md", "s1.ipt.md"])
	})

	test("begin a case, and never replace a file", async () => {
		after(closeAll)
		const uri = await run("ipt.newCase", { code: "N1", areas: ["grief"] })
		assert.equal(uri.path, `${folder().path}/N1/N1-formulation.ipt.md`)
		const text = await textOf(uri)
		assert.match(text, /^---\nipt: 1\nnote: formulation\ncase: N1\ndate: \d{4}-\d{2}-\d{2}\n/)
		assert.match(text, /## Problem area: Grief\n/)
		await vscode.commands.executeCommand("workbench.action.files.save")
		await until(() => codesAt(uri).length > 0, "the new note to be checked")
		const severities = vscode.languages.getDiagnostics(uri).map(({ severity }) => severity)
		assert.ok(!severities.includes(vscode.DiagnosticSeverity.Error), "a new note says nothing wrong")
		const { notes } = await api()
		notes.folder.delete(uri.toString())
		const second = await run("ipt.newCase", { code: "N1", areas: [] })
		assert.notEqual(second.path, uri.path)
		assert.equal(await textOf(uri), text)
	})

	test("begin the next session, with what the case says and no narrative", async () => {
		after(closeAll)
		await writeFile(
			"n2/f.ipt.md",
			formulation(
				"N2",
				"## Goals\n\n- **G1**: says no once a week (by 2026-05-01)\n\n## Mechanisms of change\n\n### Processing emotions\n\n- **Hypothesis**: lets herself be sad\n",
				"measures:\n  GAD-7: 12\n",
			),
		)
		await writeFile(
			"n2/s4.ipt.md",
			session(
				"N2",
				4,
				"## Since last session\n\n- **Symptoms**: slept in the afternoon\n\n## Plan\n\nWrite to the brother -- before Sunday.\n",
			),
		)
		const { notes } = await api()
		await until(() => notes.folder.index.case("N2")?.notes.length === 2, "the case to be known")
		const uri = await run("ipt.newSession", { code: "N2", status: "held" })
		assert.equal(uri.path, `${folder().path}/n2/N2-session-05.ipt.md`)
		const text = await textOf(uri)
		assert.match(text, /session: 5\n/)
		assert.match(text, /phase: middle\n/)
		assert.match(text, /focus: role-dispute\n/)
		assert.match(text, /measures:\n {2}GAD-7: …\n/)
		assert.match(text, /<!-- Plan of session 4: Write to the brother – before Sunday\. -->/)
		assert.match(text, /- \*\*Processing emotions\*\*: …/)
		assert.match(text, /- \*\*G1\*\*: …/)
		assert.ok(!text.includes("afternoon"), "no narrative is carried forward")
		const missed = await run("ipt.newSession", { code: "N2", status: "missed" })
		assert.match(await textOf(missed), /status: missed\n[\s\S]*## Reason\n/)
	})

	test("propose the date of the next session, and take one that is handed over", async () => {
		after(closeAll)
		await writeFile("n7/f.ipt.md", formulation("N7", "", "contract: {frequency: every two weeks}\n"))
		await writeFile("n7/s4.ipt.md", session("N7", 4))
		const { notes } = await api()
		await notes.rescan()
		await until(() => notes.folder.index.case("N7")?.notes.length === 2, "the case to be known")
		assert.match(await textOf(await run("ipt.newSession", { code: "N7", status: "held" })), /\nsession: 5\ndate: 2026-03-18\n/)
		assert.match(
			await textOf(await run("ipt.newSession", { code: "N7", status: "missed", date: "2026-03-20" })),
			/\ndate: 2026-03-20\n[\s\S]*status: missed\n/,
		)
	})

	test("ask for the next session in one question where the case is at hand", async () => {
		after(closeAll)
		await writeFile("n8/s4.ipt.md", session("N8", 4))
		await openText("n8/f.ipt.md", formulation("N8", "", "contract: {frequency: weekly}\n"))
		const { notes } = await api()
		await notes.rescan()
		await until(() => notes.folder.index.case("N8")?.notes.length === 2, "the case to be known")
		const made = vscode.commands.executeCommand<vscode.Uri>("ipt.newSession")
		let uri: vscode.Uri | undefined
		void made.then((done) => (uri = done))
		await until(async () => {
			// Enter in the list, as soon as it is there.
			await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem")
			return uri
		}, "the note")
		assert.ok(uri)
		assert.match(await textOf(uri), /case: N8\nsession: 5\ndate: 2026-03-11\n/)
	})

	test("begin a closing note, and open the one that is there", async () => {
		after(closeAll)
		await writeFile("n3/f.ipt.md", formulation("N3", "## Goals\n\n- **G1**: says no once a week (by 2026-05-01)\n"))
		const { notes } = await api()
		await until(() => notes.folder.index.case("N3"), "the case to be known")
		const uri = await run("ipt.newClosing", { code: "N3" })
		assert.match(await textOf(uri), /note: closing\n[\s\S]*- \*\*G1\*\*: …/)
		await until(() => notes.folder.index.case("N3")?.closing, "the closing note to be known")
		assert.equal((await run("ipt.newClosing", { code: "N3" })).toString(), uri.toString())
	})

	test("check all notes, closed ones too, until they change", async () => {
		await closeAll()
		const uri = await writeFile("n4/s1.ipt.md", session("N4", 5))
		const { notes } = await api()
		await until(() => notes.folder.has(uri.toString()), "the note to be known")
		await vscode.commands.executeCommand("ipt.checkAll")
		await shows(uri, "session.mood-link")
		await writeFile("n4/s1.ipt.md", session("N4", 5, "## Mood and events\n\nSad.\n\n## Plan\n\nGo on.\n"))
		await shows(uri, "session.mood-link", false)
	})

	test("export a summary, whole, and open it", async () => {
		after(closeAll)
		await writeFile("n5/f.ipt.md", formulation("N5", "## Acute stressor\n\n- **Event**: the quarrel about the house\n"))
		const { notes } = await api()
		await until(() => notes.folder.index.case("N5"), "the case to be known")
		const target = uriOf("n5/summary.md")
		await vscode.commands.executeCommand("ipt.exportSummary", { code: "N5", target })
		const text = await textOf(target)
		assert.match(text, /^# Case summary: N5\n/)
		assert.match(text, /the quarrel about the house/)
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), target.toString())
		const names = (await vscode.workspace.fs.readDirectory(uriOf("n5"))).map(([name]) => name).sort()
		assert.deepEqual(names, ["f.ipt.md", "summary.md"], "no temporary file is left")
	})

	test("export as a document by the ending of the file", async () => {
		after(closeAll)
		await writeFile("n27/f.ipt.md", formulation("N27"))
		const { notes } = await api()
		await until(() => notes.folder.index.case("N27"), "the case to be known")
		for (const [name, begins] of [
			["summary.html", "<!doctype html>"],
			["summary.docx", "PK"],
		] as const) {
			const target = uriOf(`n27/${name}`)
			assert.equal(String(await vscode.commands.executeCommand("ipt.exportSummary", { code: "N27", target })), target.toString())
			const bytes = await vscode.workspace.fs.readFile(target)
			assert.equal(new TextDecoder("latin1").decode(bytes.slice(0, begins.length)), begins)
		}
		const names = (await vscode.workspace.fs.readDirectory(uriOf("n27"))).map(([name]) => name).sort()
		assert.deepEqual(names, ["f.ipt.md", "summary.docx", "summary.html"], "no temporary file is left")
	})

	testWithBuiltIns("open the preview", async () => {
		after(closeAll)
		const { document } = await openText("n6/s1.ipt.md", session("N6", 1))
		await vscode.commands.executeCommand("ipt.openPreview", document.uri)
		await until(
			() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ input }) => input instanceof vscode.TabInputWebview),
			"the preview",
		)
	})

	test("read the folder anew", async () => {
		const { notes } = await api()
		await vscode.commands.executeCommand("ipt.refresh")
		assert.ok(notes.isReady)
		assert.ok(notes.folder.files.length > 0)
	})
})
