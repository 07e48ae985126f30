import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { basename } from "node:path"
import * as vscode from "vscode"
import { writeWhole } from "../../src/vscode/shared/files/write-file.ts"
import { namesIn, pathOf, textOf, write } from "./files.ts"
import { after, assert, closeAll, folder, messages, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { codesAt, formulation, known } from "./notes.ts"

suite("a new file", () => {
	test("of an export is never written through a link, over a folder or a file that was not asked about [I3] [I6] [R65] [R94]", async () => {
		after(closeAll)
		const heard = messages()
		write("nf1/f.ipt.md", formulation("NF1"))
		await known("NF1", 1)
		write("nf1/mine.md", "mine")
		symlinkSync("mine.md", pathOf("nf1/link.md"))
		symlinkSync("nowhere.md", pathOf("nf1/dangling.md"))
		mkdirSync(pathOf("nf1/folder.md"))
		const before = namesIn("nf1")
		const said = {
			"mine.md": /^“mine\.md” was not written, and nothing was changed\. There is already a file of that name\. Choose another name\.$/,
			"link.md": /^“link\.md” was not written, and nothing was changed\. It is a link/,
			"dangling.md": /^“dangling\.md” was not written, and nothing was changed\. It is a link/,
			"folder.md": /A folder has that name/,
			"nowhere/x.md": /The folder is no longer there\. Choose another place\.$/,
		}
		for (const [name, pattern] of Object.entries(said))
			await assert.rejects(writeWhole(uriOf(`nf1/${name}`), "new", { replace: false }), { message: pattern })
		for (const name of ["link.md", "dangling.md", "folder.md"])
			await assert.rejects(writeWhole(uriOf(`nf1/${name}`), "new", { replace: true }), { message: said[name as keyof typeof said] })
		// The command reports it in one message.
		assert.equal(
			await vscode.commands.executeCommand("ipt.exportSummary", { code: "NF1", target: uriOf(`nf1/${"n".repeat(300)}.md`) }),
			undefined,
		)
		await until(() => heard.length > 0, "a message")
		assert.equal(heard.length, 1)
		assert.match(heard[0] ?? "", /was not written, and nothing was changed\. The name is too long\. Choose a shorter one\.$/)
		assert.deepEqual(namesIn("nf1"), before)
		assert.equal(textOf("nf1/mine.md"), "mine")
		assert.equal(textOf("nf1/f.ipt.md"), formulation("NF1"))
	})

	test("of an export is reported if the place is read-only, and replaces an old one whole [I6] [R70] [R94]", async () => {
		const uri = await writeFile("nf2/old.md", "old")
		chmodSync(uri.fsPath, 0o444)
		await assert.rejects(writeWhole(uri, "new", { replace: true }), /It is read-only\. Choose another place/)
		assert.equal(textOf("nf2/old.md"), "old")
		chmodSync(uri.fsPath, 0o644)
		await writeWhole(uri, "new", { replace: true })
		assert.equal(textOf("nf2/old.md"), "new")
		await assert.rejects(
			writeWhole(vscode.Uri.file("/dev/full"), "new", { replace: true }),
			/Something else has that name and cannot be replaced/,
		)
		assert.deepEqual(namesIn("nf2"), ["old.md"])
	})

	test("of two exports at once is one of them, whole [R95]", async () => {
		after(closeAll)
		messages()
		write("nf3/f.ipt.md", formulation("NF3"))
		await known("NF3", 1)
		const made = await Promise.all(
			[1, 2, 3].map(async () => vscode.commands.executeCommand("ipt.exportSummary", { code: "NF3", target: uriOf("nf3/out.md") })),
		)
		assert.equal(made.filter((uri) => uri instanceof vscode.Uri).length, 1)
		assert.match(textOf("nf3/out.md"), /^# Case summary: NF3\n[\s\S]*\n$/)
		assert.deepEqual(namesIn("nf3"), ["f.ipt.md", "out.md"])
	})

	test("of a case has a safe name, not that of a link or of a look-alike [R65] [R73] [R93]", async () => {
		after(closeAll)
		const outside = `${folder().fsPath}-elsewhere`
		after(() => rmSync(outside, { recursive: true, force: true }))
		mkdirSync(outside)
		symlinkSync(outside, pathOf("NF4"))
		mkdirSync(pathOf("nf5"))
		writeFileSync(pathOf("NF6"), "a file")
		const make = async (code: string) => {
			const uri = await vscode.commands.executeCommand<vscode.Uri>("ipt.newCase", { code, areas: [] })
			assert.ok(uri instanceof vscode.Uri, code)
			return uri.path.slice(folder().path.length)
		}
		assert.equal(await make("NF4"), "/NF4-2/NF4-formulation.ipt.md")
		assert.deepEqual(readdirSync(outside), [])
		assert.equal(await make("NF5"), "/NF5-2/NF5-formulation.ipt.md")
		assert.equal(await make("NF6"), "/NF6-2/NF6-formulation.ipt.md")
		assert.equal(await make("CON"), "/CON-/CON--formulation.ipt.md")
		assert.equal(await make("a.."), "/a/a-formulation.ipt.md")
		for (const code of ["../x", "/etc/x", "C:\\x", "a/b", "", ".", "\0"]) {
			const asked = vscode.commands.executeCommand("ipt.newCase", { code, areas: [] })
			// If a code is not valid, the user is asked again; the question is cancelled here.
			await until(
				async () => {
					await vscode.commands.executeCommand("workbench.action.closeQuickOpen")
					return Promise.race([asked.then(() => true), new Promise<false>((resolve) => setTimeout(() => resolve(false), 50))])
				},
				`the question about ${JSON.stringify(code)} to end`,
			)
			assert.equal(await asked, undefined)
		}
		assert.equal(existsSync(`${folder().fsPath}/../x`), false)
	})

	test("of a session has a free name, capitals aside, and the old one is left [R73] [R94]", async () => {
		after(closeAll)
		write("nf7/f.ipt.md", formulation("NF7"))
		await known("NF7", 1)
		write("nf7/nf7-SESSION-01.ipt.md", "mine")
		const uri = await vscode.commands.executeCommand<vscode.Uri>("ipt.newSession", { code: "NF7", status: "held" })
		assert.equal(basename(uri.path), "NF7-session-01-2.ipt.md")
		assert.equal(textOf("nf7/nf7-SESSION-01.ipt.md"), "mine")
		assert.deepEqual(
			namesIn("nf7").filter((name) => name.endsWith(".tmp")),
			[],
		)
		await vscode.commands.executeCommand("workbench.action.files.save")
		await until(() => codesAt(uri).length > 0, "the new note to be checked")
	})
})
