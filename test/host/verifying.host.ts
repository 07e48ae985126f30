import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as vscode from "vscode"
import { addRevoked, addSigner } from "../../src/signatures/index.ts"
import { shortStateWords } from "../../src/vscode/shared/signatures/words.ts"
import { sign } from "../cli/signed-folder.ts"
import { type Person, person } from "../signatures/people.ts"
import { after, assert, closeAll, openFile, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, session } from "./notes.ts"
import { type Asked, replying } from "./questions.ts"

const all = async (): Promise<[Person, Person]> => Promise.all([person("AB", "Anna Berg"), person("CD", "Chris Dorn")])

function outside(): string {
	const folder = mkdtempSync(join(tmpdir(), "ipt-notes-verifying-"))
	after(() => rmSync(folder, { recursive: true, force: true }))
	return folder
}

async function useList(place: string): Promise<void> {
	const settings = () => vscode.workspace.getConfiguration("ipt")
	await settings().update("signing.signers", place, vscode.ConfigurationTarget.Global)
	after(async () => settings().update("signing.signers", undefined, vscode.ConfigurationTarget.Global))
}

/** A list of these signers, outside of the notes. */
async function listOf(...people: readonly Person[]): Promise<string> {
	const place = join(outside(), "signers")
	writeFileSync(
		place,
		people.reduce((list, { signer, publicLine }) => addSigner(list, { signer, publicLine }), ""),
	)
	await useList(place)
	return place
}

/** Two notes of a case that Anna signed, of which Chris signed the first one as well; their folder. */
async function signedCase(code: string): Promise<string> {
	const [ab, cd] = await all()
	for (const number of [1, 2]) await writeFile(`${code}/s${number}.ipt.md`, session(code, number))
	const folder = uriOf(code).fsPath
	await sign(folder, "s1.ipt.md", ab, {}, code)
	await sign(folder, "s2.ipt.md", ab, { time: "2026-03-02T09:00:00Z" }, code)
	await sign(folder, "s1.ipt.md", cd, { meaning: "co-signed", time: "2026-03-03T09:00:00Z" }, code)
	await ledgersChanged(code)
	after(closeAll)
	return folder
}

async function ledgersChanged(code: string): Promise<void> {
	const { notes } = await api()
	await until(() => notes.folder.index.case(code) !== undefined, "the case is known")
	const found = await vscode.workspace.findFiles(`${code}/*.signed`)
	notes.signatures.changed(found)
	await notes.signatures.settled()
}

async function verify(code: string): Promise<{ readonly holds: unknown; readonly lines: readonly string[] }> {
	const holds = await vscode.commands.executeCommand("ipt.verifySignatures", { code })
	return { holds, lines: vscode.window.activeTextEditor?.document.getText().split("\n") ?? [] }
}

const stateOf = async (path: string) => (await api()).notes.signatures.of(uriOf(path).toString())?.verified

async function hoverText(path: string): Promise<string> {
	await openFile(path)
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uriOf(path), new vscode.Position(0, 1))
	return hovers
		.flatMap(({ contents }) => contents)
		.map((content) => (typeof content === "string" ? content : content.value))
		.join("\n")
		.replaceAll("&nbsp;", " ")
}

suite("verifying", () => {
	test("a case: the report with its limit, links to its files, and marks that say it until something changes", async () => {
		const [ab] = await all()
		const folder = await signedCase("VA")
		await listOf(...(await all()))
		assert.ok((await hoverText("VA/s1.ipt.md")).includes("It does not verify signatures."))
		const asked = replying({})
		const { holds, lines } = await verify("VA")
		assert.equal(holds, true, JSON.stringify(asked))
		const report = vscode.window.activeTextEditor!.document
		assert.match(report.getText(), /^VA {2}VA\/s1\.ipt\.md {2}signed {2}AB author .* · CD co-signed 2026-03-03 09:00 Z$/m)
		assert.match(report.getText(), /^VA {2}VA\/s2\.ipt\.md {2}signed {2}AB author 2026-03-02 09:00 Z$/m)
		assert.match(
			lines.at(-2) ?? "",
			/^2 notes: 2 signed · 2 ledgers, newest entry 2026-03-03 · not sealed: a removed last entry would not be seen/,
		)
		assert.equal(asked.at(-1)?.asked.trim(), lines.at(-2))
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", report.uri)
		assert.deepEqual(
			links
				.filter(({ target }) => target?.scheme !== "ipt-verification")
				.map(({ target, range }) => [target?.toString(), report.getText(range)]),
			["s1", "s2"].map((name) => [uriOf(`VA/${name}.ipt.md`).toString(), `VA/${name}.ipt.md`]),
		)
		assert.equal((await stateOf("VA/s1.ipt.md"))?.state, "counts")
		const said = await hoverText("VA/s2.ipt.md")
		assert.match(said, /The text has not changed since the holder of this key signed it\. Verified at .* with the list “signers”/)
		assert.match(said, /Anna Berg, Author on .*key SHA256:(?:[A-Za-z0-9/]|\\\+){43}/)

		// A further signature was not verified, and an edit neither.
		await sign(folder, "s2.ipt.md", ab, { meaning: "reviewed", time: "2026-03-04T09:00:00Z" }, "VA")
		await ledgersChanged("VA")
		assert.equal((await stateOf("VA/s2.ipt.md"))?.state, "stale")
		assert.ok((await hoverText("VA/s2.ipt.md")).includes("No longer verified"))
		assert.equal((await stateOf("VA/s1.ipt.md"))?.state, "counts")
		const editor = await openFile("VA/s1.ipt.md")
		await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount, 0), "\nMore.\n"))
		await until(async () => (await stateOf("VA/s1.ipt.md"))?.state === "stale", "the change is seen")
		assert.ok((await hoverText("VA/s1.ipt.md")).includes("The text is not the one that"))
	})

	test("[T2] [T4] a signer who is not in the list, a key that was revoked, and a ledger with a gap do not count, and the mark says why", async () => {
		const [ab] = await all()
		const folder = await signedCase("VB")
		const list = await listOf(ab)
		replying({})
		const unknown = await verify("VB")
		assert.equal(unknown.holds, false)
		assert.ok(
			unknown.lines.some((line) => /^VB {2}VB\/VB\.CD\.signed#1 +the key is not in the list of signers$/.test(line)),
			unknown.lines.join("\n"),
		)
		assert.deepEqual((await stateOf("VB/s1.ipt.md"))?.why, ["CD: the key is not in the list of signers"])
		assert.equal((await stateOf("VB/s2.ipt.md"))?.state, "counts")
		assert.match(await hoverText("VB/s1.ipt.md"), /not all of its signatures count\. CD: the key is not in the list of signers/)
		const { decorations } = await api()
		const decoration = await decorations.provideFileDecoration(uriOf("VB/s1.ipt.md"))
		assert.equal(decoration?.badge, "!")

		writeFileSync(join(dirname(list), "revoked"), addRevoked("", { publicLine: ab.publicLine, words: "lost" }))
		await verify("VB")
		assert.match((await stateOf("VB/s2.ipt.md"))?.why[0] ?? "", /^AB: the key is revoked/)
		rmSync(join(dirname(list), "revoked"))

		const ledger = join(folder, "VB.AB.signed")
		const blocks = readFileSync(ledger, "utf8").split(/(?<=-----END SSH SIGNATURE-----\n)/)
		writeFileSync(ledger, blocks.slice(1).join(""))
		await ledgersChanged("VB")
		const gap = await verify("VB")
		assert.equal(gap.holds, false)
		assert.match((await stateOf("VB/s2.ipt.md"))?.why[0] ?? "", /^AB: VB\.AB\.signed: an entry before it was changed, removed or moved/)
	})

	test("one of two cases in a folder: what a ledger of the other one says of its notes is verified with it [R100]", async () => {
		const [ab, cd] = await all()
		const folder = await signedCase("VF")
		await listOf(ab, cd)
		// Another case in the same folder, whose code somebody signed a note of the first one with.
		for (const number of [1, 2]) await writeFile(`VF/other-${number}.ipt.md`, session("VG", number))
		await sign(folder, "other-1.ipt.md", ab, {}, "VG")
		await sign(folder, "other-2.ipt.md", ab, {}, "VG")
		await sign(folder, "s1.ipt.md", cd, { meaning: "reviewed", time: "2026-03-04T09:00:00Z" }, "VG")
		await ledgersChanged("VF")
		replying({})
		const one = await verify("VF")
		assert.equal(one.holds, true, one.lines.join("\n"))
		assert.ok(one.lines.some((line) => /^VF {2}VF\/s1\.ipt\.md +signed {2}AB author .* · CD co-signed .* · CD reviewed/.test(line)))
		for (const name of ["s1", "s2"]) assert.equal((await stateOf(`VF/${name}.ipt.md`))?.state, "counts", name)
		assert.ok(!one.lines.some((line) => line.includes("other-1")), one.lines.join("\n"))
		// The ledger that names a note of both brings the notes of the other one along.
		await sign(folder, "s1.ipt.md", ab, { meaning: "reviewed", time: "2026-03-05T09:00:00Z" }, "VG")
		await ledgersChanged("VF")
		const both = await verify("VF")
		assert.equal(both.holds, true, both.lines.join("\n"))
		for (const name of ["s1", "s2", "other-1", "other-2"]) assert.equal((await stateOf(`VF/${name}.ipt.md`))?.state, "counts", name)
	})

	test("can be cancelled, and says nothing then", async () => {
		await signedCase("VC")
		await listOf(...(await all()))
		replying({})
		const { withProgress } = vscode.window
		after(() => void Reflect.set(vscode.window, "withProgress", withProgress))
		let isAsked = false
		Reflect.set(
			vscode.window,
			"withProgress",
			async (options: vscode.ProgressOptions, work: (progress: unknown, token: vscode.CancellationToken) => Promise<unknown>) => {
				const source = new vscode.CancellationTokenSource()
				isAsked = options.cancellable === true
				const progress = { report: () => source.cancel() }
				return work(progress, source.token)
			},
		)
		const { holds } = await verify("VC")
		assert.deepEqual([isAsked, holds], [true, undefined])
		assert.equal(vscode.window.activeTextEditor?.document.uri.scheme === "ipt-verification", false)
		assert.equal(await stateOf("VC/s1.ipt.md"), undefined)
	})

	test("[T4] a list among the notes is warned of, a list that is not there is said, and without a setting it is asked for", async () => {
		await signedCase("VD")
		const [ab, cd] = await all()
		const lines = [ab, cd].reduce((list, { signer, publicLine }) => addSigner(list, { signer, publicLine }), "")
		const place = await writeFile("VD/signers", lines)
		await useList(place.fsPath)
		const asked = replying({ line: () => undefined })
		const inside = await verify("VD")
		assert.ok(inside.lines.some((line) => line.startsWith("! The list of signers is in the folder of the notes")))
		await useList(join(outside(), "none"))
		assert.equal((await verify("VD")).holds, undefined)
		assert.match(asked.at(-1)?.asked ?? "", /^There is no list of signers at /)
		await vscode.workspace.getConfiguration("ipt").update("signing.signers", undefined, vscode.ConfigurationTarget.Global)
		assert.equal((await verify("VD")).holds, undefined)
		assert.equal(asked.at(-1)?.asked, "Verify Signatures of VD")
	})

	test("[T3] [T8] a seal that is made here shows a removed last entry, with a request for a time stamp", async () => {
		const folder = await signedCase("VE")
		await listOf(...(await all()))
		const target = vscode.Uri.file(join(outside(), "one.seal"))
		const initials = "S.E."
		const asked: Asked[] = replying({
			file: target,
			text: (question) =>
				question.includes("(1 of 2)") ? initials : question.includes("(2 of 2)") ? "Sealing" : "correct horse battery staple",
			button: (_, buttons) => buttons.find((one) => /Time Stamp|Seal…/.test(one)),
		})
		await vscode.commands.executeCommand("ipt.changeIdentity")
		assert.equal(await vscode.commands.executeCommand("ipt.sealSignatures"), true, JSON.stringify(asked))
		await until(() => existsSync(`${target.fsPath}.tsq`), "the request is written")
		const text = readFileSync(target.fsPath, "utf8")
		assert.match(text, /^ipt-seal: 1\nsigner: S\.E\.\n/)
		assert.match(text, /^head: sha256:[0-9a-f]{64} 2 VE AB$/m)
		const ledger = join(folder, "VE.AB.signed")
		writeFileSync(ledger, readFileSync(ledger, "utf8").split(/(?<=-----END SSH SIGNATURE-----\n)/)[0]!)
		await ledgersChanged("VE")
		let isUsed = false
		replying({
			file: target,
			button: (_, buttons) => {
				const use = isUsed ? undefined : buttons.find((one) => one === "Use a Seal…")
				isUsed ||= use !== undefined
				return use
			},
		})
		assert.equal((await verify("VE")).holds, true, "nobody sees it without the seal")
		await until(
			() => /entry 2 of AB was sealed and is not there any more/.test(vscode.window.activeTextEditor?.document.getText() ?? ""),
			"the report with the seal is shown",
		)
		assert.equal((await stateOf("VE/s1.ipt.md"))?.state, "fails")
		const { notes } = await api()
		const known = notes.signatures.of(uriOf("VE/s1.ipt.md").toString())
		assert.equal(known && shortStateWords(known), "not all count: AB, CD", "a row has no mark of a signed note")
	})
})
