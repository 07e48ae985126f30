/** What is written into notes is in the language of their case, and what is said of them in that of the window. */
import * as vscode from "vscode"
import { after, assert, closeAll, deleteFile, openText, suite, test, until, writeFile } from "./helpers.ts"
import { actionsAt, api, apply, diagnosticAt, formulation, known, session, shows } from "./notes.ts"
import { tree } from "./tree.ts"

const goals = "## Ziele\n\n- **G1**: sagt einmal in der Woche nein\n"

interface German {
	readonly way: string
	readonly code: string
	/** What says it: in the header of the formulation, in its body, in a setting, in a file next to it. */
	readonly header?: string
	readonly body?: string
	readonly setting?: string
	readonly file?: string
}

/** The ways in which a case comes to be German in an English window. */
const ways: readonly German[] = [
	{ way: "by its header", code: "WL1", header: "language: de\n" },
	{ way: "by its headings alone", code: "WL2", body: goals },
	{ way: "by the setting", code: "WL3", setting: "de" },
	{ way: "by the file of its folder", code: "WL4", file: '{ "language": "de" }\n' },
]

/** Makes the case, with one session that says no language by itself, and opens that. */
async function begin({ code, header = "", body = "", setting, file }: German): Promise<vscode.TextEditor> {
	const folder = code.toLowerCase()
	const settings = vscode.workspace.getConfiguration("ipt")
	after(async () => {
		await settings.update("language", undefined, vscode.ConfigurationTarget.Global)
		await closeAll()
		await deleteFile(folder)
	})
	if (setting !== undefined) await settings.update("language", setting, vscode.ConfigurationTarget.Global)
	if (file !== undefined) await writeFile(`${folder}/.ipt-notes.json`, file)
	await writeFile(`${folder}/f.ipt.md`, formulation(code, body, header))
	const editor = await openText(`${folder}/s4.ipt.md`, session(code, 4, "", "focus: role-dispute\n"))
	const { notes } = await api()
	await notes.rescan()
	await known(code, 2)
	return editor
}

async function textOf(command: string, argument: object): Promise<string> {
	const uri = await vscode.commands.executeCommand<vscode.Uri>(command, argument)
	return (await vscode.workspace.openTextDocument(uri)).getText()
}

/** The labels that are offered at the end of a text, which is written into the note. */
async function offered(editor: vscode.TextEditor, end: string): Promise<string[]> {
	const { document } = editor
	await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), end))
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		document.positionAt(document.getText().length),
	)
	return items
		.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet)
		.map(({ label }) => (typeof label === "string" ? label : label.label))
}

const everythingOf = (document: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0)

const undo = async (): Promise<void> => vscode.commands.executeCommand("undo")

suite("a German case in an English window", () => {
	for (const german of ways) {
		test(`gets German parts from quick fixes, completion and Next Part: ${german.way}`, async () => {
			const editor = await begin(german)
			const { document } = editor
			await shows(document.uri, "session.mood-link")
			const { range } = diagnosticAt(document.uri, "session.mood-link")
			const title = "Insert “Stimmung und Ereignisse”"
			// The file of a folder counts once it was read.
			const fixes = await until(async () => {
				const actions = await actionsAt(document.uri, range, vscode.CodeActionKind.QuickFix)
				return actions.some((action) => action.title === title) && actions
			}, `the fix ${title}`)
			await apply(fixes, title)
			assert.match(document.getText(), /\n## Stimmung und Ereignisse\n/)
			await undo()

			await until(async () => (await actionsAt(document.uri, everythingOf(document))).length > 0, "fixes of the text as it was")
			await apply(await actionsAt(document.uri, everythingOf(document)), "Add all parts that are still needed")
			assert.match(document.getText(), /\n## Seit der letzten Sitzung\n[\s\S]*- \*\*Symptome\*\*: …[\s\S]*\n## Plan\n/)
			assert.doesNotMatch(document.getText(), /## Since|Symptoms/)
			await undo()

			assert.ok((await offered(editor, "\n## ")).includes("Risiko"))
			await undo()
			assert.deepEqual(await offered(editor, "\n## Risiko\n\n- **"), ["Stufe", "Begründung", "Plan"])
			await undo()
			const levels = await offered(editor, "\n## Risiko\n\n- **Stufe**: ")
			assert.deepEqual(levels, ["kein Risiko", "gering", "mittel", "hoch"])
			await undo()

			editor.selection = new vscode.Selection(0, 0, 0, 0)
			void vscode.commands.executeCommand("ipt.nextPart")
			await until(
				async () => {
					// Enter in the list, as soon as it is there.
					await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem")
					return /\n## (?:Seit der letzten Sitzung|Stimmung und Ereignisse)\n/.test(document.getText())
				},
				`the next part to be inserted: ${document.getText()}`,
				10000,
			)
		})

		test(`begins with German notes and gets German people: ${german.way}`, async () => {
			await begin(german)
			const { code } = german
			assert.match(await textOf("ipt.newSession", { code, status: "held" }), /\n## Seit der letzten Sitzung\n[\s\S]*\n## Techniken\n/)
			assert.match(await textOf("ipt.newClosing", { code }), /\n## Ergebnis im Problembereich\n/)
			const { document } = await openText(
				`${code.toLowerCase()}/f.ipt.md`,
				`${formulation(code, german.body, german.header)}\n## Beziehungsinventar\n`,
			)
			await until(() => vscode.window.activeTextEditor?.document === document, "the formulation to be in front")
			await vscode.commands.executeCommand("ipt.addEntry", { file: document.uri.toString(), section: "formulation.inventory" })
			assert.match(document.getText(), /\n### …\n\n- \*\*Beziehung\*\*: …\n/)
		})
	}

	test("is spoken of in English: findings, hovers and tree", async () => {
		const { document } = await begin({ way: "", code: "WL5", header: "language: de\n", body: goals })
		await shows(document.uri, "session.mood-link")
		assert.match(diagnosticAt(document.uri, "session.mood-link").message, /is missing|are still needed|still needs/)
		const uri = vscode.Uri.joinPath(document.uri, "..", "f.ipt.md")
		const opened = await vscode.workspace.openTextDocument(uri)
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			uri,
			opened.positionAt(opened.getText().indexOf("Ziele") + 1),
		)
		const said = hovers
			.flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value)))
			.join("\n")
		assert.match(said, /What to write/)
		const { children, labelled, labels } = await tree()
		const root = await labelled(undefined, "WL5")
		assert.ok((await children(root)).length > 0)
		assert.ok((await labels(root)).includes("Still needed"))
	})
})

suite("two languages", () => {
	test("in one folder each keep to themselves", async () => {
		await begin({ way: "", code: "WL6", header: "language: de\n" })
		after(async () => deleteFile("wl6/english"))
		await writeFile("wl6/english/f.ipt.md", formulation("WL7", "## Goals\n\n- **G1**: says no\n"))
		await writeFile("wl6/english/s4.ipt.md", session("WL7", 4))
		await known("WL7", 2)
		assert.match(await textOf("ipt.newSession", { code: "WL6", status: "held" }), /\n## Stimmung und Ereignisse\n/)
		assert.match(await textOf("ipt.newSession", { code: "WL7", status: "held" }), /\n## Mood and events\n/)
	})

	test("in one case: a note that says its own is written in it, the next one in that of the formulation", async () => {
		await begin({ way: "", code: "WL8", header: "language: de\n" })
		const editor = await openText("wl8/s5.ipt.md", session("WL8", 5, "", "language: es\n"))
		await known("WL8", 3)
		assert.ok((await offered(editor, "\n## ")).includes("Riesgo"))
		assert.match(await textOf("ipt.newSession", { code: "WL8", status: "held" }), /\n## Stimmung und Ereignisse\n/)
	})
})
