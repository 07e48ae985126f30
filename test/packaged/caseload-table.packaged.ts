import assert from "node:assert/strict"
import { suite } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { dark, highContrast, light, testInThemes } from "./themes.ts"
import { pageIn } from "./webview.ts"

suite("the caseload", () => {
	testInThemes(
		[light, dark, highContrast],
		{ folder: "samples", size: { width: 1440, height: 800 } },
		"is a table that is sorted by its heads, by keyboard too, and leads to each case [R90]",
		async ({ workbench, picture }) => {
			const { page } = workbench
			const shown = pageIn(page)
			// The page is loaded again when it is sorted: nothing is there for a moment.
			const codes = async (): Promise<string[]> =>
				shown
					.locator("tbody th")
					.allInnerTexts()
					.catch(() => [])
			const sorted = (...wanted: string[]) =>
				until(async () => JSON.stringify(await codes()) === JSON.stringify(wanted), `the cases ${wanted.join(", ")}`)
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await workbench.runCommand("IPT Notes: Caseload")
			await shown.getByRole("heading", { level: 1, name: "Caseload" }).waitFor({ timeout: 60_000 })
			await sorted("D-2026-07", "G-2025-03", "I-2026-02", "K-2026-04", "M-2026-05", "T-2026-11")
			await picture("caseload")

			await shown.getByRole("link", { name: "Open cases: 4" }).click()
			await sorted("D-2026-07", "I-2026-02", "M-2026-05", "T-2026-11")
			await shown.getByRole("link", { name: "Cases with open risk: 0" }).click()
			await sorted()
			await shown.getByRole("link", { name: "All cases: 6" }).click()
			await sorted("D-2026-07", "G-2025-03", "I-2026-02", "K-2026-04", "M-2026-05", "T-2026-11")

			await shown.getByRole("link", { name: "Last note", exact: true }).click()
			await sorted("G-2025-03", "I-2026-02", "K-2026-04", "D-2026-07", "M-2026-05", "T-2026-11")
			await until(
				async () =>
					shown
						.getByRole("link", { name: "Last note", exact: true })
						.focus({ timeout: 5000 })
						.then(
							() => true,
							() => false,
						),
				"the head to have the focus",
			)
			await page.keyboard.press("Enter")
			await sorted("T-2026-11", "M-2026-05", "D-2026-07", "K-2026-04", "I-2026-02", "G-2025-03")
			assert.equal(await shown.locator("th[aria-sort]").getAttribute("aria-sort"), "descending")
			// The table changed in place: the head that was chosen has the focus.
			assert.match(await shown.locator("a:focus").innerText(), /^Last note/)

			// Columns are chosen once: a window that is opened later has the same.
			const heads = shown.locator("thead th")
			const column = shown.locator(".columns").getByRole("link", { name: "Mechanisms" })
			await column.click()
			await until(async () => !(await heads.allInnerTexts().catch(() => ["Mechanisms"])).includes("Mechanisms"), "the column to go")
			const loaded = page.waitForEvent("load")
			await workbench.runCommand("Developer: Reload Window")
			await loaded
			await heads.filter({ hasText: "Case" }).waitFor({ timeout: 120_000 })
			assert.deepEqual(
				(await heads.allInnerTexts()).filter((head) => head === "Mechanisms" || head === "Risk"),
				["Risk"],
			)

			await shown.getByRole("link", { name: "T-2026-11" }).click()
			await page.locator(".tab", { hasText: "Overview of T-2026-11" }).waitFor()
			assert.deepEqual(await workbench.notifications(), [])
		},
	)
})
