import * as vscode from "vscode"
import { linksTo } from "../../src/vscode/note-links/links-to.ts"
import { idOf, type Node } from "../../src/vscode/tree/nodes.ts"
import { after, assert, closeAll, openFile, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { formulation, session } from "./notes.ts"
import { people, rated, tree } from "./tree.ts"

suite("the way to a node", () => {
	test("is known for every node that can be revealed", async () => {
		after(closeAll)
		await writeFile("w1/f.ipt.md", formulation("W1", people, "measures:\n  PHQ-9: {total: 16, item9: 0}\n"))
		await writeFile("w1/s5.ipt.md", session("W1", 5, rated))
		await writeFile("w1/bad.ipt.md", "no front matter\n")
		const { notes, cases, children } = await tree()
		await until(
			() => notes.folder.index.case("W1")?.notes.length === 2 && notes.folder.has(uriOf("w1/bad.ipt.md").toString()),
			"the notes to be known",
		)
		const kinds = new Set<string>()
		const visit = async (parent: Node | undefined): Promise<void> => {
			for (const node of await children(parent)) {
				if (!("code" in node) || node.code === "W1" || parent?.kind === "strays") {
					kinds.add(node.kind)
					const found = await cases.getParent(node)
					assert.equal(found && idOf(found), parent && idOf(parent), idOf(node))
				}
				await visit(node)
			}
		}
		await visit(undefined)
		assert.deepEqual([...kinds].sort(), [
			"case",
			"finding",
			"group",
			"indicator",
			"measure",
			"mechanism",
			"note",
			"person",
			"score",
			"strays",
			"unfinished",
			"work",
			"worklist",
		])
	})

	test("leads from the active note to its place, while the tree is in sight", async () => {
		after(closeAll)
		await writeFile("w2/f.ipt.md", formulation("W2", people))
		await writeFile("w2/s5.ipt.md", session("W2", 5, rated))
		const { notes, cases, labelled } = await tree()
		await until(() => notes.folder.index.case("W2")?.notes.length === 2, "the case to be known")
		await vscode.commands.executeCommand("ipt.cases.focus")
		const selected = (id: string) => until(() => cases.view.selection.map(idOf).includes(id), `${id} to be selected`)
		const noteId = (path: string) => `note:${uriOf(path).toString()}`
		await openFile("w2/f.ipt.md")
		await selected(noteId("w2/f.ipt.md"))

		// What is selected of a note stays so when the note opens.
		const mechanisms = await labelled(await labelled(undefined, "W2"), "Mechanisms of change")
		const indicator = await labelled(await labelled(mechanisms, "Improving interpersonal skills"), "Session 5")
		// VS Code drops a reveal when the tree is refreshed meanwhile.
		await until(async () => {
			await cases.view.reveal(indicator, { select: true }).then(undefined, () => undefined)
			return cases.view.selection.map(idOf).includes(idOf(indicator))
		}, "the indicator to be selected")
		await openFile("w2/s5.ipt.md")
		await openFile("w2/f.ipt.md")
		await selected(noteId("w2/f.ipt.md"))

		const settings = vscode.workspace.getConfiguration("ipt")
		after(async () => settings.update("tree.followActiveNote", undefined, vscode.ConfigurationTarget.Workspace))
		await settings.update("tree.followActiveNote", false, vscode.ConfigurationTarget.Workspace)
		await openFile("w2/s5.ipt.md")
		await vscode.commands.executeCommand("ipt.showInCases", uriOf("w2/s5.ipt.md"))
		await selected(noteId("w2/s5.ipt.md"))
		const followed: string[] = []
		const listener = cases.view.onDidChangeSelection(({ selection }) => followed.push(...selection.map(idOf)))
		after(() => listener.dispose())
		await openFile("w2/f.ipt.md")
		await new Promise((resolve) => setTimeout(resolve, 500))
		assert.ok(!followed.includes(noteId("w2/f.ipt.md")), followed.join(", "))
		// While the tree is being refreshed, VS Code knows nothing as selected.
		await selected(noteId("w2/s5.ipt.md"))
	}, 60_000)
})

suite("a link by drag and drop", () => {
	test("is relative, encoded and named by what it leads to", async () => {
		await writeFile("x1/s4.ipt.md", session("X1", 4))
		await writeFile("x1/s5.ipt.md", session("X1", 5))
		await writeFile("x1/later (on)/ö 6.ipt.md", session("X1", 6))
		await writeFile("x2/f.ipt.md", formulation("X2"))
		await writeFile("x2/bad.ipt.md", "no front matter\n")
		const { notes } = await tree()
		await until(
			() => notes.folder.index.case("X1")?.notes.length === 3 && notes.folder.has(uriOf("x2/bad.ipt.md").toString()),
			"the notes to be known",
		)
		const link = (...paths: string[]) => linksTo(notes, uriOf("x1/s4.ipt.md"), paths.map((path) => uriOf(path).toString()).join("\r\n"))
		assert.equal(link("x1/s5.ipt.md"), "[Session 5](s5.ipt.md)")
		assert.equal(link("x1/later (on)/ö 6.ipt.md"), "[Session 6](later%20%28on%29/%C3%B6%206.ipt.md)")
		assert.equal(link("x2/f.ipt.md", "x2/bad.ipt.md"), "[X2, Formulation](../x2/f.ipt.md) [bad.ipt.md](../x2/bad.ipt.md)")
		assert.equal(linksTo(notes, uriOf("x1/s4.ipt.md"), "https://example.org/x"), "")
	})
})
