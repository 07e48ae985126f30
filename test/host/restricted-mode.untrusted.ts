import { existsSync } from "node:fs"
import * as vscode from "vscode"
import { filesIn } from "./files.ts"
import { retentionYears } from "../../src/vscode/archiving/archived.ts"
import { archivePlace } from "../../src/vscode/shared/archive-place.ts"
import { after, assert, closeAll, deleteFile, extension, folder, openFile, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, diagnosticAt, session, shows } from "./notes.ts"
import { replying } from "./questions.ts"

const note = "session-05.ipt.md"

/** What the folder's settings say, in each form that hides every finding where VS Code lets it count. */
const forms: readonly object[] = [
	{ "ipt.rules": { "*": "off" }, "ipt.profile": "reimbursement", "ipt.hamdWorsening": 52 },
	{ ipt: { rules: { "*": "off" }, profile: "reimbursement", hamdWorsening: 52 } },
	{ "ipt.rules.*": "off", "ipt.rules.session.*": "off" },
	{ "[ipt]": { "ipt.rules": { "*": "off" }, "ipt.profile": "reimbursement" } },
	{ "[ipt][markdown]": { ipt: { rules: { "*": "off" } } }, "ipt.rules.*": "off" },
	{ "ipt.rules": [["*", "off"]], "ipt.profile": { toString: "reimbursement" }, "ipt.hamdWorsening": "1e9" },
]

suite("in Restricted Mode", () => {
	test("the extension runs, shows findings and the tree [R88]", async () => {
		after(closeAll)
		assert.equal(vscode.workspace.isTrusted, false)
		const { document } = await openFile(note)
		assert.equal(document.languageId, "ipt")
		const { cases, notes } = await api()
		assert.ok(extension().isActive)
		await shows(document.uri, "session.mood-link")
		// VS Code would box each umlaut and dash.
		assert.equal(vscode.workspace.getConfiguration("editor", document).get("unicodeHighlight.nonBasicASCII"), false)
		assert.equal(notes.folder.index.case("U1")?.notes.length, 2)
		const labels = await Promise.all((await cases.getChildren()).map(async (node) => (await cases.getTreeItem(node)).label))
		assert.ok(labels.includes("U1"), `the tree shows ${labels.map(String).join(", ")}`)
		await vscode.commands.executeCommand("ipt.editDetails")
		const labelsOfTabs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map((tab) => tab.label))
		await until(() => labelsOfTabs().includes("Details: Session 5"), "the form of the header")
	})

	test("the settings of a hostile folder do not say where the archive is, nor when a case is due [R88]", async () => {
		const settings = vscode.workspace.getConfiguration("ipt")
		after(async () => deleteFile(".vscode"))
		await writeFile(
			".vscode/settings.json",
			JSON.stringify({ "ipt.archive.folder": "notes", ipt: { archive: { folder: "/tmp/theirs", retentionYears: 0 } } }),
		)
		await until(() => settings.inspect("archive.folder") !== undefined, "the settings")
		assert.equal(archivePlace(), undefined)
		assert.equal(retentionYears(), undefined)
	})

	test("the settings of a hostile folder hide no finding and raise none [R87] [R88]", async () => {
		after(closeAll)
		const { uri } = (await openFile(note)).document
		await shows(uri, "risk.required")
		assert.equal(diagnosticAt(uri, "risk.required").severity, vscode.DiagnosticSeverity.Warning)
		assert.equal(
			diagnosticAt(uri, "session.front-matter.details").severity,
			vscode.DiagnosticSeverity.Information,
			"the profile of the folder does not count",
		)
	})

	test("the configuration of a hostile folder hides no finding, and may raise a level [R88]", async () => {
		const { notes } = await api()
		const { document } = await openFile(note)
		const levelOf = (wanted: string) => notes.findings(document.uri.toString()).find(({ code }) => code === wanted)?.level
		after(async () => {
			await vscode.workspace.fs.delete(uriOf(".ipt-notes.json"))
			await until(() => levelOf("session.mood-link") === "warning", "the configuration to be gone")
			await closeAll()
		})
		await shows(document.uri, "risk.required")
		await writeFile(".ipt-notes.json", JSON.stringify({ rules: { "*": "off", "risk.*": "hint", "session.mood-link": "error" } }))
		await until(
			() => diagnosticAt(document.uri, "session.mood-link").severity === vscode.DiagnosticSeverity.Error,
			"the configuration to be read",
		)
		assert.equal(diagnosticAt(document.uri, "risk.required").severity, vscode.DiagnosticSeverity.Warning)
	})

	test("no form of a setting gets through, whatever VS Code makes of it [R87] [R88]", async () => {
		after(closeAll)
		const { notes } = await api()
		const file = uriOf(note)
		const found = () => notes.findings(file.toString()).map(({ code, level }) => `${level} ${code}`)
		const before = found()
		assert.ok(before.length > 0)
		for (const [index, form] of forms.entries()) {
			const mark = index % 2 === 0
			await writeFile(".vscode/settings.json", JSON.stringify({ ...form, "ipt.show.hovers": mark }))
			await until(
				() => vscode.workspace.getConfiguration("ipt", file).inspect("show.hovers")?.workspaceValue === mark,
				"the settings to be read",
			)
			assert.deepEqual(found(), before, JSON.stringify(form))
		}
	})

	test("nothing is kept of the folder, however many notes it has [R88]", async () => {
		for (let number = 1; number <= 210; number++) await writeFile(`many/s${number}.ipt.md`, session("U2", number))
		const { notes, storage } = await api()
		await notes.rescan()
		assert.equal(notes.folder.index.filesOf("U2").length, 210)
		await new Promise((resolve) => setTimeout(resolve, 1000))
		assert.ok(storage)
		assert.ok(!existsSync(vscode.Uri.joinPath(storage, "index").fsPath))
		await vscode.workspace.fs.delete(uriOf("many"), { recursive: true })
		await notes.rescan()
	})

	test("a new note or an export that is refused writes nothing [R88]", async () => {
		after(closeAll)
		await openFile(note)
		await api()
		const before = await filesIn(folder())
		// Under test VS Code refuses every question.
		for (const [command, argument] of [
			["ipt.newCase", { code: "U2", areas: ["grief"] }],
			["ipt.newSession", { code: "U1", status: "held" }],
			["ipt.newClosing", { code: "U1" }],
			["ipt.exportSummary", { code: "U1", target: uriOf("summary.md") }],
		] as const) {
			assert.equal(await vscode.commands.executeCommand(command, argument), undefined, command)
		}
		assert.deepEqual(await filesIn(folder()), before)
	})

	test("signing is off, whatever list and key the folder names, with a way to trust it [R88]", async () => {
		after(closeAll)
		await openFile(note)
		await api()
		const evil = uriOf("signers").fsPath
		await writeFile(
			".vscode/settings.json",
			JSON.stringify({ "ipt.signing.signers": evil, "ipt.signing.key": `${evil}.pub`, "ipt.show.hovers": false }),
		)
		await until(() => vscode.workspace.getConfiguration("ipt").inspect("show.hovers")?.workspaceValue === false, "the settings to be read")
		const before = await filesIn(folder())
		for (const command of [
			"ipt.signNote",
			"ipt.signNotes",
			"ipt.withdrawSignature",
			"ipt.changeSigningKey",
			"ipt.restoreSigningKey",
			"ipt.revokeSigningKey",
		]) {
			const asked = replying({ text: () => "AB", button: () => undefined })
			await vscode.commands.executeCommand(command)
			assert.deepEqual(
				asked.map((one) => [one.asked.split(" until")[0], one.offered]),
				[["Signing is off", ["Manage Trust"]]],
				command,
			)
		}
		assert.deepEqual(await filesIn(folder()), before)
	})
})
