import assert from "node:assert/strict"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { openWorkbench, type Workbench } from "./workbench.ts"

/** Whether a row of the list of suggestions comes up in a while. */
const isOffered = ({ page }: Workbench, label: string): Promise<boolean> =>
	page
		.locator(".suggest-widget.visible .monaco-list-row", { hasText: label })
		.first()
		.waitFor({ timeout: 8000 })
		.then(
			() => true,
			() => false,
		)

/** Types as a clinician does, key by key. */
const type = ({ page }: Workbench, text: string): Promise<void> => page.keyboard.type(text, { delay: 60 })

/** Types what opens the list of suggestions. A busy window may miss its last sign: that is typed once more, as a writer would. */
async function typeFor(workbench: Workbench, text: string, label: string): Promise<void> {
	await type(workbench, text.slice(0, -1))
	await until(
		async () => {
			await type(workbench, text.slice(-1))
			if (await isOffered(workbench, label)) return true
			await workbench.page.keyboard.press("Backspace")
			return false
		},
		`“${label}” to be offered`,
		60_000,
	)
}

suite("writing with completion", () => {
	test("a section, a person, and a value of the front matter", async () => {
		const workbench = await openWorkbench({ folder: "samples" })
		after(workbench.close)
		const { page } = workbench
		await workbench.openFile("T-2026-11/session-03.ipt.md")
		// A finding that rests on the inventory shows that the folder has been read.
		await workbench.untilProblem("@fellow-student is not in the inventory")
		await page.locator(".editor-instance .view-line").first().click()
		await page.keyboard.press("Control+End")

		await typeFor(workbench, "\n## ", "Contacts")
		await page.keyboard.press("ArrowDown")
		await workbench.press("Control+Space", page.locator(".suggest-details", { hasText: "What to write" }))
		await workbench.screenshot("completion-section")
		await page.keyboard.press("Escape")
		await typeFor(workbench, "Afterwards\n\nShe rang @", "@")
		await workbench.screenshot("completion-person")
		// In a list that opened by itself nothing is chosen.
		await page.keyboard.press("ArrowDown")
		await page.keyboard.press("Enter")
		await until(async () => /She rang @[\w-]+/.test(await workbench.editorText()), "the alias to be written")

		await page.keyboard.press("Control+Home")
		await page.locator(".statusbar-item", { hasText: "Ln 1," }).waitFor()
		for (let line = 1; line < 7; line++) await page.keyboard.press("ArrowDown")
		await page.keyboard.press("Home")
		await page.keyboard.press("Shift+End")
		await typeFor(workbench, "phase: ", "maintenance")
		await workbench.screenshot("completion-value")
		await type(workbench, "mid")
		await page.keyboard.press("ArrowDown")
		await page.keyboard.press("Enter")
		await until(async () => /\nphase: middle\n/.test(await workbench.editorText()), "the phase to be written")

		// Between words nothing opens, and Enter ends the line.
		await page.keyboard.press("Control+End")
		await type(workbench, " and they spoke for an hour")
		assert.equal(await page.locator(".suggest-widget.visible").count(), 0)
		assert.deepEqual(await workbench.notifications(), [])
	})
})
