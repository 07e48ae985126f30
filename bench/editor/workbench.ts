/** Windows of the real workbench on one folder, one after the other, as a user closes one and opens it again. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { build } from "esbuild"
import type { Page } from "playwright-core"
import { launchBrowser } from "../../scripts/browser.ts"
import { out, root } from "../../scripts/paths.ts"
import { run } from "../../scripts/process.ts"
import { writeQuietSettings } from "../../scripts/quiet-settings.ts"
import { serve } from "../../scripts/serve.ts"
import { copyInto, withTemporaryFolder } from "../../test/harness/temporary.ts"
import type { Figures, Order } from "./session.ts"

/** Letters that are typed, and how fast, in milliseconds from one to the next. */
const [letters, pace] = [120, 60]
/** Findings that come or go with a key. */
const findings = 20
const limit = 15 * 60_000

export type Window = Pick<Order, "measure" | "note">

/** Opens windows in turn on a copy of a folder; figures of each. The profile is a new one, and the same for all of them. */
export async function inWindows(folder: string, windows: readonly Window[]): Promise<Figures[]> {
	await run(process.execPath, ["scripts/build.ts"], { cwd: root })
	const suite = await bundled()
	return withTemporaryFolder(async (temporary) => {
		const userData = join(temporary, "user-data")
		await writeQuietSettings(userData, { "files.autoSave": "off", "git.enabled": false })
		const orderFile = join(temporary, "order.json")
		process.env["IPT_NOTES_BENCH"] = orderFile
		const server = await serve({ userData, extensions: join(temporary, "extensions"), forTests: true })
		const browser = await launchBrowser()
		const remote = (path: string): string => `vscode-remote://${server.authority}${path}`
		const address = server.address(await copyInto(temporary, folder), [
			["extensionDevelopmentPath", remote(root)],
			["extensionTestsPath", remote(suite)],
			["skipWelcome", "true"],
		])
		try {
			// One context is one user's browser, at one address: it keeps the key of what was stored.
			const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
			const figures: Figures[] = []
			for (const window of windows) {
				const order: Order = {
					results: join(temporary, "results.json"),
					typing: join(temporary, "typing"),
					opened: Date.now(),
					...window,
				}
				rmSync(order.results, { force: true })
				writeFileSync(orderFile, JSON.stringify(order))
				figures.push(await inWindow(await context.newPage(), address, order))
			}
			return figures
		} finally {
			await browser.close()
			await server.stop()
		}
	})
}

async function inWindow(page: Page, address: string, order: Order): Promise<Figures> {
	let typed: Promise<Figures> | undefined
	const watch = setInterval(() => {
		if (existsSync(order.typing)) typed ??= typing(page).finally(() => rmSync(order.typing))
	}, 20)
	try {
		await finished(page, address)
	} finally {
		clearInterval(watch)
		await page.close()
	}
	return { ...(JSON.parse(readFileSync(order.results, "utf8")) as Figures), ...(await typed) }
}

/** Opens the workbench; resolves when the session has ended. */
async function finished(page: Page, address: string): Promise<void> {
	const said: string[] = []
	await page.exposeFunction("codeAutomationLog", (type: string, args: readonly unknown[]) => {
		if (type === "error") said.push(args.map(String).join(" "))
	})
	const ended = new Promise<number>((resolve) => void page.exposeFunction("codeAutomationExit", resolve))
	const late = new Promise<number>((_, reject) =>
		setTimeout(() => reject(new Error(`A window took longer than ${limit / 60_000} minutes`)), limit).unref(),
	)
	await page.goto(address)
	if ((await Promise.race([ended, late])) !== 0) throw new Error(`The session in the workbench failed:\n${said.slice(-5).join("\n")}`)
}

/** Somebody types into the note that is open, until findings come and go. */
async function typing(page: Page): Promise<Figures> {
	const times = await typeLetters(page)
	const found = await typeFindings(page)
	return {
		letter: middle(times),
		slowestLetter: Math.max(...times),
		finding: middle(found),
		slowestFinding: Math.max(...found),
	}
}

/** An event's duration ends with the frame that its work led to; the clock goes in steps of eight milliseconds. */
const observe = `
	globalThis.iptTimes = []
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (entry.name === "keydown") iptTimes.push(entry.duration)
	}).observe({ type: "event", durationThreshold: 16 })`

/** Types into the note that is open. Milliseconds from each key to the next frame that shows its letter. */
async function typeLetters(page: Page): Promise<number[]> {
	const shots = join(out, "bench", "editor")
	await mkdir(shots, { recursive: true })
	await page.screenshot({ path: join(shots, "window.png") })
	await page.evaluate(observe)
	await page.locator(".monaco-editor .view-lines").first().click()
	await page.keyboard.press("Control+End")
	for (let letter = 0; letter < letters; letter++) {
		await page.keyboard.type(letter % 6 === 5 ? " " : "a")
		await page.waitForTimeout(pace)
	}
	await page.waitForTimeout(500)
	const slow = await page.evaluate<number[]>("iptTimes")
	// What was faster than the threshold is not reported.
	return [...slow, ...Array.from({ length: Math.max(0, letters - slow.length) }, () => 8)]
}

/** From a key on, until there are more or fewer squiggles than before, and the frame that shows it has been drawn. */
const awaitFinding = `
	new Promise((resolve, reject) => {
		const squiggles = () => document.querySelectorAll(".monaco-editor .squiggly-info").length
		const before = squiggles()
		let key
		addEventListener("keydown", () => (key ??= performance.now()), { capture: true, once: true })
		const observer = new MutationObserver(() => {
			if (key === undefined || squiggles() === before) return
			observer.disconnect()
			requestAnimationFrame(() => resolve(performance.now() - key))
		})
		observer.observe(document.body, { childList: true, subtree: true })
		setTimeout(() => reject(new Error("No finding came or went")), 30_000)
		globalThis.iptWaits = true
	})`

/** An address of e-mail gets its finding with one letter, and loses it without. Milliseconds from each key to the frame that shows it. */
async function typeFindings(page: Page): Promise<number[]> {
	await page.keyboard.press("Control+End")
	await page.keyboard.type("\n\nmaria@example.o", { delay: pace })
	await page.waitForTimeout(1000)
	const times: number[] = []
	for (let time = 0; time < findings; time++) {
		await page.evaluate("globalThis.iptWaits = false")
		const shown = page.evaluate<number>(awaitFinding)
		await page.waitForFunction("globalThis.iptWaits")
		await page.keyboard.press(time % 2 === 0 ? "r" : "Backspace")
		times.push(await shown)
		await page.waitForTimeout(500)
	}
	return times
}

function middle(times: readonly number[]): number {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}

async function bundled(): Promise<string> {
	const outfile = join(out, "bench", "editor", "session.cjs")
	await build({
		entryPoints: [join(import.meta.dirname, "session.ts")],
		outfile,
		bundle: true,
		platform: "node",
		format: "cjs",
		external: ["vscode"],
		logLevel: "warning",
	})
	return outfile
}
