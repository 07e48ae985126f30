import * as vscode from "vscode"
import { spread } from "../harness/soak.ts"
import {
	after,
	assert,
	closeAll,
	deleteFile,
	openFile,
	openText,
	suite,
	test,
	testWithBuiltIns,
	until,
	uriOf,
	writeFile,
} from "./helpers.ts"
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
	await until(async () => (await write(true)) && (await write(undefined)), "the settings to be writable")
}

suite("hostile settings", () => {
	test("count as not set, throw nothing and hide no finding, for each setting of ours [R87]", async () => {
		after(cleanUp)
		const { document } = await openText("hostile/s5.ipt.md", session("H1", 5))
		await shows(document.uri, "session.mood-link")
		const { notes, cases } = await api()
		const found = () => notes.findings(document.uri.toString()).map(({ code, level }) => `${level} ${code}`)
		const before = found()
		const names = Object.keys(
			(vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === "ipt-notes")?.packageJSON.contributes.configuration
				.properties ?? {}) as object,
		)
		assert.ok(names.length > 5)
		const short = hostile.map((value) => JSON.stringify(value)).filter((text) => text.length < 1000)
		// Each setting has another value each time, and all of them in a soak.
		const files = spread(Array.from(short.keys()), 6).map((turn) => names.map((name, at) => [name, short[(at + turn) % short.length]]))
		// Only settings that decide what is found get long values: a file of many megabytes takes its time.
		for (const value of hostile) {
			const text = JSON.stringify(value)
			if (text.length >= 1000) files.push(["ipt.profile", "ipt.rules", "ipt.hamdWorsening"].map((name) => [name, text]))
		}
		for (const [index, file] of files.entries()) {
			const settings = file.map(([name, text]) => `"${name}": ${text}, `).join("")
			const what = settings.slice(0, 200)
			const mark = `after ${index}`
			await writeFile(
				settingsFile,
				`{${settings}"window.title": "${mark}", "__proto__": {"ipt.rules": {"*": "off"}}, "ipt.rules.__proto__": "off"}`,
			)
			await until(() => vscode.workspace.getConfiguration("window").get("title") === mark, `the settings of ${what}`)
			// A place of the archive may hide notes: they are read again.
			await notes.ready()
			assert.deepEqual(found(), before, what)
			await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, new vscode.Position(3, 1))
			assert.ok((await cases.getChildren()).length > 0, "the tree shows the cases")
		}
		await shows(document.uri, "session.mood-link")
	})

	testWithBuiltIns("are reported in words where they are written, by VS Code itself [R87]", async () => {
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
