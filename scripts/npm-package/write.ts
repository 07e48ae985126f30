/** The command line and its library as the npm package `ipt-notes`: bundled, so that it depends on nothing. */
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { build } from "esbuild"
import { cli, library } from "../bundles.ts"
import { address } from "../generate/address.ts"
import { out, root } from "../paths.ts"
import { run } from "../process.ts"
import { channelOf } from "../release-channel.ts"

/** Where the package is written. */
export const npmPackage = join(out, "npm")

/** Writes the package into a folder, which is emptied first. */
export async function writeNpmPackage(folder = npmPackage): Promise<void> {
	await rm(folder, { recursive: true, force: true })
	const dist = join(folder, "dist")
	await mkdir(dist, { recursive: true })
	await Promise.all([...[cli, library].map((bundle) => build({ ...bundle, outdir: dist, logLevel: "warning" })), writeTypes(dist)])
	await chmod(join(dist, "cli.mjs"), 0o755)
	await cp(join(root, "schemas"), join(folder, "schemas"), { recursive: true })
	for (const name of ["LICENSE", "ThirdPartyNotices.txt"]) await copyFile(join(root, name), join(folder, name))
	await writeFile(join(folder, "README.md"), readmeOf(await readFile(join(root, "scripts/npm-package/README.md"), "utf8")))
	await writeFile(join(folder, "package.json"), `${JSON.stringify(await manifest(), undefined, "  ")}\n`)
}

/** The compiler declares what the library exports. That needs no declaration of what it is made of. */
async function writeTypes(dist: string): Promise<void> {
	await mkdir(out, { recursive: true })
	const made = await mkdtemp(join(out, "npm-types-"))
	try {
		const compiler = join(root, "node_modules/typescript/bin/tsc")
		const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", made, "--rootDir", root]
		const project = join(made, "tsconfig.json")
		// What a library brings no types for is declared in files that nothing imports.
		const include = [join(root, "src/**/*.d.ts")]
		const config = { extends: join(root, "tsconfig.json"), include, files: [join(root, "src/library/index.ts")] }
		await writeFile(project, JSON.stringify(config))
		await run(process.execPath, [compiler, "-p", project, ...options])
		for (const name of ["index.d.ts", "types.d.ts"]) await copyFile(join(made, "src/library", name), join(dist, name))
	} finally {
		await rm(made, { recursive: true, force: true })
	}
}

/** The page of the package, on which a link to a file of the repository needs its whole address. */
const readmeOf = (text: string): string => text.replaceAll(/\]\(\.\.\/\.\.\/(?=[^)]+\))/g, `](${address.repository}/blob/main/`)

interface Manifest {
	readonly version: string
	readonly engines: { readonly node: string }
	readonly keywords: readonly string[]
}

async function manifest(): Promise<object> {
	const own = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Manifest & Readonly<Record<string, unknown>>
	return {
		name: "ipt-notes",
		version: own.version,
		description:
			"Checks Interpersonal Psychotherapy (IPT) case notes, lists cases and exports summaries. On the command line, or as a library.",
		license: own["license"],
		author: own["author"],
		homepage: own["homepage"],
		repository: { type: "git", url: `git+${address.repository}.git` },
		bugs: own["bugs"],
		keywords: [...own.keywords.filter((word) => word === word.toLowerCase()), "cli", "linter"],
		type: "module",
		engines: { node: own.engines.node },
		bin: { "ipt-notes": "dist/cli.mjs" },
		types: "./dist/index.d.ts",
		exports: {
			".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
			"./schemas/*": "./schemas/*",
			"./package.json": "./package.json",
		},
		files: ["dist", "schemas", "ThirdPartyNotices.txt"],
		publishConfig: { access: "public", provenance: true, ...(channelOf(own.version) === "pre-release" && { tag: "next" }) },
	}
}
