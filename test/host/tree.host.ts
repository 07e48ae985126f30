import * as vscode from "vscode"
import { plusDays } from "../../src/text/dates.ts"
import { today } from "../../src/text/today.ts"
import { readArrangement, writeArrangement } from "../../src/vscode/tree/arrangement.ts"
import { fileOf, idOf } from "../../src/vscode/tree/nodes.ts"
import { after, assert, closeAll, deleteFile, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { formulation, session } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"
import { memento } from "./memento.ts"
import { people, rated, tree } from "./tree.ts"

const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

suite("the tree of cases", () => {
	test("shows a case with its mechanisms, measures, people, notes and open points", async () => {
		after(closeAll)
		await writeFile("t1/f.ipt.md", formulation("T1", people, "contract: {sessions: 12}\nmeasures:\n  PHQ-9: {total: 16, item9: 0}\n"))
		await writeFile("t1/s5.ipt.md", session("T1", 5, rated, "measures:\n  PHQ-9: {total: 10, item9: 0}\n"))
		const { notes, item, labelled, children } = await tree()
		await until(() => notes.folder.index.case("T1")?.notes.length === 2, "both notes to be known")
		const of = await labelled(undefined, "T1")
		const { description, tooltip, accessibilityInformation } = await item(of)
		assert.match(String(description), /^session 5 of 12 · \d+ still needed · Role dispute · Middle$/)
		assert.match(textOf(tooltip), /^T1\nsession 5 of 12\n\d+ parts still needed.*\nRole dispute\nMiddle$/)
		assert.match(accessibilityInformation?.label ?? "", /^T1, session 5 of 12, \d+ still needed, Role dispute, Middle$/)
		const mechanisms = await labelled(of, "Mechanisms of change")
		assert.equal((await children(mechanisms)).length, 4)
		const skills = await labelled(mechanisms, "Improving interpersonal skills")
		assert.equal((await item(skills)).description, "last rating 2 in session 5 · 1 session · expected in the formulation")
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
		assert.match(String((await item(phq)).description), /^10 \(moderate\) · 6 lower than at the start$/)
		const sister = await labelled(await labelled(of, "People"), "Older sister")
		assert.equal((await item(sister)).description, "sister · closeness 2 of 4")
		assert.match(textOf((await item(sister)).tooltip), /^Older sister\nsister · closeness 2 of 4\n@older-sister$/)
		const list = await labelled(of, "Notes")
		assert.equal((await children(list)).length, 2)
		const fifth = await item(await labelled(list, "Session 5"))
		assert.match(String(fifth.description), /^\d+ still needed · 2026-\d\d-\d\d · Middle$/)
		assert.match(textOf(fifth.tooltip), /^Session 5\n\d+ parts still needed.* · 2026-\d\d-\d\d · Middle\n.*t1.s5\.ipt\.md$/)
		assert.match(fifth.accessibilityInformation?.label ?? "", /^Session 5, \d+ still needed, 2026-\d\d-\d\d, Middle$/)
		assert.ok((await children(await labelled(of, "Still needed"))).length > 0)
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
				assert.equal((await labels())[0], "Unreadable or unassigned notes")
			await replaceText(document, text)
			await until(() => kind() === "session", "the note to be back")
			await labels()
			assert.equal(caseFindings.allOpenPoints(), before)
		}
	})

	test("says in a sentence that a note is gone when it is clicked", async () => {
		after(closeAll)
		await writeFile("t0/s1.ipt.md", session("T0", 1))
		const { notes, item, labelled, children } = await tree()
		await until(() => notes.folder.index.case("T0")?.notes.length === 1, "the note to be known")
		const [note] = await children(await labelled(await labelled(undefined, "T0"), "Notes"))
		assert.ok(note)
		const { command } = await item(note)
		assert.ok(command)
		await deleteFile("t0/s1.ipt.md")
		// Rejects if the failure is not reported.
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
		const stray = await labelled(await labelled(undefined, "Unreadable or unassigned notes"), "bad.ipt.md")
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
				// A long refresh may drop it: then it is requested again.
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
		assert.ok(!(await labels()).includes("To do"))
		assert.equal(cases.view.message, "Shown: by last session · “Older SISTER”")
		await vscode.commands.executeCommand("ipt.searchCases", { search: "nowhere to be found" })
		assert.deepEqual(await labels(), ["Search the text of all notes for “nowhere to be found”"])
		assert.equal(
			cases.view.message,
			"No case matches “nowhere to be found” in its code, area, diagnosis, measures, people, titles, goals or indicators. Choose “Show All Cases” above to see every case again.",
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
		const { kept, state } = memento()
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
		const list = async (label: string) => labelled(await labelled(undefined, "To do"), label)
		const has = async (label: string, work: string) =>
			(await labels(await labelled(undefined, "To do"))).includes(label) && (await labels(await list(label))).includes(work)

		const plan = await labelled(await list("Sessions without a plan"), "VW1 · Session 5")
		const quiet = await labels(await list("Cases without a note for 4 weeks"))
		assert.deepEqual(
			quiet.filter((label) => typeof label === "string" && /^VW\d$/.test(label)),
			["VW2"],
		)
		const missing = await labelled(await list("Formulations past their session"), "VW1")
		assert.equal((await item(missing)).description, "not written yet, expected by session 4")
		assert.match(String((await item(missing)).accessibilityInformation?.label), /^Formulations past their session: VW1, not written yet/)

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
