import { spawnSync } from "node:child_process"
import * as vscode from "vscode"
import type { FindingJson } from "../../src/rules/finding-json.ts"
import { levels } from "../../src/rules/levels.ts"
import { assert, closeAll, extension, folder, suite, test, until, writeFile } from "./helpers.ts"
import { api, codesOf, formulation, session } from "./notes.ts"

suite("editor and command line", () => {
	test("find the same in the same notes, by the same options", async () => {
		await closeAll()
		await writeFile("a1/f.ipt.md", formulation("A1", "## Risk\n\n- **Level**: some\n", "measures:\n  PHQ-9: 31\n"))
		await writeFile("a1/s3.ipt.md", session("A1", 3, "## Mechanisms of change\n\n- **Processing emotions**: 3\n"))
		await writeFile("a1/crlf.ipt.md", session("A1", 4).replaceAll("\n", "\r\n"))
		await writeFile("a1/bad.ipt.md", "nothing\n")
		await vscode.workspace.fs.writeFile(
			vscode.Uri.joinPath(folder(), "a1/latin.ipt.md"),
			Buffer.from(session("A1", 5, "M\u00fcller"), "latin1"),
		)
		const { notes } = await api()
		await notes.ready()
		await until(() => notes.folder.files.filter((file) => file.includes("/a1/")).length === 5, "the notes to be known")
		await vscode.commands.executeCommand("ipt.refresh")
		await vscode.commands.executeCommand("ipt.checkAll")
		const cli = vscode.Uri.joinPath(extension().extensionUri, "dist/cli.mjs").fsPath
		const check = (format: string) =>
			spawnSync(process.execPath, [cli, "check", ".", "--format", format, "--fail-on", "never"], {
				cwd: folder().fsPath,
				encoding: "utf8",
				maxBuffer: 1 << 28,
			})
		const { status, stdout } = check("json")
		// Two of the notes have no place in a case.
		assert.equal(status, 3)
		const printed = (JSON.parse(stdout) as { findings: FindingJson[] }).findings.map(({ file, code, level }) => `${file} ${level} ${code}`)
		const diagnostics = vscode.languages
			.getDiagnostics()
			.flatMap(([uri, all]) =>
				all
					.filter(({ source }) => source === "IPT Notes")
					.map((diagnostic) => ({ file: vscode.workspace.asRelativePath(uri), diagnostic })),
			)
		const shown = diagnostics.flatMap(({ file, diagnostic }) =>
			codesOf(diagnostic).map((code) => `${file} ${levels[diagnostic.severity]} ${code}`),
		)
		const distinct = (all: readonly string[]) => [...new Set(all)].sort()
		assert.ok(printed.length > 50)
		assert.deepEqual(distinct(shown), distinct(printed))
		// What people read is the same too, place by place, with the parts that are missing at one place together.
		const lines = check("text").stdout.trimEnd().split("\n").slice(0, -1)
		const shownLines = diagnostics.map(({ file, diagnostic }) => {
			const {
				range: { start },
				severity,
				message,
			} = diagnostic
			return `${file}:${start.line + 1}:${start.character + 1}: ${levels[severity]}: ${message} [${codesOf(diagnostic).join(", ")}]`
		})
		assert.ok(lines.length < printed.length)
		assert.deepEqual(shownLines.sort(), lines.sort())
	})
})
