// Writes the files that are made from the record or from the packages that ship, or with --check says which are out of
// date. `npm run generate` after a change of either; a test runs the check.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { english, loadAllWords, useLanguage } from "../src/language/index.ts"
import { loadAnyYaml } from "../src/note/read.ts"
import { generated } from "./generate/files.ts"
import { main, Stop } from "./log.ts"
import { optionsOf } from "./options.ts"
import { root } from "./paths.ts"

await main(async () => {
	const { check } = optionsOf({ check: { type: "boolean", default: false } })
	useLanguage(english)
	await Promise.all([loadAllWords(), loadAnyYaml()])
	const stale = (await generated()).filter(({ path, text }) => {
		try {
			return readFileSync(join(root, path), "utf8") !== text
		} catch {
			return true
		}
	})
	if (check && stale.length > 0) throw new Stop(stale.map(({ path }) => `${path} is out of date: run npm run generate`).join("\n"))
	for (const { path, text } of stale) {
		mkdirSync(dirname(join(root, path)), { recursive: true })
		writeFileSync(join(root, path), text)
		console.log(path)
	}
})
