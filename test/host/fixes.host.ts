import * as vscode from "vscode"
import { after, assert, closeAll, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { actionsAt, apply, codesAt, codesOf, diagnosticAt, formulation, latin1, session, shows } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const allOf = (document: vscode.TextDocument) => new vscode.Range(0, 0, document.lineCount, 0)

suite("quick fixes", () => {
	test("insert a missing section at its place, and undo gives the text back", async () => {
		after(closeAll)
		const text = session("F1", 5, "## Since last session\n\n- **Symptoms**: better\n- **Events**: a visit\n\n## Plan\n\nCall her sister.\n")
		const { document } = await openText("f1/s1.ipt.md", text)
		await shows(document.uri, "session.mood-link")
		const { range } = diagnosticAt(document.uri, "session.mood-link")
		await apply(await actionsAt(document.uri, range, vscode.CodeActionKind.QuickFix), "Insert “Mood and events”")
		const after_ = document.getText()
		assert.ok(after_.indexOf("## Since last session") < after_.indexOf("## Mood and events"))
		assert.ok(after_.indexOf("## Mood and events") < after_.indexOf("## Plan"))
		const inserted = after_.slice(after_.indexOf("## Mood and events"), after_.indexOf("## Plan"))
		assert.equal(after_.replace(inserted, ""), text)
		await vscode.commands.executeCommand("undo")
		assert.equal(document.getText(), text)
	})

	test("insert a missing key, sub-section and field", async () => {
		after(closeAll)
		const { document } = await openText(
			"f2/f.ipt.md",
			formulation("F2", "## Diathesis\n\n### Social\n\nFew friends.\n\n## Acute stressor\n\n- **Event**: the quarrel\n"),
		)
		await shows(document.uri, "formulation.diathesis.biological")
		const fix = async (code: string, title: string) => {
			// The finding's place follows the edit before it.
			const actions = await until(async () => {
				const found = await actionsAt(document.uri, diagnosticAt(document.uri, code).range)
				return found.some((action) => action.title === title) && found
			}, `the fix “${title}”`)
			await apply(actions, title)
		}
		await fix("formulation.diathesis.biological", "Insert “Biological”")
		await fix("formulation.acute-stressor.date", "Insert “Date”")
		await fix("formulation.front-matter.onset", "Insert “onset”")
		assert.match(
			document.getText(),
			/\nonset: …\n[\s\S]*## Diathesis\n\n### Biological\n[\s\S]*\n### Social\n[\s\S]*- \*\*Event\*\*: the quarrel\n- \*\*Date\*\*: …/,
		)
	})

	test("replace a value by an allowed one", async () => {
		after(closeAll)
		const { document } = await openText("f3/s1.ipt.md", replaced(session("F3", 5), ["phase: middle", "phase: midle"]))
		await shows(document.uri, "front-matter.value")
		await apply(await actionsAt(document.uri, diagnosticAt(document.uri, "front-matter.value").range), "Replace by “middle”")
		assert.equal(document.getText(), session("F3", 5))
		await shows(document.uri, "front-matter.value", false)
	})

	test("add all required parts, and a second time nothing more", async () => {
		after(closeAll)
		const text = session("F4", 5).replaceAll("\n", "\r\n")
		const { document } = await openText("f4/s1.ipt.md", text)
		await shows(document.uri, "session.mood-link")
		const { range } = diagnosticAt(document.uri, "session.mood-link")
		const title = "Add all parts that are still needed"
		await apply(await actionsAt(document.uri, range), title)
		const once = document.getText()
		assert.match(once, /## Since last session\r\n/)
		assert.ok(!/(?<!\r)\n/.test(once), "the note's own line ends are kept")
		for (const line of text.split("\r\n")) assert.ok(once.includes(line))
		const again = await actionsAt(document.uri, allOf(document))
		assert.ok(!again.some((action) => action.title === title))
	})

	test("are one kind of fix for all", async () => {
		after(closeAll)
		const { document } = await openText("f5/s1.ipt.md", session("F5", 5))
		await shows(document.uri, "session.mood-link")
		const kind = vscode.CodeActionKind.SourceFixAll.append("ipt")
		const [action, ...others] = await actionsAt(document.uri, allOf(document), kind)
		assert.ok(action?.edit && others.length === 0)
		assert.ok(await vscode.workspace.applyEdit(action.edit))
		assert.deepEqual(await actionsAt(document.uri, allOf(document), kind), [])
	})

	test("add what is still needed at each save, if the user wants that", async () => {
		after(closeAll)
		const save = () => vscode.workspace.getConfiguration("editor", { languageId: "ipt" })
		after(async () => save().update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Workspace, true))
		await save().update("codeActionsOnSave", { "source.fixAll.ipt": "explicit" }, vscode.ConfigurationTarget.Workspace, true)
		const { document } = await openText("f9/s1.ipt.md", session("F9", 5))
		await shows(document.uri, "session.mood-link")
		await replaceText(document, session("F9", 5, "## Plan\n\nCall her brother.\n"))
		await vscode.commands.executeCommand("workbench.action.files.save")
		await until(() => !document.isDirty && document.getText().includes("## Mood and events"), "the parts to be added")
		assert.ok(document.getText().includes("Call her brother."))
	})

	test("compare two versions of a note side by side, and write nothing [N31]", async () => {
		after(closeAll)
		const text = session("F8", 5, "## Plan\n\nCall her sister about the weekends.\n")
		const first = await writeFile("f8/s5.ipt.md", text)
		const copy = await writeFile("f8/s5 (1).ipt.md", replaced(text, ["weekends", "holidays"]))
		const { document } = await vscode.window.showTextDocument(copy)
		await shows(copy, "case.conflict-copy")
		const title = "Compare the two versions side by side"
		const action = (await actionsAt(copy, diagnosticAt(copy, "case.conflict-copy").range)).find((each) => each.title === title)
		assert.ok(action?.command)
		await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
		const shown = await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.input, "the comparison")
		assert.ok(shown instanceof vscode.TabInputTextDiff)
		assert.deepEqual([shown.original.toString(), shown.modified.toString()], [first.toString(), copy.toString()])
		assert.ok(!document.isDirty)
	})

	test("are not offered for a file whose text cannot be trusted", async () => {
		after(closeAll)
		const uri = uriOf("f6/s1.ipt.md")
		await vscode.workspace.fs.writeFile(uri, latin1(session("F6", 5, "## Plan\n\nM\u00fcller\n")))
		const { document } = await vscode.window.showTextDocument(uri)
		await shows(uri, "note.encoding")
		assert.deepEqual(await actionsAt(uri, allOf(document)), [])
	})

	test("add what is recommended in one place together", async () => {
		after(closeAll)
		const { document } = await openText(
			"f9/f.ipt.md",
			formulation("F9", "## Interpersonal inventory\n\n### Older sister\n\n- **Relationship**: sister, 41\n"),
		)
		await shows(document.uri, "formulation.inventory.details")
		const { range, message } = diagnosticAt(document.uri, "formulation.inventory.details")
		assert.match(message, /^Worth adding for @older-sister: closeness, contact/)
		const actions = await actionsAt(document.uri, range)
		const action = actions.find(({ title }) => /^Add the \d+ parts that are worth adding$/.test(title))
		assert.ok(action)
		await apply(actions, action.title)
		assert.match(document.getText(), /- \*\*Relationship\*\*: sister, 41\n- \*\*Closeness\*\*: …[^\n]*\n- \*\*Contact\*\*: …/)
	})

	test("add the parts that are shown as one together, and offer each alone", async () => {
		after(closeAll)
		const text = session("F11", 5).replaceAll("\n", "\r\n")
		const { document } = await openText("f11/s1.ipt.md", text)
		await shows(document.uri, "session.mood-link")
		const found = diagnosticAt(document.uri, "session.mood-link")
		const codes = codesOf(found)
		assert.ok(codes.length > 2)
		const actions = await actionsAt(document.uri, found.range)
		const titles = actions.map(({ title }) => title)
		const all = `Add the ${codes.length} parts that are still needed`
		assert.ok(titles.includes(all), titles.join(", "))
		for (const part of ["Since last session", "Mood and events", "Techniques", "Progress"]) {
			assert.ok(titles.indexOf(`Insert “${part}”`) > titles.indexOf(all), part)
			assert.ok(titles.indexOf(`Not needed here: ${part}…`) > titles.indexOf(`Insert “${part}”`), part)
		}
		await apply(actions, all)
		await until(
			() =>
				codes.every((code) =>
					/^[\s\S]*is empty/.test(vscode.languages.getDiagnostics(document.uri).find((one) => codesOf(one).includes(code))?.message ?? ""),
				),
			"all of them to be there and empty",
		)
		await vscode.commands.executeCommand("undo")
		assert.equal(document.getText(), text)
	})

	test("say in the note that something is not needed, and it is gone once the reason is typed", async () => {
		after(closeAll)
		const editor = await openText("f10/s1.ipt.md", session("F10", 5, "## Plan\n\nCall her sister.\n").replaceAll("\n", "\r\n"))
		const { document } = editor
		await shows(document.uri, "session.mood-link")
		const actions = await actionsAt(document.uri, diagnosticAt(document.uri, "session.mood-link").range)
		const action = actions.find(({ title }) => title === "Not needed here: Mood and events…")
		assert.ok(action?.edit && action.command)
		assert.ok(await vscode.workspace.applyEdit(action.edit))
		assert.match(document.getText(), /<!-- ipt: not needed session\.mood-link: … -->\r\n/)
		await shows(document.uri, "note.unused-exception")
		const { command, arguments: given = [] } = action.command
		await vscode.commands.executeCommand(command, ...given)
		await until(() => document.getText(editor.selection) === "…", "the reason to be selected")
		await vscode.commands.executeCommand("type", { text: "ten minutes by phone" })
		await shows(document.uri, "session.mood-link", false)
		await shows(document.uri, "note.unused-exception", false)
	})

	test("leave the cursor where writing goes on", async () => {
		after(closeAll)
		const editor = await openText("f8/s1.ipt.md", session("F8", 5).replaceAll("\n", "\r\n"))
		const { document } = editor
		await shows(document.uri, "session.mood-link")
		const actions = await actionsAt(document.uri, diagnosticAt(document.uri, "session.mood-link").range)
		const action = actions.find(({ title }) => title === "Insert “Mood and events”")
		assert.ok(action?.edit && action.command)
		assert.ok(await vscode.workspace.applyEdit(action.edit))
		const { command, arguments: given = [] } = action.command
		await vscode.commands.executeCommand(command, ...given)
		await until(() => document.getText(editor.selection) === "…", "the place to be selected")
		assert.equal(document.lineAt(editor.selection.start.line - 4).text, "## Mood and events")
		await vscode.commands.executeCommand("type", { text: "Low" })
		assert.match(document.getText(), /## Mood and events\r\n\r\n<!-- .* -->\r\n\r\nLow\r\n/)
	})

	test("of snippets: each is offered in a note", async () => {
		after(closeAll)
		const { document } = await openText("f7/s1.ipt.md", session("F7", 5, "ipt-"))
		await until(() => codesAt(document.uri).length > 0, "the note to be checked")
		const list = await vscode.commands.executeCommand<vscode.CompletionList>(
			"vscode.executeCompletionItemProvider",
			document.uri,
			document.positionAt(document.getText().length),
		)
		const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label))
		for (const wanted of ["ipt-risk", "ipt-person", "ipt-grief", "ipt-communication-analysis", "ipt-session"]) {
			assert.ok(labels.includes(wanted), `${wanted} among ${labels.join(", ")}`)
		}
	})
})
