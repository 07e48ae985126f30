/** The tools that ours is compared with: installed only for that, into a folder of their own. */
import { existsSync } from "node:fs"
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { messageOf, step, Stop } from "../scripts/log.ts"
import { npm } from "../scripts/npm.ts"
import { out } from "../scripts/paths.ts"

/** Versions are pinned: figures are compared from run to run. */
export const peerVersions = {
	markdownlint: "0.42.1",
	"vscode-markdown-languageservice": "0.5.0",
	"markdown-it": "15.0.3",
	"markdown-it-front-matter": "0.2.4",
	"vscode-languageserver-protocol": "3.18.5",
	"vscode-languageserver-textdocument": "1.0.16",
	"vscode-uri": "3.2.0",
} as const

const home = join(out, "bench", "peers")
const mark = join(home, "complete")
const wanted = Object.entries(peerVersions).map(([name, version]) => `${name}@${version}`)

/** Installs the peers unless they are there. */
export async function ensurePeers(): Promise<void> {
	if (existsSync(mark) && (await readFile(mark, "utf8")) === wanted.join("\n")) return
	step("Installing the tools to compare with (once)")
	await rm(home, { recursive: true, force: true })
	await mkdir(home, { recursive: true })
	await writeFile(join(home, "package.json"), '{ "private": true }\n')
	try {
		await npm(["install", ...wanted, "--save-exact", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: home })
	} catch (error) {
		throw new Stop(`The tools to compare with could not be installed. Without them: --peers-notes 0\n${messageOf(error)}`)
	}
	await writeFile(mark, wanted.join("\n"))
}

/** Loads a module of a peer. What is used of it is said by the caller: its types are not installed here. */
export async function peer(name: string): Promise<unknown> {
	return import(pathToFileURL(createRequire(join(home, "package.json")).resolve(name)).href)
}
