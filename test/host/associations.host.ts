import * as vscode from "vscode"
import { after, assert, closeAll, openText, replaceText, suite, test, until } from "./helpers.ts"
import { actionsAt, codesAt, diagnosticAt, formulation, known, session, shows } from "./notes.ts"

/** Sets `files.associations` for the test that calls it. */
async function associate(associations: Readonly<Record<string, string>>): Promise<void> {
	const files = vscode.workspace.getConfiguration("files")
	after(async () => files.update("associations", undefined, vscode.ConfigurationTarget.Workspace))
	await files.update("associations", associations, vscode.ConfigurationTarget.Workspace)
}

const labelsAt = async (document: vscode.TextDocument, position: vscode.Position): Promise<string[]> => {
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		position,
	)
	return items.map(({ label }) => (typeof label === "string" ? label : label.label))
}

suite("files.associations", () => {
	for (const pattern of ["*.ipt.md", "*.md"]) {
		test(`that open ${pattern} as Markdown leave notes checked, in their case, with fixes and suggestions`, async () => {
			after(closeAll)
			await associate({ [pattern]: "markdown" })
			const code = `AS${pattern.length}`
			const { document } = await openText(`${code}/s5.ipt.md`, session(code, 5, "## Plan\n\nCall her sister.\n\n## \n"))
			assert.equal(document.languageId, "markdown")
			await shows(document.uri, "session.mood-link")
			await known(code, 1)
			const fixes = async () => actionsAt(document.uri, diagnosticAt(document.uri, "session.mood-link").range)
			await until(async () => (await fixes()).some(({ title }) => title === "Add all parts that are still needed"), "the fix")
			const offered = await labelsAt(document, document.positionAt(document.getText().length - 1))
			assert.ok(offered.includes("Mood and events"), offered.slice(0, 5).join(", "))
			await replaceText(document, session(code, 5, "## Mood and events\n\nSad after the call.\n"))
			await shows(document.uri, "session.mood-link", false)
			// Other Markdown is left alone.
			const { document: other } = await openText(`${code}/readme.md`, "# Read\n")
			assert.deepEqual(codesAt(other.uri), [])
		})
	}

	test("that open all Markdown as notes: one by another name counts while it is open, and what is no note is said to be none", async () => {
		after(closeAll)
		await associate({ "*.md": "ipt" })
		await openText("as3/f.ipt.md", formulation("AS3"))
		const { document } = await openText("as3/s5.md", session("AS3", 5))
		assert.equal(document.languageId, "ipt")
		await shows(document.uri, "session.mood-link")
		await known("AS3", 2)
		const { document: readme } = await openText("as3/readme.md", "# Read\n\nWhat this folder is.\n")
		assert.equal(readme.languageId, "ipt")
		await shows(readme.uri, "front-matter.missing")
		// As Markdown again, or closed, neither is one any more. VS Code keeps a closed document for minutes.
		for (const each of [document, readme]) await vscode.languages.setTextDocumentLanguage(each, "markdown")
		await known("AS3", 1)
		assert.deepEqual([...codesAt(document.uri), ...codesAt(readme.uri)], [])
	})
})
