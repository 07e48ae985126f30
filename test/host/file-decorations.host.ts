import * as vscode from "vscode"
import { after, assert, closeAll, deleteFile, folder, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, session, shows } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

/** The badge of a file with its colour and tooltip; nothing if it has none. */
async function badge(uri: vscode.Uri): Promise<string | undefined> {
	const decoration = await (await api()).decorations.provideFileDecoration(uri)
	return decoration && `${decoration.badge ?? ""} ${decoration.color?.id ?? ""}: ${decoration.tooltip ?? ""}`
}

const risk = "\n## Risk\n\n- **Level**: none\n- **Rationale**: asked, no such thoughts\n"

const bare = (code: string, body = "## Plan\n\nGo on.\n") => session(code, 3, body + risk, "focus: grief\n")

suite("file decorations", () => {
	test("count the open points of notes that are not in the Problems view", async () => {
		await closeAll()
		await (await api()).notes.ready()
		const uri = await writeFile("fd1/s5.ipt.md", bare("FD1"))
		await until(async () => (await badge(uri)) === "4 list.warningForeground: 4 parts still needed", "the badge")
		await writeFile("fd1/s5.ipt.md", replaced(bare("FD1"), ["focus: grief", "focus: gref\nmeasures: {PHQ-9: 99}"]))
		await until(
			async () => (await badge(uri)) === "6 list.errorForeground: 4 parts still needed · 2 other findings",
			"the badge of a note that says something wrong",
		)
		const many = await writeFile("fd1/f.ipt.md", "---\nnote: formulation\ncase: FD2\ndate: 2026-02-01\n---\n")
		await until(async () => (await badge(many))?.startsWith("9+ "), "a badge of more than nine")
		await writeFile("fd1/readme.md", bare("FD1"))
		assert.equal(await badge(uriOf("fd1/readme.md")), undefined)
		assert.equal(await badge(uriOf("fd1")), undefined)
		assert.equal(await badge(uriOf("fd1/unknown.ipt.md")), undefined)
		await deleteFile("fd1/s5.ipt.md")
		await until(async () => (await badge(uri)) === undefined, "a deleted note to have none")
	})

	test("leave the counting to the Problems view where it shows the note", async () => {
		after(closeAll)
		const problems = vscode.workspace.getConfiguration("problems")
		after(async () => problems.update("decorations.enabled", undefined, vscode.ConfigurationTarget.Workspace))
		const { document } = await openText("fd3/s5.ipt.md", bare("FD3"))
		await shows(document.uri, "session.mood-link")
		assert.equal(await badge(document.uri), undefined)
		await problems.update("decorations.enabled", false, vscode.ConfigurationTarget.Workspace)
		assert.match((await badge(document.uri)) ?? "", /^4 /)
		await replaceText(document, bare("FD3", "## Mood and events\n\nSad.\n\n## Plan\n\nGo on.\n"))
		await until(async () => (await badge(document.uri))?.startsWith("3 "), "the badge to follow what is typed")
	})

	test("begin when a note is no draft any more", async () => {
		after(closeAll)
		// The document outlives its editor for minutes, and VS Code would count its problems meanwhile.
		const problems = vscode.workspace.getConfiguration("problems")
		after(async () => problems.update("decorations.enabled", undefined, vscode.ConfigurationTarget.Workspace))
		await problems.update("decorations.enabled", false, vscode.ConfigurationTarget.Workspace)
		const uri = await vscode.commands.executeCommand<vscode.Uri>("ipt.newCase", { code: "FD6", areas: ["grief"] })
		const { notes, decorations } = await api()
		await until(() => notes.findings(uri.toString()).length > 0, "the findings to be known")
		assert.equal(await badge(uri), undefined)
		let isAsked = false
		const listener = decorations.onDidChangeFileDecorations(
			(changed) => (isAsked ||= changed?.some((each) => String(each) === String(uri)) ?? true),
		)
		after(() => listener.dispose())
		await closeAll()
		await until(async () => isAsked && (await badge(uri))?.startsWith("9+ "), "the badge")
	})

	test("are reported together, for the files that changed", async () => {
		await closeAll()
		const { decorations, notes } = await api()
		const uris = [uriOf("fd4/a.ipt.md"), uriOf("fd4/b.ipt.md")]
		await writeFile("fd4/a.ipt.md", bare("FD4"))
		await writeFile("fd4/b.ipt.md", replaced(bare("FD4"), ["session: 3", "session: 4"]))
		await until(() => uris.every((uri) => notes.folder.has(uri.toString())), "both notes to be known")
		await new Promise((resolve) => setTimeout(resolve, 400))
		const told: string[][] = []
		after(() => listener.dispose())
		const listener = decorations.onDidChangeFileDecorations((changed) => told.push((changed ?? []).map(String)))
		await Promise.all(
			uris.map((uri) =>
				vscode.workspace.fs.writeFile(
					uri,
					new TextEncoder().encode(
						bare("FD4", "## Affect\n\nSad.\n").replace("session: 3", uri.path.endsWith("b.ipt.md") ? "session: 4" : "session: 3"),
					),
				),
			),
		)
		await until(() => told.length > 0, "the change to be told")
		assert.deepEqual(told[0]?.toSorted(), uris.map(String).toSorted())
		assert.ok(told[0]?.every((file) => file.startsWith(folder().toString())))
	})

	test("are turned off at once", async () => {
		await closeAll()
		const settings = vscode.workspace.getConfiguration("ipt.show")
		after(async () => settings.update("fileDecorations", undefined, vscode.ConfigurationTarget.Workspace))
		const uri = await writeFile("fd5/s5.ipt.md", bare("FD5"))
		await until(async () => (await badge(uri)) !== undefined, "the badge")
		await settings.update("fileDecorations", false, vscode.ConfigurationTarget.Workspace)
		assert.equal(await badge(uri), undefined)
	})
})
