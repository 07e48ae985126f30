import assert from "node:assert/strict"
import { readdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { documents } from "../import/documents/ten.ts"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { openWorkbench } from "./workbench.ts"

suite("importing notes", () => {
	test("asks for documents, the code and the notes, opens those unsaved, and saves each in the folder of its case", async () => {
		const workbench = await openWorkbench({ folder: "samples" })
		after(workbench.close)
		const { page, folder } = workbench
		const document = join(dirname(folder), "log.docx")
		await writeFile(document, await (documents["log.docx"]?.() ?? ""))
		await workbench.openFile("T-2026-11/session-03.ipt.md")
		await workbench.runCommand("IPT Notes: Import Notes…")
		const input = page.locator(".quick-input-widget input.input").first()
		const title = page.locator(".quick-input-title")
		const dialog = title.filter({ hasText: "Documents to Import" })
		await dialog.waitFor()
		// VS Code looks for the file while its path is written, and takes no answer before it has found it.
		await until(
			async () => {
				if (!(await dialog.isVisible())) return true
				await input.fill(document)
				await page
					.locator(".quick-input-widget .monaco-button", { hasText: "Import" })
					.click({ timeout: 5000 })
					.catch(() => undefined)
				return dialog.waitFor({ state: "hidden", timeout: 5000 }).then(
					() => true,
					() => false,
				)
			},
			"the document to be taken",
			60_000,
		)
		await title.filter({ hasText: "Import Notes" }).waitFor()
		await input.fill("Z-9")
		await page.keyboard.press("Enter")
		await page.locator(".quick-input-list .monaco-list-row", { hasText: "Z-9-session-03.ipt.md" }).waitFor({ timeout: 20_000 })
		await workbench.screenshot("import-choose")
		await page.keyboard.press("Enter")
		await page.locator(".tab.dirty", { hasText: "Z-9-session-03.ipt.md" }).waitFor()
		await page.locator(".tab", { hasText: "Imported into Z-9" }).waitFor()
		await workbench.screenshot("import-opened")
		assert.equal((await readdir(folder)).includes("Z-9"), false)
		for (const number of [1, 2, 3]) {
			await page.locator(".tab", { hasText: `Z-9-session-0${number}.ipt.md` }).click()
			await workbench.runCommand("File: Save")
			await until(async () => (await workbench.unsaved()) === 3 - number, "the note to be saved")
		}
		assert.deepEqual((await readdir(join(folder, "Z-9"))).toSorted(), [
			"Z-9-session-01.ipt.md",
			"Z-9-session-02.ipt.md",
			"Z-9-session-03.ipt.md",
		])
		await workbench.screenshot("import-saved")
	})
})
