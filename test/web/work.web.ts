import * as vscode from "vscode"
import { publicLineOf, readLedger, readSignature, signatureCheck } from "../../src/signatures/index.ts"
import { readSigners } from "../../src/signatures/signers.ts"
import type { Node } from "../../src/vscode/tree/nodes.ts"
import { inspect } from "../../src/vscode/privacy-check/inspect.ts"
import { factIds, factOf } from "../../src/vscode/privacy-check/facts.ts"
import { writeWhole } from "../../src/vscode/shared/files/write-file.ts"
import { stateOf } from "../../src/vscode/privacy-check/state.ts"
import { replaced } from "../harness/replaced.ts"
import { after, assert, closeAll, deleteFile, extension, folder, openText, suite, test, until, uriOf, writeFile } from "../host/helpers.ts"
import { replying } from "../host/questions.ts"
import { actionsAt, api, apply, codesAt, diagnosticAt, formulation, known, session, shows } from "../host/notes.ts"

const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
const namesIn = async (uri: vscode.Uri) => (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name).sort()

suite("in a browser", () => {
	test("the extension runs in a worker, on a folder that only another extension knows", async () => {
		assert.equal(vscode.env.uiKind, vscode.UIKind.Web)
		assert.equal(vscode.env.remoteName, undefined)
		assert.equal(Reflect.has(globalThis, "process"), false)
		assert.equal(folder().scheme, "ipt-memory")
		assert.equal(extension().extensionUri.scheme, "http")
		const { notes } = await api()
		assert.equal(notes.folder.index.case("A01")?.notes.length, 1)
	})

	test("findings follow a note as it is written, and a fix corrects it", async () => {
		after(closeAll)
		const text = replaced(session("W1", 5), ["phase: middle", "phase: midle"])
		const { document } = await openText("w1/s5.ipt.md", text)
		await shows(document.uri, "front-matter.value")
		await shows(document.uri, "session.mood-link")
		await apply(await actionsAt(document.uri, diagnosticAt(document.uri, "front-matter.value").range), "Replace by “middle”")
		await shows(document.uri, "front-matter.value", false)
		assert.equal(document.getText(), session("W1", 5))
	})

	test("the tree shows a case with its notes, and follows a file that another program writes", async () => {
		after(async () => deleteFile("w2"))
		const { cases } = await api()
		const labelled = async (parent?: Node) =>
			new Map(
				await Promise.all((await cases.getChildren(parent)).map(async (node) => [(await cases.getTreeItem(node)).label, node] as const)),
			)
		await writeFile("w2/f.ipt.md", formulation("W2"))
		await known("W2", 1)
		await writeFile("w2/s1.ipt.md", session("W2", 1))
		await known("W2", 2)
		const patientCase = (await labelled()).get("W2")
		assert.ok(patientCase)
		const notes = (await labelled(patientCase)).get("Notes")
		assert.deepEqual([...(await labelled(notes)).keys()], ["Formulation", "Session 1"])
	})

	test("a new session note is written, whole, with what the case says", async () => {
		after(closeAll)
		await writeFile("w3/f.ipt.md", formulation("W3"))
		await writeFile("w3/s4.ipt.md", session("W3", 4))
		await known("W3", 2)
		const made = await vscode.commands.executeCommand<vscode.Uri>("ipt.newSession", { code: "W3", status: "held" })
		assert.match(await textOf(made), /\ncase: W3\n/)
		assert.match(await textOf(made), /\nsession: 5\n/)
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), made.toString())
		assert.deepEqual(await namesIn(uriOf("w3")), ["W3-session-05.ipt.md", "f.ipt.md", "s4.ipt.md"])
	})

	test("a summary is written as each kind of document, and over another file only if that is wanted", async () => {
		after(closeAll)
		await writeFile("w4/f.ipt.md", formulation("W4"))
		await known("W4", 1)
		for (const [name, begins] of [
			["summary.html", "<!doctype html>"],
			["summary.docx", "PK"],
			["summary.md", "# Case summary: W4"],
		] as const) {
			const target = uriOf(`w4/${name}`)
			assert.equal(String(await vscode.commands.executeCommand("ipt.exportSummary", { code: "W4", target })), target.toString())
			assert.equal((await textOf(target)).slice(0, begins.length), begins)
		}
		const mine = await writeFile("w4/mine.html", "mine")
		const trouble = await writeWhole(mine, "other", { replace: false }).then(
			() => "none",
			(error: unknown) => String(error),
		)
		assert.match(trouble, /“mine\.html” was not written, and nothing was changed\. There is already a file of that name/)
		assert.equal(await textOf(mine), "mine")
		await writeWhole(mine, "other", { replace: true })
		assert.equal(await textOf(mine), "other")
		assert.deepEqual(await namesIn(uriOf("w4")), ["f.ipt.md", "mine.html", "summary.docx", "summary.html", "summary.md"])
	})

	test("the configuration of a folder counts, though nothing searches for its file", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("w5")
		})
		const { notes } = await api()
		await writeFile("w5/.ipt-notes.json", JSON.stringify({ rules: { "session.mood-link": "hint" } }))
		const { document } = await openText("w5/deep/s5.ipt.md", session("W5", 5))
		const becomes = async (wanted: string) =>
			until(
				() => notes.findings(document.uri.toString()).find(({ code }) => code === "session.mood-link")?.level === wanted,
				`the level to be ${wanted}`,
			)
		await becomes("hint")
		await writeFile("w5/deep/.ipt-notes.json", JSON.stringify({ rules: { "session.mood-link": "error" } }))
		await becomes("error")
	})

	test("a folder of many notes is read here, and nothing is kept of it", async () => {
		after(async () => deleteFile("w6"))
		const { notes } = await api()
		for (let number = 1; number <= 250; number++) await writeFile(`w6/s${number}.ipt.md`, session("W6", number))
		await notes.rescan()
		assert.equal(notes.folder.index.filesOf("W6").length, 250)
		const seen = await inspect()
		const states = Object.fromEntries(factIds.map((id) => [id, stateOf({ ...factOf(id), id }, seen)]))
		assert.equal(states["index"], "closed")
		assert.equal(states["remote-window"], "open", "the folder is not on this machine")
	})

	test("the pages open", async () => {
		after(closeAll)
		await writeFile("w7/f.ipt.md", formulation("W7"))
		await known("W7", 1)
		const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label))
		for (const [command, argument, label] of [
			["ipt.caseOverview", { code: "W7" }, "Overview of W7"],
			["ipt.caseload", undefined, "Caseload"],
			["ipt.statistics", undefined, "Caseload Statistics"],
			["ipt.privacyCheck", undefined, "Privacy Check"],
		] as const) {
			await vscode.commands.executeCommand(command, argument)
			await until(() => labels().includes(label), `${label}; there are ${labels().join()}`)
		}
	})

	test("the sample caseload is copied out of the package", async () => {
		const opened: unknown[] = []
		const answers = {
			showOpenDialog: async () => [uriOf("w8")],
			showInformationMessage: async () => "Open",
		}
		for (const [name, answer] of Object.entries(answers)) {
			const before: unknown = Reflect.get(vscode.window, name)
			Reflect.set(vscode.window, name, answer)
			after(() => void Reflect.set(vscode.window, name, before))
		}
		const execute: unknown = Reflect.get(vscode.commands, "executeCommand")
		const { executeCommand } = vscode.commands
		Reflect.set(vscode.commands, "executeCommand", async (name: string, ...more: unknown[]) => {
			if (name !== "vscode.openFolder") return executeCommand(name, ...more)
			opened.push(String(more[0]))
			return undefined
		})
		after(() => void Reflect.set(vscode.commands, "executeCommand", execute))
		await vscode.workspace.fs.createDirectory(uriOf("w8"))
		await executeCommand("ipt.openSamples")
		const copy = uriOf("w8/IPT sample caseload")
		assert.deepEqual(opened, [copy.toString()])
		assert.ok((await namesIn(copy)).includes("D-2026-07"))
		const note = "samples/D-2026-07/session-09.ipt.md"
		assert.equal(
			await textOf(uriOf(`w8/${note.replace("samples", "IPT sample caseload")}`)),
			await textOf(vscode.Uri.joinPath(extension().extensionUri, note)),
		)
		await known("D-2026-07", 10)
		assert.deepEqual(codesAt(uriOf("w8/IPT sample caseload/README.md")), [])
	})

	test("notes are signed, with a list in the folder, and a key of SSH says that it cannot sign here", async () => {
		after(closeAll)
		after(async () => deleteFile("w-sign"))
		const setting = async (name: string, value: string | undefined) =>
			vscode.workspace.getConfiguration("ipt").update(name, value, vscode.ConfigurationTarget.Global)
		after(async () => setting("signing.signers", undefined))
		after(async () => deleteFile("signers"))
		const file = await writeFile("w-sign/s1.ipt.md", session("W9", 1))
		await known("W9", 1)
		const text = (asked: string): string =>
			asked.includes("(1 of 2)") ? "WB" : asked.includes("(2 of 2)") ? "Wanda Brook" : "four words nobody guesses"
		const asked = replying({
			text,
			line: (_, lines) => lines.find((line) => ["Author", "Begin", "In this folder of notes"].includes(line)) ?? lines[0],
		})
		assert.equal(await vscode.commands.executeCommand("ipt.signNote", file), true, JSON.stringify(asked))
		assert.equal(await vscode.commands.executeCommand("ipt.signNote", file), true, JSON.stringify(asked))
		const own = await readLedger("W9.WB.signed", await textOf(uriOf("w-sign/W9.WB.signed")))
		assert.deepEqual([own.problems.length, own.entries.map(({ statement }) => statement.meaning)], [0, ["author", "reviewed"]])
		const { signers } = readSigners(await textOf(uriOf("signers")))
		assert.deepEqual(
			signers.map(({ principals }) => principals),
			["WB"],
		)
		const check = signatureCheck()
		for (const entry of own.entries) {
			assert.ok(await check(readSignature(entry.signature), new TextEncoder().encode(entry.text)))
			assert.equal(publicLineOf(readSignature(entry.signature).key), signers[0] && publicLineOf(signers[0].key))
		}
		assert.deepEqual(await namesIn(uriOf("w-sign")), ["W9.WB.signed", "s1.ipt.md"])

		// What was signed here can be verified here.
		assert.equal(await vscode.commands.executeCommand("ipt.verifySignatures", { code: "W9" }), true, JSON.stringify(asked))
		assert.match(vscode.window.activeTextEditor?.document.getText() ?? "", /s1\.ipt\.md +signed +WB author/)
		await writeFile("own.pub", signers[0] ? publicLineOf(signers[0].key) : "")
		after(async () => deleteFile("own.pub"))
		await setting("signing.key", "${workspaceFolder}/own.pub")
		after(async () => setting("signing.key", undefined))
		asked.length = 0
		assert.notEqual(await vscode.commands.executeCommand("ipt.signNote", file), true)
		assert.match(asked.at(-1)?.asked ?? "", /^Your own SSH key cannot sign in a browser/)
	})
})
