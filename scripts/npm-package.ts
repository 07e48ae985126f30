// `npm run package:npm`: the npm package in out/npm, ready to be published.
import { relative } from "node:path"
import { address, notDecided } from "./generate/address.ts"
import { main, step } from "./log.ts"
import { npmPackage, writeNpmPackage } from "./npm-package/write.ts"
import { root } from "./paths.ts"

await main(async () => {
	await writeNpmPackage()
	step(`Written: ${relative(root, npmPackage)}`)
	if (!address.isDecided) step(notDecided)
})
