import * as vscode from "vscode"
import { after, assert, closeAll, openText, suite, test, until } from "./helpers.ts"
import { actionsAt, api, codesAt, session, shows } from "./notes.ts"
import { FaultyFileSystem } from "./virtual.ts"
import { replaced } from "../harness/replaced.ts"

/** An old version of a session that lacks much. */
const old = session("SC1", 5, "## Risk\n\n- **Level**: …\n")

/** Whether anything is shown or known of a document that is open. */
async function traces({ uri, lineCount }: vscode.TextDocument): Promise<string[]> {
	const { notes } = await api()
	const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri)
	const actions = await actionsAt(uri, new vscode.Range(0, 0, lineCount, 0))
	return [
		...codesAt(uri),
		...lenses.map(({ command }) => command?.title ?? ""),
		...actions.map(({ title }) => title),
		...(notes.folder.has(uri.toString()) ? ["in the index"] : []),
	]
}

suite("documents of other schemes", () => {
	test("get no findings and enter no index: an old version next to the file, as source control shows it", async () => {
		after(closeAll)
		const provider = vscode.workspace.registerTextDocumentContentProvider("ipt-old-version", { provideTextDocumentContent: () => old })
		after(() => void provider.dispose())
		const { document } = await openText("sc1/s5.ipt.md", session("SC1", 5))
		await shows(document.uri, "session.mood-link")
		const before = document.uri.with({ scheme: "ipt-old-version", query: "HEAD" })
		await vscode.commands.executeCommand("vscode.diff", before, document.uri, "HEAD and the file")
		const version = await vscode.workspace.openTextDocument(before)
		await vscode.languages.setTextDocumentLanguage(version, "ipt")
		assert.equal(version.getText(), old)
		const { notes } = await api()
		await until(() => notes.folder.index.case("SC1")?.notes.length === 1, "the file alone to be known")
		assert.deepEqual(await traces(version), [])
		assert.equal(notes.folder.index.case("SC1")?.notes.length, 1)
	})

	test("of a file system that is no folder of the window, written to or not", async () => {
		after(closeAll)
		const files = new FaultyFileSystem()
		const system = vscode.workspace.registerFileSystemProvider("ipt-versions", files)
		after(() => void system.dispose())
		const uri = vscode.Uri.parse("ipt-versions:/s6.ipt.md")
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(replaced(old, ["SC1", "SC2"])))
		const { document } = await vscode.window.showTextDocument(uri)
		assert.equal(document.languageId, "ipt")
		assert.deepEqual(await traces(document), [])
		assert.equal((await api()).notes.folder.index.case("SC2"), undefined)
	})

	test("of no file yet are notes", async () => {
		after(closeAll)
		const document = await vscode.workspace.openTextDocument({ language: "ipt", content: old })
		await vscode.window.showTextDocument(document)
		// What is still needed waits in a new note until it is checked.
		await vscode.commands.executeCommand("ipt.checkAll")
		await shows(document.uri, "session.mood-link")
	})
})
