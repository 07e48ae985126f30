/** A window that is displayed in German. */
import * as vscode from "vscode"
import { after, assert, closeAll, deleteFile, extension, messages, openText, suite, test, until } from "./helpers.ts"
import { api, codesAt, diagnosticAt, formulation, known, session, shows } from "./notes.ts"
import { tree } from "./tree.ts"
import { inEnglish, triesWriting } from "./writing.ts"

const said = (hovers: readonly vscode.Hover[]): string =>
	hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value))).join("\n")

suite("an English case in a German window", () => {
	triesWriting(inEnglish, "WG")
})

suite("a German window", () => {
	test("speaks German: commands, findings, hovers, tree, status and messages", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("wg5")
		})
		assert.equal(vscode.env.language, "de")
		const { status } = await api()
		const commands: readonly { readonly command: string; readonly title: unknown }[] = extension().packageJSON.contributes.commands
		const title = commands.find(({ command }) => command === "ipt.newSession")?.title
		assert.match(JSON.stringify(title), /Neue Sitzungsnotiz/)

		await openText("wg5/f.ipt.md", formulation("WG5", "## Goals\n\n- **G1**: says no\n"))
		const { document } = await openText("wg5/s4.ipt.md", session("WG5", 4, "## Risk\n\n- **Level**: low\n"))
		await known("WG5", 2)
		await shows(document.uri, "session.mood-link")
		assert.match(diagnosticAt(document.uri, "session.mood-link").message, /fehlt|fehlen/)
		assert.ok(codesAt(document.uri).every((code) => code.includes(".")))

		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			document.uri,
			document.positionAt(document.getText().indexOf("Level") + 1),
		)
		assert.match(said(hovers), /Stufe[\s\S]*Was zu schreiben ist\W+ \p{Lu}[^\n]+\.\n/u)

		const at = diagnosticAt(document.uri, "session.mood-link").range
		const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, at)
		const silencing = fixes.filter((fix) => fix.title.startsWith("Hier nicht nötig: ")).map((fix) => fix.title)
		assert.ok(silencing.length > 0, "a note can say that it needs no such part")
		assert.doesNotMatch(silencing.join(), /missing|mood|events/i)

		const { labelled, labels } = await tree()
		const parts = await labels(await labelled(undefined, "WG5"))
		assert.ok(parts.includes("Fehlt noch") && parts.includes("Wirkmechanismen"), JSON.stringify(parts))
		await until(async () => /fehl/.test((await status.current)?.note?.text ?? ""), "the status to be German")

		const heard = messages()
		await closeAll()
		await vscode.commands.executeCommand("ipt.showInCases")
		assert.deepEqual(heard, ["Öffnen Sie zuerst eine Notiz. Dann kann ihr Fall gezeigt werden."])
	})

	test("explains the configuration of a folder and scales of your own in German", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("wg7")
		})
		const settings: { properties: Record<string, unknown> } = extension().packageJSON.contributes.configuration
		assert.match(JSON.stringify(settings.properties["ipt.measures"]), /Niedrigster und höchster Wert eines Items/)
		const { document } = await openText("wg7/.ipt-notes.json", '{\n\t"profile": "clinical"\n}\n')
		const explained = async () => {
			const at = document.positionAt(document.getText().indexOf("profile") + 1)
			return said(await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at))
		}
		await until(async () => (await explained()).includes("Wofür die Akte geführt wird"), "the key to be explained in German")
	})

	test("begins a new case in German, as nothing says another language", async () => {
		const uri = await vscode.commands.executeCommand<vscode.Uri>("ipt.newCase", { code: "WG6", areas: ["grief"] })
		after(async () => {
			await closeAll()
			await deleteFile("WG6")
		})
		const text = (await vscode.workspace.openTextDocument(uri)).getText()
		assert.match(text, /\n# Fall WG6\n[\s\S]*\n## Aktuelle Beschwerden\n[\s\S]*\n## Problembereich: Trauer\n/)
	})
})
