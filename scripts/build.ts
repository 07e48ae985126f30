// `node scripts/build.ts`: the bundles that are shipped. With --watch: readable ones, built again at each change.
import { chmod, rm } from "node:fs/promises"
import { join } from "node:path"
import { build, context } from "esbuild"
import type { BuildOptions, Plugin } from "esbuild"
import { cli, extension, web } from "./bundles.ts"
import { main, Stop } from "./log.ts"
import { optionsOf } from "./options.ts"
import { root } from "./paths.ts"

await main(async () => {
	const { watch } = optionsOf({ watch: { type: "boolean", default: false } })
	const readable: BuildOptions = watch ? { minify: false, sourcemap: "inline", logLevel: "info" } : {}
	// Pieces of an earlier build have other names and would stay.
	await rm(join(root, "dist"), { recursive: true, force: true })
	for (const bundle of [extension, web, { ...cli, plugins: [...(cli.plugins ?? []), executable()] }]) {
		const options = { ...bundle, ...readable }
		try {
			if (watch) await (await context(options)).watch()
			else await build(options)
		} catch {
			throw new Stop(`${options.outdir} could not be built: see above.`)
		}
	}
})

function executable(): Plugin {
	return {
		name: "executable",
		setup(pluginBuild) {
			pluginBuild.onEnd(async (result) => {
				if (result.errors.length === 0) await chmod(join(root, "dist", "cli.mjs"), 0o755)
			})
		},
	}
}
