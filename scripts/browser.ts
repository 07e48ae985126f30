import { existsSync } from "node:fs"
import { join } from "node:path"
import { chromium } from "playwright-core"
import type { Browser } from "playwright-core"
import { installDebian } from "./debian.ts"
import { messageOf, step, Stop } from "./log.ts"
import { root } from "./paths.ts"
import { findProgram, run, startBackground } from "./process.ts"

const names = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"microsoft-edge",
	"microsoft-edge-stable",
	"msedge",
	"chrome",
]

const fonts = ["fonts-dejavu-core", "fonts-noto-core"]

const places = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
		const folder = process.env[variable]
		return folder === undefined
			? []
			: [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]
	}),
]

/** Chromium that can draw no window: it starts sooner and takes a fifth less processor time than a whole one without its window. */
const headless = "chromium-headless-shell"

/** The Chromium, Chrome or Edge of this machine, or the one that Playwright downloaded. */
export function findBrowser(): string | undefined {
	for (const name of names) {
		const path = findProgram(name)
		if (path !== undefined) return path
	}
	return [...places, chromium.executablePath()].find((path) => existsSync(path))
}

/** Finds a browser that can be driven, with a window or without, and installs one if there is none. */
export async function ensureBrowserForTests(): Promise<string> {
	const found = findProgram(headless) ?? findBrowser()
	if (found !== undefined) return found
	// A system that has no such package has a whole browser.
	await installDebian([headless, ...fonts], "a browser for tests").catch(() => false)
	return findProgram(headless) ?? ensureBrowser()
}

/** Finds a browser for people, and installs one if there is none. */
export async function ensureBrowser(): Promise<string> {
	const found = findBrowser()
	if (found !== undefined) return found
	try {
		if (!(await installDebian(["chromium", ...fonts], "a browser"))) await downloadBrowser()
	} catch (error) {
		throw new Stop(
			`No Chromium, Chrome or Edge was found, and none could be installed. Install one of them and try again.\n${messageOf(error)}`,
		)
	}
	const installed = findBrowser()
	if (installed === undefined) throw new Stop("No Chromium, Chrome or Edge was found. Install one of them and try again.")
	return installed
}

async function downloadBrowser(): Promise<void> {
	step("Downloading Chromium")
	await run(process.execPath, [join(root, "node_modules", "playwright-core", "cli.js"), "install", "chromium"], { timeLimit: 600_000 })
}

/** A browser without a window, for tests. */
export async function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: await ensureBrowserForTests(),
		// On Ctrl+C the browser is stopped with everything else, not before it.
		handleSIGINT: false,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	})
}

/** Shows a page to the user. Resolves with whether a browser could be started. */
export async function openInBrowser(address: string): Promise<boolean> {
	if (process.platform === "darwin") return started("open", [address])
	if (process.platform === "win32") return started("explorer.exe", [address])
	// A distribution's desktop may lack xdg-open; and Chromium refuses to run as root in its sandbox.
	if (findProgram("xdg-open") !== undefined && process.getuid?.() !== 0) return started("xdg-open", [address])
	return started(await ensureBrowser(), [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--no-first-run", address])
}

function started(command: string, args: readonly string[]): Promise<boolean> {
	const child = startBackground(command, args)
	child.stdout?.resume()
	child.stderr?.resume()
	return new Promise((resolve) => {
		child.once("spawn", () => resolve(true))
		child.once("error", () => resolve(false))
	})
}
