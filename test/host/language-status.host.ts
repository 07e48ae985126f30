import * as vscode from "vscode"
import { after, assert, closeAll, openText, replaceText, suite, test, until, uriOf } from "./helpers.ts"
import { api, latin1, session } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const { Error: Wrong, Information, Warning } = vscode.LanguageStatusSeverity

async function shown(): Promise<{
	readonly note: vscode.LanguageStatusItem | undefined
	readonly association: vscode.LanguageStatusItem | undefined
}> {
	const status = await (await api()).status.current
	return { note: status?.note, association: status?.association }
}

/** Waits until the status of the active note says this. */
async function says(text: RegExp): Promise<vscode.LanguageStatusItem> {
	let last = ""
	await until(
		async () => {
			const { note } = await shown()
			last = note ? `${note.text} (${note.detail ?? ""})` : "nothing"
			return text.test(last)
		},
		`the status to say ${String(text)}`,
	).catch((error: unknown) => {
		throw new Error(`${String(error)}; it says ${last}`)
	})
	const { note } = await shown()
	assert.ok(note)
	return note
}

const complete =
	"## Risk\n\n- **Level**: none\n- **Rationale**: asked, no such thoughts\n\n## Since last session\n\n- **Symptoms**: sleeps\n- **Events**: a call\n\n## Mood and events\n\nSad.\n\n## Techniques\n\n- **Clarification**: what she hoped for\n\n## Progress\n\nSome.\n\n## Plan\n\nCall her.\n"

suite("language status", () => {
	test("says what is missing, and follows what is typed", async () => {
		after(closeAll)
		await (await api()).notes.ready()
		const { document } = await openText(
			"st1/s5.ipt.md",
			session("ST1", 3, replaced(complete, [/## Plan[^]*/, ""], [/## Progress[^#]*/, ""]), "focus: grief\n"),
		)
		const item = await says(/^2 parts still needed \(case ST1 · clinical profile · \d+ worth adding\)$/)
		assert.equal(item.severity, Warning)
		assert.equal(item.command?.command, "workbench.actions.view.problems")
		assert.match(item.accessibilityInformation?.label ?? "", /^2 parts still needed\. case ST1/)
		await replaceText(document, session("ST1", 3, replaced(complete, [/## Plan[^]*/, ""]), "focus: grief\n"))
		await says(/^1 part still needed /)
		await replaceText(document, session("ST1", 3, complete, "focus: grief\nmeasures: {PHQ-9: 99}\n"))
		assert.equal((await says(/^1 finding /)).severity, Wrong)
		await replaceText(document, session("ST1", 3, complete, "focus: grief\n"))
		assert.equal((await says(/^nothing still needed /)).severity, Information)
		assert.ok(!document.isClosed && document.isDirty)
	})

	test("says why a note is not checked", async () => {
		after(closeAll)
		const { document } = await openText("st2/s5.ipt.md", "No header at all.\n")
		assert.equal((await says(/^not checked \(Its header/)).severity, Wrong)
		await replaceText(document, `${session("ST2", 5)}${"word ".repeat(110_000)}`)
		await says(/^not checked \(It is larger than 512 KB\.\)$/)
		const latin = uriOf("st2/latin.ipt.md")
		await vscode.workspace.fs.writeFile(latin, latin1(session("ST2", 6, "## Plan\n\nM\u00fcller\n")))
		await vscode.window.showTextDocument(latin)
		await says(/^not checked \(This file is not text in UTF-8\.\)$/)
	})

	test("is there for notes only, and while it is wanted", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("ipt.show")
		after(async () => settings.update("languageStatus", undefined, vscode.ConfigurationTarget.Workspace))
		await openText("st3/s5.ipt.md", session("ST3", 5))
		await says(/case ST3/)
		await settings.update("languageStatus", false, vscode.ConfigurationTarget.Workspace)
		await until(async () => (await shown()).note === undefined, "the status to go")
		await settings.update("languageStatus", true, vscode.ConfigurationTarget.Workspace)
		await says(/case ST3/)
		await openText("st3/readme.md", "# Read me\n")
		await until(async () => (await shown()).note === undefined, "the status to go with the note")
	})

	test("is busy while the folder is read", async () => {
		after(closeAll)
		await openText("st4/s5.ipt.md", session("ST4", 5))
		await says(/case ST4/)
		const { notes } = await api()
		const done = notes.rescan()
		assert.equal((await shown()).note?.busy, true)
		await done
		await until(async () => (await shown()).note?.busy === false, "the status to rest")
	})

	test("offers to open notes as notes where a setting makes them Markdown, and keeps what else the setting holds [S4]", async () => {
		after(closeAll)
		const files = vscode.workspace.getConfiguration("files")
		after(async () => files.update("associations", undefined, vscode.ConfigurationTarget.Workspace))
		const { document } = await openText("st5/s5.ipt.md", session("ST5", 5))
		const asMarkdown = await vscode.languages.setTextDocumentLanguage(document, "markdown")
		await says(/case ST5/)
		assert.equal((await shown()).association, undefined, "a reader's own choice is left alone")
		await files.update("associations", { "*.md": "markdown", "*.txt": "plaintext", "*.log": 3 }, vscode.ConfigurationTarget.Workspace)
		await until(async () => (await shown()).association !== undefined, "the offer")
		const { association } = await shown()
		assert.equal(association?.command?.command, "ipt.associate")
		await vscode.commands.executeCommand("ipt.associate", { target: "workspace" })
		const set = vscode.workspace.getConfiguration("files").inspect<Record<string, unknown>>("associations")?.workspaceValue
		assert.deepEqual(set, { "*.md": "markdown", "*.txt": "plaintext", "*.log": 3, "*.ipt.md": "ipt" })
		await until(async () => (await shown()).association === undefined, "the offer to go")
		assert.equal(asMarkdown.uri.toString(), document.uri.toString())
	})
})
