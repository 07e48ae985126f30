#!/usr/bin/env node
// "VS Code" for @vscode/test-electron if there is no desktop one: takes the same arguments,
// runs the suite in the same workbench and extension host, in a browser without a window,
// and ends with the suite's exit code.
import { createWriteStream, mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { parseArgs } from "node:util"
import { launchBrowser } from "../../scripts/browser.ts"
import { main } from "../../scripts/log.ts"
import { serve } from "../../scripts/serve.ts"

const timeLimit = 40 * 60_000

/** The workbench has much to say on the same channel; the runner's lines are known by their form. */
const ofRunner = /^ {2}\S/
const { values, positionals } = parseArgs({
	strict: false,
	allowPositionals: true,
	options: {
		extensionDevelopmentPath: { type: "string" },
		extensionTestsPath: { type: "string" },
		"user-data-dir": { type: "string" },
		"extensions-dir": { type: "string" },
		"workspace-trust": { type: "boolean" },
		locale: { type: "string" },
	},
})

const logFile = String(values["extensionTestsPath"]).replace(/\.cjs$/, ".log")
mkdirSync(dirname(logFile), { recursive: true })
const log = createWriteStream(logFile)

await main(async () => {
	const server = await serve({
		userData: String(values["user-data-dir"]),
		extensions: String(values["extensions-dir"]),
		forTests: true,
		workspaceTrust: values["workspace-trust"] === true,
		...(typeof values["locale"] === "string" && { locale: values["locale"] }),
	})
	try {
		const remote = (path: unknown): string => `vscode-remote://${server.authority}${String(path)}`
		process.exitCode = await runSuite(
			server.address(String(positionals[0]), [
				["extensionDevelopmentPath", remote(values["extensionDevelopmentPath"])],
				["extensionTestsPath", remote(values["extensionTestsPath"])],
				["skipWelcome", "true"],
			]),
			server.ended,
		)
	} finally {
		await server.stop()
		if (process.exitCode !== 0) console.log(`All that VS Code and the tests logged: ${logFile}`)
	}
})

/** Opens the workbench, prints what the suite prints, and resolves with its exit code. */
async function runSuite(address: string, serverEnded: Promise<void>): Promise<number> {
	const browser = await launchBrowser()
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
		await page.exposeFunction("codeAutomationLog", (type: string, args: readonly unknown[]) => {
			const text = args.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ")
			log.write(`${type}: ${text}\n`)
			if (ofRunner.test(text)) console.log(text)
		})
		const suiteEnded = new Promise<number>((resolve) => void page.exposeFunction("codeAutomationExit", resolve))
		return await new Promise<number>((resolve, reject) => {
			suiteEnded.then(resolve, reject)
			setTimeout(() => reject(new Error(`The host tests took longer than ${timeLimit / 60_000} minutes.`)), timeLimit).unref()
			void serverEnded.then(() => reject(new Error("The server of VS Code ended during the tests.")))
			page.on("crash", () => reject(new Error("The page of VS Code crashed during the tests.")))
			page.goto(address, { timeout: 120_000 }).catch(reject)
		})
	} finally {
		await browser.close()
	}
}
