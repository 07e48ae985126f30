import { mkdtemp, readdir, readFile, rm, symlink, writeFile as write } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as vscode from "vscode"
import { soaking } from "../harness/soak.ts"
import { filesIn } from "./files.ts"
import { after, assert, closeAll, deleteFile, extension, folder, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"

/** Calls a command, once with each of these arguments, and leaves every question that it asks without an answer. */
async function refusedEach(command: string, calls: readonly (readonly unknown[])[]): Promise<readonly unknown[]> {
	let outcome: readonly unknown[] | undefined
	const made = calls.map((call) =>
		vscode.commands.executeCommand(command, ...call).then(
			(result) => result,
			(error: unknown) => error,
		),
	)
	void Promise.all(made).then((all) => (outcome = all))
	return until(async () => {
		if (outcome) return outcome
		await vscode.commands.executeCommand("workbench.action.closeQuickOpen")
		await vscode.commands.executeCommand("notifications.clearAll")
		return outcome
	}, `${command} to end`)
}

async function refused(command: string, ...more: unknown[]): Promise<unknown> {
	return (await refusedEach(command, [more]))[0]
}

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label)

/** Every command of the manifest, and the inner ones that links and nodes call. */
function commands(): string[] {
	const declared = (extension().packageJSON.contributes.commands as { command: string }[]).map(({ command }) => command)
	return [
		...declared,
		"ipt.addEntry",
		"ipt.actOnPrivacy",
		"ipt.actOnSigners",
		"ipt.associate",
		"ipt.eraseListed",
		"ipt.openAt",
		"ipt.openRemark",
		"ipt.eraseListed",
		"ipt.changeToAddendum",
		"ipt.restoreSigned",
		"ipt.showOpenPoints",
		"ipt.startNote",
		"ipt.arrangeCaseload",
		"ipt.arrangeStatistics",
	]
}

/** A folder next to the one that is open, with a file that no command may touch. */
async function outside(): Promise<string> {
	const path = await mkdtemp(join(tmpdir(), "ipt-outside-"))
	after(async () => rm(path, { recursive: true }))
	await write(join(path, "theirs.md"), "theirs\n")
	await write(join(path, "theirs.ipt.md"), session("X9", 1))
	return path
}

suite("commands with hostile arguments", () => {
	test("refuse, write nothing and open nothing [R89]", async () => {
		await closeAll()
		after(closeAll)
		after(async () => deleteFile("hostile-commands"))
		const note = await writeFile("hostile-commands/f.ipt.md", formulation("HC1"))
		await writeFile("hostile-commands/s1.ipt.md", session("HC1", 1))
		await known("HC1", 2)
		const theirs = await outside()
		const circular: Record<string, unknown> = {}
		circular["code"] = circular
		const junk: readonly unknown[] = [
			undefined,
			null,
			"",
			"no such case",
			"__proto__",
			"a".repeat(1_000_000),
			7,
			Number.NaN,
			true,
			[],
			{},
			{ code: 5 },
			{ code: "../../x" },
			{ code: "__proto__", areas: ["grief"], status: "held" },
			{ code: "C:\\x", areas: ["no such area"], status: "held" },
			{ code: "HC2", areas: "grief" },
			{
				get code(): string {
					throw new Error("thrown by the caller")
				},
			},
			circular,
			vscode.Uri.file("/etc/passwd"),
			vscode.Uri.parse("https://x.example/a.ipt.md"),
			vscode.Uri.file(join(theirs, "theirs.ipt.md")),
			{ file: "file:///etc/passwd" },
			{ file: "file:///etc/passwd", line: -1, offset: 1e308 },
			{ file: vscode.Uri.file(join(theirs, "theirs.ipt.md")).toString() },
			{ file: `${folder().toString()}/../../etc/x.ipt.md` },
			{ file: "file://server.example/share/a.ipt.md" },
			{ file: "command:ipt.newCase" },
			{ note: { file: "file:///etc/passwd" } },
			{ note: { file: "https://x.example/a.ipt.md" }, kind: "note" },
			{ target: "no such target" },
			{ thread: {}, text: "a remark" },
			{ thread: { uri: vscode.Uri.file(join(theirs, "theirs.ipt.md")), comments: [], dispose: () => undefined }, text: "a remark" },
			{ file: vscode.Uri.file(join(theirs, "theirs.ipt.md")).toString(), thread: "r1" },
			{ search: ["a"] },
			{ show: "__proto__", order: "constructor" },
		]
		const before = await filesIn(folder())
		for (const command of commands()) {
			for (const [at, made] of (
				await refusedEach(
					command,
					junk.map((argument) => [argument, argument]),
				)
			).entries()) {
				assert.ok(!(made instanceof vscode.Uri) && !(made instanceof Error), `${command} made ${String(made)} of argument ${at}`)
			}
			// They show their pages, whatever they are called with.
			if (
				["ipt.accessibilityHelp", "ipt.caseload", "ipt.getStarted", "ipt.privacyCheck", "ipt.statistics", "ipt.whoMaySign"].includes(
					command,
				)
			)
				await closeAll()
			assert.deepEqual(tabs(), [], `${command} opened something`)
		}
		// A case that exists, with answers that are not valid: the user is asked for them.
		for (const answers of [
			{ status: "no such status" },
			{ status: ["held"] },
			{ status: "held", date: "2026-02-30" },
			{ status: "held", date: "../../x" },
		]) {
			assert.equal(await refused("ipt.newSession", { code: "HC1", ...answers }), undefined)
		}
		// Answers for a case that there is not are no answers for the case at hand.
		await vscode.window.showTextDocument(note)
		assert.equal(await refused("ipt.newSession", { code: "no such case", status: "held" }), undefined)
		assert.deepEqual(await filesIn(folder()), before)
		assert.deepEqual((await readdir(theirs)).sort(), ["theirs.ipt.md", "theirs.md"])
		assert.equal(await readFile(join(theirs, "theirs.md"), "utf8"), "theirs\n")
		assert.ok(vscode.workspace.textDocuments.every(({ uri }) => uri.path !== "/etc/passwd"))
		assert.ok((await api()).notes.folder.has(note.toString()))
	})

	test("export over no file, no note, out of no folder and through no link [R89] [R65] [R94]", async () => {
		await closeAll()
		after(closeAll)
		after(async () => deleteFile("hostile-export"))
		const note = await writeFile("hostile-export/f.ipt.md", formulation("HE1"))
		const mine = await writeFile("hostile-export/mine.md", "mine\n")
		await known("HE1", 1)
		const theirs = await outside()
		const here = (name: string) => uriOf(`hostile-export/${name}`)
		await symlink(theirs, here("link").fsPath)
		await symlink(join(theirs, "theirs.md"), here("linked.md").fsPath)
		await symlink(join(theirs, "none.md"), here("dangling.md").fsPath)
		const before = await filesIn(folder())
		const targets: readonly unknown[] = [
			mine,
			note,
			here("new.ipt.md"),
			here("settings.json"),
			here("new.exe"),
			here(".docx"),
			here(".md"),
			here("linked.md"),
			here("dangling.md"),
			here("link/new.md"),
			here("link"),
			here("no-such-folder/new.md"),
			folder(),
			uriOf("hostile-export"),
			folder().with({ path: `${folder().path}/../new.md` }),
			folder().with({ path: `${folder().path}/hostile-export/..\\new.md` }),
			vscode.Uri.file(join(theirs, "new.md")),
			vscode.Uri.file(join(theirs, "theirs.md")),
			vscode.Uri.parse("untitled:new.md"),
			vscode.Uri.parse("https://x.example/new.md"),
			{ scheme: "file", path: here("plain.md").path },
			here("text.md").toString(),
		]
		// All at once, or in a soak one after the other.
		for (const part of soaking ? targets.map((target) => [target]) : [targets]) {
			const made = await refusedEach(
				"ipt.exportSummary",
				part.map((target) => [{ code: "HE1", target }]),
			)
			for (const [index, outcome] of made.entries()) assert.equal(outcome, undefined, JSON.stringify(part[index]))
			assert.deepEqual(await filesIn(folder()), before, JSON.stringify(part))
		}
		assert.deepEqual((await readdir(theirs)).sort(), ["theirs.ipt.md", "theirs.md"])
		assert.equal(await readFile(join(theirs, "theirs.md"), "utf8"), "theirs\n")
		assert.ok(
			(await refused("ipt.exportSummary", { code: "HE1", target: here("new.md") })) instanceof vscode.Uri,
			"a new file in the folder is written",
		)
	})
})
