// Runs the suites test/host/*.host.ts inside VS Code, on a fresh copy of a folder of notes.
// `npm run test:host -- TEXT` runs only the tests whose name contains TEXT.
import { existsSync, globSync } from "node:fs"
import { join } from "node:path"
import { runTests } from "@vscode/test-electron"
import { build } from "esbuild"
import { ensureBrowser } from "../../scripts/browser.ts"
import { ensureCodeServer } from "../../scripts/code-server.ts"
import { findDesktop } from "../../scripts/desktop.ts"
import { main, step, Stop } from "../../scripts/log.ts"
import { out, root } from "../../scripts/paths.ts"
import { writeQuietSettings } from "../../scripts/quiet-settings.ts"
import { copyInto, withTemporaryFolder } from "../harness/temporary.ts"

const bundle = join(out, "host", "index.cjs")

await main(async () => {
	await bundleSuites()
	const desktop = await findDesktop()
	if (desktop === undefined) {
		await ensureBrowser()
		await ensureCodeServer()
	}
	step(`Host tests in ${desktop === undefined ? "VS Code for the browser, without a window" : `the desktop VS Code (${desktop})`}`)
	await runOn("workspace", desktop)
})

/** One run: a VS Code of its own on a copy of a fixture; a .code-workspace file in the fixture is opened instead of the folder. */
async function runOn(fixture: string, desktop: string | undefined): Promise<void> {
	await withTemporaryFolder(async folder => {
		const userData = join(folder, "user-data")
		await writeQuietSettings(userData)
		const copy = await copyInto(folder, join(import.meta.dirname, fixture))
		const several = join(copy, `${fixture}.code-workspace`)
		try {
			await runTests({
				vscodeExecutablePath: desktop ?? join(import.meta.dirname, "launcher.ts"),
				extensionDevelopmentPath: root,
				extensionTestsPath: bundle,
				extensionTestsEnv: { IPT_NOTES_TEST_FILTER: process.argv.slice(2).join(" ") },
				launchArgs: [existsSync(several) ? several : copy, `--user-data-dir=${userData}`, `--extensions-dir=${join(folder, "extensions")}`, "--disable-telemetry"],
			})
		} catch {
			throw new Stop("The host tests failed.")
		}
	})
}

async function bundleSuites(): Promise<void> {
	const suites = globSync("*.host.ts", { cwd: import.meta.dirname }).toSorted()
	const contents = [...suites, "entry.ts"].map(file => (file === "entry.ts" ? `export * from "./${file}"` : `import "./${file}"`)).join("\n")
	await build({
		stdin: { contents, resolveDir: import.meta.dirname },
		outfile: bundle,
		bundle: true,
		platform: "node",
		format: "cjs",
		external: ["vscode"],
		sourcemap: "inline",
		logLevel: "warning",
	})
}
