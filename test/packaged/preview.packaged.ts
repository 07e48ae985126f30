import assert from "node:assert/strict"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { pageIn, themes } from "./webview.ts"
import { openWorkbench } from "./workbench.ts"

suite("the preview of a note", () => {
	for (const [theme, name] of themes) {
		test(`shows people, goals, ratings and measures as what they are (${theme})`, async () => {
			const workbench = await openWorkbench({
				folder: "samples",
				settings: { "workbench.colorTheme": theme },
				size: { width: 1440, height: 1000 },
			})
			after(workbench.close)
			const shown = pageIn(workbench.page)
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			// A busy machine may lose the command: then it is run again.
			await until(
				async () => {
					await workbench.runCommand("IPT Notes: Open Preview")
					return shown
						.locator(".ipt-measures", { hasText: "PHQ-9" })
						.waitFor({ timeout: 30_000 })
						.then(
							() => true,
							() => false,
						)
				},
				"the measures in the preview",
				120_000,
			)
			assert.ok((await shown.locator(".ipt-person").count()) > 0)
			assert.ok((await shown.locator(".ipt-goal").count()) > 0)
			assert.match(await shown.locator(".ipt-rating").first().innerText(), /^●+○*$/)
			await workbench.screenshot(`preview-${name}`)
			// Another file is shown as ever.
			await workbench.openFile("README.md")
			await workbench.runCommand("Markdown: Open Preview to the Side")
			await shown.getByRole("heading", { level: 1 }).first().waitFor()
			assert.equal(await shown.locator("[class^=ipt-]").count(), 0)
			assert.deepEqual(await workbench.notifications(), [])
		}, 240_000)
	}
})
