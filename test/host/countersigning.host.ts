import * as vscode from "vscode"
import { after, assert, closeAll, deleteFile, openFile, suite, test, until, writeFile } from "./helpers.ts"
import { known, session } from "./notes.ts"
import { replying } from "./questions.ts"
import { sign } from "./signatures.ts"
import { tree } from "./tree.ts"

const people = "author: AB\nsupervisor: CD\n"

const note = (number: number, score: number): string =>
	session("CS1", number, "## Risk\n\n- **Level**: low\n\n## Plan\n\nCall her sister.\n", `${people}measures:\n  PHQ-9: ${score}\n`)

/** Three sessions, of which AB signed two, and the first has waited longest. */
async function threeSessions(): Promise<vscode.Uri[]> {
	const texts = [note(1, 18), note(2, 14), note(3, 14)]
	const files = await Promise.all(texts.map(async (text, index) => writeFile(`cs1/s${index + 1}.ipt.md`, text)))
	await known("CS1", 3)
	await sign("cs1", "CS1", [
		{ file: "s1.ipt.md", text: texts[0]! },
		{ file: "s2.ipt.md", text: texts[1]! },
	])
	after(async () => {
		await closeAll()
		await deleteFile("cs1")
	})
	return files
}

/** In this window sits the supervisor. */
async function sitDown(): Promise<void> {
	replying({ text: (asked) => (asked.includes("(1 of 2)") ? "CD" : "Chris Dorn") })
	await vscode.commands.executeCommand("ipt.changeIdentity")
}

const lensesOf = async (uri: vscode.Uri): Promise<string[]> =>
	(await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri)).flatMap(
		({ command }) => command?.title ?? [],
	)

suite("countersigning", () => {
	test("lists what waits as unfinished work, where notes are signed", async () => {
		await threeSessions()
		const { children, item, labels, labelled } = await tree()
		const toDo = await labelled(undefined, "To do")
		const toSign = await labelled(toDo, "Notes to sign")
		assert.deepEqual(await labels(toSign), ["CS1 · Session 3"])
		const [node] = await children(toSign)
		assert.equal((await item(node!)).description, "AB, since 2026-03-03")
		assert.deepEqual(await labels(await labelled(toDo, "Notes to countersign")), ["CS1 · Session 1", "CS1 · Session 2"])
	}, 60_000)

	test("says above a note that waits what is different in it, and leads to the next one", async () => {
		const [first, second, third] = await threeSessions()
		await sitDown()
		await openFile("cs1/s2.ipt.md")
		await until(async () => (await lensesOf(second!)).includes("Countersign"), "the lenses")
		assert.deepEqual((await lensesOf(second!)).slice(0, 3), ["Countersign", "Since session 1: PHQ-9 18 → 14", "Next Note (1 more waits)"])
		await vscode.commands.executeCommand("ipt.nextToCountersign")
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), first!.toString())
		assert.ok((await lensesOf(first!)).includes("First note: risk low, phase middle, PHQ-9 18"))
		await openFile("cs1/s3.ipt.md")
		assert.ok(!(await lensesOf(third!)).includes("Countersign"), "its author has not signed it")
		await sign("cs1", "CS1", [{ file: "s2.ipt.md", text: note(2, 14), meaning: "co-signed", signer: "CD", day: "2026-03-05" }])
		await until(async () => !(await lensesOf(second!)).includes("Countersign"), "the note to be countersigned")
	}, 60_000)

	test("says if nothing waits for whoever is here, and for whom else something does", async () => {
		await threeSessions()
		const asked = replying({ text: (title) => (title.includes("(1 of 2)") ? "XY" : "Xenia Young") })
		await vscode.commands.executeCommand("ipt.changeIdentity")
		await vscode.commands.executeCommand("ipt.countersignNotes")
		assert.match(asked.at(-1)?.asked ?? "", /No note waits for your countersignature, but some wait for CD\./)
	}, 60_000)
})
