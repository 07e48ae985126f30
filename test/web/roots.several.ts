import * as vscode from "vscode"
import { after, assert, closeAll, openFile, suite, test, until, uriOf, writeFile } from "../host/helpers.ts"
import { api, formulation, known, shows } from "../host/notes.ts"

const names = async (code: string) => {
	const { notes } = await api()
	return (notes.folder.index.case(code)?.notes ?? []).map(({ file }) => vscode.Uri.parse(file).path.split("/").slice(-2).join("/"))
}

suite("several folders in a browser", () => {
	test("form one case", async () => {
		await until(() => vscode.workspace.workspaceFolders?.length === 2, "the folders")
		await known("S1", 2)
		assert.deepEqual(await names("S1"), ["north/formulation.ipt.md", "south/session-01.ipt.md"])
	})

	test("have each a configuration of their own, and their names go across", async () => {
		after(closeAll)
		await writeFile(".ipt-notes.json", JSON.stringify({ rules: { "formulation.goals": "off" } }), 1)
		await writeFile("r1/f.ipt.md", formulation("R1"), 0)
		await writeFile("r2/f.ipt.md", formulation("R2"), 1)
		const [here, there] = [(await openFile("r1/f.ipt.md", 0)).document, (await openFile("r2/f.ipt.md", 1)).document]
		await shows(here.uri, "formulation.goals")
		await shows(there.uri, "formulation.goals", false)
		const { document } = await openFile("session-01.ipt.md", 1)
		const definitions = await vscode.commands.executeCommand<vscode.LocationLink[]>(
			"vscode.executeDefinitionProvider",
			document.uri,
			document.positionAt(document.getText().indexOf("@older-sister") + 1),
		)
		assert.deepEqual(
			definitions.map(({ targetUri }) => targetUri.toString()),
			[uriOf("formulation.ipt.md", 0).toString()],
		)
	})
})
