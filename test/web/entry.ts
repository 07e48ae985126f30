import { env } from "node:process"
import { english, loadAllWords, useLanguage } from "../../src/language/index.ts"
import { loadAnyYaml } from "../../src/note/read.ts"
import { extension } from "../host/helpers.ts"
import { runAll } from "../harness/runner.ts"

useLanguage(english)

/** What VS Code calls: posts the results to the server of the page, as the last lines of the console may not arrive, and rejects when a test failed. */
export async function run(): Promise<void> {
	await Promise.all([extension().activate(), loadAllWords(), loadAnyYaml()])
	const results = await runAll(env["IPT_NOTES_TEST_FILTER"])
	await fetch(extension().extensionUri.with({ path: "/results" }).toString(), { method: "POST", body: JSON.stringify(results) })
	if (results.failed.length > 0) throw new Error(`${results.failed.length} failed`)
}
