import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { openWorkbench } from "./workbench.ts"

suite("in Restricted Mode", () => {
	test("findings are shown, and nothing is written without a further word [R87] [R88]", async () => {
		const workbench = await openWorkbench({ folder: "test/host/untrusted", isRestricted: true })
		after(workbench.close)
		const { page, folder } = workbench
		await page.locator(".statusbar-item", { hasText: "Restricted Mode" }).first().waitFor()
		await workbench.row("session-05.ipt.md").dblclick()
		await page.locator(".tab.active", { hasText: "session-05.ipt.md" }).waitFor()
		await workbench.untilProblem("risk")
		await workbench.screenshot("restricted-mode")

		const dialog = page.locator(".monaco-dialog-box")
		const list = page.locator(".quick-input-list .monaco-list-row")
		const target = join(folder, "U1-session-06.ipt.md")
		const before = (await readdir(folder)).toSorted()
		/** Does what leads to the question and answers it. A list closes if something else takes the focus: then it is done again. */
		const answer = async (ask: () => Promise<void>, button: string) => {
			await until(
				async () => {
					await ask().catch(() => page.keyboard.press("Escape"))
					return dialog.waitFor({ timeout: 5000 }).then(
						() => true,
						() => false,
					)
				},
				"the question",
				90_000,
			)
			assert.match(await dialog.innerText(), /You have not said yet that you trust this folder\. Write in it anyway\?/)
			await workbench.screenshot("restricted-mode-question")
			await dialog.getByText(button, { exact: true }).click()
			await dialog.waitFor({ state: "detached" })
		}
		const newSession = async () => {
			await workbench.runCommand("IPT Notes: New Session Note")
			await list.filter({ hasText: "Took place" }).first().click({ timeout: 5000 })
		}
		await answer(newSession, "Cancel")
		assert.deepEqual((await readdir(folder)).toSorted(), before)
		// An export asks what it is to be, then for a place, and then the same.
		const exportSummary = async () => {
			await workbench.runCommand("IPT Notes: Export Case Summary")
			// The note in front is of U1: the question names the case.
			await page.locator(".quick-input-title", { hasText: "Export Case Summary: U1" }).waitFor({ timeout: 5000 })
			await list.filter({ hasText: "for a colleague" }).first().click({ timeout: 5000 })
			// VS Code shows the folder in the dialog before the name that is proposed: Enter would go into the folder.
			const name = page.locator(".quick-input-widget", { hasText: "Export" }).locator("input[type=text]")
			await until(async () => (await name.inputValue({ timeout: 5000 })).endsWith("U1-summary.html"), "the proposed name", 15_000)
			await name.press("Enter", { timeout: 5000 })
		}
		await answer(exportSummary, "Cancel")
		assert.deepEqual(
			(await readdir(folder)).filter((name) => name.includes("summary") || name.endsWith(".tmp")),
			[],
		)
		await answer(newSession, "Write")
		await until(() => existsSync(target), "the note to be written")
		assert.match(await readFile(target, "utf8"), /case: U1\nsession: 6\n/)
		await page.locator(".tab.active", { hasText: "U1-session-06.ipt.md" }).waitFor()
		await workbench.screenshot("restricted-mode-written")

		// Who has agreed is not asked again in this window.
		const summary = join(folder, "U1-summary.html")
		await until(
			async () => {
				await exportSummary().catch(async () => page.keyboard.press("Escape"))
				return until(() => existsSync(summary), "the file", 10_000).catch(() => false)
			},
			"the summary to be written",
			90_000,
		)
		assert.deepEqual(await workbench.notifications(), [])
	})
})
