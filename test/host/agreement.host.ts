import { spawnSync } from "node:child_process"
import * as vscode from "vscode"
import type { PrintedFinding } from "../../src/cli/checked.ts"
import { levels } from "../../src/rules/rule.ts"
import { assert, closeAll, extension, folder, suite, test, until, writeFile } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"

suite("editor and command line", () => {
	test("find the same in the same notes, by the same options", async () => {
		await closeAll()
		await writeFile("a1/f.ipt.md", formulation("A1", "## Risk\n\n- **Level**: some\n", "measures:\n  PHQ-9: 31\n"))
		await writeFile("a1/s3.ipt.md", session("A1", 3, "## Mechanisms of change\n\n- **Processing emotions**: 3\n"))
		await writeFile("a1/crlf.ipt.md", session("A1", 4).replaceAll("\n", "\r\n"))
		await writeFile("a1/bad.ipt.md", "nothing\n")
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), "a1/latin.ipt.md"), Buffer.from(session("A1", 5, "M\u00fcller"), "latin1"))
		const { notes } = await api()
		await notes.ready()
		await until(() => notes.folder.files.filter((file) => file.includes("/a1/")).length === 5, "the notes to be known")
		await vscode.commands.executeCommand("ipt.refresh")
		await vscode.commands.executeCommand("ipt.checkAll")
		const cli = vscode.Uri.joinPath(extension().extensionUri, "dist/cli.mjs").fsPath
		const { status, stdout } = spawnSync(process.execPath, [cli, "check", ".", "--format", "json", "--fail-on", "never"], { cwd: folder().fsPath, encoding: "utf8", maxBuffer: 1 << 28 })
		// Two of the notes have no place in a case.
		assert.equal(status, 3)
		// The parts of a finding are data for other programs: the Problems view shows its message.
		const printed = (JSON.parse(stdout, (key, value: unknown) => (key === "parts" ? undefined : value)) as { findings: PrintedFinding[] }).findings
		const shown = vscode.languages
			.getDiagnostics()
			.flatMap(([uri, diagnostics]) => diagnostics.filter(({ source }) => source === "IPT Notes").map((diagnostic) => ({ uri, diagnostic })))
			.map(({ uri, diagnostic: { range, code, severity, message } }) => ({
				file: vscode.workspace.asRelativePath(uri),
				line: range.start.line + 1,
				column: range.start.character + 1,
				endLine: range.end.line + 1,
				endColumn: range.end.character + 1,
				code: typeof code === "object" ? code.value : code,
				level: levels[severity],
				message,
			}))
		const sorted = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).sort()
		assert.ok(printed.length > 50)
		assert.deepEqual(sorted(shown), sorted(printed))
	})
})
