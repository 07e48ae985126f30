// Runs the suites test/packaged/*.packaged.ts against the .vsix that `npm run package` made, as a user has it.
// `npm run test:packaged -- TEXT` runs only the tests whose name contains TEXT.
import { existsSync, globSync } from "node:fs"
import { join } from "node:path"
import { ensureBrowserForTests } from "../../scripts/browser.ts"
import { ensureCodeServer } from "../../scripts/code-server.ts"
import { main, step, Stop } from "../../scripts/log.ts"
import { vsix } from "../../scripts/vsix.ts"
import { report, runAll } from "../harness/runner.ts"
import { stopSharing } from "./workbench.ts"

/** Each test has a limit of its own; this one ends what hangs between them. */
const timeLimit = 60 * 60_000

await main(async () => {
	if (!existsSync(vsix)) throw new Stop("There is no packaged extension: run `npm run package` first.")
	await ensureBrowserForTests()
	await ensureCodeServer()
	step("Packaged extension in VS Code for the browser")
	setTimeout(() => {
		console.error(`The packaged tests took longer than ${timeLimit / 60_000} minutes.`)
		process.kill(process.pid, "SIGTERM")
	}, timeLimit).unref()
	for (const file of globSync("*.packaged.ts", { cwd: import.meta.dirname }).toSorted()) await import(join(import.meta.dirname, file))
	const results = await runAll(process.argv.slice(2).join(" "))
	await stopSharing()
	report(results)
	if (results.failed.length > 0) throw new Stop("The packaged tests failed.")
	if (results.passed.length === 0) throw new Stop("No test was run.")
})
