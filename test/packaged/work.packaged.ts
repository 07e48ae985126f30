import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { openWorkbench } from "./workbench.ts"

suite("a clinician's work", () => {
	test("open a note, see what is missing, fix it, see the case, open an indicator, export its summary", async () => {
		const workbench = await openWorkbench({ folder: "samples" })
		after(workbench.close)
		const { page } = workbench

		// A note with a gap: a squiggle, and an entry in the Problems view.
		await workbench.openFile("D-2026-07/session-07.ipt.md")
		await page.locator(".monaco-editor .squiggly-warning").first().waitFor()
		await workbench.untilProblem("“Mood and events” is missing")
		await workbench.screenshot("problems")

		// The quick fix, as the light bulb offers it.
		await page.locator(".monaco-editor .view-line", { hasText: "note:" }).first().click()
		await page.locator(".statusbar-item", { hasText: "Ln 3," }).waitFor()
		await page.keyboard.press("Control+.")
		const offered = page.locator(".action-widget .monaco-list-row", { hasText: "Insert “Mood and events”" })
		await offered.waitFor()
		await workbench.screenshot("quick-fix")
		await page.keyboard.press("Enter")
		await workbench.untilProblem("“Mood and events” is empty")

		// The case of the note, unfolded, with its mechanisms; an indicator opens at its line.
		await page.locator(".activitybar .action-label[aria-label^='IPT Cases']").first().click()
		await page.locator(".sidebar .monaco-list-row.selected", { hasText: "Session 7" }).waitFor()
		await workbench.row("Mechanisms of change").click()
		await workbench.row("Improving interpersonal skills").click()
		await workbench.row("said the sentence, and waited").waitFor()
		await workbench.screenshot("tree")
		await workbench.row("said the sentence, and waited").click()
		await page.locator(".tab.active", { hasText: "session-06.ipt.md" }).waitFor()
		await until(
			async () => /Improving interpersonal skills: 2: said/.test((await workbench.editorText()).replaceAll("**", "")),
			"the indicator's line in view",
		)

		// The summary, through the save dialog.
		await workbench.row("D-2026-07").click({ button: "right" })
		await page.locator(".monaco-menu .action-item", { hasText: "Export Case Summary" }).first().click()
		// What is offered first is a summary for a colleague, as Markdown: Enter takes it.
		await page.locator(".quick-input-list .monaco-list-row", { hasText: "for a colleague" }).first().waitFor()
		await workbench.screenshot("export")
		await page.keyboard.press("Enter")
		const dialog = page.locator(".quick-input-widget input[type=text]")
		await until(async () => (await dialog.inputValue()).endsWith("D-2026-07-summary.md"), "the proposed name")
		await page.keyboard.press("Enter")
		await page.locator(".tab.active", { hasText: "D-2026-07-summary.md" }).waitFor()
		await workbench.screenshot("summary")
		const summary = await readFile(join(workbench.folder, "D-2026-07", "D-2026-07-summary.md"), "utf8")
		assert.match(summary, /^# Case summary: D-2026-07\n/)
		assert.deepEqual(await workbench.notifications(), [])
	}, 180_000)

	test("an empty folder says how to begin", async () => {
		const workbench = await openWorkbench({ folder: "test/packaged/empty" })
		after(workbench.close)
		await workbench.page.locator(".activitybar .action-label[aria-label^='IPT Cases']").first().click()
		await workbench.page.locator(".welcome-view-content", { hasText: "New Case" }).first().waitFor()
		await workbench.screenshot("welcome")
	}, 90_000)
})
