/** A window of the packaged extension on the samples, for pictures: nothing in it but what they show. */
import type { Locator } from "playwright-core"
import { pageIn } from "../../test/packaged/webview.ts"
import type { Theme } from "../../test/packaged/themes.ts"
import { openWorkbench, type Workbench } from "../../test/packaged/workbench.ts"

export interface Size {
	readonly width: number
	readonly height: number
}

/** Opens the samples in a window of this theme and size. Close it in any case. */
export const openSamples = async (theme: Theme, size: Size): Promise<Workbench> =>
	openWorkbench({
		folder: "samples",
		size,
		settings: {
			"workbench.colorTheme": theme.title,
			"ipt.author": "A.B.",
			"breadcrumbs.enabled": false,
			"workbench.layoutControl.enabled": false,
		},
	})

/** Neither the pointer nor a message is to be in the picture, nor anything that shows itself under the pointer: the status bar is empty in its middle. */
export async function moveAway({ page }: Workbench, { width, height }: Size): Promise<void> {
	await page.mouse.move(width / 2, height - 8)
	await page.waitForTimeout(1500)
}

/** The heading of a page of ours. */
export const heading = ({ page }: Workbench, name: string): Locator => pageIn(page).getByRole("heading", { level: 1, name })

/** Opens the list of cases with this case unfolded. */
export async function unfoldCase(workbench: Workbench, code: string): Promise<void> {
	await workbench.page.locator(".activitybar .action-label[aria-label^='IPT Cases']").first().click()
	await workbench.row(code).click()
	await workbench.row("Mechanisms of change").waitFor()
}

/** Opens a session with the overview of its case. What was written is more to look at than the header, which is folded. */
export async function openWithOverview(workbench: Workbench, code: string, session: string): Promise<void> {
	await workbench.openFile(`${code}/${session}`)
	await workbench.runCommand("IPT Notes: Case Overview")
	await heading(workbench, code).waitFor({ timeout: 120_000 })
	await workbench.page.locator(".editor-group-container .view-line").first().click()
	await foldHeader(workbench)
}

/** Folds the header of the note that has the focus. */
export async function foldHeader({ page }: Workbench): Promise<void> {
	await page.keyboard.press("Control+Home")
	await page.keyboard.press("Control+Shift+BracketLeft")
}

/** Begins a case, up to its empty formulation with its folded header. */
export async function beginCase(workbench: Workbench): Promise<void> {
	const { page } = workbench
	await workbench.runCommand("IPT Notes: New Case")
	await page.locator(".quick-input-title", { hasText: "1 of 2" }).waitFor()
	await page.keyboard.type("C-7")
	await page.keyboard.press("Enter")
	await page.locator(".quick-input-list .monaco-list-row", { hasText: "Role transition" }).first().click()
	await page.locator(".tab.active", { hasText: "C-7-formulation.ipt.md" }).waitFor()
	await page.locator(".editor-group-container .codicon-folding-collapsed").first().waitFor()
}
