import { join } from "node:path"
import * as vscode from "vscode"
import { after, assert, closeAll, extension, folder, openFile, suite, test, until, writeFile } from "./helpers.ts"
import { codesAt, diagnosticAt, session, shows } from "./notes.ts"

/** Runs the command line as a task, as a tasks.json would, with the problem matcher. Resolves with its exit status. */
async function checkAsTask(path: string): Promise<number | undefined> {
	const [workspace] = vscode.workspace.workspaceFolders ?? []
	assert.ok(workspace)
	const program = join(extension().extensionPath, "dist/cli.mjs")
	const execution = new vscode.ProcessExecution(process.execPath, [program, "check", path, "--language", "de"], {
		cwd: folder().fsPath,
		// The desktop VS Code is its own Node.
		env: { ELECTRON_RUN_AS_NODE: "1" },
	})
	const task = new vscode.Task({ type: "process" }, workspace, `Check ${path}`, "test", execution, "$ipt-notes")
	const ended = new Promise<number | undefined>((resolve) => {
		const listener = vscode.tasks.onDidEndTaskProcess(({ execution: { task: other }, exitCode }) => {
			if (other.name === task.name) resolve(exitCode)
		})
		after(() => void listener.dispose())
	})
	await vscode.tasks.executeTask(task)
	return ended
}

/** Runs the task until its problems are there: on a busy machine VS Code may lose the last lines of a task that has ended, and a user would run it again. */
async function checkUntil(path: string, areThere: () => boolean): Promise<void> {
	await until(
		async () => {
			assert.equal(await checkAsTask(path), 1)
			return until(areThere, "its problems", 3000).catch(() => false)
		},
		"the problems of the task",
		90_000,
	)
}

/** Whether every problem of a note is one of the editor: its code is a link. */
const areOfEditor = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).every(({ code }) => typeof code === "object")

const isNeeded = (codes: string) => codes.includes("session.mood-link")

const severitiesAt = (uri: vscode.Uri) => new Set(vscode.languages.getDiagnostics(uri).map(({ severity }) => severity))

suite("a task that runs the command line", () => {
	test("shows its findings as problems of notes that are not open, at their places and levels, in another language too", async () => {
		after(closeAll)
		const uri = await writeFile("tk1/s5.ipt.md", session("TK1", 5, "## Risk\n\n- **Level**: low\n"))
		await checkUntil("tk1", () => codesAt(uri).some(isNeeded))
		const { source, severity, range, message } = diagnosticAt(uri, codesAt(uri).find(isNeeded) ?? "")
		assert.equal(source, "IPT Notes")
		assert.equal(severity, vscode.DiagnosticSeverity.Warning)
		assert.deepEqual([range.start.line, range.start.character], [2, 0])
		assert.match(message, /[^\]]\.$/)
		assert.deepEqual(severitiesAt(uri), new Set([vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Information]))
	})

	test("leaves the problems of an open note to the editor, and those of the task go once it is opened", async () => {
		after(closeAll)
		const open = await writeFile("tk2/s5.ipt.md", session("TK2", 5))
		const closed = await writeFile("tk2/s6.ipt.md", session("TK2", 6))
		await openFile("tk2/s5.ipt.md")
		await shows(open, "session.mood-link")
		await checkUntil("tk2", () => vscode.languages.getDiagnostics(closed).length > 0)
		assert.ok(!areOfEditor(closed) && areOfEditor(open))
		await openFile("tk2/s6.ipt.md")
		await shows(closed, "session.mood-link")
		await until(() => areOfEditor(closed), "the problems of the task to go")
	})
})
