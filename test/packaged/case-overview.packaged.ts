import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { suite } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { dark, highContrast, light, testInThemes, type ThemedTest } from "./themes.ts"
import { pageIn } from "./webview.ts"
import type { Workbench } from "./workbench.ts"

/** The header of the note in front as a form: by keyboard, with what is refused next to its field. The note is as before after it. */
async function tryForm(workbench: Workbench, picture: ThemedTest["picture"]): Promise<void> {
	const { page } = workbench
	const form = pageIn(page)
	await workbench.runCommand("IPT Notes: Edit Details…")
	const phase = form.getByLabel("Phase", { exact: true })
	await phase.waitFor({ timeout: 120_000 })
	await picture("details")
	const digits = form.getByLabel("Answers to all items, as digits").first()
	await digits.focus()
	await page.keyboard.type("2101")
	await page.keyboard.press("Enter")
	await form.getByRole("alert").filter({ hasText: "Not written. Write 9 digits, one for each item." }).waitFor()
	await picture("details-refused")
	const isFocused = async (): Promise<boolean> => digits.evaluate((element) => element === element.ownerDocument.activeElement)
	assert.ok(await isFocused(), "the field keeps its focus")
	await digits.fill("210121010")
	await page.keyboard.press("Enter")
	await form.getByText("Total: 8.").waitFor()
	assert.ok(await isFocused(), "the field keeps its focus when others go")
	await page.locator(".view-line", { hasText: /PHQ-9:\s\[2,\s1,\s0,\s1,\s2,\s1,\s0,\s1,\s0\]/ }).waitFor()
	await phase.selectOption("conclusion")
	await page.locator(".view-line", { hasText: /phase:\sconclusion/ }).waitFor()
	await page.locator(".tab", { hasText: "Details: Session 7" }).click()
	await workbench.runCommand("View: Close Editor")
	await page.locator(".tab.active", { hasText: "session-07.ipt.md" }).waitFor()
	await workbench.runCommand("File: Revert File")
}

suite("the overview of a case", () => {
	testInThemes(
		[light, dark, highContrast],
		{ folder: "samples", settings: { "files.autoSave": "off" }, size: { width: 1600, height: 1000 } },
		"is next to the note, follows what is typed, leads to each place and comes back with the window [R90]",
		async ({ workbench, picture }) => {
			const { page } = workbench
			const shown = pageIn(page)
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await tryForm(workbench, picture)
			await workbench.runCommand("IPT Notes: Case Overview")
			await shown.getByRole("heading", { level: 1, name: "D-2026-07" }).waitFor({ timeout: 120_000 })
			await page.locator(".tab", { hasText: "Overview of D-2026-07" }).waitFor()
			assert.match(await shown.locator("header").innerText(), /Role dispute[\s\S]*Middle[\s\S]*9 of 16/)
			await picture("case-overview")

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

			// What is still needed of a header leads to its form, over the page.
			await shown.getByRole("link", { name: "Edit Details of the formulation" }).click()
			await page.locator(".tab.active", { hasText: "Details: Formulation" }).waitFor()
			assert.equal(await page.locator(".editor-group-container").count(), 2)
			await picture("case-overview-details")
			await page.locator(".tab.active", { hasText: "Details: Formulation" }).click()
			await workbench.runCommand("View: Close Editor")
			await page.locator(".tab.active", { hasText: "Overview of D-2026-07" }).waitFor()

			// By keyboard: a goal leads to its line, in the group of the notes.
			const goal = shown.getByRole("link", { name: "G2", exact: true })
			await goal.focus()
			assert.ok(await goal.evaluate((element) => element.matches(":focus-visible")))
			await page.keyboard.press("Enter")
			const lines = (await readFile(join(workbench.folder, "D-2026-07/formulation.ipt.md"), "utf8")).split("\n")
			await page.locator(".statusbar-item", { hasText: `Ln ${lines.findIndex((line) => line.includes("**G2**")) + 1},` }).waitFor()
			await page.locator(".tab.active", { hasText: "formulation.ipt.md" }).waitFor()
			await workbench.runCommand("File: Revert File")

			// Next to the note of another case there is its overview.
			await workbench.openFile("G-2025-03/session-14.ipt.md")
			await shown.getByRole("heading", { level: 1, name: "G-2025-03" }).waitFor()
			await picture("case-overview-closed")

			const loaded = page.waitForEvent("load")
			await workbench.runCommand("Developer: Reload Window")
			await loaded
			await shown.getByRole("heading", { level: 1, name: "G-2025-03" }).waitFor({ timeout: 120_000 })
			assert.deepEqual(await workbench.notifications(), [])
		},
	)
})
