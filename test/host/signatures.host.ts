import { execFileSync } from "node:child_process"
import { chmodSync, statSync } from "node:fs"
import * as vscode from "vscode"
import { replaced } from "../harness/replaced.ts"
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
	testWithBuiltIns,
	until,
	uriOf,
	writeFile,
} from "./helpers.ts"
import { actionsAt, api, codesAt, diagnosticAt, known, session, shows } from "./notes.ts"
import { replying } from "./questions.ts"
import { sign, stateOf, takesTyping } from "./signatures.ts"
import { tree } from "./tree.ts"

async function badge(uri: vscode.Uri): Promise<string | undefined> {
	const decoration = await (await api()).decorations.provideFileDecoration(uri)
	return decoration && `${decoration.badge ?? ""} ${decoration.color?.id ?? ""}: ${decoration.tooltip ?? ""}`
}

async function hoverAt(uri: vscode.Uri, line: number): Promise<string> {
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, new vscode.Position(line, 1))
	return hovers
		.flatMap(({ contents }) => contents)
		.map((content) => (typeof content === "string" ? content : content.value))
		.join("\n")
		.replaceAll("&nbsp;", " ")
}

async function lenses(uri: vscode.Uri): Promise<(string | undefined)[]> {
	const found = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri)
	return found.map(({ command }) => command?.title)
}

const changed = (text: string): string => replaced(text, ["Call her sister.", "Call her brother."])

suite("signed notes", () => {
	test("are marked, with who signed them, when and as what", async () => {
		after(closeAll)
		const text = session("SG1", 3)
		const { document } = await openText("sg1/s3.ipt.md", text)
		await known("SG1", 1)
		await sign("sg1", "SG1", [{ file: "s3.ipt.md", text }])
		assert.equal(await stateOf("sg1/s3.ipt.md"), "signed")
		assert.match((await badge(document.uri)) ?? "", /^✓ : Signed by AB \(Author\) on 3 March 2026/)
		const { status } = await api()
		await until(async () => (await status.current)?.note?.text === "Signed by AB (Author) on 3 March 2026", "the status")
		const hover = await hoverAt(document.uri, 2)
		assert.match(hover, /The text is the one that AB signed on 3 March 2026\. This compares texts\. It does not verify signatures\./)
		assert.match(hover, /AB.*Anna Berg, Author on 3 March 2026/s)
		assert.ok(!codesAt(document.uri).includes("signature.changed"))
		await sign("sg1", "SG1", [{ file: "s3.ipt.md", text, meaning: "co-signed", signer: "CD", day: "2026-03-05" }])
		assert.match((await badge(document.uri)) ?? "", /^✓✓ /)
		assert.deepEqual(await lenses(document.uri), [
			"Signed by AB (Author) on 3 March 2026 and CD (Co-signed) on 5 March 2026",
			"Add to this note",
		])
	})

	test("are errors as soon as an editor has another text, and no longer when that is undone", async () => {
		after(closeAll)
		const text = session("SG2", 3)
		const { document } = await openText("sg2/s3.ipt.md", text)
		await known("SG2", 1)
		await sign("sg2", "SG2", [{ file: "s3.ipt.md", text }])
		const { notes } = await api()
		const { began } = notes.signatures
		assert.ok(began.has("ab"))
		await replaceText(document, changed(text))
		await shows(document.uri, "signature.changed")
		// What is unfinished in all cases is not looked for again while somebody types in a signed note.
		assert.equal(notes.signatures.began, began)
		assert.equal(
			diagnosticAt(document.uri, "signature.changed").message,
			"This is not the signed text. Restore it, or make the change an addendum. Another text was signed by AB on 3 March 2026.",
		)
		assert.match((await badge(document.uri)) ?? "", /^≠ list\.errorForeground: Changed after it was signed by AB/)
		assert.deepEqual(await lenses(document.uri), ["Changed after AB signed it", "Make this change an addendum", "Restore the signed text"])
		assert.match(await hoverAt(document.uri, 0), /Changed after it was signed.*The text is not the one that AB signed on 3 March 2026\./s)
		await vscode.commands.executeCommand("undo")
		await shows(document.uri, "signature.changed", false)
		assert.equal(await stateOf("sg2/s3.ipt.md"), "signed")
		// Other line ends and spaces at their ends are the same text.
		await replaceText(document, text.replaceAll("\n", " \n"))
		assert.equal(await stateOf("sg2/s3.ipt.md"), "signed")
	})

	test("are errors in the Problems view too while no editor shows them", async () => {
		await closeAll()
		const text = session("SG3", 3)
		const uri = await writeFile("sg3/s3.ipt.md", text)
		await known("SG3", 1)
		await sign("sg3", "SG3", [{ file: "s3.ipt.md", text }])
		assert.deepEqual(codesAt(uri), [])
		await writeFile("sg3/s3.ipt.md", changed(text))
		await until(() => codesAt(uri).join() === "signature.changed", "the error of a closed note")
		await writeFile("sg3/s3.ipt.md", text)
		await until(() => codesAt(uri).length === 0, "the error to go")
		await deleteFile("sg3/s3.ipt.md")
		await until(async () => (await stateOf("sg3/s3.ipt.md")) === "missing", "the note to be missing")
		const { notes } = await api()
		assert.ok(notes.signatures.filesThatAre("missing").includes(uri.toString()))
		await deleteFile("sg3/SG3.AB.signed")
		await until(async () => (await stateOf("sg3/s3.ipt.md")) === undefined, "nothing to be known without a ledger")
	})

	test("are known by the events of their ledgers alone", async () => {
		await closeAll()
		const text = session("SG4", 3)
		await writeFile("sg4/s3.ipt.md", text)
		await known("SG4", 1)
		const ledger = await sign("sg4", "SG4", [{ file: "s3.ipt.md", text }])
		const bytes = await vscode.workspace.fs.readFile(ledger)
		await vscode.workspace.fs.delete(ledger)
		await until(async () => (await stateOf("sg4/s3.ipt.md")) === undefined, "the ledger to be gone")
		await vscode.workspace.fs.writeFile(ledger, bytes)
		await until(async () => (await stateOf("sg4/s3.ipt.md")) === "signed", "the ledger to be back")
	})

	test("are passed over by fixes and forms, and that is said", async () => {
		after(closeAll)
		const heard = messages()
		const text = session("SG5", 3)
		const { document } = await openText("sg5/s3.ipt.md", text)
		await known("SG5", 1)
		await shows(document.uri, "session.mood-link")
		const all = new vscode.Range(0, 0, document.lineCount, 0)
		const before = await actionsAt(document.uri, all)
		assert.ok(before.some(({ title }) => title === "Add all parts that are still needed"))
		await sign("sg5", "SG5", [{ file: "s3.ipt.md", text }])
		const titles = (await actionsAt(document.uri, all)).map(({ title }) => title)
		assert.deepEqual(titles, ["This note is signed. Add to it in an addendum…"])
		// VS Code hands out none that are refused.
		assert.deepEqual(await actionsAt(document.uri, all, vscode.CodeActionKind.SourceFixAll), [])
		await vscode.commands.executeCommand("ipt.editDetails")
		await until(() => heard.some((message) => message.startsWith("s3.ipt.md is signed")), "the form to be refused")
		assert.equal(document.getText(), text)
	})

	test("are passed over by Rename, which names them", async () => {
		after(closeAll)
		const heard = messages()
		const [first, second] = [3, 4].map((number) => session("SG6", number, "## Plan\n\nCall @sister.\n"))
		assert.ok(first && second)
		await writeFile("sg6/s3.ipt.md", first)
		const { document } = await openText("sg6/s4.ipt.md", second)
		await known("SG6", 2)
		await sign("sg6", "SG6", [{ file: "s3.ipt.md", text: first }])
		const place = document.positionAt(second.indexOf("@sister") + 2)
		const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
			"vscode.executeDocumentRenameProvider",
			document.uri,
			place,
			"aunt",
		)
		assert.deepEqual(
			edit.entries().map(([uri]) => uri.path.split("/").at(-1)),
			["s4.ipt.md"],
		)
		assert.ok(heard.includes("s3.ipt.md is signed, so it stays as it is. To add something, write an addendum."))
		await sign("sg6", "SG6", [
			{ file: "s3.ipt.md", text: first },
			{ file: "s4.ipt.md", text: second },
		])
		await assert.rejects(
			async () => vscode.commands.executeCommand("vscode.executeDocumentRenameProvider", document.uri, place, "aunt"),
			/Every note that mentions sister is signed/,
		)
	})
})

suite("protection of signed notes", () => {
	test("VS Code takes no typing in a file that is read-only, when it is opened and when it is open already", async () => {
		after(closeAll)
		const uri = await writeFile("sg11/s3.ipt.md", session("SG11", 3))
		assert.ok(await takesTyping(uri))
		chmodSync(uri.fsPath, 0o444)
		after(() => chmodSync(uri.fsPath, 0o644))
		await until(async () => !(await takesTyping(uri)), "the open editor to be read-only")
		await closeAll()
		assert.ok(!(await takesTyping(uri)))
	})
})

suite("signed notes that were changed", () => {
	testWithBuiltIns("have their signed text again from git, and what was changed stays in an unsaved copy", async () => {
		after(closeAll)
		const heard = messages()
		const text = session("SG7", 3)
		const uri = await writeFile("sg7/s3.ipt.md", text)
		git("sg7", "init", "--quiet")
		git("sg7", "add", ".")
		git("sg7", "commit", "--quiet", "--message", "As it was signed")
		await writeFile("sg7/s3.ipt.md", changed(text))
		git("sg7", "commit", "--quiet", "--all", "--message", "Changed")
		await known("SG7", 1)
		await sign("sg7", "SG7", [{ file: "s3.ipt.md", text }])
		const { document } = await openFile("sg7/s3.ipt.md")
		const unsaved = replaced(document.getText(), ["Call her brother.", "Call her brother on Monday."])
		await replaceText(document, unsaved)
		await shows(uri, "signature.changed")
		const titles = (await actionsAt(uri, diagnosticAt(uri, "signature.changed").range)).map(({ title }) => title)
		assert.deepEqual(titles.slice(0, 2), ["Make this change an addendum", "Restore the signed text"])
		await vscode.commands.executeCommand("ipt.restoreSigned", uri)
		assert.equal(document.getText(), text, heard.join("\n"))
		assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), text)
		await shows(uri, "signature.changed", false)
		assert.ok(vscode.workspace.textDocuments.some((copy) => copy.isUntitled && copy.getText() === unsaved))
		await vscode.window.showTextDocument(document)
		await vscode.commands.executeCommand("undo")
		assert.equal(document.getText(), unsaved)
	})

	test("have their signed text again from their file, if only the editor has another, though the file is read-only", async () => {
		after(closeAll)
		const text = session("SG8", 3)
		const { document } = await openText("sg8/s3.ipt.md", text)
		const { uri } = document
		await known("SG8", 1)
		await sign("sg8", "SG8", [{ file: "s3.ipt.md", text }])
		await replaceText(document, changed(text))
		chmodSync(uri.fsPath, 0o444)
		await shows(uri, "signature.changed")
		await vscode.commands.executeCommand("ipt.restoreSigned", uri)
		assert.equal(document.getText(), text)
		await until(() => !document.isDirty, "the note to be saved")
		assert.equal(statSync(uri.fsPath).mode & 0o777, 0o444)
		chmodSync(uri.fsPath, 0o644)
	})

	test("become an addendum, and then have their signed text again", async () => {
		after(closeAll)
		const heard = messages()
		const text = session("SG9", 3)
		const { document } = await openText("sg9/s3.ipt.md", text)
		await known("SG9", 1)
		await sign("sg9", "SG9", [{ file: "s3.ipt.md", text }])
		await replaceText(document, changed(text))
		answering("She called again.")
		await vscode.commands.executeCommand("ipt.changeToAddendum", document.uri)
		assert.equal(document.getText(), text, heard.join("\n"))
		const addendum = vscode.workspace.textDocuments.find(({ uri }) => uri.path.includes("/sg9/") && uri.path !== document.uri.path)
		assert.match(
			addendum?.getText() ?? "",
			/amends: s3\.ipt\.md[^]*reason: She called again\.[^]*- \*\*Was written\*\*:[^]* > [^\n]*Call her sister\.[^]*- \*\*Is right\*\*:[^]* > [^\n]*Call her brother\./,
		)
		assert.ok(!addendum?.getText().includes("ipt: 1", 10), "what was not changed is not in it")
		// Nothing is done if the user gives up when asked for the reason.
		await replaceText(document, changed(text))
		answering(undefined)
		await vscode.commands.executeCommand("ipt.changeToAddendum", document.uri)
		assert.equal(document.getText(), changed(text))
	})

	test("lead to the Timeline if their signed text is not to be found", async () => {
		after(closeAll)
		const heard = messages()
		const text = session("SG10", 3)
		const uri = await writeFile("sg10/s3.ipt.md", changed(text))
		await known("SG10", 1)
		await sign("sg10", "SG10", [{ file: "s3.ipt.md", text }])
		void vscode.commands.executeCommand("ipt.restoreSigned", uri)
		await until(() => heard.some((message) => message.startsWith("The signed text of s3.ipt.md was not found.")), "the message")
		assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), changed(text))
	})
})

suite("signed notes that are not where they were", () => {
	test("are rows of their case, and get their name back from there", async () => {
		after(closeAll)
		const text = session("SG12", 3)
		await writeFile("sg12/s3.ipt.md", text)
		await writeFile("sg12/s4.ipt.md", session("SG12", 4))
		await known("SG12", 2)
		await sign("sg12", "SG12", [{ file: "s3.ipt.md", text }])
		const list = async () => {
			const { labelled, labels, item, children } = await tree()
			const row = await labelled(undefined, "SG12")
			const notes = await labelled(row, "Notes")
			const [first] = await children(notes)
			assert.ok(first)
			return { row: await item(row), first: await item(first), labels: await labels(notes) }
		}
		const signed = await list()
		assert.match(String(signed.first.description), /^✓ AB · /, "who signed comes first")
		assert.match(signed.first.accessibilityInformation?.label ?? "", /^Session 3, signed by AB, /)
		// Outside of the Explorer, as by another program.
		await vscode.workspace.fs.rename(uriOf("sg12/s3.ipt.md"), uriOf("sg12/other.ipt.md"))
		await until(async () => (await stateOf("sg12/s3.ipt.md")) === "missing", "the note to be missing")
		const missing = await list()
		assert.deepEqual(missing.labels, ["s3.ipt.md", "Session 3", "Session 4"])
		assert.equal(missing.first.description, "missing, signed by AB")
		assert.match(String(missing.row.description), /^1 signed note missing · /)
		const asked = replying({ button: (_, buttons) => buttons.find((one) => one === "Give It Its Name Back") })
		const { command } = missing.first
		assert.ok(command)
		await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
		assert.match(asked.at(-1)?.asked ?? "", /^s3\.ipt\.md is signed, and its text is now in .*sg12\/other\.ipt\.md\./)
		await until(async () => (await stateOf("sg12/s3.ipt.md")) === "signed", "the note to be back")
		assert.deepEqual((await list()).labels, ["Session 3", "Session 4"])
	})

	test("are said to be lost to their signatures when they are renamed, and can be named back", async () => {
		after(closeAll)
		const text = session("SG13", 3)
		const uri = await writeFile("sg13/s3.ipt.md", text)
		await known("SG13", 1)
		const ledger = await sign("sg13", "SG13", [{ file: "s3.ipt.md", text }])
		let back = false
		const asked = replying({ button: (_, buttons) => (back ? buttons.find((one) => one.startsWith("Give")) : undefined) })
		const move = async (...files: readonly (readonly [vscode.Uri, vscode.Uri])[]) => {
			const edit = new vscode.WorkspaceEdit()
			for (const [from, to] of files) edit.renameFile(from, to)
			assert.ok(await vscode.workspace.applyEdit(edit))
		}
		const warnings = (): string[] => asked.map((one) => one.asked.trim()).filter((one) => one.includes("signed"))
		// What goes with its signatures keeps them.
		await vscode.workspace.fs.createDirectory(uriOf("sg13/in"))
		const [noteThere, ledgerThere] = [uriOf("sg13/in/s3.ipt.md"), uriOf("sg13/in/SG13.AB.signed")]
		await move([uri, noteThere], [ledger, ledgerThere])
		await until(async () => (await stateOf("sg13/in/s3.ipt.md")) === "signed", "the note to be signed where it is now")
		assert.deepEqual(warnings(), [])
		back = true
		await move([noteThere, uriOf("sg13/in/session.ipt.md")])
		await until(() => warnings().length > 0, "the warning")
		assert.deepEqual(warnings(), ["s3.ipt.md is signed under this name. As session.ipt.md, its signatures are not found."])
		await until(async () => (await stateOf("sg13/in/s3.ipt.md")) === "signed", "the note to have its name back")
		await move([noteThere, uriOf("sg13/s3.ipt.md")])
		await until(() => warnings().length > 1, "the warning of another folder")
		assert.match(warnings()[1] ?? "", /^s3\.ipt\.md is signed, and its signatures stay in the folder where it was\./)
		await until(async () => (await stateOf("sg13/in/s3.ipt.md")) === "signed", "the note to be back")
	})
})

/** Runs git in a folder of the workspace. */
function git(path: string, ...args: readonly string[]): void {
	execFileSync("git", ["-c", "user.name=AB", "-c", "user.email=ab@example.org", ...args], { cwd: uriOf(path).fsPath })
}

/** Answers the next question for a text. */
function answering(answer: string | undefined): void {
	const ask = vscode.window.showInputBox
	Reflect.set(vscode.window, "showInputBox", async () => answer)
	after(() => void Reflect.set(vscode.window, "showInputBox", ask))
}
