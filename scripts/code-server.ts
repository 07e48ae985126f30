// VS Code's own workbench and extension host, served to a browser: for machines that
// have no desktop VS Code and cannot download one.
import { existsSync } from "node:fs"
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { installDebian } from "./debian.ts"
import { step, Stop } from "./log.ts"
import { npm } from "./npm.ts"
import { cache } from "./paths.ts"
import { findProgram, run } from "./process.ts"

/** code-server 4.X.Y has VS Code 1.X.Y. */
const usual = "4.139.1"

/** Of those on npm, the oldest whose VS Code the manifest promises to work with. */
export const oldest = "4.103.2"

/** code-server's program, and the Node that it was built for. */
export interface CodeServer {
	readonly node: string
	readonly entry: string
	/** Whether VS Code's own options can be handed on, such as that for tests. */
	readonly handsOptionsOn: boolean
}

let ready: Promise<CodeServer> | undefined

/**
 * Installs code-server into the cache unless it is there. `IPT_NOTES_CODE_SERVER` asks for another version than the usual
 * one: `oldest` is the oldest that is promised, `newest` what npm has now.
 */
export function ensureCodeServer(): Promise<CodeServer> {
	ready ??= findOrInstall()
	return ready
}

async function findOrInstall(): Promise<CodeServer> {
	const version = await versionAskedFor()
	const home = join(cache, `code-server-${version}`)
	const complete = join(home, "complete")
	if (!existsSync(complete)) {
		await ensureBuildTools()
		step(`Installing code-server ${version}, VS Code for the browser (once, two to four minutes)`)
		if (version === oldest) await lendRipgrep()
		const node = version === usual ? "" : await nodeFor(version)
		await install(home, `code-server@${version}`, await buildEnvironment(node || process.execPath))
		await writeFile(complete, node)
	}
	return {
		node: (await readFile(complete, "utf8")) || process.execPath,
		entry: join(home, "node_modules", "code-server", "out", "node", "entry.js"),
		handsOptionsOn: version !== oldest,
	}
}

async function versionAskedFor(): Promise<string> {
	const asked = process.env["IPT_NOTES_CODE_SERVER"]
	if (asked === "oldest") return oldest
	return asked === "newest" ? (await npm(["view", "code-server", "version"])).trim() : usual
}

/** Installs a package into a folder of its own. npm stumbles over the tree that a failed install leaves. */
async function install(home: string, name: string, env?: NodeJS.ProcessEnv): Promise<void> {
	await rm(home, { recursive: true, force: true })
	await mkdir(home, { recursive: true })
	await writeFile(join(home, "package.json"), '{ "private": true }\n')
	await run("npm", ["install", name, "--no-audit", "--no-fund", "--no-save"], { cwd: home, ...(env && { env }) })
}

/** The Node that a version of code-server needs, by its path: another one, which is installed for it, or none for the one in use. */
async function nodeFor(version: string): Promise<string> {
	const needed = (await npm(["view", `code-server@${version}`, "engines.node"])).trim()
	if (process.versions.node.startsWith(`${needed}.`)) return ""
	const home = join(cache, `node-${needed}`)
	const node = join(home, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node")
	if (!existsSync(node)) await install(home, `node@${needed}`)
	return node
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

/** code-server must be built by and for the Node that runs it, whose package has the headers too. */
async function buildEnvironment(node: string): Promise<NodeJS.ProcessEnv> {
	const builds = join(dirname(dirname(node)), "node_modules")
	const headers = (await readdir(builds).catch(() => []))
		.map((name) => join(builds, name))
		.find((folder) => existsSync(join(folder, "include", "node")))
	// What an outer npm, run by an older Node, says of itself would be taken for the Node in use.
	const { npm_config_user_agent: _agent, npm_node_execpath: _node, npm_execpath: _npm, ...outer } = process.env
	return {
		...outer,
		PATH: dirname(node) + delimiter + (process.env["PATH"] ?? ""),
		// Older versions ask before they fetch what they build with, and refuse to be built by root.
		npm_config_yes: "true",
		npm_config_unsafe_perm: "true",
		...(headers === undefined ? {} : { npm_config_nodedir: headers }),
	}
}

/** The oldest version fetches its search program from GitHub, unless it was fetched before. On Linux it takes that of the usual one, which comes from npm. */
async function lendRipgrep(): Promise<void> {
	const inUsual = ["code-server", "lib", "vscode", "node_modules", "@vscode", "ripgrep-universal", "bin", `linux-${process.arch}`]
	const lent = join(cache, `code-server-${usual}`, "node_modules", ...inUsual)
	if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(lent)) return
	const kept = join(tmpdir(), "vscode-ripgrep-cache-1.15.14")
	await mkdir(kept, { recursive: true })
	await run("tar", ["-czf", join(kept, "ripgrep-v13.0.0-13-x86_64-unknown-linux-musl.tar.gz"), "-C", lent, "rg"])
}
