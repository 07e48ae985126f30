// Runs the suites of test/host inside VS Code, on a fresh copy of a fixture: *.host.ts in a window with one folder of
// notes, *.several.ts in a window with several.
// `npm run test:host -- TEXT` runs only the tests whose name contains TEXT.
import { existsSync, globSync, readFileSync } from "node:fs"
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

/** The windows that are tested, and the suites of each. */
const windows = [
	{ fixture: "workspace", suites: "*.host.ts" },
	{ fixture: "several", suites: "*.several.ts" },
] as const

const filter = process.argv.slice(2).join(" ")

await main(async () => {
	const wanted = windows.flatMap(({ fixture, suites }) => {
		const files = globSync(suites, { cwd: import.meta.dirname }).toSorted()
		return files.some(mayHold) ? [{ fixture, files }] : []
	})
	if (wanted.length === 0) throw new Stop("No test has that name.")
	const desktop = await findDesktop()
	if (desktop === undefined) {
		await ensureBrowser()
		await ensureCodeServer()
	}
	step(`Host tests in ${desktop === undefined ? "VS Code for the browser, without a window" : `the desktop VS Code (${desktop})`}`)
	for (const { fixture, files } of wanted) await runOn(fixture, await bundleSuites(fixture, files), desktop)
})

/** Whether a file may hold a test of the name that is looked for: a window is opened only where there is one. */
function mayHold(file: string): boolean {
	const text = readFileSync(join(import.meta.dirname, file), "utf8")
	return filter.split(/\s*›\s*/).every(part => text.includes(part))
}

/** One run: a VS Code of its own on a copy of a fixture; a .code-workspace file in the fixture is opened instead of the folder. */
async function runOn(fixture: string, bundle: string, desktop: string | undefined): Promise<void> {
	await withTemporaryFolder(async folder => {
		const userData = join(folder, "user-data")
		// What a test leaves unsaved stays so: VS Code for the browser saves by itself.
		await writeQuietSettings(userData, { "files.autoSave": "off" })
		const copy = await copyInto(folder, join(import.meta.dirname, fixture))
		const several = join(copy, `${fixture}.code-workspace`)
		try {
			await runTests({
				vscodeExecutablePath: desktop ?? join(import.meta.dirname, "launcher.ts"),
				extensionDevelopmentPath: root,
				extensionTestsPath: bundle,
				extensionTestsEnv: { IPT_NOTES_TEST_FILTER: filter },
				launchArgs: [existsSync(several) ? several : copy, `--user-data-dir=${userData}`, `--extensions-dir=${join(folder, "extensions")}`, "--disable-telemetry"],
			})
		} catch {
			throw new Stop("The host tests failed.")
		}
	})
}

/** The suites of one window in one file; resolves with its path. */
async function bundleSuites(fixture: string, suites: readonly string[]): Promise<string> {
	const bundle = join(out, "host", `${fixture}.cjs`)
	const contents = [...suites.map(file => `import "./${file}"`), `export * from "./entry.ts"`].join("\n")
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
	return bundle
}
