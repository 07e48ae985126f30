// The built extension as a .vsix file, the way it is installed. `.vscodeignore` says what goes in.
import { copyFile, readFile, rm, writeFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { main, step } from "./log.ts"
import { root } from "./paths.ts"
import { run } from "./process.ts"
import { address, notDecided } from "./generate/address.ts"
import { billOfMaterials } from "./sbom.ts"
import { sbom, vsix } from "./vsix.ts"

/** Where the package finds the bill of materials that it ships. */
const shipped = join(root, "dist", "sbom.cdx.json")

await main(async () => {
	await rm(vsix, { force: true })
	const { name } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { readonly name: string }
	await writeFile(shipped, `${JSON.stringify(await billOfMaterials(name), undefined, "\t")}\n`)
	await copyFile(shipped, sbom)
	const vsce = join(root, "node_modules", "@vscode", "vsce", "vsce")
	await run(process.execPath, [
		vsce,
		"package",
		"--no-dependencies",
		// The Marketplace shows the README on its own: its links and pictures are those of the repository.
		"--baseContentUrl",
		`${address.repository}/blob/main`,
		"--baseImagesUrl",
		`${address.repository}/raw/main`,
		"--out",
		vsix,
	])
	step(`Packaged ${basename(vsix)}, with its bill of materials next to it: ${basename(sbom)}`)
	if (!address.isDecided) step(notDecided)
})
