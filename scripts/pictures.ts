// `npm run pictures`: the pictures of the walkthrough and of the docs, taken anew from the workbench with the packaged
// extension on the samples. Run it after a change of what they show. `-- docs`, `-- walkthrough` and
// `-- animation` take those alone.
import { join } from "node:path"
import { stopSharing } from "../test/packaged/workbench.ts"
import { ensureBrowser } from "./browser.ts"
import { ensureCodeServer } from "./code-server.ts"
import { main, Stop } from "./log.ts"
import { root } from "./paths.ts"
import { takeAnimation } from "./pictures/animation.ts"
import { takeDocs } from "./pictures/docs.ts"
import { takeWalkthrough } from "./pictures/walkthrough.ts"
import { run } from "./process.ts"

const kinds = { walkthrough: takeWalkthrough, docs: takeDocs, animation: takeAnimation }

await main(async () => {
	const only = process.argv[2]
	if (only !== undefined && !Object.hasOwn(kinds, only))
		throw new Stop(`There are no pictures by the name ${only}. There are ${Object.keys(kinds).join(", ")}.`)
	for (const script of ["build.ts", "package.ts"]) await run(process.execPath, [join(root, "scripts", script)])
	await ensureBrowser()
	await ensureCodeServer()
	for (const [name, take] of Object.entries(kinds)) if (only === undefined || only === name) await take()
	await stopSharing()
})
