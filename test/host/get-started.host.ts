import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as vscode from "vscode"
import { emptyPlaces } from "../../src/note/forms/empty-places.ts"
import { goOn } from "../../src/vscode/get-started/next-step.ts"
import { handOverName } from "../../src/vscode/shared/hand-over.ts"
import { openFolder } from "../../src/vscode/shared/open-folder.ts"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"
import {
	after,
	assert,
	closeAll,
	deleteFile,
	extension,
	folder,
	messages,
	openFile,
	suite,
	test,
	until,
	uriOf,
	writeFile,
} from "./helpers.ts"
import { answering, type Question, taking } from "./questions.ts"
import { api, formulation, known } from "./notes.ts"

const selected = ({ document, selection }: vscode.TextEditor): string => document.getText(selection)

const lensesOf = async ({ uri }: vscode.TextDocument): Promise<vscode.Command[]> =>
	(await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri)).flatMap(({ command }) => command ?? [])

suite("first steps: a new case", () => {
	test("asks for code, area and initials, opens with its header folded, and asks for the initials once", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("ipt")
		after(async () => settings.update("author", undefined, vscode.ConfigurationTarget.Global))
		const questions: Question[] = []
		answering(questions, { code: "GS1", area: "Grief", initials: " A.B. " })
		const uri = await vscode.commands.executeCommand<vscode.Uri>("ipt.newCase")
		assert.deepEqual(
			questions.map(({ title }) => title),
			["New Case (1 of 3)", "New Case (2 of 3)", "New Case (3 of 3)"],
		)
		const editor = vscode.window.activeTextEditor
		assert.ok(editor)
		assert.equal(editor.document.uri.toString(), uri.toString())
		const text = editor.document.getText()
		assert.match(text, /\ncase: GS1\ndate: \d{4}-\d\d-\d\d\nauthor: A\.B\.\n[\s\S]*\nproblem-areas: \[grief\]\n/)
		assert.equal(vscode.workspace.getConfiguration("ipt").get("author"), "A.B.")
		// Writing begins in the first section, at its first place.
		assert.equal(selected(editor), "…")
		const at = editor.document.offsetAt(editor.selection.start)
		const heading = text.indexOf("\n## ")
		assert.equal(at, emptyPlaces(text).find(({ start }) => start > heading)?.start)
		const isFolded = ({ visibleRanges: [first, second] }: vscode.TextEditor) => first?.end.line === 0 && second !== undefined
		await until(() => isFolded(editor), "the header to be folded")

		questions.length = 0
		answering(questions, { code: "GS2", area: "Not decided yet" })
		await vscode.commands.executeCommand("ipt.newCase")
		assert.deepEqual(
			questions.map(({ title }) => title),
			["New Case (1 of 2)", "New Case (2 of 2)"],
		)
		assert.match(vscode.window.activeTextEditor?.document.getText() ?? "", /\nauthor: A\.B\.\n/)
	})

	test("shows the first place to write if the user folds nothing", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("editor")
		after(async () => settings.update("folding", undefined, vscode.ConfigurationTarget.Workspace))
		await settings.update("folding", false, vscode.ConfigurationTarget.Workspace)
		const questions: Question[] = []
		answering(questions, { code: "GS9", area: "Grief" })
		await vscode.commands.executeCommand("ipt.newCase")
		const editor = vscode.window.activeTextEditor
		assert.ok(editor)
		assert.equal(selected(editor), "…")
		const isInView = ({ selection, visibleRanges }: vscode.TextEditor) => visibleRanges.some((range) => range.contains(selection))
		await until(() => isInView(editor), "the first place in view")
	})

	test("refuses a name, a date of birth, a number of a person and a code that is taken", async () => {
		after(closeAll)
		await writeFile("gs3/f.ipt.md", formulation("GS3"))
		await known("GS3", 1)
		const questions: Question[] = []
		answering(questions, {})
		assert.equal(await vscode.commands.executeCommand("ipt.newCase"), undefined)
		const [{ refusal } = {}] = questions
		assert.ok(refusal)
		assert.match(String(refusal("Maria")), /looks like a name/)
		assert.match(String(refusal("1980-03-12")), /looks like a date of birth/)
		assert.match(String(refusal("943-476-5919")), /number that belongs to a person/)
		assert.match(String(refusal("GS3")), /already/)
		assert.match(String(refusal("a/b")), /letters, digits/)
		assert.match(String(refusal("")), /Type a code/)
		assert.equal(refusal("GS-4"), undefined)
	})
})

suite("first steps: what is still empty", () => {
	test("an empty note becomes a formulation or a session note, and nothing else is written over", async () => {
		after(closeAll)
		after(async () => deleteFile("gs5"))
		await writeFile("gs5/new.ipt.md", "\r\n")
		const editor = await openFile("gs5/new.ipt.md")
		const lenses = await until(async () => {
			const all = await lensesOf(editor.document)
			return all.length > 0 && all
		}, "the lenses")
		assert.deepEqual(
			lenses.map(({ title }) => title),
			["This note is empty", "Start a formulation", "Start a session note"],
		)
		const [, start] = lenses
		assert.ok(start)
		await vscode.commands.executeCommand(start.command, ...(start.arguments ?? []))
		const text = editor.document.getText()
		assert.match(text, /^---\r\nipt: 1\r\nnote: formulation\r\ncase: …\r\n/)
		assert.doesNotMatch(text, /[^\r]\n/)
		const now = vscode.window.activeTextEditor
		assert.ok(now)
		assert.equal(selected(now), "…")
		assert.equal(now.document.lineAt(now.selection.start).text, "case: …")
		await vscode.commands.executeCommand(start.command, ...(start.arguments ?? []))
		assert.equal(editor.document.getText(), text)
		await vscode.commands.executeCommand("undo")
		assert.equal(editor.document.getText(), "\r\n")
	})

	test("an empty note next to those of a case becomes its next session", async () => {
		after(closeAll)
		after(async () => deleteFile("gs6"))
		await writeFile("gs6/f.ipt.md", formulation("GS6", "## Goals\n\n- **G1**: sings (by May)\n"))
		await writeFile("gs6/next.ipt.md", "")
		await known("GS6", 1)
		const { document } = await openFile("gs6/next.ipt.md")
		await vscode.commands.executeCommand("ipt.startNote", { file: document.uri.toString(), layout: "session" })
		assert.match(document.getText(), /\ncase: GS6\nsession: 1\n[\s\S]*- \*\*G1\*\*: …/)
	})

	test("a case without sessions leads to its first one, in the tree and in the overview", async () => {
		after(closeAll)
		after(async () => deleteFile("gs7"))
		await writeFile("gs7/f.ipt.md", formulation("GS7"))
		await known("GS7", 1)
		const { cases } = await api()
		const first = { kind: "first-session", code: "GS7" } as const
		const children = async () => cases.getChildren({ kind: "case", code: "GS7" })
		assert.deepEqual((await children())[0], first)
		const { command, label } = await cases.getTreeItem(first)
		assert.equal(label, "Write the first session")
		assert.equal(command?.command, "ipt.newSession")
		assert.deepEqual(command.arguments, [{ code: "GS7" }])
		await vscode.commands.executeCommand("ipt.newSession", { code: "GS7", status: "held" })
		await known("GS7", 2)
		assert.ok(!(await children()).some(({ kind }) => kind === "first-session"))
	})
})

suite("first steps: the samples", () => {
	test("are copied to where the user says, never over a folder, and opened", async () => {
		await api()
		const parent = await temporaryFolder()
		after(async () => removeFolder(parent))
		const opened = taking("vscode.openFolder")
		const answers = { showOpenDialog: [vscode.Uri.file(parent)], showInformationMessage: "Open" }
		for (const [name, answer] of Object.entries(answers)) {
			const before: unknown = Reflect.get(vscode.window, name)
			Reflect.set(vscode.window, name, async () => answer)
			after(() => void Reflect.set(vscode.window, name, before))
		}
		await vscode.commands.executeCommand("ipt.openSamples")
		await vscode.commands.executeCommand("ipt.openSamples")
		assert.deepEqual(readdirSync(parent).sort(), ["IPT sample caseload", "IPT sample caseload-2"])
		const own = extension().extensionUri.fsPath
		const note = "D-2026-07/session-09.ipt.md"
		assert.equal(readFileSync(join(parent, "IPT sample caseload-2", note), "utf8"), readFileSync(join(own, "samples", note), "utf8"))
		assert.deepEqual(
			opened.map(([uri, options]) => [String(uri), options]),
			readdirSync(parent)
				.sort()
				.map((name) => [vscode.Uri.file(join(parent, name)).toString(), { forceNewWindow: false, forceReuseWindow: true }]),
		)
		assert.equal(readFileSync(join(parent, "IPT sample caseload", handOverName), "utf8"), "samples")
	})

	test("are not begun if there is no room for them, which is said in a sentence", async () => {
		const heard = messages()
		const before: unknown = Reflect.get(vscode.window, "showOpenDialog")
		Reflect.set(vscode.window, "showOpenDialog", async () => [vscode.Uri.joinPath(folder(), "no-such-folder")])
		after(() => void Reflect.set(vscode.window, "showOpenDialog", before))
		await vscode.commands.executeCommand("ipt.openSamples")
		assert.match(heard.join("\n"), /was not written, and nothing was changed/)
	})
})

suite("first steps: a folder that was opened for something", () => {
	test("goes on with it once, and with nothing that is not known", async () => {
		const opened = taking("vscode.openFolder")
		const begun = taking("ipt.newCase")
		const file = uriOf(handOverName)
		after(async () => vscode.workspace.fs.delete(file).then(undefined, () => undefined))
		await openFolder(folder(), "new-case", true)
		assert.deepEqual(
			opened.map(([, options]) => options),
			[{ forceNewWindow: true, forceReuseWindow: false }],
		)
		await goOn(file, "x#start")
		assert.equal(begun.length, 1)
		await assert.rejects(async () => vscode.workspace.fs.stat(file), "the file is gone")
		await writeFile(handOverName, "ipt.exportAll")
		await goOn(file, "x#start")
		assert.equal(begun.length, 1)
	})
})

suite("accessibility help", () => {
	test("opens as a page", async () => {
		after(closeAll)
		await vscode.commands.executeCommand("ipt.accessibilityHelp")
		await until(
			() => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes("accessibility.md"))),
			"the page to be open",
		)
	})
})
