import { existsSync } from "node:fs"
import * as vscode from "vscode"
import {
	after,
	assert,
	closeAll,
	deleteFile,
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
import { api, formulation, known, session, shows } from "./notes.ts"

/** Writes a file of the folder in an editor, as a user does. */
async function saveInEditor(path: string, text: string): Promise<void> {
	if (!existsSync(uriOf(path).fsPath)) await writeFile(path, "")
	const { document } = await openFile(path)
	await replaceText(document, text)
	await saveAll()
}

suite("the configuration of a folder", () => {
	test("counts for the notes of its folder and those below, and its changes at once", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("configured")
		})
		const { notes } = await api()
		const { document } = await openText("configured/deep/s5.ipt.md", session("CF-1", 5))
		const level = () => notes.findings(document.uri.toString()).find(({ code }) => code === "session.mood-link")?.level
		const becomes = async (wanted: string | undefined) => until(() => level() === wanted, `the level to be ${wanted}; it is ${level()}`)
		const configure = async (path: string, chosen: string) => saveInEditor(path, JSON.stringify({ rules: { "session.mood-link": chosen } }))
		await shows(document.uri, "session.mood-link")
		assert.equal(level(), "warning")
		await configure("configured/.ipt-notes.json", "hint")
		await becomes("hint")
		await configure("configured/deep/.ipt-notes.json", "off")
		await becomes(undefined)
		await shows(document.uri, "session.mood-link", false)
		await configure("configured/deep/.ipt-notes.json", "error")
		await becomes("error")
	})

	test("says what new notes begin with, and the user's own setting wins over it", async () => {
		const settings = vscode.workspace.getConfiguration("ipt")
		after(async () => {
			await settings.update("author", undefined, vscode.ConfigurationTarget.Global)
			await closeAll()
			await deleteFile("begins")
		})
		await writeFile("begins/f.ipt.md", formulation("CF-2"))
		const { document } = await openFile("begins/f.ipt.md")
		await writeFile("begins/.ipt-notes.json", "{}")
		const { document: configuration } = await openFile("begins/.ipt-notes.json")
		await replaceText(configuration, JSON.stringify({ author: "K: W", language: "en", profile: "reimbursement" }))
		await saveAll()
		const { notes } = await api()
		await known("CF-2", 1)
		await until(
			() => notes.findings(document.uri.toString()).some(({ code, level }) => code === "formulation.functioning" && level === "warning"),
			"the configuration to be read",
		)
		const textOf = async (command: string, argument: object) => {
			const uri = await vscode.commands.executeCommand<vscode.Uri>(command, argument)
			return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
		}
		const held = await textOf("ipt.newSession", { code: "CF-2", status: "held" })
		assert.match(held, /\nlanguage: en\n/)
		assert.match(held, /\nauthor: "K: W"\n/)
		await settings.update("author", "ME", vscode.ConfigurationTarget.Global)
		assert.match(await textOf("ipt.newClosing", { code: "CF-2" }), /\nauthor: ME\n/)
	})

	test("that is wrong is marked at its place, and the rest of it counts", async () => {
		// The extension starts with a note or a folder of notes, not with this file.
		await (await api()).notes.ready()
		after(async () => {
			await closeAll()
			await deleteFile("wrong")
		})
		await saveInEditor(
			"wrong/.ipt-notes.json",
			'{\n\t"profil": "clinical",\n\t"rules": {"sesion.plan": "off"},\n\t"measures": [{"name": "Odd", "items": 5, "suicideItem": 9}]\n}\n',
		)
		const uri = uriOf("wrong/.ipt-notes.json")
		const ours = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "IPT Notes")
		await until(() => ours().length === 3, "three mistakes to be marked")
		assert.deepEqual(
			ours().map(({ message, range }) => [range.start.line, range.start.character, message]),
			[
				[1, 1, "There is no key “profil”. Did you mean “profile”?"],
				[3, 23, "The scale “Odd” does not count, because its “suicideItem” does not fit. Correct it, or leave it out."],
				[2, 11, "There is no code “sesion.plan”. Did you mean “session.plan”?"],
			],
		)
	})
})
