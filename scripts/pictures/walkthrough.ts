/** The pictures of the walkthrough, in a light and in a dark theme. */
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { dark, light, type Theme } from "../../test/packaged/themes.ts"
import type { Workbench } from "../../test/packaged/workbench.ts"
import { step } from "../log.ts"
import { root } from "../paths.ts"
import { beginCase, heading, moveAway, openSamples, openWithOverview, unfoldCase } from "./window.ts"

const folder = join(root, "images", "walkthrough")

/** The window is small, so that its letters can be read when the picture is shown at half the size of a window. */
const size = { width: 1000, height: 640 }

/** What the browser does, as it is written for it. */
const drawnAnew = `async (source) => {
	const image = new Image()
	image.src = source
	await image.decode()
	const canvas = Object.assign(document.createElement("canvas"), { width: image.naturalWidth, height: image.naturalHeight })
	canvas.getContext("2d").drawImage(image, 0, 0)
	return canvas.toDataURL("image/webp", 0.85)
}`

export async function takeWalkthrough(): Promise<void> {
	await mkdir(folder, { recursive: true })
	for (const theme of [light, dark]) await takeAll(theme)
}

async function takeAll(theme: Theme): Promise<void> {
	step(`Pictures of the walkthrough, ${theme.name}`)
	const workbench = await openSamples(theme, size)
	try {
		const { page } = workbench
		const take: Take = async (name, clip) => {
			await moveAway(workbench, size)
			await writeFile(join(folder, `${name}-${theme.name}.webp`), await compressed(page, await page.screenshot(clip && { clip })))
		}
		await takeCases(workbench, take)
		await takeOverview(workbench, take)
		await takeQuestions(workbench, take)
		await beginCase(workbench)
		await take("case")
	} finally {
		await workbench.close()
	}
}

/** Takes a picture of the window, or of a part of it. */
type Take = (
	name: string,
	clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
) => Promise<void>

async function takeCases(workbench: Workbench, take: Take): Promise<void> {
	await unfoldCase(workbench, "D-2026-07")
	await take("samples", { x: 0, y: 36, width: 298, height: 290 })
	await workbench.row("D-2026-07").click()
	await openWithOverview(workbench, "D-2026-07", "session-09.ipt.md")
	await take("private")
}

async function takeOverview(workbench: Workbench, take: Take): Promise<void> {
	await workbench.runCommand("View: Toggle Primary Side Bar Visibility")
	// Alone, the overview has the whole window.
	await workbench.page.locator(".tab", { hasText: "session-09.ipt.md" }).click()
	await workbench.runCommand("View: Close Editor")
	await workbench.page.locator(".tab", { hasText: "session-09.ipt.md" }).waitFor({ state: "detached" })
	await heading(workbench, "D-2026-07").waitFor()
	await take("overview")
	await workbench.runCommand("View: Close All Editors")
}

async function takeQuestions(workbench: Workbench, take: Take): Promise<void> {
	const { page } = workbench
	await workbench.openFile("D-2026-07/formulation.ipt.md")
	for (const [title, name] of [
		["IPT Notes: New Session Note", "session"],
		["IPT Notes: Export Case Summary", "summary"],
	] as const) {
		await workbench.runCommand(title)
		await page.locator(".quick-input-title", { hasText: "D-2026-07" }).waitFor()
		await take(name)
		await page.keyboard.press("Escape")
	}
	await workbench.runCommand("View: Close All Editors")
}

/** The picture as WebP, a fifth of the size: the browser itself draws it anew. */
async function compressed(page: Page, png: Buffer): Promise<Buffer> {
	const browser = page.context().browser()
	if (!browser) throw new Error("There is no browser to draw the picture with.")
	const canvas = await browser.newPage()
	try {
		const address = String(await canvas.evaluate(`(${drawnAnew})("data:image/png;base64,${png.toString("base64")}")`))
		return Buffer.from(address.slice(address.indexOf(",") + 1), "base64")
	} finally {
		await canvas.close()
	}
}
