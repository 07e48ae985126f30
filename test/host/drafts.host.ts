import * as vscode from "vscode"
import { after, assert, closeAll, messages, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, codesAt, session, shows } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

/** Makes a formulation, and waits until its findings are known. */
async function newCase(code: string): Promise<vscode.TextEditor> {
	const uri = await vscode.commands.executeCommand<vscode.Uri>("ipt.newCase", { code, areas: ["grief"] })
	const { notes } = await api()
	await until(() => notes.findings(uri.toString()).length > 0, "the findings to be known")
	const editor = vscode.window.activeTextEditor
	assert.equal(editor?.document.uri.toString(), uri.toString())
	return editor
}

/** Puts the cursor after some words, and waits until that has been noticed. */
async function goTo({ document }: vscode.TextEditor, words: string): Promise<void> {
	const editor = await vscode.window.showTextDocument(document)
	const position = document.positionAt(document.getText().indexOf(words) + words.length)
	const heard = new Promise<void>((resolve) => {
		const listener = vscode.window.onDidChangeTextEditorSelection(() => {
			listener.dispose()
			// The part is looked at a moment later.
			setTimeout(resolve, 300)
		})
		setTimeout(resolve, 3000)
	})
	editor.selection = new vscode.Selection(position, position)
	await heard
}

const statusText = async () => (await (await api()).status.current)?.note?.text

suite("drafts, written for the first time,", () => {
	test("show what is still empty in a part once it has been left, and all of it once it is saved by hand", async () => {
		after(closeAll)
		const editor = await newCase("DR1")
		const { document } = editor
		const { notes } = await api()
		const all = () => notes.findings(document.uri.toString()).map(({ code }) => code)
		assert.ok(all().length > 15)
		await until(async () => (await statusText()) === "14 parts to go", "the status")
		assert.deepEqual(codesAt(document.uri), [])
		await goTo(editor, "## Goals")
		await goTo(editor, "## Strengths and prognosis")
		await shows(document.uri, "formulation.goals")
		assert.ok(!codesAt(document.uri).includes("formulation.agreement"), "a part that the cursor was not in")
		assert.ok(!codesAt(document.uri).includes("formulation.strengths"), "the part that the cursor is in")
		// Whatever another program saves, such as auto-save, is not saved by hand.
		await vscode.workspace.getConfiguration("files").update("autoSave", "afterDelay", vscode.ConfigurationTarget.Workspace)
		after(async () => vscode.workspace.getConfiguration("files").update("autoSave", undefined, vscode.ConfigurationTarget.Workspace))
		await replaceText(document, replaced(document.getText(), ["## Consent\n", "## Consent\n\nGiven.\n"]))
		await until(() => !document.isDirty, "the note to be saved by auto-save")
		assert.ok(!codesAt(document.uri).includes("formulation.agreement"), "auto-save shows nothing")
		// It has nothing to save, and is saved by hand all the same.
		await vscode.commands.executeCommand("workbench.action.files.save")
		await shows(document.uri, "formulation.agreement")
		assert.deepEqual(codesAt(document.uri).sort(), all().sort())
		await until(async () => (await statusText()) === "14 parts still needed", "the status of any note")
	})

	test("show at once what is wrong", async () => {
		after(closeAll)
		const { document } = await newCase("DR2")
		await replaceText(document, replaced(document.getText(), ["PHQ-9: …", "PHQ-9: 99"]))
		await shows(document.uri, "measure.range")
		assert.ok(!codesAt(document.uri).some((code) => code.startsWith("formulation.")), "what is still empty")
	})

	test("show everything when all notes are checked, and when it is opened again", async () => {
		after(closeAll)
		const { document } = await newCase("DR3")
		await vscode.commands.executeCommand("ipt.checkAll")
		await shows(document.uri, "formulation.goals")
		const other = await newCase("DR4")
		assert.deepEqual(codesAt(other.document.uri), [])
		await vscode.commands.executeCommand("workbench.action.closeActiveEditor")
		await vscode.window.showTextDocument(other.document.uri)
		await shows(other.document.uri, "formulation.goals")
	})

	test("may be untitled, or files that were created empty here", async () => {
		after(closeAll)
		const text = session("DR5", 5, "## Progress\n\n## Plan\n\nCall her.\n", "measures: {PHQ-9: 99}\n")
		const untitled = await vscode.workspace.openTextDocument({ language: "ipt", content: text })
		await vscode.window.showTextDocument(untitled)
		const { notes } = await api()
		await until(() => notes.findings(untitled.uri.toString()).length > 0, "the findings to be known")
		await shows(untitled.uri, "measure.range")
		assert.ok(!codesAt(untitled.uri).includes("session.progress"))
		const uri = uriOf("dr5/s5.ipt.md")
		const edit = new vscode.WorkspaceEdit()
		edit.createFile(uri)
		assert.ok(await vscode.workspace.applyEdit(edit))
		const { document } = await vscode.window.showTextDocument(uri)
		await replaceText(document, text)
		await until(() => notes.findings(uri.toString()).some(({ code }) => code === "session.progress"), "the findings to be known")
		await shows(uri, "measure.range")
		assert.ok(!codesAt(uri).includes("session.progress"))
		await document.save()
		await shows(uri, "session.progress")
		// One that is opened from disk is none, whatever is in it.
		const opened = await openText("dr5/s6.ipt.md", text)
		await shows(opened.document.uri, "session.progress")
	})

	test("show everything at once if a setting says so", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("ipt")
		after(async () => settings.update("newNotes.showFindings", undefined, vscode.ConfigurationTarget.Workspace))
		const { document } = await newCase("DR6")
		assert.deepEqual(codesAt(document.uri), [])
		await settings.update("newNotes.showFindings", true, vscode.ConfigurationTarget.Workspace)
		await shows(document.uri, "formulation.goals")
	})
})

suite("the next part of drafts and other notes", () => {
	const focus = "focus: grief\n"
	const whole =
		"## Since last session\n\n- **Symptoms**: better\n- **Events**: a visit\n\n## Mood and events\n\nSad.\n\n## Techniques\n\n- **Clarification**: of the visit\n\n## Progress\n\nSlow.\n\n## Risk\n\n- **Level**: none\n- **Rationale**: asked\n\n## Plan\n\nCall her.\n"
	/** Chooses what is proposed in a list, as soon as it is there. */
	const accept = async (done: () => boolean, what: string) =>
		until(async () => {
			await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem")
			return done()
		}, what)

	test("is the next empty place, then a part that is not there, which is offered where it belongs", async () => {
		after(closeAll)
		const text = session("NP1", 5, replaced(whole, ["none\n", "…\n"], [/## Progress\n\nSlow.\n\n/, ""]), focus)
		const editor = await openText("np1/s5.ipt.md", text)
		const { document } = editor
		await shows(document.uri, "session.progress")
		const went = vscode.commands.executeCommand("ipt.nextPart")
		const offset = () => document.offsetAt(editor.selection.active)
		await until(() => offset() === text.indexOf("## Risk"), "the cursor to be where Progress belongs")
		await accept(() => document.getText().includes("## Progress"), "Progress to be inserted")
		await went
		await until(
			() => document.getText(new vscode.Range(0, 0, editor.selection.active.line, 0)).endsWith("-->\n"),
			"the cursor below its guidance",
		)
		await vscode.commands.executeCommand("type", { text: "Slow." })
		await vscode.commands.executeCommand("ipt.nextPart")
		await until(() => document.lineAt(editor.selection.start.line).text === "- **Level**: …", "the empty place")
		await vscode.commands.executeCommand("type", { text: "none" })
		const heard = messages()
		await vscode.commands.executeCommand("ipt.nextPart")
		assert.deepEqual(heard, ["Nothing is left to write here. No part is still needed, and no “…” is left."])
	})

	test("goes back, and on after the last one", async () => {
		after(closeAll)
		const text = session("NP2", 5, replaced(whole, ["better", "…"], ["Call her.", "…"], ["Slow.\n", ""]), focus)
		const editor = await openText("np2/s5.ipt.md", text)
		const { document } = editor
		await shows(document.uri, "session.progress")
		const lines: string[] = []
		for (const command of ["ipt.nextPart", "ipt.nextPart", "ipt.nextPart", "ipt.nextPart", "ipt.previousPart", "ipt.previousPart"]) {
			await vscode.commands.executeCommand(command)
			lines.push(document.getText(new vscode.Range(editor.selection.start.line - 2, 0, editor.selection.end.line, 100)).trim())
		}
		const [symptoms, progress, plan] = ["## Since last session\n\n- **Symptoms**: …", "## Progress", "## Plan\n\n…"]
		assert.deepEqual(lines, [symptoms, progress, plan, symptoms, plan, progress])
	})

	test("leaves other documents alone", async () => {
		after(closeAll)
		await writeFile("np3/readme.md", "Nothing … here\n\n…\n")
		const { document } = await vscode.window.showTextDocument(uriOf("np3/readme.md"))
		await vscode.commands.executeCommand("ipt.nextPart")
		assert.equal(document.getText(), "Nothing … here\n\n…\n")
		assert.ok(vscode.window.activeTextEditor?.selection.isEmpty)
	})
})
