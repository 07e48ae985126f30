/** Addenda in the editor: how one is begun, and where it is shown. */
import MarkdownIt from "markdown-it"
import * as vscode from "vscode"
import { today } from "../../src/text/today.ts"
import { bodyOf as overviewOf } from "../../src/vscode/case-overview/body.ts"
import { openAddendum } from "../../src/vscode/shared/open-addendum.ts"
import { requestFor } from "../../src/vscode/shared/summary-request.ts"
import {
	after,
	assert,
	closeAll,
	deleteFile,
	messages,
	openFile,
	openText,
	placeOf,
	replaceText,
	suite,
	test,
	until,
	uriOf,
	writeFile,
} from "./helpers.ts"
import { memento } from "./memento.ts"
import { actionsAt, api, apply, diagnosticAt, known, session, shows } from "./notes.ts"
import { giving, type Question } from "./questions.ts"
import { tree } from "./tree.ts"

const run = async (argument?: unknown) => vscode.commands.executeCommand("ipt.addToNote", argument)

const textAt = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText()

const addendum = (code: string, amends: string, date: string, reason = "a letter", body = "## Addendum\n\nMore.\n") =>
	`---\nipt: 1\nnote: addendum\ncase: ${code}\ndate: ${date}\nauthor: AB\namends: ${amends}\nreason: ${reason}\n---\n\n${body}`

suite("addenda", () => {
	test("Add to Note asks what it is and why, and begins an addendum next to the note, which stays as it is", async () => {
		after(closeAll)
		const text = session("AD1", 5).replaceAll("\n", "\r\n")
		const { document } = await openText("ad 1/session 5 (ü).ipt.md", text)
		await known("AD1", 1)
		const questions: Question[] = []
		giving(questions, ["  letter: from “Dr X”  ", "again"], ["A correction", "An addition"])
		const uri = await run()
		assert.ok(uri instanceof vscode.Uri)
		assert.equal(uri.toString(), uriOf("ad 1/session 5 (ü).addendum-1.ipt.md").toString())
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString())
		assert.equal(
			await textAt(uri),
			`---\nipt: 1\nnote: addendum\ncase: AD1\ndate: ${today()}\nauthor: …\namends: session 5 (ü).ipt.md\nreason: 'letter: from “Dr X”'\n---\n\n# Addendum AD1\n\n## Correction\n\n<!-- Quote what was written, and say what is right. -->\n\n- **Was written**: …\n- **Is right**: …\n`,
		)
		assert.deepEqual(
			questions.map(({ title }) => title),
			["Add to Session 5", "Add to Session 5"],
		)
		assert.equal(questions[1]?.refusal?.(" "), "Write the reason in a few words.")
		assert.equal(questions[1]?.refusal?.("a call"), undefined)
		assert.equal(document.getText(), text)
		assert.equal(document.isDirty, false)
		await known("AD1", 2)
		const { notes } = await api()
		assert.equal(notes.folder.index.case("AD1")?.addenda.amended.get(uri.toString())?.session, 5)
		// An addendum to an addendum is counted with it.
		const second = await run(uri)
		assert.ok(second instanceof vscode.Uri)
		assert.match(second.path, /session 5 \(ü\)\.addendum-2\.ipt\.md$/)
		assert.match(await textAt(second), /\namends: session 5 \(ü\)\.addendum-1\.ipt\.md\nreason: again\n/)
	})

	test("is not begun if a question is given up, for what is no note, or for a note of no case", async () => {
		after(closeAll)
		const heard = messages()
		await openText("ad2/s.ipt.md", session("AD2", 1))
		await openText("ad2/none.ipt.md", "no header\n")
		await known("AD2", 1)
		const { notes } = await api()
		const count = () => notes.folder.files.filter((file) => file.includes("/ad2/")).length
		giving([], [], [])
		assert.equal(await run({ note: { file: uriOf("ad2/s.ipt.md").toString() } }), undefined)
		giving([], [], ["An addition"])
		assert.equal(await run(uriOf("ad2/s.ipt.md")), undefined)
		assert.equal(await run({ file: uriOf("ad2/none.ipt.md").toString(), kind: "addition", reason: "a letter" }), undefined)
		await writeFile("ad2/other.md", "# No note\n")
		assert.equal(await run(uriOf("ad2/other.md")), undefined)
		assert.equal(count(), 2)
		assert.deepEqual(heard, [
			"This note belongs to no case. Give it a header with the code of its case first.",
			"Open a note first, or choose one in the list of cases. Then you can add to it.",
		])
	})

	test("has a text that is handed over, whole, and the initials that are known", async () => {
		after(closeAll)
		const text = session("AD3", 4)
		const { document } = await openText("ad3/s.ipt.md", text)
		await known("AD3", 1)
		const { notes } = await api()
		const { kept, state } = memento()
		kept.set("ipt.identity", { initials: "Q.R.", name: "Quinn Reed" })
		const uri = await openAddendum(notes, state, {
			amended: document.uri,
			kind: "addition",
			reason: "it was changed",
			changed: { text },
		})
		assert.ok((await textAt(uri)).includes(`\`\`\`markdown\n${text.trim()}\n\`\`\`\n`))
		assert.match(await textAt(uri), /^author: Q\.R\.$/m)
		await until(() => notes.folder.index.get(uri.toString())?.kind === "addendum", "the addendum to be known")
		assert.equal(notes.folder.index.get(uri.toString())?.session, undefined)
	})

	test("is under its note in the tree, with its author, date and reason, and the note is marked", async () => {
		after(closeAll)
		await writeFile("ad4/s1.ipt.md", session("AD4", 1, undefined, "written: 2026-03-09\n"))
		await writeFile("ad4/s2.ipt.md", session("AD4", 2))
		await writeFile("ad4/s1.addendum-1.ipt.md", addendum("AD4", "s1.ipt.md", "2026-03-11"))
		await writeFile(
			"ad4/s1.addendum-2.ipt.md",
			addendum("AD4", "s1.addendum-1.ipt.md", "2026-03-12", "a call", "## Correction\n\n- **Was written**: a\n- **Is right**: b\n"),
		)
		await writeFile("ad4/lost.ipt.md", addendum("AD4", "s9.ipt.md", "2026-03-13"))
		const { cases, notes, labelled, labels, children, item } = await tree()
		await until(() => notes.folder.index.case("AD4")?.notes.length === 5, "all notes to be known")
		const list = await labelled(await labelled(undefined, "AD4"), "Notes")
		assert.deepEqual(await labels(list), ["Session 1", "Session 2", "Addendum of 13 March 2026 by AB"])
		const first = await labelled(list, "Session 1")
		const { description, collapsibleState, accessibilityInformation } = await item(first)
		assert.match(String(description), / · Middle · late entry, written on 9 March 2026 · amended$/)
		assert.match(accessibilityInformation?.label ?? "", /, amended$/)
		assert.equal(collapsibleState, vscode.TreeItemCollapsibleState.Collapsed)
		assert.equal((await item(await labelled(list, "Session 2"))).collapsibleState, vscode.TreeItemCollapsibleState.None)
		assert.deepEqual(await labels(first), ["Addendum of 11 March 2026 by AB"])
		const [under] = await children(first)
		assert.ok(under)
		const shown = await item(under)
		assert.deepEqual([shown.description, shown.contextValue], ["a letter · amended", "note"])
		assert.match(
			typeof shown.tooltip === "string" ? shown.tooltip : "",
			/^Addendum of 11 March 2026 by AB: a letter\nnothing still needed · amended\n/,
		)
		const [below] = await children(under)
		assert.ok(below)
		assert.equal((await item(below)).label, "Correction of 12 March 2026 by AB")
		const view = await cases.tree()
		assert.deepEqual(view.getParent(below), under)
		assert.deepEqual(view.getParent(under)?.kind, "note")
		// It is found from its file, and shown there.
		const node = view.nodeOf(uriOf("ad4/s1.addendum-2.ipt.md").toString())
		assert.ok(node && view.isInTree(node))
	})

	test("is named in the overview of the case, with its note and late entries", async () => {
		after(closeAll)
		await writeFile("ad5/s1.ipt.md", session("AD5", 1, undefined, "written: 2026-03-09\n"))
		await writeFile("ad5/s2.ipt.md", session("AD5", 2))
		await writeFile("ad5/s2.addendum-1.ipt.md", addendum("AD5", "s2.ipt.md", "2026-03-11", "a <b>letter</b>"))
		await known("AD5", 3)
		const { notes } = await api()
		const patientCase = notes.folder.index.case("AD5")
		assert.ok(patientCase)
		const body = overviewOf(requestFor(notes, patientCase), 720).toString()
		const later = body.slice(body.indexOf('id="later"'), body.indexOf('id="missing"')).replace(/<[^>]*>/g, "")
		assert.match(
			later,
			/Session 1, 2026-03-01: late entry, written on 9 March 2026\s+Session 2, 2026-03-02: amended\s*Addendum of 11 March 2026 by AB: a &lt;b&gt;letter&lt;\/b&gt;/,
		)
	})

	test("is named in the preview of its note, and names the note in its own", async () => {
		after(closeAll)
		await writeFile("ad6/s 1.ipt.md", session("AD6", 1, undefined, "written: 2026-03-09\n"))
		await writeFile("ad6/s 1.addendum-1.ipt.md", addendum("AD6", "s 1.ipt.md", "2026-03-11", "a <letter>"))
		await known("AD6", 2)
		const { extendMarkdownIt } = await api()
		const md = extendMarkdownIt(new MarkdownIt())
		const shown = async (path: string) => md.render(await textAt(uriOf(path)), { currentDocument: uriOf(path) })
		await until(async () => (await shown("ad6/s 1.ipt.md")).includes("ipt-header"), "the preview to know notes")
		const note = await shown("ad6/s 1.ipt.md")
		assert.ok(
			note.includes('<strong>Amended</strong>: <a href="s%201.addendum-1.ipt.md">Addendum of 11 March 2026 by AB: a &lt;letter&gt;</a>'),
			note,
		)
		assert.ok(note.includes("late entry, written on 9 March 2026"), note)
		const other = await shown("ad6/s 1.addendum-1.ipt.md")
		assert.ok(other.includes('Amended note: <a href="s%201.ipt.md">Session 1, 2026-03-01</a>'), other)
	})

	test("leads to its note and back, and says what it amends", async () => {
		after(closeAll)
		await writeFile("ad7/s1.ipt.md", session("AD7", 1))
		await writeFile("ad7/s1.addendum-1.ipt.md", addendum("AD7", "s1.ipt.md", "2026-03-11"))
		const { document } = await openText("ad7/s1.addendum-2.ipt.md", addendum("AD7", "s1.ipt.md", "2026-03-12", "a call"))
		await known("AD7", 3)
		const at = placeOf(document, "s1.ipt.md")
		const [definition] = await vscode.commands.executeCommand<vscode.LocationLink[]>("vscode.executeDefinitionProvider", document.uri, at)
		assert.equal(definition?.targetUri.toString(), uriOf("ad7/s1.ipt.md").toString())
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", document.uri)
		assert.deepEqual(
			links.map(({ range, target }) => [document.getText(range), target?.toString()]),
			[["s1.ipt.md", uriOf("ad7/s1.ipt.md").toString()]],
		)
		const amended = (await openFile("ad7/s1.ipt.md")).document
		const references = async (of: vscode.TextDocument, words: string) =>
			(await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", of.uri, placeOf(of, words)))
				.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf("/") + 1))
				.sort()
		const both = ["s1.addendum-1.ipt.md", "s1.addendum-2.ipt.md"]
		assert.deepEqual(await references(amended, "session\ncase"), both)
		assert.deepEqual(await references(document, "s1.ipt.md"), both)
		const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at)
		const said = hover?.contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : "")).join("\n") ?? ""
		assert.match(said.replaceAll("&nbsp;", " "), /Session 1, 2026.03.01[\s\S]*a letter[\s\S]*a call/)
	})

	test("whose note is not there offers the notes that are, as fixes and while the name is typed", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("ad8")
		})
		await writeFile("ad8/s1.ipt.md", session("AD8", 1))
		await writeFile("ad8/s2.ipt.md", session("AD8", 2))
		const { document } = await openText("ad8/x.ipt.md", addendum("AD8", "s-2.ipt.md", "2026-03-11"))
		await known("AD8", 3)
		await shows(document.uri, "amends.unknown")
		const { range } = diagnosticAt(document.uri, "amends.unknown")
		assert.equal(document.getText(range), "s-2.ipt.md")
		await apply(await actionsAt(document.uri, range), "Replace by “s2.ipt.md”")
		assert.match(document.getText(), /\namends: s2\.ipt\.md\n/)
		await shows(document.uri, "amends.unknown", false)
		await replaceText(document, document.getText().replace("amends: s2.ipt.md", "amends: "))
		const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
			"vscode.executeCompletionItemProvider",
			document.uri,
			placeOf(document, "amends: ").translate(0, "amends: ".length - 1),
		)
		const offered = items.filter(({ kind }) => kind === vscode.CompletionItemKind.File)
		assert.deepEqual(
			offered.map(({ label, detail }) => [typeof label === "string" ? label : label.label, detail]),
			[
				["s2.ipt.md", "Session 2, 2026-03-02"],
				["s1.ipt.md", "Session 1, 2026-03-01"],
			],
		)
	})
})
