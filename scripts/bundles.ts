/** What is bundled, and how. */
import { join } from "node:path"
import type { BuildOptions } from "esbuild"
import { root } from "./paths.ts"

const shared: BuildOptions = {
	absWorkingDir: root,
	bundle: true,
	platform: "node",
	target: "node20",
	charset: "utf8",
	legalComments: "none",
	logLevel: "info",
	minify: true,
	// The package's form for browsers is in modules, of which only what is used is taken.
	alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") },
}

/** The extension, in pieces: what a feature needs is loaded when it is used. */
export const extension: BuildOptions = {
	...shared,
	entryPoints: ["src/extension.ts"],
	outdir: "dist/extension",
	format: "esm",
	splitting: true,
	chunkNames: "[name]-[hash]",
	external: ["vscode"],
}

/** The command line, in one file that can be run. */
export const cli: BuildOptions = {
	...shared,
	entryPoints: ["src/cli/main.ts"],
	outfile: "dist/cli.mjs",
	format: "esm",
	banner: { js: "#!/usr/bin/env node" },
}
