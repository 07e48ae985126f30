import * as vscode from "vscode"
import { after, assert, closeAll, deleteFile, openFile, openText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, session, shows } from "./notes.ts"

const settingsFile = ".vscode/settings.json"

/** Values that no setting of ours can have. */
const hostile: readonly unknown[] = [
	null,
	true,
	-1,
	1e308,
	"",
	"a".repeat(1_000_000),
	"(a+)+$",
	"**/{a,b,{c,d}*,**/**/**}/**",
	"../../etc",
	"https://x.example/${workspaceFolder}",
	"command:ipt.newCase",
	[],
	[["*", "off"]],
	{},
	{
		toString: "off",
		constructor: { prototype: { "*": "off" } },
		"session.*": ["off"],
		"session.mood-link": "Off",
		"(a+)+$": "off",
		"**/*": "off",
		"../../*": "off",
	},
	{ [`${"session.".repeat(125_000)}*`]: "off" },
	{ "session.mood-link": "a".repeat(1_000_000) },
]

/** Leaves settings that can be written: VS Code refuses for a while after its file was changed under it. */
async function cleanUp(): Promise<void> {
	await closeAll()
	await deleteFile(settingsFile)
	const write = async (value: boolean | undefined) =>
		vscode.workspace
			.getConfiguration("ipt.show")
			.update("hovers", value, vscode.ConfigurationTarget.Workspace)
			.then(
				() => true,
				() => false,
			)
	await until(async () => (await write(true)) && (await write(undefined)), "the settings to be writable", 40_000)
}

suite("hostile settings", () => {
	test("count as not set, throw nothing and hide no finding, for each setting of ours [R87]", async () => {
		after(cleanUp)
		const { document } = await openText("hostile/s5.ipt.md", session("H1", 5))
		await shows(document.uri, "session.mood-link")
		const { notes, cases } = await api()
		const file = document.uri.toString()
		const found = () => notes.findings(file).map(({ code, level }) => `${level} ${code}`)
		const before = found()
		const names = Object.keys(
			(vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === "ipt-notes")?.packageJSON.contributes.configuration
				.properties ?? {}) as object,
		)
		assert.ok(names.length > 5)
		for (const [index, value] of hostile.entries()) {
			const text = JSON.stringify(value)
			// Long values are given to those settings alone that decide what is found: a file of many megabytes takes its time.
			const given = text.length < 1000 ? names : ["ipt.profile", "ipt.rules", "ipt.hamdWorsening"]
			const settings = given.map((name) => `"${name}": ${text}, `).join("")
			const mark = `after ${index}`
			await writeFile(
				settingsFile,
				`{${settings}"window.title": "${mark}", "__proto__": {"ipt.rules": {"*": "off"}}, "ipt.rules.__proto__": "off"}`,
			)
			await until(() => vscode.workspace.getConfiguration("window").get("title") === mark, `the settings of ${text.slice(0, 60)}`)
			assert.deepEqual(found(), before, text.slice(0, 60))
			await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, new vscode.Position(3, 1))
			assert.ok((await cases.getChildren()).length > 0, "the tree shows the cases")
		}
		await shows(document.uri, "session.mood-link")
	}, 180_000)

	test("are told of in words where they are written, by VS Code itself [R87]", async () => {
		after(closeAll)
		// The settings of a folder that is not the open one: written there, they are in force nowhere.
		const elsewhere = `hostile/${settingsFile}`
		await writeFile(
			elsewhere,
			'{"ipt.rules": {"session.plan": "no level", "no.such-code": "off"}, "ipt.profile": "reimbursment", "ipt.hamdWorsening": "six"}',
		)
		await openFile(elsewhere)
		const messages = () => vscode.languages.getDiagnostics(uriOf(elsewhere)).map(({ message }) => message)
		await until(() => messages().length >= 4, "four warnings")
		for (const words of [/Valid values: "error", "warning"/, /Valid values: "clinical", "reimbursement"/, /Expected "integer"/]) {
			assert.ok(
				messages().some((message) => words.test(message)),
				`${String(words)} among ${messages().join(" · ")}`,
			)
		}
	})
})
