/** What VS Code for the Web loads in tests besides the extension: the suites, and an extension that has the folder in memory. */
import { globSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { build, type BuildOptions } from "esbuild"
import { web } from "../../scripts/bundles.ts"
import { root } from "../../scripts/paths.ts"

const here = import.meta.dirname

const { entryPoints: _entries, outdir: _folder, outExtension: _ending, ...asExtension } = web

/** As the extension itself is bundled, but so that it can be read. */
const forWorker: BuildOptions = { ...asExtension, minify: false, sourcemap: "inline", logLevel: "warning", write: false }

/** The suites in one file. `env`: what the runner finds in the environment of its process. */
export async function suitesAsOne(suites: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<Uint8Array> {
	return built({
		stdin: {
			contents: [...suites.map((file) => `import "./${file}"`), `export * from "./entry.ts"`].join("\n"),
			resolveDir: here,
		},
		alias: { ...web.alias, "node:assert/strict": join(here, "assert.ts"), "node:process": join(here, "process.ts") },
		define: { ...web.define, ENV: JSON.stringify(env) },
	})
}

/** The program of the extension that has a folder of test/host in memory. */
export async function provider(fixture: string): Promise<Uint8Array> {
	return built({
		entryPoints: [join(here, "provider", "extension.ts")],
		define: { FILES: JSON.stringify(filesOf(fixture)) },
	})
}

async function built(options: BuildOptions): Promise<Uint8Array> {
	const { outputFiles = [] } = await build({ ...forWorker, ...options })
	const [file] = outputFiles
	if (!file) throw new Error("nothing was built")
	return file.contents
}

/** The texts of a fixture by their paths in memory. */
function filesOf(fixture: string): Record<string, string> {
	const parent = join(root, "test", "host")
	const files = globSync(`${fixture}/**/*`, { cwd: parent, withFileTypes: true }).filter((entry) => entry.isFile())
	return Object.fromEntries(
		files.map((entry) => {
			const file = join(entry.parentPath, entry.name)
			return [`/${relative(parent, file).replaceAll("\\", "/")}`, readFileSync(file, "utf8")]
		}),
	)
}
