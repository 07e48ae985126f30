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
		await workbench.untilProblem("risk", 45_000)
		await workbench.screenshot("restricted-mode")
		assert.deepEqual(await workbench.notifications(), [])
		await page.keyboard.press("Escape")

		const dialog = page.locator(".monaco-dialog-box")
		const target = join(folder, "U1-session-06.ipt.md")
		const before = (await readdir(folder)).toSorted()
		const newSession = async (answer: string) => {
			await workbench.runCommand("IPT Notes: New Session Note")
			const row = page.locator(".quick-input-list .monaco-list-row", { hasText: "Held" }).first()
			await row.waitFor()
			await row.click()
			await dialog.waitFor()
			assert.match(await dialog.innerText(), /This folder is not trusted\. Write a file in it all the same\?/)
			await workbench.screenshot("restricted-mode-question")
			await dialog.getByText(answer, { exact: true }).click()
			await dialog.waitFor({ state: "detached" })
		}
		await newSession("Cancel")
		assert.deepEqual((await readdir(folder)).toSorted(), before)
		await newSession("Write")
		await until(() => existsSync(target), "the note to be written")
		assert.match(await readFile(target, "utf8"), /case: U1\nsession: 6\n/)
		await page.locator(".tab.active", { hasText: "U1-session-06.ipt.md" }).waitFor()

		// An export asks for a place first, and then the same.
		await workbench.runCommand("IPT Notes: Export Case Summary")
		await page.locator(".quick-input-list .monaco-list-row", { hasText: "U1" }).first().click()
		await page.locator(".quick-input-widget", { hasText: "Export" }).locator("input[type=text]").waitFor()
		await page.keyboard.press("Enter")
		await dialog.waitFor()
		assert.match(await dialog.innerText(), /This folder is not trusted/)
		await dialog.getByText("Cancel", { exact: true }).click()
		await dialog.waitFor({ state: "detached" })
		assert.deepEqual((await readdir(folder)).filter((name) => name.includes("summary") || name.endsWith(".tmp")), [])
	}, 180_000)
})
