import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs"
import { dirname, join } from "node:path"
import { downloadAndUnzipVSCode } from "@vscode/test-electron"
import { messageOf, step, Stop } from "./log.ts"
import { cache, root } from "./paths.ts"
import { findProgram, hasDisplay } from "./process.ts"

/**
 * The version of the desktop VS Code that `IPT_NOTES_VSCODE` asks for: `oldest` is the oldest that the manifest promises,
 * anything else is what VS Code calls it, such as `stable` or `insiders`. Nothing if none is asked for.
 */
export function versionAskedFor(): string | undefined {
	const asked = process.env["IPT_NOTES_VSCODE"]
	if (asked !== "oldest") return asked === "" ? undefined : asked
	const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly engines: { readonly vscode: string } }
	return engines.vscode.replace("^", "")
}

/** The desktop VS Code's program: the one asked for, this machine's own, or a downloaded one. None without a display or the internet. */
export async function findDesktop(): Promise<string | undefined> {
	const asked = versionAskedFor()
	if (asked !== undefined) {
		if (!hasDisplay()) throw new Stop("The desktop VS Code needs a display.")
		return downloadAndUnzipVSCode({ version: asked, cachePath: cache })
	}
	if (!hasDisplay()) return undefined
	return installed() ?? (await download())
}

/** `code` on the PATH is a script that hands over to the program, and returns before it ends. */
function installed(): string | undefined {
	const code = findProgram("code")
	if (code === undefined) return undefined
	const home = dirname(dirname(realpathSync(code)))
	return [
		join(home, "code"),
		join(home, "Code.exe"),
		join(home, "..", "..", "MacOS", "Code"),
		join(home, "..", "..", "MacOS", "Electron"),
	].find((path) => existsSync(path))
}

async function download(): Promise<string | undefined> {
	if (!downloaded() && !(await reachable())) return undefined
	step("Fetching the desktop VS Code (once)")
	try {
		return await downloadAndUnzipVSCode({ version: "stable", cachePath: cache, timeout: 10_000 })
	} catch (error) {
		step(`The desktop VS Code could not be fetched: ${messageOf(error)}`)
		return undefined
	}
}

function downloaded(): boolean {
	return existsSync(cache) && readdirSync(cache).some((name) => name.startsWith("vscode-"))
}

/** Asked first, because the download itself tries for minutes. */
async function reachable(): Promise<boolean> {
	try {
		return (await fetch("https://update.code.visualstudio.com/api/releases/stable", { signal: AbortSignal.timeout(5000) })).ok
	} catch {
		return false
	}
}
