import assert from "node:assert/strict"
import { suite } from "../harness/runner.ts"
import { dark, highContrast, light, testInThemes } from "./themes.ts"
import { pageIn } from "./webview.ts"

suite("the statistics of a caseload", () => {
	testInThemes(
		[light, dark, highContrast],
		{ folder: "samples", size: { width: 1440, height: 1700 } },
		"are tables of figures, each of which leads to its cases and to the overview of each, by keyboard too",
		async ({ workbench, picture }) => {
			const { page } = workbench
			const shown = pageIn(page)
			const heading = (name: string) => shown.getByRole("heading", { level: 1, name })
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await workbench.runCommand("IPT Notes: Caseload Statistics")
			await heading("Caseload Statistics").waitFor({ timeout: 60_000 })
			await shown.getByText("6 cases in the open folder, 2 of them closed.").waitFor()
			await picture("statistics")

			const response = shown.getByRole("table", { name: "Outcomes by problem area" }).getByTitle("Show the cases: Response: All cases")
			const counted = Number((await response.innerText()).split(" ")[0])
			await response.focus()
			await page.keyboard.press("Enter")
			await heading("Response: All cases").waitFor()
			const list = shown.getByRole("table").first()
			assert.equal(await list.getByRole("row").count(), counted + 1)
			await picture("statistics-list")
			await shown.getByRole("link", { name: "All figures" }).click()
			await heading("Caseload Statistics").waitFor()

			await shown.getByTitle("Show the cases: Cases: Grief").first().click()
			await shown.getByRole("link", { name: "G-2025-03" }).click()
			await page.locator(".tab", { hasText: "Overview of G-2025-03" }).waitFor()
			assert.deepEqual(await workbench.notifications(), [])
		},
	)
})
