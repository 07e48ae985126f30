import { english, loadAllWords, useLanguage } from "../../src/language/index.ts"
import { runAll } from "../harness/runner.ts"

useLanguage(english)

/** What VS Code calls: rejects when a test failed. */
export async function run(): Promise<void> {
	await loadAllWords()
	const filter = process.env["IPT_NOTES_TEST_FILTER"] ?? ""
	const { passed, failed } = await runAll(filter)
	if (failed > 0) throw new Error(`${failed} failed`)
	// The test that is looked for may be one of another window.
	if (passed === 0 && filter === "") throw new Error("No test was run.")
}
