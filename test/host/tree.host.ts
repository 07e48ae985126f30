import * as vscode from "vscode"
import { idOf, type Node } from "../../src/vscode/tree/nodes.ts"
import { after, assert, closeAll, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"

const people = "## Interpersonal inventory\n\n### Older sister\n\n- **Relationship**: sister\n- **Closeness**: 2\n\n## Mechanisms of change\n\n### Improving interpersonal skills\n\n- **Hypothesis**: asks for what she needs\n"
const rated = "## Mechanisms of change\n\n- **Improving interpersonal skills**: 2: asked @older-sister to listen\n\n## Plan\n\nAgain.\n"

async function tree() {
	const { cases, notes } = await api()
	const children = (node?: Node) => cases.getChildren(node)
	const item = (node: Node) => cases.getTreeItem(node)
	const labelled = async (parent: Node | undefined, label: string): Promise<Node> => {
		const found = (await children(parent)).find((node) => item(node).label === label)
		assert.ok(found, `no “${label}”`)
		return found
	}
	return { cases, notes, children, item, labelled }
}

suite("the tree of cases", () => {
	test("shows a case with its mechanisms, measures, people, notes and open points", async () => {
		after(closeAll)
		await writeFile("t1/f.ipt.md", formulation("T1", people, "contract: {sessions: 12}\nmeasures:\n  PHQ-9: {total: 16, item9: 0}\n"))
		await writeFile("t1/s5.ipt.md", session("T1", 5, rated, "measures:\n  PHQ-9: {total: 10, item9: 0}\n"))
		const { notes, item, labelled, children } = await tree()
		await until(() => notes.folder.index.case("T1")?.notes.length === 2, "both notes to be known")
		const of = await labelled(undefined, "T1")
		assert.match(String(item(of).description), /^Role dispute · Middle · session 5 of 12 · \d+ open points$/)
		const mechanisms = await labelled(of, "Mechanisms of change")
		assert.equal((await children(mechanisms)).length, 4)
		const skills = await labelled(mechanisms, "Improving interpersonal skills")
		assert.equal(item(skills).description, "1 session · last rating 2 in session 5 · expected")
		const [indicator] = await children(skills)
		assert.ok(indicator)
		assert.match(String(item(indicator).accessibilityInformation?.label), /indicator noted, rating 2/)
		const { command } = item(indicator)
		assert.ok(command)
		await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
		const editor = vscode.window.activeTextEditor
		assert.equal(editor?.document.uri.path, uriOf("t1/s5.ipt.md").path)
		assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? "", /Improving interpersonal skills/)
		const phq = await labelled(await labelled(of, "Measures"), "PHQ-9")
		assert.match(String(item(phq).description), /^10 \(moderate\) · −6 from the first$/)
		const sister = await labelled(await labelled(of, "People"), "Older sister")
		assert.equal(item(sister).description, "sister · ring 2")
		assert.equal((await children(await labelled(of, "Notes"))).length, 2)
		assert.ok((await children(await labelled(of, "Open points"))).length > 0)
	})

	test("keeps its ids, follows unsaved edits and counts open points", async () => {
		after(closeAll)
		const { document } = await openText("t2/s1.ipt.md", session("T2", 1))
		const { cases, notes, children } = await tree()
		await until(() => notes.folder.index.case("T2"), "the case to be known")
		const before = (await children()).map(idOf)
		assert.equal(new Set(before).size, before.length)
		await replaceText(document, session("T3", 1))
		await until(() => notes.folder.index.case("T3") && !notes.folder.index.case("T2"), "the case to follow the editor")
		assert.deepEqual((await children()).map(idOf), before.map((id) => (id === "case:T2" ? "case:T3" : id)))
		assert.ok((cases.view.badge?.value ?? 0) > 0)
	})

	test("keeps an unreadable note, and the others unaffected", async () => {
		await writeFile("t4/s1.ipt.md", session("T4", 1).replace("phase: middle", "phase: {"))
		await writeFile("t4/s2.ipt.md", session("T4", 2))
		await writeFile("t4/bad.ipt.md", "no front matter\n")
		const { notes, children, item, labelled } = await tree()
		await until(() => notes.folder.has(uriOf("t4/bad.ipt.md").toString()) && notes.folder.index.case("T4")?.notes.length === 2, "the notes to be known")
		const strays = await children(await labelled(undefined, "Notes without a case"))
		assert.ok(strays.some((node) => item(node).label === "bad.ipt.md" && item(node).description === "cannot be read"))
		const shown = await children(await labelled(await labelled(undefined, "T4"), "Notes"))
		assert.ok(shown.some((node) => item(node).label === "Session 2"))
	})
})
