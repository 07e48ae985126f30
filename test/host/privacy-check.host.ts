import * as vscode from "vscode"
import { act } from "../../src/vscode/privacy-check/act.ts"
import { facts } from "../../src/vscode/privacy-check/facts.ts"
import { inspect } from "../../src/vscode/privacy-check/inspect.ts"
import { bodyOf } from "../../src/vscode/privacy-check/page.ts"
import { documentOf } from "../../src/vscode/shared/page/document.ts"
import { html } from "../../src/vscode/shared/page/html.ts"
import { after, assert, closeAll, deleteFile, extension, suite, test, until, writeFile } from "./helpers.ts"

const command = "ipt.actOnPrivacy"

/** Every setting in force, to compare two moments by. */
const settings = () => JSON.stringify(vscode.workspace.getConfiguration())

const pageShown = () =>
	vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("ipt.privacyCheck"))

suite("the privacy check", () => {
	test("finds where git sends to, from a folder, a worktree or a submodule, and shows no password [R90]", async () => {
		const seen = async () => (await inspect()).remotes.map(({ name, host }) => `${name} ${host}`)
		assert.deepEqual(await seen(), [])
		after(async () => deleteFile("elsewhere"))
		await writeFile("elsewhere/.git/config", '[remote "origin"]\n\turl = https://anna:s3cret@git.clinic.example/notes.git\n')
		await writeFile("elsewhere/.git/worktrees/here/commondir", "../..\n")
		await writeFile("elsewhere/.git/modules/here/config", '[remote "up"]\n\turl = git@host.example:notes\n')
		for (const [dotGit, expected] of [
			["gitdir: elsewhere/.git/worktrees/here\n", "origin git.clinic.example"],
			["gitdir: elsewhere/.git/modules/here\n", "up host.example"],
			["gitdir: ../../../../etc\n", undefined],
			["nonsense", undefined],
		] as const) {
			await writeFile(".git", dotGit)
			assert.deepEqual(await seen(), expected === undefined ? [] : [expected], dotGit)
		}
		await deleteFile(".git")
		after(async () => deleteFile(".git"))
		await writeFile(".git/config", '[remote "<img src=x>"]\n\turl = https://anna:s3cret@git.clinic.example/notes.git\n')
		const page = documentOf({ title: "Privacy Check", body: bodyOf(await inspect(), command), style: html`` })
		assert.match(page, /&lt;img src=x&gt; \(git\.clinic\.example\)/)
		assert.ok(!page.includes("s3cret") && !page.includes("anna"))
	})

	test("sees the mark of a program that keeps the folder in step", async () => {
		assert.deepEqual((await inspect()).cloudServices, [])
		after(async () => deleteFile(".stfolder"))
		await writeFile(".stfolder/marker", "")
		assert.deepEqual((await inspect()).cloudServices, ["Syncthing"])
	})

	test("shows one page, without scripts, whose links call one command [R90]", async () => {
		after(closeAll)
		await extension().activate()
		await vscode.commands.executeCommand("ipt.privacyCheck")
		await until(() => pageShown().length === 1, "the page")
		await vscode.commands.executeCommand("ipt.privacyCheck")
		assert.deepEqual(
			pageShown().map(({ label }) => label),
			["Privacy Check"],
		)
		// A page that was closed is made again, and nothing later uses the old one.
		await closeAll()
		await vscode.workspace.getConfiguration("ipt").update("show.hovers", undefined, vscode.ConfigurationTarget.Workspace)
		await vscode.commands.executeCommand("ipt.privacyCheck")
		await until(() => pageShown().length === 1, "the page again")
		const page = documentOf({ title: "Privacy Check", body: bodyOf(await inspect(), command), style: html`` })
		assert.match(page, /<html lang="en">/)
		assert.match(page, /content="default-src 'none'; style-src 'nonce-[\da-f]{32}'"/)
		assert.doesNotMatch(page, /<script|<img|<iframe|<link|\son\w+=|style="|src=|https?:/i)
		const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, address = ""]) => address)
		assert.ok(links.length > 3)
		assert.deepEqual(
			links.filter((address) => !address.startsWith(`command:${command}?`)),
			[],
		)
		assert.equal([...page.matchAll(/<h3/g)].length, facts.length)
		// What is worth a look comes first.
		const order = [...page.matchAll(/<article class="(\w+)"/g)].map(([, state = ""]) => ["open", "unseen", "closed"].indexOf(state))
		assert.deepEqual(
			order,
			order.toSorted((a, b) => a - b),
		)
		assert.equal(order[0], 0)
		assert.equal(order.at(-1), 2)
	})

	test("leads to places that this VS Code has", async () => {
		const known = await vscode.commands.getCommands(true)
		for (const place of ["workbench.extensions.action.showExtensionsWithIds", "workbench.action.openSettings", "workbench.view.scm"])
			assert.ok(known.includes(place), place)
	})

	test("refuses whatever is no button of its page [R89] [R90]", async () => {
		await extension().activate()
		const before = settings()
		const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).length
		const junk: readonly unknown[] = [
			undefined,
			null,
			"local-history",
			7,
			[],
			{},
			{ fact: "local-history" },
			{ fact: "local-history", target: "workspaceFolder" },
			{ fact: "local-history", target: ["user"] },
			{ fact: "no-such-fact", target: "user" },
			{ fact: "__proto__", target: "user" },
			{ fact: "local-history", target: "user", value: false },
			{ fact: "local-history", target: "user", key: "security.workspace.trust.enabled" },
			// A place for a fact that has none, a folder for a setting that only the user has, a fact without a setting.
			{ fact: "local-history", target: "place" },
			{ fact: "hot-exit", target: "folder" },
			{ fact: "disk-encryption", target: "user" },
			JSON.parse('{"fact": "local-history", "target": "user", "__proto__": {"fact": "telemetry"}}'),
			vscode.Uri.file("/etc/passwd"),
		]
		for (const argument of junk) assert.equal(await vscode.commands.executeCommand(command, argument), undefined)
		assert.equal(settings(), before)
		assert.equal(vscode.window.tabGroups.all.flatMap((group) => group.tabs).length, tabs)
	})

	test("sets nothing unless the question is answered", async () => {
		const history = vscode.workspace.getConfiguration("workbench.localHistory")
		after(async () => history.update("enabled", undefined, vscode.ConfigurationTarget.Workspace))
		await history.update("enabled", true, vscode.ConfigurationTarget.Workspace)
		const before = settings()
		// Under test VS Code refuses to ask anything.
		await assert.rejects(act({ fact: "local-history", target: "folder" }), /refused to show dialog/)
		assert.equal(settings(), before)
	})
})
