import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { openWorkbench } from "./workbench.ts"

suite("a caseload", () => {
	test("see what is unfinished, filter and search cases, link a note by dragging it, note a missed session in two keystrokes", async () => {
		const workbench = await openWorkbench({ folder: "samples", size: { width: 1440, height: 1000 } })
		after(workbench.close)
		const { page } = workbench
		const input = page.locator(".quick-input-widget input[type=text]")
		const titleAction = (title: string) => page.locator(`.sidebar .title-actions .action-label[aria-label^='${title}']`).first()
		const says = (message: string) => page.locator(".sidebar .message", { hasText: message }).waitFor()
		/** The cases that the tree shows, by their codes. */
		const cases = async () =>
			(await page.locator(".sidebar .monaco-list-row[aria-level='1'] .label-name").allInnerTexts()).filter((label) =>
				/^[A-Z]-\d/.test(label),
			)
		const showing = (...codes: string[]) =>
			until(async () => JSON.stringify(await cases()) === JSON.stringify(codes), `the cases ${codes.join(", ")}`)

		// Unfinished work is at the top; a click opens the note.
		await page.locator(".activitybar .action-label[aria-label^='IPT Cases']").first().click()
		await workbench.row("To do").waitFor({ timeout: 60_000 })
		await workbench.row("To do").click()
		await workbench.row("no note since 2026-06-01").waitFor()
		await workbench.screenshot("unfinished")
		await workbench.row("no note since 2026-06-01").click()
		await page.locator(".tab.active", { hasText: "session-09.ipt.md" }).waitFor()
		await workbench.row("To do").click()
		await showing("D-2026-07", "G-2025-03", "I-2026-02", "K-2026-04", "M-2026-05", "T-2026-11")

		// Which cases are shown, in what order; the way back.
		await titleAction("Filter and Sort Cases").click()
		await page.locator(".quick-input-list .monaco-list-row", { hasText: "Open cases" }).waitFor()
		await workbench.screenshot("filter")
		await input.fill("open cases")
		await page.keyboard.press("Enter")
		await showing("D-2026-07", "I-2026-02", "M-2026-05", "T-2026-11")
		await titleAction("Filter and Sort Cases").click()
		await input.fill("last session")
		await page.keyboard.press("Enter")
		await showing("T-2026-11", "M-2026-05", "D-2026-07", "I-2026-02")
		await says("Shown: open · by last session")

		// A search as it is typed.
		await titleAction("Search Cases").click()
		await page.locator(".quick-input-titlebar", { hasText: "Search Cases" }).waitFor()
		await input.pressSequentially("late meeting")
		await showing("D-2026-07")
		await says("Shown: open · by last session · “late meeting”")
		await workbench.screenshot("search")
		await input.fill("nobody of that name")
		await says("None of the cases shown matches “nobody of that name”")
		await page.keyboard.press("Enter")
		await input.waitFor({ state: "hidden" })
		await says("None of the cases shown matches “nobody of that name”")
		await workbench.screenshot("search-empty")
		await titleAction("Show All Cases").click()
		await showing("T-2026-11", "M-2026-05", "D-2026-07", "K-2026-04", "I-2026-02", "G-2025-03")

		// A note whose case is hidden is shown after a word.
		await titleAction("Filter and Sort Cases").click()
		await input.fill("closed cases")
		await page.keyboard.press("Enter")
		await showing("K-2026-04", "G-2025-03")
		await workbench.runCommand("IPT Notes: Show Active Note in Cases")
		await (await workbench.openNotifications()).locator(".monaco-button", { hasText: "Show All Cases" }).click()
		await page.locator(".sidebar .monaco-list-row.selected", { hasText: "Session 9" }).waitFor()
		await showing("T-2026-11", "M-2026-05", "D-2026-07", "K-2026-04", "I-2026-02", "G-2025-03")

		// The tree follows the note; another note dropped into it with Shift is a link.
		await workbench.openFile("D-2026-07/session-09.ipt.md")
		await page.locator(".sidebar .monaco-list-row.selected", { hasText: "Session 9" }).waitFor()
		await page.locator(".editor-instance .view-line", { hasText: "note: session" }).first().click()
		await page.keyboard.press("Control+End")
		await workbench.dropIntoText(workbench.row("Session 5"), page.locator(".editor-instance .view-line").last())
		await until(async () => (await workbench.editorText()).includes("[Session 5](session-05.ipt.md)"), "the link")
		await workbench.screenshot("dropped-link")

		// With the case at hand a missed session takes two keystrokes once the command runs.
		await workbench.runCommand("IPT Notes: New Session Note")
		await page.locator(".quick-input-list .monaco-list-row", { hasText: "Missed" }).waitFor()
		await workbench.screenshot("new-session")
		await page.keyboard.press("m")
		await page.keyboard.press("Enter")
		await page.locator(".tab.active", { hasText: "D-2026-07-session-10.ipt.md" }).waitFor()
		const text = await readFile(join(workbench.folder, "D-2026-07", "D-2026-07-session-10.ipt.md"), "utf8")
		assert.match(text, /\nsession: 10\ndate: 2026-11-09\nphase: middle\nstatus: missed\n/)
		await page.locator(".sidebar .monaco-list-row.selected", { hasText: "Session 10" }).waitFor()
		await workbench.screenshot("missed-session")

		// If two cases are at hand, the user chooses one.
		await workbench.row("T-2026-11").click()
		await workbench.runCommand("IPT Notes: New Session Note")
		await page.locator(".quick-input-list .monaco-list-row", { hasText: "I-2026-02" }).waitFor()
		const offered = await page.locator(".quick-input-list .monaco-list-row .label-name").allInnerTexts()
		assert.deepEqual(offered.map((label) => label.trim()).slice(0, 2), ["D-2026-07", "T-2026-11"])
		await page.keyboard.press("Escape")

		// Without a note in sight it is the one selected in the tree. Another date is an answer of the same list.
		await workbench.runCommand("View: Close All Editors")
		await workbench.runCommand("IPT Notes: New Session Note")
		await page.locator(".quick-input-titlebar", { hasText: "New Session Note: T-2026-11" }).waitFor()
		await page.locator(".quick-input-list .monaco-list-row", { hasText: "2026-11-17" }).first().waitFor()
		await input.fill("another date")
		await page.keyboard.press("Enter")
		await until(async () => (await input.inputValue()) === "2026-11-17", "the proposed date")
		await input.fill("2026-02-30")
		await page.locator(".quick-input-message", { hasText: "Write a real date" }).waitFor()
		await input.fill("2026-11-18")
		await page.keyboard.press("Enter")
		await page.locator(".quick-input-list .monaco-list-row", { hasText: "2026-11-18" }).first().waitFor()
		await page.keyboard.press("c")
		await page.keyboard.press("Enter")
		await page.locator(".tab.active", { hasText: "T-2026-11-session-04.ipt.md" }).waitFor()
		assert.match(
			await readFile(join(workbench.folder, "T-2026-11", "T-2026-11-session-04.ipt.md"), "utf8"),
			/\ndate: 2026-11-18\n[\s\S]*\nstatus: cancelled\n/,
		)
		assert.deepEqual(await workbench.notifications(), [])
	})
})
