import { writeFileSync } from "node:fs"
import { english, loadAllWords, useLanguage } from "../../src/language/index.ts"
import { loadAnyYaml } from "../../src/note/read.ts"
import { runAll } from "../harness/runner.ts"

useLanguage(english)

/** What VS Code calls: leaves the results in a file, as the last lines of the console may not arrive, and rejects when a test failed. */
export async function run(): Promise<void> {
	await Promise.all([loadAllWords(), loadAnyYaml()])
	const { IPT_NOTES_TEST_WANTED: wanted = '""', IPT_NOTES_TEST_RESULTS: file } = process.env
	if (file === undefined) throw new Error("No file for the results was named.")
	const results = await runAll(JSON.parse(wanted) as string | readonly string[], 1)
	writeFileSync(file, JSON.stringify(results))
	if (results.failed.length > 0) throw new Error(`${results.failed.length} failed`)
}
