import * as vscode from "vscode"
import { wordOf, line, heading } from "../import/documents/word.ts"
import { after, assert, closeAll, deleteFile, suite, test, until, uriOf } from "./helpers.ts"
import { namesIn } from "./files.ts"
import { known } from "./notes.ts"
import { replying } from "./questions.ts"

const utf8 = new TextEncoder()

/** Puts a document into the folder of the test. */
async function put(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
	const uri = uriOf(name)
	await vscode.workspace.fs.writeFile(uri, typeof content === "string" ? utf8.encode(content) : content)
	after(() => deleteFile(name))
	return uri
}

const run = async (code: string, ...files: vscode.Uri[]) =>
	vscode.commands.executeCommand<vscode.Uri[] | undefined>("ipt.importNotes", { code, files: files.map(String) })

const textAt = async (uri: vscode.Uri | undefined): Promise<string> => {
	assert.ok(uri)
	return (await vscode.workspace.openTextDocument(uri)).getText()
}

suite("importing notes", () => {
	test("opens the note of a Word document unsaved, under its future name, and writes nothing before it is saved", async () => {
		after(closeAll)
		const document = await put("old.docx", wordOf(heading("Session 4, 5 March 2026") + heading("Risk", 2) + line("Level: low")))
		const [uri, ...others] = (await run("IM-1", document)) ?? []
		assert.deepEqual(others, [])
		assert.equal(uri?.scheme, "untitled")
		assert.ok(uri?.path.endsWith("/IM-1/IM-1-session-04.ipt.md"))
		assert.match(await textAt(uri), /\nsession: 4\ndate: 2026-03-05\n[\s\S]*## Risk\n\n- \*\*Level\*\*: low\n$/)
		assert.equal(namesIn(".").includes("IM-1"), false)
		// It is a draft: what is missing is not marked before it is saved.
		const marked = () => vscode.languages.getDiagnostics(uri).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
		assert.deepEqual(marked(), [])
	})

	test("says on a page what is in no note", async () => {
		after(closeAll)
		const document = await put("soap.txt", "Session 2, 5 March 2026\n\nS: came late\n\nP: go on\n")
		await run("IM-2", document)
		const pages = () => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === "ipt-notes-import")
		const page = () =>
			pages()
				.map((each) => each.getText())
				.find((text) => text.includes("soap")) ?? ""
		await until(() => page() !== "", "the page of the import")
		assert.match(page(), /IM\\-2\\-session\\-02\.ipt\.md\*\*: Session 2, 2026\\-03\\-05, 2 known sections/)
		assert.match(page(), /### In no note\n\n- Headings replaced by those of a note: “S”; “P”/)
	})

	test("lets the user choose among several notes, all of which are chosen at first", async () => {
		after(closeAll)
		const document = await put("two.txt", "Session 1, 5 March 2026\n\nPlan: a\n\nSession 2, 12 March 2026\n\nPlan: b\n")
		const before = vscode.window.showQuickPick
		const offered: vscode.QuickPickItem[] = []
		Reflect.set(vscode.window, "showQuickPick", async (items: readonly vscode.QuickPickItem[]) => {
			offered.push(...items)
			return items.slice(1)
		})
		after(() => void Reflect.set(vscode.window, "showQuickPick", before))
		const made = await run("IM-3", document)
		assert.deepEqual(
			offered.map(({ label, picked }) => [label, picked]),
			[
				["IM-3-session-01.ipt.md", true],
				["IM-3-session-02.ipt.md", true],
			],
		)
		assert.equal(made?.length, 1)
		assert.match(await textAt(made?.[0]), /\n## Plan\n\nb\n$/)
	})

	test("never proposes the name of a note that is there", async () => {
		after(closeAll)
		await put("IM-4-session-02.ipt.md", "---\nipt: 1\nnote: session\ncase: IM-4\nsession: 2\ndate: 2026-03-01\n---\n")
		await known("IM-4", 1)
		const document = await put("again.txt", "Session 2, 5 March 2026\n\nPlan: a\n")
		const [uri] = (await run("IM-4", document)) ?? []
		assert.ok(uri)
		assert.equal(uri.path, uriOf("IM-4-session-02-2.ipt.md").path)
	})

	test("says what to do with a file that cannot be read, and refuses a code that looks like a name", async () => {
		const old = await put("old.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
		const asked = replying({ text: () => "MariaSmith", file: old })
		await run("IM-5", old)
		assert.deepEqual(
			asked.map((each) => each.asked.trim()),
			["old.doc: It is in the old format of Word (.doc). Open it in Word or LibreOffice, save it as .docx, and import that."],
		)
		await vscode.commands.executeCommand("ipt.importNotes")
		assert.match(asked.at(-1)?.offered.join("") ?? "", /looks like a name/)
	})
})
