import * as vscode from "vscode"
import type { Entry } from "../../src/remarks/entry.ts"
import { readRemarks } from "../../src/remarks/read.ts"
import { addition, formatEntry } from "../../src/remarks/write.ts"
import type { UnsavedComment } from "../../src/vscode/note-remarks/comment.ts"
import { archiveRemarks } from "../../src/vscode/shared/remarks/files.ts"
import { replaced } from "../harness/replaced.ts"
import { filesIn } from "./files.ts"
import {
	after,
	assert,
	closeAll,
	deleteFile,
	messages,
	openFile,
	openText,
	replaceText,
	suite,
	test,
	until,
	uriOf,
	writeFile,
} from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { tree } from "./tree.ts"

const called = "Called @sister on Sunday."
const body = `## Interpersonal events\n\n${called}\nShe was short with her.\n\n## Plan\n\nCall her sister.\n`

const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))

/** Says in this window who the user is, as its questions are answered. */
async function be(initials: string, name: string): Promise<void> {
	const answers = [initials, name]
	const before: unknown = Reflect.get(vscode.window, "showInputBox")
	Reflect.set(vscode.window, "showInputBox", async () => answers.shift())
	await vscode.commands.executeCommand("ipt.changeIdentity")
	Reflect.set(vscode.window, "showInputBox", before)
}

/** Gives this answer to every question of a dialog, for the test that calls it; each question is collected. */
function answeringDialogs(answer: string): string[] {
	const asked: string[] = []
	for (const name of ["showWarningMessage", "showInformationMessage"] as const) {
		const before: unknown = Reflect.get(vscode.window, name)
		Reflect.set(vscode.window, name, async (question: string, options?: vscode.MessageOptions) => {
			asked.push([question, options?.detail ?? ""].join("\n"))
			return answer
		})
		after(() => void Reflect.set(vscode.window, name, before))
	}
	return asked
}

/** An entry of another person. */
const theirs = (kind: Entry["kind"], id: string, text: string, to?: string): Entry => ({
	kind,
	id,
	to,
	time: "2026-03-20T10:00:00Z",
	author: { initials: "SB", name: "Sabine Berg" },
	anchor: { start: 12, end: 12, under: ["## Interpersonal events"], about: [called] },
	text,
})

/** The threads that are shown for an open note. */
async function threadsAt(uri: vscode.Uri): Promise<readonly vscode.CommentThread[]> {
	const { controller } = await (await api()).margin.load()
	return controller.known(uri)?.threads ?? []
}

/** Waits until a thread that is shown for a note fulfils a condition. */
async function threadAt(uri: vscode.Uri, wanted: (thread: vscode.CommentThread) => boolean, what: string): Promise<vscode.CommentThread> {
	return until(async () => (await threadsAt(uri)).find(wanted), what)
}

/** What the comments of a thread say, and who says it. */
const said = (thread: vscode.CommentThread): string[] =>
	thread.comments.map(
		({ author, body: words, label }) =>
			`${author.name}: ${typeof words === "string" ? words : words.value}${label === undefined ? "" : ` (${label})`}`,
	)

/** A thread that the user has just begun in the margin, on these lines. */
function begun(document: vscode.TextDocument, first: number, last: number): vscode.CommentThread {
	const controller = vscode.comments.createCommentController("test", "Test")
	after(() => controller.dispose())
	return controller.createCommentThread(document.uri, new vscode.Range(first, 0, last, 0), [])
}

const lineOf = (document: vscode.TextDocument, words: string): number => document.positionAt(document.getText().indexOf(words)).line

const tooltipOf = (item: vscode.TreeItem): string => (typeof item.tooltip === "string" ? item.tooltip : "")

/** What is typed into the field of a thread and saved. */
const typed = async (thread: vscode.CommentThread, text: string): Promise<void> => {
	await vscode.commands.executeCommand("ipt.saveRemark", { thread, text })
}

suite("remarks on a note", () => {
	test("are added, answered, resolved and reopened, each in the file of its author", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r1")
		})
		await writeFile("r1/f.ipt.md", formulation("R1"))
		const { document } = await openText("r1/s5.ipt.md", session("R1", 5, body))
		const text = document.getText()
		await be("SB", "Sabine Berg")
		const at = lineOf(document, called)
		await typed(begun(document, at, at + 1), "What was her tone?\n\nAnd yours?")
		const thread = await threadAt(document.uri, ({ comments }) => comments.length === 1, "the remark")
		assert.deepEqual(said(thread), ["Sabine Berg (SB): What was her tone?\n\nAnd yours?"])
		assert.deepEqual([thread.range?.start.line, thread.range?.end.line], [at, at + 1])

		await be("T.K.", "Tom Klein")
		await typed(thread, "Flat.")
		assert.deepEqual(said(thread).slice(1), ["Tom Klein (T.K.): Flat."])
		await vscode.commands.executeCommand("ipt.resolveRemark", thread)
		assert.equal(thread.contextValue, "resolved")
		assert.equal(thread.state, vscode.CommentThreadState.Resolved)
		assert.match(thread.label ?? "", /^Resolved by Tom Klein \(T\.K\.\)$/)
		await be("SB", "Sabine Berg")
		await vscode.commands.executeCommand("ipt.reopenRemark", thread)
		assert.equal(thread.contextValue, "open")

		// The note is as it was, and each author has a file of their own.
		assert.equal(document.getText(), text)
		assert.equal(document.isDirty, false)
		const of = async (name: string) =>
			readRemarks(name, await textOf(uriOf(`r1/${name}`))).entries.map(({ kind, author }) => `${kind} ${author.initials}`)
		assert.deepEqual(await of("s5.SB.remarks"), ["remark SB", "reopened SB"])
		assert.deepEqual(await of("s5.TK.remarks"), ["answer T.K.", "resolved T.K."])
		assert.match(
			await textOf(uriOf("r1/s5.SB.remarks")),
			/^lines: 12-13\nunder: ## Interpersonal events\nabout:\n {2}Called @sister on Sunday\.\n/m,
		)
	})

	test("are edited and withdrawn by their author alone, with all that they said", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r2")
		})
		const { document } = await openText("r2/s1.ipt.md", session("R2", 1, body))
		await be("SB", "Sabine Berg")
		await typed(begun(document, lineOf(document, called), lineOf(document, called)), "What was her tone?")
		const thread = await threadAt(document.uri, ({ comments }) => comments.length === 1, "the remark")
		const [comment] = thread.comments
		assert.ok(comment)
		assert.equal(comment.contextValue, "own")
		await vscode.commands.executeCommand("ipt.editRemark", comment)
		assert.equal(comment.mode, vscode.CommentMode.Editing)
		comment.body = "Which tone?"
		await vscode.commands.executeCommand("ipt.saveRemarkEdit", comment)
		assert.equal(comment.mode, vscode.CommentMode.Preview)
		assert.deepEqual(said(thread), ["Sabine Berg (SB): Which tone? (edited)"])
		await vscode.commands.executeCommand("ipt.editRemark", comment)
		comment.body = "Never mind"
		await vscode.commands.executeCommand("ipt.cancelRemarkEdit", comment)
		assert.deepEqual(said(thread), ["Sabine Berg (SB): Which tone? (edited)"])

		await be("TK", "Tom Klein")
		assert.equal(thread.comments[0]?.contextValue, "edited")
		await be("SB", "Sabine Berg")
		assert.equal(thread.comments[0]?.contextValue, "own edited")
		const asked = answeringDialogs("Withdraw")
		await vscode.commands.executeCommand("ipt.showEarlierRemark", comment)
		assert.match(asked.at(-1) ?? "", /^What Sabine Berg wrote\n.+\nWhat was her tone\?\n\nNow\nWhich tone\?$/s)
		await vscode.commands.executeCommand("ipt.withdrawRemark", comment)
		assert.match(asked.at(-1) ?? "", /^Withdraw what you wrote\?/)
		assert.deepEqual(said(thread), ["Sabine Berg (SB): Which tone? (withdrawn, edited)"])
		assert.equal(thread.comments[0]?.contextValue, "edited")
		const { entries } = readRemarks("", await textOf(uriOf("r2/s1.SB.remarks")))
		assert.deepEqual(
			entries.map(({ kind, text }) => [kind, text]),
			[
				["remark", "What was her tone?"],
				["edited", "Which tone?"],
				["withdrawn", ""],
			],
		)
	})

	test("of others appear when their file arrives, and stay after the note was closed", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r3")
		})
		await be("TK", "Tom Klein")
		const { document } = await openText("r3/s1.ipt.md", session("R3", 1, body))
		assert.deepEqual(await threadsAt(document.uri), [])
		const first = addition(undefined, theirs("remark", "q1w2e3", "What was her tone?"))
		await writeFile("r3/s1.SB.remarks", first)
		const thread = await threadAt(document.uri, () => true, "the remark of another person")
		assert.deepEqual(said(thread), ["Sabine Berg (SB): What was her tone?"])
		await typed(thread, "Flat.")
		await writeFile("r3/s1.SB.remarks", first + formatEntry(theirs("answer", "q1w2e4", "Good.", "q1w2e3")))
		await until(() => thread.comments.length === 3, "their answer")
		await closeAll()
		await openFile("r3/s1.ipt.md")
		const again = await threadAt(document.uri, ({ comments }) => comments.length === 3, "the thread again")
		assert.deepEqual(said(again).toSorted(), ["Sabine Berg (SB): Good.", "Sabine Berg (SB): What was her tone?", "Tom Klein (TK): Flat."])
	})

	test("stay with their text, and say so if it has changed [R104]", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r4")
		})
		const text = session("R4", 1, body)
		await writeFile("r4/s1.SB.remarks", addition(undefined, theirs("remark", "q1w2e3", "What was her tone?")))
		const { document } = await openText("r4/s1.ipt.md", text)
		const thread = await threadAt(document.uri, () => true, "the remark")
		assert.equal(thread.range?.start.line, lineOf(document, called))
		assert.equal(thread.label, "Remark")
		await replaceText(
			document,
			replaced(text, ["## Interpersonal events\n\n", "## Interpersonal events\n\nOne more line.\n\nAnd another.\n\n"]),
		)
		await document.save()
		await until(() => thread.range?.start.line === lineOf(document, called), "the thread to follow its line")
		await replaceText(document, replaced(text, [called, "Wrote to her sister."]))
		await document.save()
		await until(() => thread.range?.start.line === lineOf(document, "## Interpersonal events"), "the thread at its heading")
		assert.equal(thread.label, `The text has changed. It was: “${called}”`)
	})

	test("that cannot be saved stay in their field, and are saved later [R102]", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r5")
		})
		const heard = messages()
		const { document } = await openText("r5/s1.ipt.md", session("R5", 1, body))
		await be("SB", "Sabine Berg")
		// Something else has the name of the file.
		await vscode.workspace.fs.createDirectory(uriOf("r5/s1.SB.remarks"))
		const thread = begun(document, 10, 10)
		await typed(thread, "What was her tone?")
		const [unsaved] = thread.comments
		assert.ok(unsaved)
		assert.equal(unsaved.mode, vscode.CommentMode.Editing)
		assert.equal(unsaved.body, "What was her tone?")
		assert.equal(unsaved.label, "not saved yet")
		await until(
			() => heard.some((message) => message.startsWith("It was not saved, because your file of remarks could not be written.")),
			"the reason",
		)
		await vscode.commands.executeCommand("ipt.saveRemarkEdit", unsaved)
		assert.equal(thread.comments[0]?.body, "What was her tone?")
		await deleteFile("r5/s1.SB.remarks")
		const again = thread.comments[0] as UnsavedComment
		again.body = "What was her tone then?"
		await vscode.commands.executeCommand("ipt.saveRemarkEdit", again)
		assert.deepEqual(said(thread), ["Sabine Berg (SB): What was her tone then?"])
		const { entries } = readRemarks("", await textOf(uriOf("r5/s1.SB.remarks")))
		assert.deepEqual(
			entries.map(({ text }) => text),
			["What was her tone then?"],
		)
	})

	test("never go into the file of another person with the same initials [R103]", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r6")
		})
		const own = addition(undefined, theirs("remark", "q1w2e3", "What was her tone?"))
		await writeFile("r6/s1.SB.remarks", own)
		const { document } = await openText("r6/s1.ipt.md", session("R6", 1, body))
		await be("SB", "Simon Braun")
		const thread = await threadAt(document.uri, () => true, "the remark")
		assert.equal(thread.comments[0]?.contextValue, "")
		await typed(thread, "I wonder, too.")
		assert.equal(await textOf(uriOf("r6/s1.SB.remarks")), own)
		assert.match(await textOf(uriOf("r6/s1.SB-2.remarks")), /^name: Simon Braun$/m)
		assert.deepEqual(said(thread), ["Sabine Berg (SB): What was her tone?", "Simon Braun (SB): I wonder, too."])
	})

	test("that cannot be read are shown as they are", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r7")
		})
		const cut = addition(undefined, theirs("remark", "q1w2e3", "What was her tone?")).replace(/\?\nend.*/s, "")
		await writeFile("r7/s1.SB.remarks", `Dear Tom,\n${cut}`)
		const { document } = await openText("r7/s1.ipt.md", session("R7", 1, body))
		const thread = await threadAt(document.uri, () => true, "the remark")
		assert.deepEqual(said(thread), ["Sabine Berg (SB): What was her tone (its end is missing)"])
		const { controller } = await (await api()).margin.load()
		const unread = controller.known(document.uri)?.unread
		assert.deepEqual(
			unread?.comments.map((comment) => comment.body),
			["These lines of “s1.SB.remarks” are no remarks. Open the file to correct them.\n1: Dear Tom,"],
		)
	})

	test("are refused where nothing can be kept next to a note", async () => {
		after(closeAll)
		const heard = messages()
		await vscode.commands.executeCommand("ipt.addRemark")
		await until(() => heard.some((message) => message.startsWith("Open a note first")), "the advice")
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "ipt", content: session("R9", 1) }))
		await vscode.commands.executeCommand("ipt.addRemark")
		await until(() => heard.some((message) => message.startsWith("Save the note first.")), "the advice")
	})

	test("that are open are in the tree, in words and as rows that lead to them", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r10")
		})
		await be("TK", "Tom Klein")
		await writeFile("r10/f.ipt.md", formulation("R10"))
		const note = await writeFile("r10/s1.ipt.md", session("R10", 1, body))
		const remark = addition(undefined, theirs("remark", "q1w2e3", "What was her tone?"))
		await writeFile("r10/s1.SB.remarks", remark + formatEntry(theirs("remark", "q1w2e4", "And the plan?")))
		await known("R10", 2)
		const { children, item, labelled, labels } = await tree()
		await (await (await api()).remarks.store()).readIn(uriOf("r10"))
		const of = await labelled(undefined, "R10")
		await until(async () => (await labels(of)).includes("Remarks"), "the remarks in the tree")
		assert.match(tooltipOf(await item(of)), /\n2 open remarks$/)
		const list = await labelled(of, "Remarks")
		assert.equal((await item(list)).description, "2")
		assert.deepEqual(await labels(list), ["What was her tone?", "And the plan?"])
		const [first] = await children(list)
		assert.ok(first)
		const row = await item(first)
		assert.equal(row.description, "Sabine Berg (SB) · Session 1")
		const session1 = await item(await labelled(await labelled(of, "Notes"), "Session 1"))
		assert.match(String(session1.description), /^2 open remarks · /)
		assert.ok(row.command)
		await vscode.commands.executeCommand(row.command.command, ...(row.command.arguments ?? []))
		const editor = vscode.window.activeTextEditor
		assert.equal(editor?.document.uri.toString(), note.toString())
		assert.equal(editor.selection.active.line, lineOf(editor.document, called))
		const thread = await threadAt(
			note,
			({ collapsibleState }) => collapsibleState === vscode.CommentThreadCollapsibleState.Expanded,
			"the thread unfolded",
		)

		await vscode.commands.executeCommand("ipt.resolveRemark", thread)
		await until(
			async () => String((await item(await labelled(await labelled(of, "Notes"), "Session 1"))).description).startsWith("1 open remark · "),
			"one to be left",
		)
		// For the supervisor, it is the answer that counts.
		const [, second] = await threadsAt(note)
		assert.ok(second)
		await typed(second, "Next week.")
		await be("SB", "Sabine Berg")
		await until(async () => tooltipOf(await item(of)).endsWith("\n1 new answer"), "the answer to count for the supervisor")
		assert.deepEqual(await labels(await labelled(of, "Remarks")), ["Next week."])
	})

	test("of the whole caseload are listed, those that wait for the user first", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r11")
		})
		await writeFile("r11/s1.ipt.md", session("R11", 1, body))
		const note = await writeFile("r11/s2.ipt.md", session("R11", 2, body))
		await writeFile("r11/s2.SB.remarks", addition(undefined, theirs("remark", "q1w2e3", "What was her tone?")))
		await known("R11", 2)
		await be("TK", "Tom Klein")
		await (await (await api()).remarks.store()).readIn(uriOf("r11"))
		const shown: string[] = []
		const before: unknown = Reflect.get(vscode.window, "showQuickPick")
		Reflect.set(vscode.window, "showQuickPick", async (items: readonly vscode.QuickPickItem[]) => {
			shown.push(...items.map(({ label, description }) => `${label}: ${description ?? ""}`))
			return items.find(({ label }) => label === "What was her tone?")
		})
		after(() => void Reflect.set(vscode.window, "showQuickPick", before))
		await vscode.commands.executeCommand("ipt.showRemarks")
		assert.deepEqual(shown, ["Remarks by others: ", "What was her tone?: Sabine Berg (SB) · R11 · Session 2, 2026-03-02"])
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), note.toString())
	})

	test("go with their note when it is renamed, and into a folder when they are archived [R104]", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r12")
		})
		const text = addition(undefined, theirs("remark", "q1w2e3", "What was her tone?"))
		const note = await writeFile("r12/s1.ipt.md", session("R12", 1, body))
		await writeFile("r12/s1.SB.remarks", text)
		await api()
		const edit = new vscode.WorkspaceEdit()
		edit.renameFile(note, uriOf("r12/session-01.ipt.md"))
		assert.ok(await vscode.workspace.applyEdit(edit))
		const names = async (path: string) => Object.keys(await filesIn(uriOf(path)))
		await until(async () => (await names("r12")).some((name) => name.includes("session-01.SB.remarks")), "the remarks to go with it")
		assert.equal((await names("r12")).length, 2)
		await archiveRemarks(uriOf("r12/session-01.ipt.md"))
		assert.equal(await textOf(uriOf("r12/archived-remarks/session-01.SB.remarks")), text)
		await writeFile("r12/session-01.SB.remarks", text)
		await archiveRemarks(uriOf("r12/session-01.ipt.md"))
		assert.equal(await textOf(uriOf("r12/archived-remarks/session-01.SB-2.remarks")), text)
	})

	test("are no notes: nothing reads, counts or exports them", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("r13")
		})
		await writeFile("r13/f.ipt.md", formulation("R13"))
		await writeFile("r13/f.SB.remarks", addition(undefined, theirs("remark", "q1w2e3", "Zebra.")))
		await known("R13", 1)
		const { notes } = await api()
		await notes.rescan()
		assert.deepEqual(
			notes.folder.files.filter((file) => file.includes("r13")),
			[uriOf("r13/f.ipt.md").toString()],
		)
		assert.equal((await vscode.workspace.openTextDocument(uriOf("r13/f.SB.remarks"))).languageId, "plaintext")
	})
})
