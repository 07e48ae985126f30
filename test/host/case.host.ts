import * as vscode from "vscode"
import { after, assert, closeAll, deleteFile, openFile, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { actionsAt, api, apply, codesAt, diagnosticAt, formulation, session, shows } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const relatedTo = (uri: vscode.Uri, code: string) => diagnosticAt(uri, code).relatedInformation?.[0]?.location

suite("rules that see a case", () => {
	test("follow another note that is written, renamed, changed unsaved, saved and deleted", async () => {
		after(closeAll)
		const { document } = await openText("cr1/s3.ipt.md", session("CR1", 3))
		await shows(document.uri, "session.gap")
		await writeFile("cr1/s2.ipt.md", session("CR1", 2))
		await writeFile("cr1/s1.ipt.md", session("CR1", 1))
		await shows(document.uri, "session.gap", false)

		const renamed = uriOf("cr1/moved.ipt.md")
		const rename = new vscode.WorkspaceEdit()
		rename.renameFile(uriOf("cr1/s2.ipt.md"), renamed)
		assert.ok(await vscode.workspace.applyEdit(rename))
		const other = await vscode.workspace.openTextDocument(renamed)
		await vscode.window.showTextDocument(other, { preview: false })
		// Of another day: a note of the same day and text would be a second version.
		await replaceText(other, replaced(session("CR1", 3), ["date: 2026-03-03", "date: 2026-03-04"]))
		await shows(document.uri, "session.duplicate-number")
		assert.equal(relatedTo(document.uri, "session.duplicate-number")?.uri.toString(), renamed.toString())
		assert.match(other.lineAt(relatedTo(document.uri, "session.duplicate-number")?.range.start.line ?? 0).text, /^session: 3/)
		assert.ok(await other.save())
		await shows(document.uri, "session.gap")
		await closeAll()
		const { document: again } = await openFile("cr1/s3.ipt.md")
		await shows(again.uri, "session.duplicate-number")
		await deleteFile("cr1/moved.ipt.md")
		await shows(again.uri, "session.duplicate-number", false)
		await shows(again.uri, "session.gap")
	}, 60_000)

	test("are about the formulation, edited and not saved", async () => {
		after(closeAll)
		const plan = await openText("cr2/f.ipt.md", formulation("CR2", "## Goals\n\n- **G1**: sings (by May)\n"))
		const { document } = await openText("cr2/s5.ipt.md", session("CR2", 5, "## Progress\n\n- **G2**: asked @brother\n"))
		await shows(document.uri, "goal.unknown")
		await shows(document.uri, "person.unknown")
		const place = relatedTo(document.uri, "goal.unknown")
		assert.equal(place?.uri.toString(), plan.document.uri.toString())
		assert.match(plan.document.lineAt(place?.range.start.line ?? 0).text, /\*\*G1\*\*/)
		await replaceText(
			plan.document,
			formulation(
				"CR2",
				"## Goals\n\n- **G1**: sings (by May)\n- **G2**: asks (by May)\n\n## Interpersonal inventory\n\n### Brother\n\n- **Relationship**: brother\n",
			),
		)
		await shows(document.uri, "goal.unknown", false)
		await shows(document.uri, "person.unknown", false)
	})

	test("add a person to the formulation, closed or open and changed, and undo gives it back", async () => {
		after(closeAll)
		const text = formulation(
			"CR3",
			"## Interpersonal inventory\n\n### Mother\n\n- **Relationship**: mother\n\n## Timeline\n\n- 2025: moved\n",
		).replaceAll("\n", "\r\n")
		await writeFile("cr3/f.ipt.md", text)
		const { document } = await openText("cr3/s5.ipt.md", session("CR3", 5, "## Plan\n\nCall @older-brother.\n"))
		await shows(document.uri, "person.unknown")
		const before = document.getText()
		await apply(await actionsAt(document.uri, diagnosticAt(document.uri, "person.unknown").range), "Add “Older brother” to the inventory")
		await shows(document.uri, "person.unknown", false)
		const plan = await vscode.workspace.openTextDocument(uriOf("cr3/f.ipt.md"))
		assert.match(
			plan.getText(),
			/### Mother\r\n\r\n- \*\*Relationship\*\*: mother\r\n\r\n### Older brother\r\n\r\n- \*\*Relationship\*\*: …\r\n[\s\S]*\r\n\r\n## Timeline\r\n/,
		)
		assert.doesNotMatch(plan.getText(), /[^\r]\n/)
		assert.equal(document.getText(), before)
		await vscode.window.showTextDocument(plan, { preview: false })
		await vscode.commands.executeCommand("undo")
		await until(() => plan.getText() === text, "the text as it was")
		await shows(document.uri, "person.unknown")
		// Now it is open and changed: the edit goes into the text as the editor shows it.
		await replaceText(plan, replaced(text, ["- 2025: moved", "- 2024: moved"]))
		await apply(await actionsAt(document.uri, diagnosticAt(document.uri, "person.unknown").range), "Add “Older brother” to the inventory")
		assert.match(plan.getText(), /### Older brother\r\n[\s\S]*- 2024: moved/)
	})

	test("offer the next free number, the Risk section and room for the suicide item", async () => {
		after(closeAll)
		await writeFile("cr4/s4.ipt.md", session("CR4", 4))
		// A day later, so that the next number is the one that its date implies.
		const text = replaced(session("CR4", 4, undefined, "measures:\n  PHQ-9: {total: 12, item9: 1}\n  EPDS: 12\n"), [
			"date: 2026-03-04",
			"date: 2026-03-05",
		])
		const { document } = await openText("cr4/s5.ipt.md", text)
		const expected: readonly (readonly [code: string, title: string, from: string, to: string])[] = [
			["session.duplicate-number", "Replace by “5”", "session: 4", "session: 5"],
			["measure.suicide-item-missing", "Record item 10 of EPDS", "EPDS: 12", "EPDS: {total: 12, item10: …}"],
		]
		for (const [code, title, from, to] of expected) {
			await shows(document.uri, code)
			const before = document.getText()
			await apply(await actionsAt(document.uri, diagnosticAt(document.uri, code).range), title)
			assert.equal(document.getText(), before.replace(from, to))
		}
		await shows(document.uri, "risk.required")
		await apply(await actionsAt(document.uri, diagnosticAt(document.uri, "risk.required").range), "Insert “Risk”")
		assert.match(document.getText(), /## Risk\n[\s\S]*- \*\*Level\*\*: …[\s\S]*## Plan/)
		assert.ok(!codesAt(document.uri).includes("session.risk"))
	})
})

suite("while the folder is being read", () => {
	test("nothing is said that rests on notes not read yet", async () => {
		after(closeAll)
		await writeFile("cr5/s1.ipt.md", session("CR5", 1))
		await writeFile("cr5/s2.ipt.md", session("CR5", 2))
		const { document } = await openText("cr5/s3.ipt.md", session("CR5", 3))
		const { notes } = await api()
		const file = document.uri.toString()
		const reading = notes.rescan()
		notes.update(document)
		assert.equal(notes.isReady, false)
		assert.ok(notes.findings(file).some(({ code }) => code === "session.mood-link"))
		assert.ok(!notes.findings(file).some(({ code }) => code === "session.gap"))
		await reading
		await until(() => notes.folder.index.case("CR5")?.sessions.length === 3, "the case to be known")
		assert.ok(!notes.findings(file).some(({ code }) => code === "session.gap"))
		await deleteFile("cr5/s2.ipt.md")
		await shows(document.uri, "session.gap")
	})
})
