import { runAll } from "../harness/runner.ts"

/** What VS Code calls: rejects when a test failed. */
export async function run(): Promise<void> {
	const { passed, failed } = await runAll(process.env["IPT_NOTES_TEST_FILTER"])
	if (failed > 0 || passed === 0) throw new Error(failed > 0 ? `${failed} failed` : "No test was run.")
}
