import * as vscode from "vscode"
import { plusDays } from "../../src/text/dates.ts"
import { today } from "../../src/text/today.ts"
import { linksTo } from "../../src/vscode/note-links/links-to.ts"
import { readArrangement, writeArrangement } from "../../src/vscode/tree/arrangement.ts"
import { fileOf, idOf, type Node } from "../../src/vscode/tree/nodes.ts"
import { after, assert, closeAll, deleteFile, openFile, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const people =
	"## Interpersonal inventory\n\n### Older sister\n\n- **Relationship**: sister\n- **Closeness**: 2\n\n## Mechanisms of change\n\n### Improving interpersonal skills\n\n- **Hypothesis**: asks for what she needs\n"
const rated = "## Mechanisms of change\n\n- **Improving interpersonal skills**: 2: asked @older-sister to listen\n\n## Plan\n\nAgain.\n"

async function tree() {
	const { cases, notes } = await api()
	// What was just written is read for sure: an event of the file system may come late.
	await notes.rescan()
	const children = (node?: Node) => cases.getChildren(node)
	const item = (node: Node) => cases.getTreeItem(node)
	const labels = async (parent?: Node) => Promise.all((await children(parent)).map(async (node) => (await item(node)).label))
	const labelled = async (parent: Node | undefined, label: string): Promise<Node> => {
		const at = (await labels(parent)).indexOf(label)
		const found = (await children(parent))[at]
		assert.ok(found, `no “${label}”`)
		return found
	}
	return { cases, notes, children, item, labels, labelled }
}

suite("the tree of cases", () => {
	test("shows a case with its mechanisms, measures, people, notes and open points", async () => {
		after(closeAll)
		await writeFile("t1/f.ipt.md", formulation("T1", people, "contract: {sessions: 12}\nmeasures:\n  PHQ-9: {total: 16, item9: 0}\n"))
		await writeFile("t1/s5.ipt.md", session("T1", 5, rated, "measures:\n  PHQ-9: {total: 10, item9: 0}\n"))
		const { notes, item, labelled, children } = await tree()
		await until(() => notes.folder.index.case("T1")?.notes.length === 2, "both notes to be known")
		const of = await labelled(undefined, "T1")
		assert.match(String((await item(of)).description), /^Role dispute · Middle · session 5 of 12 · \d+ open points$/)
		const mechanisms = await labelled(of, "Mechanisms of change")
		assert.equal((await children(mechanisms)).length, 4)
		const skills = await labelled(mechanisms, "Improving interpersonal skills")
		assert.equal((await item(skills)).description, "1 session · last rating 2 in session 5 · expected")
		const [indicator] = await children(skills)
		assert.ok(indicator)
		assert.match(String((await item(indicator)).accessibilityInformation?.label), /indicator noted, rating 2/)
		const { command } = await item(indicator)
		assert.ok(command)
		await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
		const editor = vscode.window.activeTextEditor
		assert.equal(editor?.document.uri.path, uriOf("t1/s5.ipt.md").path)
		assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? "", /Improving interpersonal skills/)
		const phq = await labelled(await labelled(of, "Measures"), "PHQ-9")
		assert.match(String((await item(phq)).description), /^10 \(moderate\) · −6 from the first$/)
		const sister = await labelled(await labelled(of, "People"), "Older sister")
		assert.equal((await item(sister)).description, "sister · ring 2")
		assert.equal((await children(await labelled(of, "Notes"))).length, 2)
		assert.ok((await children(await labelled(of, "Open points"))).length > 0)
	})

	test("counts more open points, not fewer, where a note loses its header, and shows it at the top", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("t9")
		})
		const scored = "measures:\n  PHQ-9: {total: 16, item9: 2}\n"
		await writeFile(
			"t9/f.ipt.md",
			formulation("T9", "## Risk\n\n- **Level**: moderate\n- **Rationale**: asked\n", scored.replace("16", "8")),
		)
		const { document } = await openText("t9/s5.ipt.md", session("T9", 5, "## Since last session\n\n- **Symptoms**: worse\n", scored))
		const { cases, notes, labels } = await tree()
		await until(() => notes.folder.index.case("T9")?.notes.length === 2, "both notes to be known")
		await labels()
		const { caseFindings } = await cases.tree()
		const before = caseFindings.allOpenPoints()
		const kind = () => notes.folder.index.case("T9")?.notes.find(({ file }) => file === document.uri.toString())?.kind
		for (const lose of [/^---\n[\s\S]*?\n---\n/, /(?<=T9\n[\s\S]*)\n---(?=\n)/, /case: T9\n/, /note: session\n/]) {
			const text = document.getText()
			await replaceText(document, text.replace(lose, ""))
			await until(() => kind() === undefined, `the note to be read without ${String(lose)}`)
			await labels()
			assert.ok(
				caseFindings.allOpenPoints() > before,
				`${caseFindings.allOpenPoints()} open points, not more than ${before}, without ${String(lose)}`,
			)
			if (notes.folder.index.strays().some(({ file }) => file === document.uri.toString()))
				assert.equal((await labels())[0], "Notes without a case")
			await replaceText(document, text)
			await until(() => kind() === "session", "the note to be back")
			await labels()
			assert.equal(caseFindings.allOpenPoints(), before)
		}
	})

	test("tells in a sentence of a note that is gone when it is clicked", async () => {
		after(closeAll)
		await writeFile("t0/s1.ipt.md", session("T0", 1))
		const { notes, item, labelled, children } = await tree()
		await until(() => notes.folder.index.case("T0")?.notes.length === 1, "the note to be known")
		const [note] = await children(await labelled(await labelled(undefined, "T0"), "Notes"))
		assert.ok(note)
		const { command } = await item(note)
		assert.ok(command)
		await deleteFile("t0/s1.ipt.md")
		// Rejects where the failure is not told.
		await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
		assert.notEqual(vscode.window.activeTextEditor?.document.uri.path, uriOf("t0/s1.ipt.md").path)
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
		assert.deepEqual(
			(await children()).map(idOf),
			before.map((id) => (id === "case:T2" ? "case:T3" : id)),
		)
		assert.ok((cases.view.badge?.value ?? 0) > 0)
	})

	test("keeps an unreadable note, and the others unaffected", async () => {
		await writeFile("t4/s1.ipt.md", replaced(session("T4", 1), ["phase: middle", "phase: {"]))
		await writeFile("t4/s2.ipt.md", session("T4", 2))
		await writeFile("t4/bad.ipt.md", "no front matter\n")
		const { notes, item, labels, labelled } = await tree()
		await until(
			() => notes.folder.has(uriOf("t4/bad.ipt.md").toString()) && notes.folder.index.case("T4")?.notes.length === 2,
			"the notes to be known",
		)
		const stray = await labelled(await labelled(undefined, "Notes without a case"), "bad.ipt.md")
		assert.equal((await item(stray)).description, "cannot be read")
		assert.ok((await labels(await labelled(await labelled(undefined, "T4"), "Notes"))).includes("Session 2"))
	})
})

/** A date so many days before today. */
const daysAgo = (days: number): string => plusDays(today(), -days)

const dated = (text: string, date: string) => replaced(text, [/^date: .*$/m, `date: ${date}`])

suite("the cases that are shown", () => {
	test("are filtered, sorted and searched, and come back with what was expanded", async () => {
		after(closeAll)
		after(async () => vscode.commands.executeCommand("ipt.arrangeCases", { show: "all", order: "code" }))
		after(async () => vscode.commands.executeCommand("ipt.showAllCases"))
		await writeFile("u1/f.ipt.md", formulation("U1", people))
		await writeFile("u1/s1.ipt.md", session("U1", 1, rated))
		await writeFile("u2/s2.ipt.md", session("U2", 2))
		await writeFile("u2/c.ipt.md", "---\nnote: closing\ncase: U2\ndate: 2026-06-01\nending: planned\n---\n")
		const { cases, notes, labels, labelled } = await tree()
		await until(() => notes.folder.index.case("U1")?.notes.length === 2 && notes.folder.index.case("U2")?.closing, "the cases to be known")
		const ours = async () => (await labels()).filter((label) => label === "U1" || label === "U2")

		await vscode.commands.executeCommand("ipt.cases.focus")
		const isOpen = async () =>
			(await cases.getTreeItem({ kind: "case", code: "U1" })).collapsibleState === vscode.TreeItemCollapsibleState.Expanded
		await until(
			async () => {
				// A refresh that goes on for long may drop it: then it is asked for again.
				await vscode.commands.executeCommand("ipt.showInCases", { code: "U1" })
				return isOpen()
			},
			"the case to be expanded",
			40_000,
		)

		await vscode.commands.executeCommand("ipt.arrangeCases", { show: "closed" })
		assert.deepEqual(await ours(), ["U2"])
		assert.equal(cases.view.message, "Shown: closed")
		await vscode.commands.executeCommand("ipt.arrangeCases", { show: "open", order: "last-session" })
		assert.deepEqual(await ours(), ["U1"])
		assert.equal(cases.view.message, "Shown: open · by last session")
		assert.ok(await isOpen(), "what was expanded is so again")
		await vscode.commands.executeCommand("ipt.arrangeCases", { show: "all" })
		assert.deepEqual(await ours(), ["U2", "U1"])

		await vscode.commands.executeCommand("ipt.searchCases", { search: " Older SISTER " })
		assert.ok((await labels()).includes("U1"))
		assert.ok(!(await labels()).includes("U2"))
		assert.ok(!(await labels()).includes("Unfinished work"))
		assert.equal(cases.view.message, "Shown: by last session · “Older SISTER”")
		await vscode.commands.executeCommand("ipt.searchCases", { search: "nowhere to be found" })
		assert.deepEqual(await labels(), ["Search the text of all notes for “nowhere to be found”"])
		assert.equal(
			cases.view.message,
			"No case is found by “nowhere to be found” in its code, area, diagnosis, measures, people, titles, goals or indicators. Choose “Show All Cases” above to see every case again.",
		)
		await vscode.commands.executeCommand("ipt.showAllCases")
		assert.deepEqual(await ours(), ["U2", "U1"])
		assert.equal(cases.view.message, "Shown: by last session")
		assert.equal(idOf(await labelled(undefined, "U1")), "case:U1")
	}, 60_000)

	test("follow an unsaved edit while they are searched", async () => {
		after(closeAll)
		after(async () => vscode.commands.executeCommand("ipt.showAllCases"))
		const { document } = await openText("u3/f.ipt.md", formulation("U3", people))
		const { notes, labels } = await tree()
		await until(() => notes.folder.index.case("U3"), "the case to be known")
		await vscode.commands.executeCommand("ipt.searchCases", { search: "U3 stepbrother" })
		assert.deepEqual(await labels(), ["Search the text of all notes for “U3 stepbrother”"])
		await replaceText(document, formulation("U3", replaced(people, ["Older sister", "Stepbrother"])))
		await until(async () => (await labels()).includes("U3"), "the case to be found")
	}, 60_000)

	test("are kept for the workspace by the words of the choice alone", async () => {
		const kept = new Map<string, unknown>()
		const state: vscode.Memento = {
			keys: () => [...kept.keys()],
			get: <T>(key: string, otherwise?: T) => (kept.has(key) ? (kept.get(key) as T) : otherwise),
			update: async (key: string, value: unknown) => void kept.set(key, value),
		}
		assert.deepEqual(readArrangement(state), { show: "all", order: "code" })
		await writeArrangement(state, { show: "open", order: "open-points" })
		assert.deepEqual(readArrangement(state), { show: "open", order: "open-points" })
		assert.deepEqual([...kept.values()], [{ show: "open", order: "open-points" }])
		for (const key of kept.keys()) kept.set(key, { show: "nothing" })
		assert.deepEqual(readArrangement(state), { show: "all", order: "code" })
	})
})

suite("unfinished work", () => {
	test("is in one place, opens its note, and follows edits, renames and deletions", async () => {
		after(closeAll)
		await writeFile("vw1/s5.ipt.md", dated(session("VW1", 5, "## Mood and events\n\nSad.\n"), daysAgo(3)))
		await writeFile("vw2/s1.ipt.md", dated(session("VW2", 1), daysAgo(29)))
		await writeFile("vw3/s1.ipt.md", dated(session("VW3", 1), daysAgo(28)))
		const { notes, cases, item, labels, labelled } = await tree()
		await until(() => ["VW1", "VW2", "VW3"].every((code) => notes.folder.index.case(code)), "the cases to be known")
		const list = async (label: string) => labelled(await labelled(undefined, "Unfinished work"), label)
		const has = async (label: string, work: string) =>
			(await labels(await labelled(undefined, "Unfinished work"))).includes(label) && (await labels(await list(label))).includes(work)

		const plan = await labelled(await list("Sessions without a plan"), "VW1 · Session 5")
		const quiet = await labels(await list("Cases without a note for 4 weeks"))
		assert.deepEqual(
			quiet.filter((label) => typeof label === "string" && /^VW\d$/.test(label)),
			["VW2"],
		)
		const missing = await labelled(await list("Formulations past their session"), "VW1")
		assert.equal((await item(missing)).description, "missing, expected by session 4")
		assert.match(String((await item(missing)).accessibilityInformation?.label), /^Formulations past their session: VW1, missing/)

		const { command } = await item(plan)
		assert.ok(command)
		await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
		const document = vscode.window.activeTextEditor?.document
		assert.equal(document?.uri.path, uriOf("vw1/s5.ipt.md").path)
		assert.equal(document.lineAt(vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0)).text, "note: session")
		await replaceText(document, `${document.getText()}\n## Plan\n\nGo on.\n`)
		await until(async () => !(await has("Sessions without a plan", "VW1 · Session 5")), "an unsaved plan to count")
		await document.save()

		// The way to a case without a formulation is the case itself.
		const way = (await item(missing)).command
		assert.ok(way)
		await vscode.commands.executeCommand(way.command, ...(way.arguments ?? []))
		await until(() => cases.view.selection.some((node) => idOf(node) === "case:VW1"), "the case to be selected")

		const edit = new vscode.WorkspaceEdit()
		edit.renameFile(uriOf("vw2/s1.ipt.md"), uriOf("vw2/first.ipt.md"))
		assert.ok(await vscode.workspace.applyEdit(edit))
		const fileOfQuiet = async () => fileOf(await labelled(await list("Cases without a note for 4 weeks"), "VW2"))
		await until(
			async () => (await has("Cases without a note for 4 weeks", "VW2")) && (await fileOfQuiet())?.endsWith("/vw2/first.ipt.md"),
			"the renamed note",
		)
		await deleteFile("vw2/first.ipt.md")
		await until(async () => !(await has("Cases without a note for 4 weeks", "VW2")), "the deleted case to go")
	}, 60_000)
})

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
