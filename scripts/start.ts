// `npm start`: VS Code with the extension on a copy of the sample caseload, with the walkthrough, a note and its overview;
// the desktop one if there is one, else in the browser.
import { spawn } from "node:child_process"
import { cp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { handOverName } from "../src/vscode/shared/hand-over.ts"
import { ensureBrowser, openInBrowser } from "./browser.ts"
import { ensureCodeServer } from "./code-server.ts"
import { findDesktop } from "./desktop.ts"
import { main, step } from "./log.ts"
import { cache, root } from "./paths.ts"
import { hasDisplay, run } from "./process.ts"
import { writeQuietSettings } from "./quiet-settings.ts"
import { installExtension, serve } from "./serve.ts"
import { vsix } from "./vsix.ts"

await main(async () => {
	step("Building the extension")
	await script("build.ts")
	const samples = await copySamples()
	const desktop = await findDesktop()
	if (desktop === undefined) await startInBrowser(samples)
	else startOnDesktop(desktop, samples)
})

/** What is tried out changes nothing of the project. The extension begins as after Open Sample Caseload. */
async function copySamples(): Promise<string> {
	const copy = join(tmpdir(), "ipt-notes-start", "samples")
	await rm(copy, { recursive: true, force: true })
	await cp(join(root, "samples"), copy, { recursive: true })
	await writeFile(join(copy, handOverName), "samples")
	return copy
}

function startOnDesktop(program: string, samples: string): void {
	const sandbox = process.getuid?.() === 0 ? ["--no-sandbox", `--user-data-dir=${join(cache, "start", "desktop")}`] : []
	spawn(program, [...sandbox, "--new-window", `--extensionDevelopmentPath=${root}`, samples], { stdio: "ignore", detached: true }).unref()
	step("VS Code opens with the sample caseload")
}

/** Installed from its package, so that the address is plain and outlives a reload. */
async function startInBrowser(samples: string): Promise<void> {
	const profile = { userData: join(cache, "start", "user-data"), extensions: join(cache, "start", "extensions") }
	await script("package.ts")
	await ensureBrowser()
	await ensureCodeServer()
	await writeQuietSettings(profile.userData)
	step("Starting VS Code for the browser")
	await installExtension(vsix, profile)
	const server = await serve(profile)
	const address = server.address(samples)
	console.log(`\nIPT Notes is at ${address}\nCtrl+C ends it.\n`)
	if (hasDisplay() && !(await openInBrowser(address))) step("Open the address in a browser")
	await server.ended
}

async function script(name: string): Promise<void> {
	await run(process.execPath, [join(root, "scripts", name)])
}
