// VS Code's own workbench and extension host, served to a browser: for machines that
// have no desktop VS Code and cannot download one.
import { existsSync } from "node:fs"
import { mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { delimiter, dirname, join } from "node:path"
import { installDebian } from "./debian.ts"
import { step, Stop } from "./log.ts"
import { cache, root } from "./paths.ts"
import { findProgram, run } from "./process.ts"

const version = "4.139.1"
const home = join(cache, `code-server-${version}`)
const complete = join(home, "complete")
const entry = join(home, "node_modules", "code-server", "out", "node", "entry.js")

/** Installs code-server into the cache unless it is there, and resolves with the file that Node runs. */
export async function ensureCodeServer(): Promise<string> {
	if (existsSync(complete)) return entry
	await ensureBuildTools()
	step(`Installing code-server ${version}, VS Code for the browser (once, two to four minutes)`)
	// npm stumbles over the tree that a failed install leaves.
	await rm(home, { recursive: true, force: true })
	await mkdir(home, { recursive: true })
	await writeFile(join(home, "package.json"), '{ "private": true }\n')
	await run("npm", ["install", `code-server@${version}`, "--no-audit", "--no-fund", "--no-save"], {
		cwd: home,
		env: await buildEnvironment(),
	})
	await writeFile(complete, "")
	return entry
}

/** code-server compiles native modules as it is installed. */
async function ensureBuildTools(): Promise<void> {
	const present = ["python3", "make", "g++"].every((name) => findProgram(name) !== undefined) && existsSync("/usr/include/gssapi/gssapi.h")
	if (present || process.platform !== "linux") return
	const packages = ["python3", "make", "g++", "libkrb5-dev"]
	if (await installDebian(packages, "building code-server")) return
	throw new Stop(
		`VS Code for the browser needs ${packages.join(", ")}. Install them (Debian and Ubuntu: sudo apt-get install ${packages.join(" ")}) and try again.`,
	)
}

/** code-server must be built by and for the Node that the project brings, whose package has the headers too. */
async function buildEnvironment(): Promise<NodeJS.ProcessEnv> {
	const builds = join(root, "node_modules", "node", "node_modules")
	const headers = (await readdir(builds)).map((name) => join(builds, name)).find((folder) => existsSync(join(folder, "include", "node")))
	// What an outer npm, run by an older Node, says of itself would be taken for the Node in use.
	const { npm_config_user_agent: _agent, npm_node_execpath: _node, npm_execpath: _npm, ...outer } = process.env
	return {
		...outer,
		PATH: dirname(process.execPath) + delimiter + (process.env["PATH"] ?? ""),
		...(headers === undefined ? {} : { npm_config_nodedir: headers }),
	}
}
