// `node scripts/build.ts`: the bundles that are shipped. With --watch: readable ones, built again at each change.
import { chmod, rm } from "node:fs/promises"
import { join } from "node:path"
import { build, context } from "esbuild"
import type { BuildOptions, Plugin } from "esbuild"
import { main, Stop } from "./log.ts"
import { root } from "./paths.ts"

const watch = process.argv.includes("--watch")

const shared: BuildOptions = {
	absWorkingDir: root,
	bundle: true,
	platform: "node",
	target: "node20",
	charset: "utf8",
	legalComments: "none",
	logLevel: "info",
	minify: !watch,
	sourcemap: watch ? "inline" : false,
	// The package's form for browsers is in modules, of which only what is used is taken.
	alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") },
}

/** In pieces: what a feature needs is loaded when it is used. */
const extension: BuildOptions = {
	...shared,
	entryPoints: ["src/extension.ts"],
	outdir: "dist/extension",
	format: "esm",
	splitting: true,
	chunkNames: "[name]-[hash]",
	external: ["vscode"],
}

const cli: BuildOptions = { ...shared, entryPoints: ["src/cli/main.ts"], outfile: "dist/cli.mjs", format: "esm", banner: { js: "#!/usr/bin/env node" }, plugins: [executable()] }

await main(async () => {
	// Pieces of an earlier build have other names and would stay.
	await rm(join(root, "dist"), { recursive: true, force: true })
	for (const options of [extension, cli]) {
		try {
			if (watch) await (await context(options)).watch()
			else await build(options)
		} catch {
			throw new Stop(`${options.outfile ?? options.outdir} could not be built: see above.`)
		}
	}
})

function executable(): Plugin {
	return {
		name: "executable",
		setup(pluginBuild) {
			pluginBuild.onEnd(async result => {
				if (result.errors.length === 0) await chmod(join(root, "dist", "cli.mjs"), 0o755)
			})
		},
	}
}
