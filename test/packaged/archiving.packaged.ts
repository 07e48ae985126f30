import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { after, suite, test } from "../harness/runner.ts"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"
import { until } from "../harness/until.ts"
import { pageIn } from "./webview.ts"
import { openWorkbench } from "./workbench.ts"

suite("keeping and erasing", () => {
	test("a closed case goes to the archive, is listed as due, comes back, and is erased after its list was read", async () => {
		const archive = await temporaryFolder()
		after(() => removeFolder(archive))
		const workbench = await openWorkbench({
			folder: "samples",
			settings: { "ipt.archive.retentionYears": 0, "workbench.localHistory.enabled": true },
		})
		after(workbench.close)
		const { page, folder } = workbench
		const dialog = page.locator(".monaco-dialog-box")
		const press = async (button: string) => {
			await dialog.getByText(button, { exact: true }).click()
			await dialog.waitFor({ state: "detached" })
		}
		const input = page.locator(".quick-input-widget input[type=text]")
		const rows = page.locator(".quick-input-list .monaco-list-row")

		// By the menu of a case.
		await workbench.runCommand("IPT Cases: Focus on Cases View")
		await workbench.row("G-2025-03").click({ button: "right" })
		await page.locator(".context-view .action-label", { hasText: "Archive Case" }).waitFor()
		await workbench.screenshot("archiving-menu")
		await page.locator(".context-view .action-label", { hasText: "Archive Case" }).click()
		// On first use a folder is asked for.
		await dialog.waitFor()
		await workbench.screenshot("archiving-folder")
		await press("Choose Folder…")
		const here = page.locator(".quick-input-widget .monaco-button", { hasText: "Archive Here" })
		await until(
			async () => {
				await here.waitFor()
				await input.fill(`${archive}/`, { timeout: 5000 }).catch(() => undefined)
				return (await rows.allInnerTexts()).join("/") === ".." && (await input.inputValue()) === `${archive}/`
			},
			"the folder to be chosen",
			90_000,
		)
		await here.click()
		await dialog.getByText("Archive G-2025-03?").waitFor()
		assert.match(await dialog.innerText(), /Archive G-2025-03\?[\s\S]*17 notes/)
		await workbench.screenshot("archiving-question")
		await press("Archive")
		await until(() => existsSync(join(archive, "G-2025-03/G-2025-03/closing.ipt.md")), "the case in the archive")
		await until(
			async () => (await page.locator(".sidebar .monaco-list-row", { hasText: "G-2025-03" }).count()) === 0,
			"the case to leave the list",
		)
		assert.equal(existsSync(join(folder, "G-2025-03")), false)

		await workbench.runCommand("IPT Notes: Show Archived Cases")
		await rows.filter({ hasText: "Due for erasure since" }).waitFor()
		await workbench.screenshot("archiving-list")
		await page.keyboard.press("Enter")
		await rows.filter({ hasText: "Restore Archived Case" }).waitFor()
		await workbench.screenshot("archiving-choices")
		await rows.filter({ hasText: "Restore Archived Case" }).click()
		await dialog.waitFor()
		await workbench.screenshot("archiving-restore")
		await press("Restore")
		await workbench.row("G-2025-03").waitFor()

		// What is erased is shown first.
		await workbench.openFile("G-2025-03/session-14.ipt.md")
		await page.keyboard.press("ControlOrMeta+End")
		await page.keyboard.type("One line more.")
		await workbench.saveAll()
		await workbench.runCommand("IPT Notes: Erase Case…")
		await rows.filter({ hasText: "A case of the open folders" }).waitFor()
		await rows.filter({ hasText: "A case of the open folders" }).click()
		await rows.filter({ hasText: "G-2025-03" }).click()
		const shown = pageIn(page)
		await shown.getByRole("heading", { level: 1, name: "Erase G-2025-03" }).waitFor()
		await workbench.screenshot("erasing-page")
		await shown.getByRole("heading", { name: "What IPT Notes cannot erase" }).scrollIntoViewIfNeeded()
		await shown.getByRole("link", { name: "Erase These Files…" }).scrollIntoViewIfNeeded()
		await workbench.screenshot("erasing-page-end")
		await shown.getByRole("link", { name: "Erase These Files…" }).click()
		await dialog.waitFor()
		await workbench.screenshot("erasing-question")
		await press("Go On")
		const answer = async (title: string, text: string, picture?: string) => {
			await page.locator(".quick-input-widget", { hasText: title }).waitFor()
			await input.fill(text)
			if (picture !== undefined) await workbench.screenshot(picture)
			await page.keyboard.press("Enter")
		}
		await answer("Your Initials and Name (1 of 2)", "AB")
		await answer("Your Initials and Name (2 of 2)", "Anna Berg")
		await answer("Why is G-2025-03 erased?", "The retention period is over", "erasing-reason")
		await answer("Type the code of the case", "G-2025-0", "erasing-wrong-code")
		assert.ok(existsSync(join(folder, "G-2025-03/closing.ipt.md")), "a wrong code erases nothing")
		await answer("Type the code of the case", "G-2025-03", "erasing-code")
		await shown.getByRole("heading", { level: 1, name: "G-2025-03 is erased" }).waitFor()
		await workbench.screenshot("erasing-done")
		assert.equal(existsSync(join(folder, "G-2025-03")), false)
		const log = await readFile(join(archive, "erased.log"), "utf8")
		assert.match(
			log,
			/^ipt-erased: 1\ncase: G-2025-03\n[\s\S]*erased: 17 note\n[\s\S]*left: 0\nstate: done\nreason: The retention period is over\nby: AB\n/,
		)
		assert.deepEqual(await readdir(archive), ["erased.log"])
	})
})
