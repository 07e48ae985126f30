import * as vscode from "vscode"
import type { Node } from "../../src/vscode/tree/nodes.ts"
import {
	after,
	assert,
	closeAll,
	folder,
	openFile,
	openText,
	replaceText,
	saveAll,
	suite,
	test,
	until,
	uriOf,
	writeFile,
} from "./helpers.ts"
import { api, diagnosticAt, formulation, known, session, shows } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const north = 0
const south = 1

const at = (document: vscode.TextDocument, words: string) => document.positionAt(document.getText().indexOf(words) + 1)
const name = ({ path }: vscode.Uri) => path.split("/").slice(-2).join("/")
const bytesOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))

async function filesOf(code: string): Promise<string[]> {
	const { notes } = await api()
	return (notes.folder.index.case(code)?.notes ?? []).map(({ file }) => name(vscode.Uri.parse(file)))
}

suite("two folders", () => {
	test("form one case, which the tree shows once", async () => {
		after(closeAll)
		const { cases } = await api()
		const labels = async (nodes: readonly Node[]) => Promise.all(nodes.map(async (node) => (await cases.getTreeItem(node)).label))
		const labelled = async (label: string, node?: Node) => {
			const children = await cases.getChildren(node)
			const found = await labels(children)
			return children.filter((_, index) => found[index] === label)
		}
		const [of, ...more] = await labelled("S1")
		assert.ok(of)
		assert.deepEqual(more, [])
		assert.deepEqual(await filesOf("S1"), ["north/formulation.ipt.md", "south/session-01.ipt.md"])
		const [group] = await labelled("Notes", of)
		assert.deepEqual(await labels(await cases.getChildren(group)), ["Formulation", "Session 1"])
	})

	test("are one for definitions, references and links", async () => {
		after(closeAll)
		const { document } = await openFile("session-01.ipt.md", south)
		const definitions = await vscode.commands.executeCommand<vscode.LocationLink[]>(
			"vscode.executeDefinitionProvider",
			document.uri,
			at(document, "@older-sister"),
		)
		assert.deepEqual(
			definitions.map(({ targetUri }) => name(targetUri)),
			["north/formulation.ipt.md"],
		)
		const references = await vscode.commands.executeCommand<vscode.Location[]>(
			"vscode.executeReferenceProvider",
			document.uri,
			at(document, "G1"),
		)
		assert.deepEqual(references.map(({ uri }) => name(uri)).sort(), ["north/formulation.ipt.md", "south/session-01.ipt.md"])
		const told = await openText(
			"link.ipt.md",
			session("S1", 2, "As in session 1. [a](../south/session-01.ipt.md) [b](../several.code-workspace)\n"),
		)
		after(async () => vscode.workspace.fs.delete(told.document.uri))
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", told.document.uri)
		assert.deepEqual(
			links.map(({ target }) => target && name(target)),
			["south/session-01.ipt.md", "south/session-01.ipt.md"],
		)
	})

	test("are followed by findings, unsaved edits of the other folder included", async () => {
		after(closeAll)
		const { document } = await openText("a/f.ipt.md", formulation("S2"))
		const level = () => diagnosticAt(document.uri, "formulation.acute-stressor").severity
		await shows(document.uri, "formulation.acute-stressor")
		assert.equal(level(), vscode.DiagnosticSeverity.Warning)
		await writeFile("a/s1.ipt.md", session("S2", 1), south)
		await until(() => level() === vscode.DiagnosticSeverity.Information, "a formulation in the making to be recommended only")
		const other = await openFile("a/s1.ipt.md", south)
		await replaceText(other.document, session("S2", 4))
		await until(() => level() === vscode.DiagnosticSeverity.Warning, "an unsaved session 4 of the other folder to count")
		assert.ok(other.document.isDirty)
	})

	test("are one for renaming, from either", async () => {
		after(closeAll)
		const formulated = await bytesOf(uriOf("formulation.ipt.md", north))
		const held = await bytesOf(uriOf("session-01.ipt.md", south))
		const rename = async (path: string, index: number, words: string, newName: string) => {
			const { document } = await openFile(path, index)
			assert.ok(
				await vscode.workspace.applyEdit(
					await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
						"vscode.executeDocumentRenameProvider",
						document.uri,
						at(document, words),
						newName,
					),
				),
			)
			await saveAll()
		}
		await rename("session-01.ipt.md", south, "@older-sister", "elder-sister")
		assert.equal(
			await bytesOf(uriOf("formulation.ipt.md", north)),
			replaced(formulated, ["Older sister", "Elder sister"], ["@older-sister", "@elder-sister"]),
		)
		assert.equal(await bytesOf(uriOf("session-01.ipt.md", south)), replaced(held, ["@older-sister", "@elder-sister"]))
		await rename("formulation.ipt.md", north, "### Elder", "Older sister")
		assert.equal(await bytesOf(uriOf("formulation.ipt.md", north)), formulated)
		assert.equal(await bytesOf(uriOf("session-01.ipt.md", south)), held)
	})

	test("keep the index right when one is removed and added again", async () => {
		after(closeAll)
		const { notes } = await api()
		const removed = folder(south)
		const numbers = () => notes.folder.index.case("S3")?.sessions.map((one) => one.session)
		await writeFile("g/f.ipt.md", formulation("S3"), north)
		await writeFile("g/s1.ipt.md", session("S3", 1), south)
		await writeFile("g/s5.ipt.md", session("S3", 5), south)
		await known("S3", 3)
		// One note of the folder stays open, and is edited: it counts as long as an editor shows it.
		const { document } = await openFile("g/s5.ipt.md", south)
		await replaceText(document, session("S3", 6))
		const count = vscode.workspace.workspaceFolders?.length ?? 0
		assert.ok(vscode.workspace.updateWorkspaceFolders(south, 1))
		await until(() => vscode.workspace.workspaceFolders?.length === count - 1, "the folder to be gone")
		await until(async () => notes.isReady && (await filesOf("S3")).join() === "g/f.ipt.md,g/s5.ipt.md", "only the open note to be left")
		assert.deepEqual(numbers(), [6])
		await closeAll()
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(removed, "g/late.ipt.md"), new TextEncoder().encode(session("S3", 7)))
		assert.ok(vscode.workspace.updateWorkspaceFolders(south, 0, { uri: removed }))
		await until(() => vscode.workspace.workspaceFolders?.length === count, "the folder to be back")
		await known("S3", 4)
		assert.deepEqual(await filesOf("S3"), ["g/f.ipt.md", "g/s1.ipt.md", "g/s5.ipt.md", "g/late.ipt.md"])
		await until(() => numbers()?.join() === "1,5,7", "what is on disk to count again")
		await writeFile("g/late.ipt.md", session("S3", 8), south)
		await until(() => numbers()?.join() === "1,5,8", "a change in the folder to be seen again")
	})
})
