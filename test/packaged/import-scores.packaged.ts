import assert from "node:assert/strict"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { openWorkbench } from "./workbench.ts"

suite("importing scores", () => {
	test("a table is imported from its menu, after its columns and a preview were seen", async () => {
		const workbench = await openWorkbench({ folder: "samples" })
		after(workbench.close)
		const { page, folder } = workbench
		const items = Array.from({ length: 9 }, (_, index) => `phq9_q${index + 1}`)
		const rows = [
			["record_id", "phq9_date", ...items, "phq9_summary", "remarks"],
			["T-2026-11", "2026-11-30", "2", "1", "1", "1", "2", "1", "1", "0", "0", "9", ""],
			["T-2026-11", "2026-12-01", "2", "1", "1", "1", "2", "1", "1", "0", "0", "12", ""],
			["1043", "2026-11-30", "1", "1", "1", "1", "1", "1", "1", "0", "0", "7", ""],
		]
		await writeFile(join(folder, "weekly-phq9.csv"), rows.map((cells) => cells.join(",")).join("\r\n"))
		const dialog = page.locator(".monaco-dialog-box")
		const quickRows = page.locator(".quick-input-list .monaco-list-row")
		// The Explorer shows the file that is in front.
		await workbench.openFile("weekly-phq9.csv")
		await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "weekly-phq9.csv" }).waitFor({ timeout: 60_000 })
		await workbench.runFromMenu(page.locator(".explorer-folders-view .monaco-list-row", { hasText: "weekly-phq9.csv" }), "Import Scores")
		await page.locator(".quick-input-titlebar", { hasText: "Which Column Is What?" }).waitFor()
		await workbench.screenshot("import-scores-columns")
		const lines = (await quickRows.allInnerTexts()).join("\n")
		assert.match(lines, /Go On[\s\S]*Case[\s\S]*record_id[\s\S]*Date[\s\S]*phq9_date[\s\S]*PHQ-9[\s\S]*phq9_q1 to phq9_q9/)
		await page.keyboard.press("Enter")
		await page.locator(".quick-input-titlebar", { hasText: "Which case is “1043”?" }).waitFor()
		await workbench.screenshot("import-scores-case")
		await page.keyboard.press("Enter")
		await dialog.waitFor()
		await workbench.screenshot("import-scores-preview")
		assert.match(await dialog.innerText(), /1 row is left out|2 rows are left out/)
		await dialog.getByText("Write", { exact: true }).click()
		await dialog.waitFor({ state: "detached" })
		await until(
			async () => (await readFile(join(folder, "weekly-phq9.csv.map.yaml"), "utf8").catch(() => "")).includes("phq9_q1..phq9_q9"),
			"the map to be kept",
		)
		await workbench.screenshot("import-scores-done")
	})
})
