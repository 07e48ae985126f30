import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { pageIn, themes } from "./webview.ts"
import { openWorkbench } from "./workbench.ts"

suite("the overview of a case", () => {
	for (const [theme, name] of themes) {
		test(`stands beside the note, follows what is typed, leads to each place and comes back with the window (${theme}) [R90]`, async () => {
			const workbench = await openWorkbench({
				folder: "samples",
				settings: { "workbench.colorTheme": theme, "files.autoSave": "off" },
				size: { width: 1600, height: 1000 },
			})
			after(workbench.close)
			const { page } = workbench
			const shown = pageIn(page)
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await workbench.runCommand("IPT Notes: Case Overview")
			await shown.getByRole("heading", { level: 1, name: "D-2026-07" }).waitFor({ timeout: 60_000 })
			await page.locator(".tab", { hasText: "Overview of D-2026-07" }).waitFor()
			assert.match(await shown.locator("header").innerText(), /Role dispute[\s\S]*Middle[\s\S]*9 of 16/)
			await workbench.screenshot(`case-overview-${name}`)

			// What is typed is there a moment later, and the place that was scrolled to stays.
			const place = async (): Promise<number | undefined> =>
				shown
					.locator("html")
					.evaluate((element) => element.scrollTop)
					.catch(() => undefined)
			const scrollTo = async (top: number): Promise<void> =>
				shown
					.locator("html")
					.evaluate((element, to) => element.scrollTo(0, to), top)
					.catch(() => undefined)
			await until(async () => {
				await scrollTo(200)
				return (await place()) === 200
			}, "the page to be scrolled")
			await workbench.openFile("D-2026-07/formulation.ipt.md")
			await page.locator(".editor-group-container.active .view-line").first().click()
			await page.keyboard.press("Control+f")
			await page.locator(".find-widget.visible").waitFor()
			await page.keyboard.type("G1**: ")
			await page.keyboard.press("Escape")
			await page.keyboard.press("ArrowRight")
			await page.keyboard.type("slowly and kindly ")
			await shown.getByText("slowly and kindly").first().waitFor()
			await until(async () => (await place()) === 200, "the same place")

			// By keyboard: a goal leads to its line, in the group of the notes.
			const goal = shown.getByRole("link", { name: "G2", exact: true })
			await goal.focus()
			assert.ok(await goal.evaluate((element) => element.matches(":focus-visible")))
			await page.keyboard.press("Enter")
			const lines = (await readFile(join(workbench.folder, "D-2026-07/formulation.ipt.md"), "utf8")).split("\n")
			await page.locator(".statusbar-item", { hasText: `Ln ${lines.findIndex((line) => line.includes("**G2**")) + 1},` }).waitFor()
			await page.locator(".tab.active", { hasText: "formulation.ipt.md" }).waitFor()
			await workbench.runCommand("File: Revert File")

			// Beside the note of another case there is its overview.
			await workbench.openFile("G-2025-03/session-14.ipt.md")
			await shown.getByRole("heading", { level: 1, name: "G-2025-03" }).waitFor()
			await workbench.screenshot(`case-overview-closed-${name}`)

			const loaded = page.waitForEvent("load")
			await workbench.runCommand("Developer: Reload Window")
			await loaded
			await shown.getByRole("heading", { level: 1, name: "G-2025-03" }).waitFor({ timeout: 60_000 })
			assert.deepEqual(await workbench.notifications(), [])
		}, 240_000)
	}
})
