// Runs the suites of test/web in VS Code for the Web, with the extension that `npm run package` made: there it runs in a worker of
// the browser. *.web.ts in a window with one folder of notes, *.several.ts in one with several, *.untrusted.ts in Restricted Mode.
// The folders are in memory. A soak tries what it can of test/host as well.
// `npm run test:web -- TEXT` runs only the tests whose name contains TEXT.
import { existsSync, globSync, readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join, posix } from "node:path"
import type { Browser } from "playwright-core"
import { ensureBrowserForTests, launchBrowser } from "../../scripts/browser.ts"
import { ensureCodeServer } from "../../scripts/code-server.ts"
import { main, messageOf, step, Stop } from "../../scripts/log.ts"
import { quiet, restricted, unmoved } from "../../scripts/quiet-settings.ts"
import { vsix } from "../../scripts/vsix.ts"
import { archived } from "../harness/archive.ts"
import { report, together, type Results } from "../harness/runner.ts"
import { soaking } from "../harness/soak.ts"
import { provider, suitesAsOne } from "./bundle.ts"
import { hostSuites } from "./host-suites.ts"
import { serveWeb } from "./serve.ts"

interface Window {
	readonly suites: readonly string[]
	/** The folder of test/host that is in memory. */
	readonly fixture: string
	/** The .code-workspace file in it that is opened instead of it. */
	readonly workspace?: string
	/** The folder is not trusted. */
	readonly isRestricted?: boolean
}

const named = (pattern: string): string[] => globSync(pattern, { cwd: import.meta.dirname }).toSorted()

/** The windows that are tested, and the suites of each. */
const windows: readonly Window[] = [
	{ suites: [...named("*.web.ts"), ...(soaking ? hostSuites() : [])], fixture: "workspace" },
	{ suites: named("*.several.ts"), fixture: "several", workspace: "several.code-workspace" },
	{ suites: named("*.untrusted.ts"), fixture: "untrusted", isRestricted: true },
]

const timeLimit = 40 * 60_000

/** The workbench has much to say on the same channel; the runner's lines are known by their form. */
const ofRunner = /^ {2}\S/

const filter = process.argv.slice(2).join(" ")

await main(async () => {
	if (!existsSync(vsix)) throw new Stop("There is no packaged extension: run `npm run package` first.")
	await ensureBrowserForTests()
	await ensureCodeServer()
	step("Packaged extension in VS Code for the Web")
	const browser = await launchBrowser()
	const all: Results[] = []
	try {
		for (const window of windows.filter(mayHold)) all.push(await resultsOf(window, browser))
	} finally {
		await browser.close()
	}
	const results = together(all)
	report(results)
	if (results.failed.length > 0) throw new Stop("The tests in VS Code for the Web failed.")
	if (results.passed.length === 0) throw new Stop("No test has that name.")
})

/** Whether a window may contain a test of the name that is looked for. */
function mayHold({ suites }: Window): boolean {
	const texts = suites.map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
	return texts.some((text) => filter.split(/\s*›\s*/).every((part) => text.includes(part)))
}

/** One run: a page of its own. One that ends without results counts as one test that failed. */
async function resultsOf(window: Window, browser: Browser): Promise<Results> {
	const suites = await suitesAsOne(window.suites, {
		IPT_NOTES_TRIES: process.env["IPT_NOTES_TRIES"],
		IPT_NOTES_SOAK: process.env["IPT_NOTES_SOAK"],
		IPT_NOTES_TEST_FILTER: filter,
	})
	const folder = await provider(window.fixture)
	const packaged = archived(readFileSync(vsix))
	const server = await serveWeb((authority) => configurationOf(window, authority), {
		// To VS Code the suites belong to the extension: it gives both the same interface.
		"ipt-notes": async (path) => (path === "suites.cjs" ? suites : there(packaged.get(`extension/${path}`))),
		provider: async (path) => (path === "extension.cjs" ? folder : readFile(join(import.meta.dirname, "provider", path))),
	})
	try {
		return await runIn(browser, server.origin, server.results)
	} catch (error) {
		const title = `the window of ${window.fixture}`
		console.error(`  ✗ ${title}: ${messageOf(error)}`)
		return { passed: [], failed: [{ title, error: `    ${messageOf(error)}` }] }
	} finally {
		await server.stop()
	}
}

function there<T>(found: T | undefined): T {
	if (found === undefined) throw new Error("it is not there")
	return found
}

/** What the workbench is told: the folder, the extensions, the suites. */
function configurationOf({ fixture, workspace, isRestricted = false }: Window, authority: string): object {
	const at = (path: string): object => ({ scheme: "http", authority, path })
	return {
		[workspace === undefined ? "folderUri" : "workspaceUri"]: {
			scheme: isRestricted ? "vscode-vfs" : "ipt-memory",
			path: posix.join("/", fixture, workspace ?? ""),
		},
		additionalBuiltinExtensions: [at("/provider")],
		developmentOptions: { extensions: [at("/ipt-notes")], extensionTestsPath: at("/ipt-notes/suites.cjs"), enableSmokeTestDriver: true },
		enableWorkspaceTrust: isRestricted,
		configurationDefaults: { ...quiet, ...unmoved, "files.autoSave": "off", ...(isRestricted && restricted) },
		webviewEndpoint: `http://${authority}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
		// What the workbench of code-server is told by its server.
		userDataPath: "/user",
		isEnabledFileDownloads: false,
		isEnabledFileUploads: false,
		isEnabledCoderGettingStarted: false,
	}
}

/** Opens the workbench, prints what the suites print, and resolves with their results. */
async function runIn(browser: Browser, origin: string, results: Promise<string>): Promise<Results> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
	const elsewhere = new Set<string>()
	page.on("request", (request) => {
		if (/^(?:https?|wss?):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) elsewhere.add(request.url())
	})
	try {
		await page.exposeFunction("codeAutomationLog", (_: string, args: readonly unknown[]) => {
			const text = args.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ")
			if (ofRunner.test(text)) console.log(text)
		})
		const ended = new Promise<number>((resolve) => void page.exposeFunction("codeAutomationExit", resolve))
		const text = await new Promise<string>((resolve, reject) => {
			results.then(resolve, reject)
			// What the suites post arrives before they end.
			void ended.then((code) => setTimeout(() => reject(new Error(`it ended with ${code} and no results`)), 5000))
			setTimeout(() => reject(new Error(`it took longer than ${timeLimit / 60_000} minutes`)), timeLimit).unref()
			page.on("crash", () => reject(new Error("it crashed")))
			page.goto(origin, { timeout: 120_000 }).catch(reject)
		})
		if (elsewhere.size > 0) throw new Error(`something was asked for elsewhere: ${[...elsewhere].join(", ")}`)
		return JSON.parse(text) as Results
	} finally {
		await page.close()
	}
}
