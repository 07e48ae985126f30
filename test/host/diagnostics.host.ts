import * as vscode from "vscode"
import {
	after,
	assert,
	closeAll,
	deleteFile,
	openText,
	replaceText,
	suite,
	test,
	testWithBuiltIns,
	until,
	uriOf,
	writeFile,
} from "./helpers.ts"
import { api, codesAt, codesOf, diagnosticAt, formulation, known, latin1, session, shows } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

/** In which nothing but Mood and events is missing of what is required. */
const whole =
	"## Since last session\n\n- **Symptoms**: better\n- **Events**: a visit\n\n## Progress\n\nSlow.\n\n## Techniques\n\n- **Clarification**: of the visit\n\n## Plan\n\nGo on.\n"

suite("diagnostics", () => {
	test("show what a note lacks, with code, page and words", async () => {
		after(closeAll)
		const { document } = await openText("d1/s1.ipt.md", session("D1", 5, whole))
		await shows(document.uri, "session.mood-link")
		const found = diagnosticAt(document.uri, "session.mood-link")
		assert.equal(found.source, "IPT Notes")
		assert.equal(found.severity, vscode.DiagnosticSeverity.Warning)
		assert.match(found.message, /^“Mood and events” is missing\. /)
		assert.equal(document.getText(found.range), "note: session")
		assert.ok(typeof found.code === "object")
		const page = await vscode.workspace.openTextDocument(found.code.target)
		assert.match(page.getText(), /^# Mood and events\n\n`session\.mood-link`[\s\S]*is missing[\s\S]*\n## Mood and events\n/)
	})

	test("show parts that are missing at one place as one, with the pages of all, and each counts", async () => {
		after(closeAll)
		const { document } = await openText(
			"d13/f.ipt.md",
			formulation("D13", "## Interpersonal inventory\n\n### Mother\n\n- **Relationship**: mother\n", "variant: ipt-a\n"),
		)
		await shows(document.uri, "formulation.goals")
		const found = diagnosticAt(document.uri, "formulation.goals")
		assert.match(found.message, /^\d+ sections are still needed: Presenting problem, Acute stressor, .*Goals/)
		assert.equal(document.getText(found.range), "note: formulation")
		assert.ok(typeof found.code === "object")
		assert.equal(found.code.value, "Why?", "codes are on the page alone")
		const page = (await vscode.workspace.openTextDocument(found.code.target)).getText()
		for (const code of codesOf(found)) assert.ok(page.includes(`\n\`${code}\``), code)
		assert.notEqual(diagnosticAt(document.uri, "formulation.risk"), found, "risk is shown alone")
		assert.equal(diagnosticAt(document.uri, "formulation.risk").message.split(".")[0], "“Risk” is missing")
		const { notes } = await api()
		const single = notes.findings(document.uri.toString())
		assert.deepEqual(codesAt(document.uri).sort(), single.map(({ code }) => code).sort())
		assert.ok(vscode.languages.getDiagnostics(document.uri).length < single.length)
	})

	testWithBuiltIns("have a page that opens as one to read", async () => {
		after(closeAll)
		const { document } = await openText("d0/s1.ipt.md", session("D0", 5))
		await shows(document.uri, "session.mood-link")
		const { code } = diagnosticAt(document.uri, "session.mood-link")
		assert.ok(typeof code === "object" && code.target.query !== "", "the page of several parts")
		await vscode.commands.executeCommand("vscode.open", code.target)
		const input = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input
		await until(() => input() instanceof vscode.TabInputCustom, "the page to open in the preview of Markdown")
	})

	test("follow what is typed, before it is saved", async () => {
		after(closeAll)
		const { document } = await openText("d2/s1.ipt.md", session("D2", 5))
		await shows(document.uri, "session.mood-link")
		await replaceText(document, session("D2", 5, "## Mood and events\n\nSad after the call.\n\n## Plan\n\nCall again.\n"))
		await shows(document.uri, "session.mood-link", false)
		assert.ok(document.isDirty)
	})

	test("point to the first of two", async () => {
		after(closeAll)
		const { document } = await openText("d3/s1.ipt.md", session("D3", 5, "## Plan\n\na\n\n## Plan\n\nb\n"))
		await shows(document.uri, "note.duplicate-section")
		const related = diagnosticAt(document.uri, "note.duplicate-section").relatedInformation?.[0]
		assert.equal(related?.location.uri.toString(), document.uri.toString())
		assert.equal(document.getText(related?.location.range), "## Plan")
	})

	test("follow the other notes of the case", async () => {
		after(closeAll)
		const { document } = await openText("d4/formulation.ipt.md", formulation("D4"))
		await shows(document.uri, "formulation.acute-stressor")
		const level = () => diagnosticAt(document.uri, "formulation.acute-stressor").severity
		assert.equal(level(), vscode.DiagnosticSeverity.Warning)
		await writeFile("d4/s1.ipt.md", session("D4", 1))
		await until(() => level() === vscode.DiagnosticSeverity.Information, "a formulation in the making to be recommended only")
		const later = await openText("d4/s1.ipt.md", session("D4", 1))
		await replaceText(later.document, session("D4", 4))
		await until(() => level() === vscode.DiagnosticSeverity.Warning, "an unsaved session 4 to count")
	})

	test("are cleared on close", async () => {
		// Opened as a user does: a document that a program opened outlives its editor for minutes.
		const uri = await writeFile("d5/s1.ipt.md", session("D5", 5))
		await vscode.commands.executeCommand("vscode.open", uri)
		await shows(uri, "session.mood-link")
		await closeAll()
		await until(() => codesAt(uri).length === 0, "findings to be cleared on close")
	})

	test("are cleared when the editor closes though VS Code keeps the document, and are not shown of one that no editor shows", async () => {
		await closeAll()
		const uri = await writeFile("d15/s1.ipt.md", session("D15", 5))
		const document = await vscode.workspace.openTextDocument(uri)
		const other = await openText("d15/s2.ipt.md", session("D15", 6))
		await shows(other.document.uri, "session.mood-link")
		assert.deepEqual(codesAt(uri), [])
		await vscode.window.showTextDocument(document, { preview: false })
		await shows(uri, "session.mood-link")
		await closeAll()
		await until(() => codesAt(uri).length === 0, "findings to be cleared with the editor")
		// What the other notes of the case say changes the findings of this one, and none are shown.
		await writeFile("d15/s3.ipt.md", session("D15", 7))
		await known("D15", 3)
		assert.deepEqual(codesAt(uri), [])
		assert.ok(!document.isClosed, "the document is kept")
		const edit = new vscode.WorkspaceEdit()
		edit.insert(uri, new vscode.Position(document.lineCount, 0), "\n## Plan\n\nCall.\n")
		after(closeAll)
		assert.ok(await vscode.workspace.applyEdit(edit))
		await shows(uri, "session.mood-link")
	})

	test("are cleared on delete and on rename", async () => {
		after(closeAll)
		const first = await openText("d6/s1.ipt.md", session("D6", 5))
		await shows(first.document.uri, "session.mood-link")
		const renamed = uriOf("d6/s2.ipt.md")
		const edit = new vscode.WorkspaceEdit()
		edit.renameFile(first.document.uri, renamed)
		assert.ok(await vscode.workspace.applyEdit(edit))
		await shows(renamed, "session.mood-link")
		await until(() => codesAt(uriOf("d6/s1.ipt.md")).length === 0, "findings of the old name to go")
		await deleteFile("d6/s2.ipt.md")
		await closeAll()
		await until(() => codesAt(renamed).length === 0, "findings of a deleted note to go")
	})

	test("are cleared when the language changes, and come back", async () => {
		after(closeAll)
		const { document } = await openText("d7/s1.ipt.md", session("D7", 5))
		await shows(document.uri, "session.mood-link")
		const plain = await vscode.languages.setTextDocumentLanguage(document, "plaintext")
		await until(() => codesAt(document.uri).length === 0, "findings of plain text to go")
		await vscode.languages.setTextDocumentLanguage(plain, "ipt")
		await shows(document.uri, "session.mood-link")
	})

	test("work for a note that a user opens as Markdown", async () => {
		after(closeAll)
		const { document } = await openText("d8/s1.ipt.md", session("D8", 5))
		await vscode.languages.setTextDocumentLanguage(document, "markdown")
		await shows(document.uri, "session.mood-link")
	})

	test("leave other Markdown files alone", async () => {
		after(closeAll)
		const other = await openText("d9/readme.md", session("D9", 5))
		const note = await openText("d9/s1.ipt.md", session("D9", 5))
		await shows(note.document.uri, "session.mood-link")
		assert.deepEqual(codesAt(other.document.uri), [])
	})

	test("give a value that cannot be read one clear finding, and read the other keys", async () => {
		after(closeAll)
		const { document } = await openText("d10/s1.ipt.md", replaced(session("D10", 5), ["phase: middle", "phase: [middle"]))
		await shows(document.uri, "front-matter.syntax")
		assert.deepEqual(
			codesAt(document.uri).filter((code) => code.startsWith("front-matter.")),
			["front-matter.syntax"],
		)
		assert.ok(!codesAt(document.uri).some((code) => code === "session.front-matter.date" || code === "session.front-matter.session"))
	})

	test("mark an identifier for information, and never repeat it", async () => {
		after(closeAll)
		const { document } = await openText("d12/s1.ipt.md", session("D12", 5, "## Plan\n\nCall the sister, 07700 900123, on 2026-03-09.\n"))
		await shows(document.uri, "privacy.identifier")
		const found = diagnosticAt(document.uri, "privacy.identifier")
		assert.equal(document.getText(found.range), "07700 900123")
		assert.equal(found.severity, vscode.DiagnosticSeverity.Information)
		assert.match(found.message, /^This looks like a telephone number\./)
		assert.ok(!found.message.includes("07700"))
		await replaceText(document, session("D12", 5, "## Plan\n\nCall @sister on 2026-03-09.\n"))
		await shows(document.uri, "privacy.identifier", false)
	})

	test("say that a file is not UTF-8, at its place", async () => {
		after(closeAll)
		const uri = uriOf("d11/s1.ipt.md")
		await vscode.workspace.fs.writeFile(uri, latin1(session("D11", 5, "## Plan\n\nM\u00fcller\n")))
		await vscode.window.showTextDocument(uri)
		await shows(uri, "note.encoding")
		assert.deepEqual(codesAt(uri), ["note.encoding"])
		assert.equal(diagnosticAt(uri, "note.encoding").range.start.character, 1)
	})
})
