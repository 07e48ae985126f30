// Runs the suites of test/host inside VS Code, on a fresh copy of a fixture: *.host.ts in a window with one folder of
// notes, *.several.ts in a window with several, *.untrusted.ts in Restricted Mode,
// *.many.ts on a folder of many notes, *.assistant.ts in a window of their own, where an AI assistant is switched on.
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
import { restricted, writeQuietSettings } from "../../scripts/quiet-settings.ts"
import { copyInto, withTemporaryFolder } from "../harness/temporary.ts"

interface Window {
	readonly suites: string
	readonly fixture: string
	/** The folder is not trusted. */
	readonly isRestricted?: boolean
}

/** The windows that are tested, and the suites of each. */
const windows: readonly Window[] = [
	{ suites: "*.host.ts", fixture: "workspace" },
	{ suites: "*.several.ts", fixture: "several" },
	{ suites: "*.untrusted.ts", fixture: "untrusted", isRestricted: true },
	{ suites: "*.many.ts", fixture: "many" },
	{ suites: "*.assistant.ts", fixture: "workspace" },
]

const filter = process.argv.slice(2).join(" ")

await main(async () => {
	const wanted = windows.flatMap((window) => {
		const files = globSync(window.suites, { cwd: import.meta.dirname }).toSorted()
		return files.some(mayHold) ? [{ window, files }] : []
	})
	if (wanted.length === 0) throw new Stop("No test has that name.")
	const desktop = await findDesktop()
	if (desktop === undefined || wanted.some(({ window }) => window.isRestricted)) {
		await ensureBrowser()
		await ensureCodeServer()
	}
	step(`Host tests in ${desktop === undefined ? "VS Code for the browser, without a window" : `the desktop VS Code (${desktop})`}`)
	// Every window is tried, whatever failed in another.
	let failed = false
	for (const { window, files } of wanted) if (!(await passes(window, await bundleSuites(window, files), desktop))) failed = true
	if (failed) throw new Stop("The host tests failed.")
})

/** Whether a file may hold a test of the name that is looked for: a window is opened only where there is one. */
function mayHold(file: string): boolean {
	const text = readFileSync(join(import.meta.dirname, file), "utf8")
	return filter.split(/\s*›\s*/).every((part) => text.includes(part))
}

/**
 * One run: a VS Code of its own on a copy of a fixture; a .code-workspace file in the fixture is opened instead of the folder.
 * `runTests` lets the desktop VS Code trust every folder, so that Restricted Mode is tried in VS Code for the browser alone.
 */
async function passes({ fixture, isRestricted }: Window, bundle: string, desktop: string | undefined): Promise<boolean> {
	return withTemporaryFolder(async (folder) => {
		const userData = join(folder, "user-data")
		// What a test leaves unsaved stays so: VS Code for the browser saves by itself. Where to save is asked in a list, which a test can close.
		await writeQuietSettings(userData, { "files.autoSave": "off", "files.simpleDialog.enable": true, ...(isRestricted && restricted) })
		const copy = await copyInto(folder, join(import.meta.dirname, fixture))
		const several = join(copy, `${fixture}.code-workspace`)
		try {
			await runTests({
				vscodeExecutablePath: (isRestricted ? undefined : desktop) ?? join(import.meta.dirname, "launcher.ts"),
				extensionDevelopmentPath: root,
				extensionTestsPath: bundle,
				extensionTestsEnv: { IPT_NOTES_TEST_FILTER: filter },
				launchArgs: [
					...(isRestricted ? ["--workspace-trust"] : []),
					existsSync(several) ? several : copy,
					`--user-data-dir=${userData}`,
					`--extensions-dir=${join(folder, "extensions")}`,
					"--disable-telemetry",
				],
			})
			return true
		} catch {
			return false
		}
	})
}

/** The suites of one window in one file; resolves with its path. */
async function bundleSuites(window: Window, suites: readonly string[]): Promise<string> {
	const bundle = join(out, "host", `${window.suites.replace(/^\*\.|\.ts$/g, "")}.cjs`)
	const contents = [...suites.map((file) => `import "./${file}"`), `export * from "./entry.ts"`].join("\n")
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
