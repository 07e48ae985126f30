// Runs the suites of test/host inside VS Code, on a fresh copy of a fixture: *.host.ts in a window with one folder of
// notes, *.several.ts in a window with several, *.untrusted.ts in Restricted Mode, *.german.ts in a German window,
// *.many.ts on a folder of many notes, *.assistant.ts in a window of their own, where an AI assistant is switched on.
// `npm run test:host -- TEXT` runs only the tests whose name contains TEXT.
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { runTests } from "@vscode/test-electron"
import { build } from "esbuild"
import { ensureBrowserForTests } from "../../scripts/browser.ts"
import { ensureCodeServer } from "../../scripts/code-server.ts"
import { findDesktop, versionAskedFor } from "../../scripts/desktop.ts"
import { writeLanguagePack } from "../../scripts/display-language.ts"
import { main, messageOf, step, Stop } from "../../scripts/log.ts"
import { out, root } from "../../scripts/paths.ts"
import { restricted, unmoved, writeQuietSettings } from "../../scripts/quiet-settings.ts"
import { report, together, triesOf, type Results } from "../harness/runner.ts"
import { copyInto, withTemporaryFolder } from "../harness/temporary.ts"

interface Window {
	readonly suites: string
	readonly fixture: string
	/** The folder is not trusted. */
	readonly isRestricted?: boolean
	/** The language of the window, by its id; English if there is none. */
	readonly locale?: string
}

/** Only VS Code for the browser can be told not to trust a folder, and given a language, whatever its version and system. */
const isOfBrowser = ({ isRestricted, locale }: Window): boolean => isRestricted === true || locale !== undefined

/** The windows that are tested, and the suites of each. */
const windows: readonly Window[] = [
	{ suites: "*.host.ts", fixture: "workspace" },
	{ suites: "*.several.ts", fixture: "several" },
	{ suites: "*.untrusted.ts", fixture: "untrusted", isRestricted: true },
	{ suites: "*.german.ts", fixture: "workspace", locale: "de" },
	{ suites: "*.many.ts", fixture: "many" },
	{ suites: "*.assistant.ts", fixture: "workspace" },
]

/** What failed where a window ended without results. */
const wholeWindow = "a whole window"

const filter = process.argv.slice(2).join(" ")

await main(async () => {
	// VS Code for the browser cannot be had for each version and system.
	const tried = windows.filter((window) => !isOfBrowser(window) || versionAskedFor() === undefined)
	const wanted = tried.flatMap((window) => {
		const files = globSync(window.suites, { cwd: import.meta.dirname })
			.toSorted()
			.filter(mayHold)
		return files.length > 0 ? [{ window, files, bundle: bundlePath(window) }] : []
	})
	if (wanted.length === 0) throw new Stop("No test has that name.")
	const desktop = await findDesktop()
	if (desktop === undefined || wanted.some(({ window }) => isOfBrowser(window))) {
		await ensureBrowserForTests()
		await ensureCodeServer()
	}
	step(`Host tests in ${desktop === undefined ? "VS Code for the browser, without a window" : `the desktop VS Code (${desktop})`}`)
	// Every window is tried, whatever failed in another. One after the other: drawn without a graphics card, two at once take longer.
	const all: Results[] = []
	for (const { window, files, bundle } of wanted) {
		await bundleSuites(files, bundle)
		all.push(await triedAgain((tests) => resultsOf(window, bundle, desktop, tests)))
	}
	const results = together(all)
	report(results)
	if (results.failed.length > 0) throw new Stop("The host tests failed.")
	if (results.passed.length === 0) throw new Stop("No test has that name.")
})

/** Whether a file may contain a test of the name that is looked for: a window is opened only if there is one. */
function mayHold(file: string): boolean {
	const text = readFileSync(join(import.meta.dirname, file), "utf8")
	return filter.split(/\s*›\s*/).every((part) => text.includes(part))
}

/** Runs a window, and what failed in it again in a fresh one: what a test left wrong in the first stays wrong there. */
async function triedAgain(runWindow: (wanted: string | readonly string[]) => Promise<Results>): Promise<Results> {
	let { passed, failed } = await runWindow(filter)
	for (let count = 1; count < triesOf() && failed.length > 0; count++) {
		const isWhole = failed.some(({ title }) => title === wholeWindow)
		const again = await runWindow(isWhole ? filter : failed.map(({ title }) => title))
		passed = [...passed, ...again.passed.map((one) => ({ ...one, isSecondTry: true }))]
		failed = again.failed
	}
	return { passed, failed }
}

/**
 * One run: a VS Code of its own on a copy of a fixture; a .code-workspace file in the fixture is opened instead of the folder.
 * `runTests` lets the desktop VS Code trust every folder, so that Restricted Mode is tried only in VS Code for the browser.
 * A window that ends without results counts as one test that failed.
 */
async function resultsOf(window: Window, bundle: string, desktop: string | undefined, tests: string | readonly string[]): Promise<Results> {
	const { fixture, isRestricted, locale } = window
	return withTemporaryFolder(async (folder) => {
		const userData = join(folder, "user-data")
		// What a test leaves unsaved stays so: VS Code for the browser saves by itself. Where to save is asked in a list, which a test can close.
		await writeQuietSettings(userData, {
			...unmoved,
			"files.autoSave": "off",
			"files.simpleDialog.enable": true,
			...(isRestricted && restricted),
		})
		if (locale !== undefined) await writeLanguagePack(userData, locale)
		const copy = await copyInto(folder, join(import.meta.dirname, fixture))
		const several = join(copy, `${fixture}.code-workspace`)
		const results = join(folder, "results.json")
		let error = ""
		try {
			await runTests({
				vscodeExecutablePath: (isOfBrowser(window) ? undefined : desktop) ?? join(import.meta.dirname, "launcher.ts"),
				extensionDevelopmentPath: root,
				extensionTestsPath: bundle,
				extensionTestsEnv: { IPT_NOTES_TEST_WANTED: JSON.stringify(tests), IPT_NOTES_TEST_RESULTS: results },
				launchArgs: [
					...(isRestricted ? ["--workspace-trust"] : []),
					...(locale === undefined ? [] : [`--locale=${locale}`]),
					existsSync(several) ? several : copy,
					`--user-data-dir=${userData}`,
					`--extensions-dir=${join(folder, "extensions")}`,
					"--disable-telemetry",
				],
			})
		} catch (thrown) {
			// Tests that failed have said so; what else goes wrong leaves no results.
			error = messageOf(thrown)
		}
		if (existsSync(results)) return JSON.parse(readFileSync(results, "utf8")) as Results
		console.error(`  ✗ ${wholeWindow}: ${bundle}\n    ${error}`)
		return { passed: [], failed: [{ title: wholeWindow, error: `    ${bundle}: ${error}` }] }
	})
}

function bundlePath({ suites }: Window): string {
	return join(out, "host", `${suites.replace(/^\*\.|\.ts$/g, "")}.cjs`)
}

/** Writes the suites of one window into one file. */
async function bundleSuites(suites: readonly string[], bundle: string): Promise<void> {
	const contents = [...suites.map((file) => `import "./${file}"`), `export * from "./entry.ts"`].join("\n")
	await build({
		stdin: { contents, resolveDir: import.meta.dirname },
		outfile: bundle,
		bundle: true,
		platform: "node",
		format: "cjs",
		external: ["vscode"],
		// What runs in threads is found by the address of its bundle, which a bundle of this format does not have by itself.
		banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href' },
		define: { "import.meta.url": "bundleUrl" },
		sourcemap: "inline",
		logLevel: "warning",
	})
}
