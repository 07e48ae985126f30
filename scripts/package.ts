// The built extension as a .vsix file, the way it is installed. `.vscodeignore` says what goes in.
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { main, step } from "./log.ts"
import { root } from "./paths.ts"
import { run } from "./process.ts"
import { vsix } from "./vsix.ts"

await main(async () => {
	await rm(vsix, { force: true })
	// Links of the README stay as they are: what they point to is in the package.
	const vsce = join(root, "node_modules", "@vscode", "vsce", "vsce")
	await run(process.execPath, [vsce, "package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", vsix])
	step(`Packaged ${vsix.slice(root.length + 1)}`)
})
