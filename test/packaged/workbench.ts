import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { Locator, Page } from "playwright-core"
import { launchBrowser } from "../../scripts/browser.ts"
import { writeLanguagePack } from "../../scripts/display-language.ts"
import { out, root } from "../../scripts/paths.ts"
import { restricted, unmoved, writeQuietSettings } from "../../scripts/quiet-settings.ts"
import { installExtension, serve } from "../../scripts/serve.ts"
import { vsix } from "../../scripts/vsix.ts"
import { copyInto, removeFolder, temporaryFolder } from "../harness/temporary.ts"
import { until } from "../harness/until.ts"

const screenshots = join(out, "screenshots")

export interface OpenOptions {
	/** The folder to open, from the project's root; a copy is opened, so that a test may change it. */
	readonly folder: string
	readonly settings?: Record<string, unknown>
	/** The folder is not trusted: it opens in Restricted Mode. */
	readonly isRestricted?: boolean
	/** The language of the window, by its id; English if there is none. */
	readonly locale?: string
	readonly size?: { readonly width: number; readonly height: number }
}

/** Where the packaged extension is installed for all workbenches. Each has a browser and a VS Code of its own. */
let shared: Promise<{ readonly extensions: string; readonly home: string }> | undefined

async function share(): Promise<{ readonly extensions: string; readonly home: string }> {
	const home = await temporaryFolder()
	const extensions = join(home, "extensions")
	await installExtension(vsix, { userData: join(home, "user-data"), extensions })
	return { extensions, home }
}

/** Ends what the workbenches shared, once all are closed. */
export async function stopSharing(): Promise<void> {
	if (!shared) return
	await removeFolder((await shared).home)
}

/** Opens a copy of a folder in a fresh VS Code that has the packaged extension. Close it in any case. */
export async function openWorkbench({
	folder,
	settings = {},
	isRestricted = false,
	locale,
	size = { width: 1440, height: 900 },
}: OpenOptions): Promise<Workbench> {
	const undo: (() => Promise<void>)[] = []
	const close = async (): Promise<void> => {
		for (const each of undo.splice(0).toReversed()) await each()
	}
	try {
		const home = await temporaryFolder()
		undo.push(() => removeFolder(home))
		shared ??= share()
		const { extensions } = await shared
		const profile = { userData: join(home, "user-data"), extensions }
		await writeQuietSettings(profile.userData, { ...unmoved, ...settings, ...(isRestricted && restricted) })
		if (locale !== undefined) await writeLanguagePack(profile.userData, locale)
		const copy = await copyInto(home, join(root, folder))
		const server = await serve({ ...profile, forTests: true, workspaceTrust: isRestricted, locale })
		undo.push(server.stop)
		// A drag of one workbench was not taken up after others had been closed in the same browser.
		const browser = await launchBrowser()
		undo.push(() => browser.close())
		const page = await browser.newPage({ viewport: size })
		// A busy machine takes its time; what never comes fails all the same.
		page.setDefaultTimeout(90_000)
		await page.goto(server.address(copy), { timeout: 120_000 })
		await page.locator(".monaco-workbench .explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 120_000 })
		return new Workbench(page, copy, profile.userData, close)
	} catch (error) {
		await close()
		throw error
	}
}

/** The window of VS Code, through what a user sees of it. */
export class Workbench {
	readonly page: Page
	/** The copy of the folder that is open, on disk. */
	readonly folder: string
	/** Where VS Code keeps settings, logs, state and copies of its own. */
	readonly userData: string
	readonly close: () => Promise<void>

	constructor(page: Page, folder: string, userData: string, close: () => Promise<void>) {
		this.page = page
		this.folder = folder
		this.userData = userData
		this.close = close
	}

	/** Saves a picture of the window as out/screenshots/NAME.png. */
	async screenshot(name: string): Promise<string> {
		const path = join(screenshots, `${name}.png`)
		await mkdir(screenshots, { recursive: true })
		await this.page.screenshot({ path })
		return path
	}

	/** Runs a command by its title, the way the command palette shows it. */
	async runCommand(title: string): Promise<void> {
		await this.#pick(`>${title}`, title)
	}

	/** Opens a file of the folder by its path. */
	async openFile(path: string): Promise<void> {
		const name = path.slice(path.lastIndexOf("/") + 1)
		await this.#pick(path, name)
		await this.page.locator(".tab.active", { hasText: name }).waitFor()
		await this.page.locator(".editor-instance .monaco-editor .view-line").first().waitFor()
	}

	/** How many tabs contain what is not saved; VS Code shows none of them while it saves by itself. */
	async unsaved(): Promise<number> {
		return this.page.locator(".tab.dirty").count()
	}

	/** Saves all that is open, and resolves when VS Code knows that it is saved. */
	async saveAll(): Promise<void> {
		await this.runCommand("File: Save All Files")
		await until(async () => (await this.unsaved()) === 0, "every file to be saved")
	}

	/** What the Problems panel lists, one text for each row that is in view, files and findings alike. */
	async problems(): Promise<string[]> {
		const panel = this.page.locator(".markers-panel")
		if (!(await panel.isVisible())) await this.runCommand("Problems: Focus on Problems View")
		await panel.waitFor()
		return texts(panel.locator(".monaco-list-row, .message-box-container:visible"))
	}

	/** Waits until the Problems panel has a row with this text. */
	async untilProblem(text: string, ms = 60_000): Promise<void> {
		let rows: string[] = []
		const isThere = async (): Promise<boolean> => {
			rows = await this.problems()
			return rows.some((row) => row.includes(text))
		}
		await until(isThere, () => `the problem “${text}” among ${JSON.stringify(rows)}`, ms)
	}

	/** The list of messages, opened: under test VS Code shows none of them in the corner, and closes the list when its last one goes. */
	async openNotifications(): Promise<Locator> {
		const center = this.page.locator(".notifications-center")
		await until(async () => {
			if (!(await center.isVisible())) await this.page.locator(".statusbar-item[id='status.notifications']").click()
			return center.isVisible()
		}, "the list of messages")
		return center
	}

	/** The messages that were not dismissed, except for the progress that VS Code itself shows on a slow machine. */
	async notifications(): Promise<string[]> {
		const all = await texts((await this.openNotifications()).locator(".notification-list-item"))
		return all.filter((text) => !/Activating Extensions|Saving '.*': Writing into file/.test(text))
	}

	/** Drags something into the text of an editor, holding Shift, as VS Code asks for. */
	async dropIntoText(dragged: Locator, place: Locator): Promise<void> {
		const { mouse, keyboard } = this.page
		const mark = this.page.locator(".monaco-editor .dnd-target").first()
		const box = await place.boundingBox()
		if (!box) throw new Error("the place of the drop is not in view")
		/** Moves about at the place, as a hand does, and resolves with whether the place is marked for the drop. */
		const hold = async (): Promise<boolean> => {
			for (let step = 0; step < 20; step++) {
				await mouse.move(box.x + 40 + (step % 2) * 2, box.y + box.height / 2)
				await this.page.waitForTimeout(50)
			}
			return mark.isVisible()
		}
		await until(
			async () => {
				await dragged.hover()
				await mouse.down()
				await keyboard.down("Shift")
				const isMarked = (await hold()) || (await hold())
				await mouse.up()
				await keyboard.up("Shift")
				// A drag that was not taken up may hold the mouse: it is given up before the next one.
				if (!isMarked) {
					await keyboard.press("Escape")
					await mouse.move(5, 5)
				}
				return isMarked
			},
			"the place of the drop to be marked",
			90_000,
		)
	}

	/** A row of a tree in the side bar, by its text. */
	row(text: string): Locator {
		return this.page.locator(".sidebar .monaco-list-row", { hasText: text }).first()
	}

	/** Presses a key until what it opens is there: VS Code closes a list when the text under it changes, as by a fix just before. */
	async press(key: string, opened: Locator): Promise<void> {
		await until(
			async () => {
				await this.page.keyboard.press(key)
				return opened.waitFor({ timeout: 10_000 }).then(
					() => true,
					() => false,
				)
			},
			`what ${key} opens`,
			90_000,
		)
	}

	/** Runs a command from the context menu of a row. A menu that has just opened takes no click: it is clicked until it closes. */
	async runFromMenu(row: Locator, title: string): Promise<void> {
		await row.click({ button: "right" })
		const item = this.page.locator(".monaco-menu .action-item", { hasText: title }).first()
		await item.waitFor()
		await until(async () => {
			if (await item.isVisible()) await item.click({ timeout: 5000 }).catch(() => undefined)
			return !(await item.isVisible())
		}, `“${title}” to be taken from the menu`)
	}

	/** The text of the editor that has the focus, as far as it is in view. */
	async editorText(): Promise<string> {
		const lines = await this.page
			.locator(".editor-group-container.active .view-line")
			.evaluateAll((found) =>
				found.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map((line) => line.textContent),
			)
		return lines.join("\n").replaceAll("\u00a0", " ")
	}

	/** VS Code closes the list when something else takes the focus, as on a busy machine: then it is opened again. */
	async #pick(typed: string, wanted: string): Promise<void> {
		const input = this.page.locator(".quick-input-widget input[type=text]")
		const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: wanted }).first()
		await until(
			async () => {
				try {
					await this.page.keyboard.press("F1")
					await input.fill(typed, { timeout: 10_000 })
					await row.click({ timeout: 15_000 })
					return true
				} catch {
					await this.page.keyboard.press("Escape")
					return false
				}
			},
			`“${wanted}” to be chosen`,
			120_000,
		)
	}
}

async function texts(rows: Locator): Promise<string[]> {
	return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim()).filter((text) => text !== "")
}
