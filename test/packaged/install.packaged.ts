import assert from "node:assert/strict"
import { after, suite, test } from "../harness/runner.ts"
import { openWorkbench } from "./workbench.ts"

suite("the packaged extension", () => {
	test("opens a note without an error", async () => {
		const workbench = await openWorkbench({ folder: "test/host/workspace" })
		after(workbench.close)
		await workbench.openFile("a01-session-01.ipt.md")
		await workbench.page.locator(".statusbar-item", { hasText: "IPT" }).first().waitFor()
		await workbench.problems()
		await workbench.screenshot("install")
		assert.deepEqual(await workbench.notifications(), [])
	}, 90_000)
})
