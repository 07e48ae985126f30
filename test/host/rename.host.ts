import { chmod } from "node:fs/promises"
import * as vscode from "vscode"
import { after, assert, closeAll, folder, openText, replaceText, saveAll, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const inventory =
	"## Interpersonal inventory\n\n### Older sister\n\n- **Relationship**: sister\n\n### Mother\n\n- **Relationship**: mother\n"
const goals = "## Goals\n\n- **G1**: phones @older-sister\n- **G2**: sings\n"

const position = (document: vscode.TextDocument, words: string, offset = 1) =>
	document.positionAt(document.getText().indexOf(words) + offset)

const editsFor = (document: vscode.TextDocument, words: string, newName: string) =>
	vscode.commands.executeCommand<vscode.WorkspaceEdit>(
		"vscode.executeDocumentRenameProvider",
		document.uri,
		position(document, words),
		newName,
	)

const prepared = async (document: vscode.TextDocument, words: string) => {
	const { range, placeholder } = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
		"vscode.prepareRename",
		document.uri,
		position(document, words),
	)
	return [document.getText(range), placeholder]
}

const refused = (document: vscode.TextDocument, words: string, newName: string, message: RegExp) =>
	assert.rejects(async () => editsFor(document, words, newName), message)

const bytesOf = async (path: string) =>
	new TextDecoder("utf-8", { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uriOf(path)))

suite("rename", () => {
	test("begins with the words of a heading, with the alias of a mention, with a goal's id", async () => {
		after(closeAll)
		await api()
		const { document } = await openText("r1/f.ipt.md", formulation("R1", `${inventory}\n${goals}`))
		assert.deepEqual(await prepared(document, "### Older"), ["Older sister", "Older sister"])
		assert.deepEqual(await prepared(document, "@older-sister"), ["older-sister", "older-sister"])
		assert.deepEqual(await prepared(document, "G1"), ["G1", "G1"])
		await assert.rejects(async () => prepared(document, "Relationship"), /put the cursor on a person/)
		await assert.rejects(async () => prepared(document, "R1"), /put the cursor on a person/)
	})

	test("changes every note of the case, closed, open and unsaved, and no other byte", async () => {
		after(closeAll)
		const files = {
			"r2/f.ipt.md": `\uFEFF${formulation("R2", `Of @older-sister.\n\n${inventory}\n${goals}`).replaceAll("\n", "\r\n")}`,
			"r2/deep/er/s4.ipt.md": session("R2", 4, "## Plan\n\n`@older-sister` @Older-Sister's ä😀 @older-sister  \n\n\n").replaceAll(
				"\n",
				"\r\n",
			),
			"r2/other-case.ipt.md": session("R2-B", 4, "@older-sister\n"),
			"r2/s5.ipt.md": session("R2", 5, "## Plan\n\nNothing.\n"),
			"r2/s6.ipt.md": session("R2", 6),
		}
		for (const [path, text] of Object.entries(files)) await writeFile(path, text)
		await known("R2", 4)
		const { document } = await openText("r2/s6.ipt.md", files["r2/s6.ipt.md"])
		const unsaved = session("R2", 6, "## Plan\n\nUnsaved: @older-sister\n")
		await replaceText(document, unsaved)
		const edit = await editsFor(document, "@older-sister", "Elder sister")
		assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))
		const expected = {
			...files,
			"r2/f.ipt.md": files["r2/f.ipt.md"].replaceAll("@older-sister", "@elder-sister").replace("### Older", "### Elder"),
			"r2/deep/er/s4.ipt.md": files["r2/deep/er/s4.ipt.md"]
				.replace("@Older-Sister's", "@elder-sister's")
				.replace("@older-sister  ", "@elder-sister  "),
			"r2/s6.ipt.md": replaced(unsaved, ["@older-sister", "@elder-sister"]),
		}
		await saveAll()
		for (const [path, text] of Object.entries(expected)) assert.equal(await bytesOf(path), text, path)
		// There and back.
		assert.ok(await vscode.workspace.applyEdit(await editsFor(document, "@elder-sister", "Older sister")))
		await saveAll()
		for (const [path, text] of Object.entries({ ...files, "r2/s6.ipt.md": unsaved }))
			assert.equal(await bytesOf(path), path.endsWith("s4.ipt.md") ? replaced(text, ["Older-Sister", "older-sister"]) : text, path)
	})

	test("is undone in one step, in every note", async () => {
		after(closeAll)
		const files = {
			"r3/f.ipt.md": `\uFEFF${formulation("R3", `@older-sister\n\n${inventory}\n${goals}`)}`.replaceAll("\n", "\r\n"),
			"r3/s5.ipt.md": session("R3", 5, "@older-sister\n"),
		}
		for (const [path, text] of Object.entries(files)) await writeFile(path, text)
		const { document } = await openText("r3/s4.ipt.md", session("R3", 4))
		await known("R3", 3)
		const unsaved = session("R3", 4, "Unsaved: @older-sister\n")
		await replaceText(document, unsaved)
		assert.ok(await vscode.workspace.applyEdit(await editsFor(document, "@older-sister", "aunt")))
		assert.equal(document.getText(), replaced(unsaved, ["@older-sister", "@aunt"]))
		await saveAll()
		assert.match(await bytesOf("r3/f.ipt.md"), /### Aunt/)
		await vscode.window.showTextDocument(document)
		await vscode.commands.executeCommand("undo")
		await until(() => document.getText() === unsaved, "the note to be as it was")
		await saveAll()
		for (const [path, text] of Object.entries({ ...files, "r3/s4.ipt.md": unsaved })) assert.equal(await bytesOf(path), text, path)
	})

	test("takes a closed file as it is on disk, changed a moment ago", async () => {
		after(closeAll)
		await writeFile("r4/f.ipt.md", formulation("R4", inventory))
		const { document } = await openText("r4/s4.ipt.md", session("R4", 4, "@mother\n"))
		await known("R4", 2)
		const later = formulation("R4", `More text before @mother.\n\n${inventory}`)
		await writeFile("r4/f.ipt.md", later)
		assert.ok(await vscode.workspace.applyEdit(await editsFor(document, "@mother", "Mum")))
		await saveAll()
		assert.equal(await bytesOf("r4/f.ipt.md"), replaced(later, ["@mother", "@mum"], ["### Mother", "### Mum"]))
	})

	test("of a goal changes labels and mentions", async () => {
		after(closeAll)
		await writeFile("r5/f.ipt.md", formulation("R5", goals))
		const { document } = await openText("r5/s4.ipt.md", session("R5", 4, "## Progress\n\n- **G1**: once, not G2\n"))
		await known("R5", 2)
		assert.ok(await vscode.workspace.applyEdit(await editsFor(document, "G1", "g5")))
		await saveAll()
		assert.equal(await bytesOf("r5/f.ipt.md"), replaced(formulation("R5", goals), ["G1", "G5"]))
		assert.equal(await bytesOf("r5/s4.ipt.md"), session("R5", 4, "## Progress\n\n- **G5**: once, not G2\n"))
	})

	test("is refused, with a reason, for a name that is taken, empty or impossible", async () => {
		after(closeAll)
		await writeFile("r6/s4.ipt.md", session("R6", 4, "@uncle G7\n"))
		const { document } = await openText("r6/f.ipt.md", formulation("R6", `${inventory}\n${goals}`))
		await known("R6", 2)
		await refused(document, "@older-sister", "Mother", /@mother is already another person, mentioned in r6.f\.ipt\.md/)
		await refused(document, "### Older", "uncle", /@uncle is already another person, mentioned in r6.s4\.ipt\.md/)
		await refused(document, "@older-sister", "@", /The new name is empty/)
		await refused(document, "@older-sister", "_a", /“_a” cannot be a name/)
		await refused(document, "G1", "G2", /There is already a goal G2/)
		await refused(document, "G1", "G7", /There is already a goal G7, mentioned in r6.s4\.ipt\.md/)
		await refused(document, "G1", "first", /The name of a goal is G and a number/)
	})

	test("is refused where a note of the case cannot be written to", async () => {
		after(closeAll)
		const { document } = await openText("r7/f.ipt.md", formulation("R7", `${inventory}\n${goals}`))
		const latin = uriOf("r7/latin.ipt.md")
		await vscode.workspace.fs.writeFile(latin, Buffer.from(session("R7", 4, "M\u00fcller, @mother\n"), "latin1"))
		const locked = await writeFile("r7/locked.ipt.md", session("R7", 5, "@older-sister\n"))
		await chmod(locked.fsPath, 0o444)
		const { notes } = await api()
		await until(() => notes.folder.has(latin.toString()) && notes.folder.has(locked.toString()), "the notes to be known")
		await refused(document, "### Mother", "Mum", /latin\.ipt\.md would have to change, but cannot be written to/)
		await refused(document, "@older-sister", "Aunt", /locked\.ipt\.md would have to change, but cannot be written to/)
		const edit = await editsFor(document, "G1", "G5")
		assert.deepEqual(
			edit.entries().map(([uri]) => uri.path),
			[document.uri.path],
		)
		assert.equal(document.uri.path, `${folder().path}/r7/f.ipt.md`)
	})
})
