import assert from "node:assert/strict"
import { readdir, readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Page } from "playwright-core"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { pageIn } from "./webview.ts"
import { openWorkbench, type Workbench } from "./workbench.ts"

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
		await workbench.press("Control+.", page.locator(".action-widget .monaco-list-row", { hasText: "Insert “Mood and events”" }))
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
		await workbench.runFromMenu(workbench.row("D-2026-07"), "Export Case Summary")
		// What is offered first is a summary for a colleague, as HTML: Enter takes it.
		await page.locator(".quick-input-list .monaco-list-row", { hasText: "for a colleague" }).first().waitFor()
		await workbench.screenshot("export")
		await page.keyboard.press("Enter")
		const dialog = page.locator(".quick-input-widget input[type=text]")
		await until(async () => (await dialog.inputValue()).endsWith("D-2026-07-summary.html"), "the proposed name")
		await page.keyboard.press("Enter")
		await page.locator(".tab.active", { hasText: "D-2026-07-summary.html" }).waitFor()
		await workbench.screenshot("summary")
		const summary = await readFile(join(workbench.folder, "D-2026-07", "D-2026-07-summary.html"), "utf8")
		assert.match(summary, /^<!doctype html>[\s\S]*<h1>Case summary: D-2026-07<\/h1>/)
		assert.deepEqual(await workbench.notifications(), [])
	})

	test("an empty folder leads to the samples, next to the walkthrough, and to a first case", async () => {
		const workbench = await openWorkbench({ folder: "test/packaged/empty" })
		after(workbench.close)
		const { page } = workbench
		const button = (label: string) => page.locator(".welcome-view-content .monaco-button", { hasText: label })
		await page.locator(".activitybar .action-label[aria-label^='IPT Cases']").first().click()
		await button("New Case").waitFor()
		await button("Get Started").click()
		await page.locator(".getting-started-step", { hasText: "Your notes stay on your machine" }).waitFor()
		await workbench.screenshot("welcome")

		// The samples go where the user says, into a folder of their own, and that opens with a note and its overview.
		await button("Open Sample Caseload").click()
		await choose(workbench, dirname(workbench.folder), "Copy Samples Here")
		await loading(page, async () => page.locator(".monaco-dialog-box").getByText("Open", { exact: true }).click())
		await pageIn(page).getByRole("heading", { level: 1, name: "D-2026-07" }).waitFor({ timeout: 120_000 })
		await page.locator(".tab.active", { hasText: "session-09.ipt.md" }).waitFor()
		await page.locator(".tab", { hasText: /Welcome|Walkthrough/ }).waitFor()
		await workbench.screenshot("first-look")
		assert.ok(!(await readdir(join(dirname(workbench.folder), "IPT sample caseload"))).includes(".ipt-notes-next"))

		// A case, begun with three answers; the writing begins in the first section.
		await workbench.runCommand("IPT Notes: New Case")
		for (const [step, answer] of [
			["1 of 3", "C-7"],
			["2 of 3", "Grief"],
			["3 of 3", "A.B."],
		] as const) {
			await page.locator(".quick-input-title", { hasText: step }).waitFor()
			await page.keyboard.type(answer)
			await page.keyboard.press("Enter")
		}
		await page.locator(".tab.active", { hasText: "C-7-formulation.ipt.md" }).waitFor()
		await until(async () => {
			const text = await workbench.editorText()
			return text.includes("# Case C-7") && !text.includes("problem-areas:")
		}, "the header to be folded")
		await page.keyboard.type("Sleeps badly since the funeral.")
		await until(
			async () => /Presenting problem[\s\S]*\n\s*Sleeps badly since the funeral\.[\s\S]*Acute stressor/.test(await workbench.editorText()),
			"the words in the first section",
		)
		await workbench.screenshot("new-case")

		// The next place, by a click in the status bar and by the key that the walkthrough names: what is typed then is written there.
		for (const [go, label, words] of [
			[async () => page.locator(".statusbar-item", { hasText: "parts to go" }).click(), "Event", "Her brother died."],
			[async () => page.keyboard.press("Alt+Enter"), "Date", "May 2026"],
		] as const) {
			await go()
			await page.locator(".breadcrumbs-control .monaco-breadcrumb-item", { hasText: label }).waitFor()
			await page.locator(".statusbar-item", { hasText: "(1 selected)" }).waitFor()
			await page.locator(".editor-group-container.active .monaco-editor.focused").waitFor()
			await page.keyboard.type(words)
			await until(async () => (await workbench.editorText()).replaceAll("**", "").includes(`${label}: ${words}`), `the words at “${label}”`)
		}
		assert.deepEqual(await workbench.notifications(), [])
	}, 240_000)

	test("without a folder New Case asks for one, opens it and goes on", async () => {
		const workbench = await openWorkbench({ folder: "test/packaged/empty" })
		after(workbench.close)
		const { page } = workbench
		await loading(page, async () => workbench.runCommand("Workspaces: Close Workspace"))
		await page.locator(".activitybar .action-label[aria-label^='IPT Cases']").first().click()
		const begin = page.locator(".welcome-view-content .monaco-button", { hasText: "New Case" })
		await begin.waitFor()
		await workbench.screenshot("welcome-no-folder")
		await begin.click()
		const question = page.locator(".monaco-dialog-box", { hasText: "Where should your case notes be?" })
		await question.waitFor()
		await workbench.screenshot("choose-folder")
		await question.getByText("Choose a Folder", { exact: true }).click()
		await loading(page, async () => choose(workbench, workbench.folder, "Use This Folder"))
		await page.locator(".quick-input-title", { hasText: "New Case (1 of 3)" }).waitFor()
		assert.deepEqual(await readdir(workbench.folder), ["readme.txt"])
	}, 240_000)
})

/** Does what opens another folder, and resolves once the window has it. */
async function loading(page: Page, work: () => Promise<void>): Promise<void> {
	await Promise.all([page.waitForEvent("load"), work()])
	await page.locator(".monaco-workbench .activitybar").waitFor({ timeout: 120_000 })
}

/** Chooses a folder in VS Code's own dialog. */
async function choose({ page }: Workbench, folder: string, label: string): Promise<void> {
	const input = page.locator(".quick-input-widget input[type=text]")
	const here = page.locator(".quick-input-widget .monaco-button", { hasText: label })
	await here.waitFor()
	const inside = (await readdir(folder, { withFileTypes: true })).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
	await until(async () => {
		// The dialog puts its own proposal there first, and lists what is in it.
		await input.fill(`${folder}/`)
		await page.waitForTimeout(500)
		const rows = await page.locator(".quick-input-list .monaco-list-row").allInnerTexts()
		return (await input.inputValue()) === `${folder}/` && rows.join("/") === ["..", ...inside.toSorted()].join("/")
	}, "the folder to be chosen")
	await here.click()
}
