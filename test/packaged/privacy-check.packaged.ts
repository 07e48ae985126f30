import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { suite } from "../harness/runner.ts"
import { dark, highContrast, light, testInThemes } from "./themes.ts"
import { pageIn } from "./webview.ts"

suite("the privacy check", () => {
	testInThemes(
		[light, dark, highContrast],
		{
			folder: "samples",
			settings: { "workbench.localHistory.enabled": true, "telemetry.telemetryLevel": "all", "chat.disableAIFeatures": true },
			size: { width: 1280, height: 1000 },
		},
		"says what could copy notes, and sets what is wanted after asking [R90]",
		async ({ workbench, picture }) => {
			const { page } = workbench
			const settings = async () =>
				JSON.parse(await readFile(join(workbench.folder, ".vscode/settings.json"), "utf8").catch(() => "{}")) as Record<string, unknown>
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await workbench.runCommand("IPT Notes: Privacy Check")
			const shown = pageIn(page)
			const history = shown.locator("article", { has: page.locator("#local-history") })
			await shown.getByRole("heading", { level: 1, name: "Privacy Check" }).waitFor()
			await history.getByText("keeps a copy of a note each time").waitFor()
			const sections = await shown.getByRole("heading", { level: 2 }).allInnerTexts()
			assert.deepEqual(sections, ["Worth a look", "Cannot be seen", "Nothing to do"])
			assert.match(await shown.getByRole("region", { name: "Worth a look" }).innerText(), /keeps a copy of a note each time/)
			await picture("privacy-check")
			await shown.getByRole("heading", { name: "Nothing to do" }).scrollIntoViewIfNeeded()
			await picture("privacy-check-closed")

			// By keyboard: the link has the focus and is seen to have it, and Enter presses it.
			const link = history.getByRole("link", { name: "Set for This Folder: Local History" })
			const dialog = page.locator(".monaco-dialog-box")
			await link.focus()
			assert.ok(await link.evaluate((element) => element.matches(":focus-visible")))
			await page.keyboard.press("Enter")
			await dialog.waitFor()
			assert.match(
				await dialog.innerText(),
				/Local History: set this for this folder\?[\s\S]*workbench\.localHistory\.exclude: \{"\*\*\/\*\.ipt\.md":true\}/,
			)
			await picture("privacy-check-question")
			await dialog.getByText("Cancel").click()
			await dialog.waitFor({ state: "detached" })
			assert.deepEqual(await settings(), {})

			await link.click()
			await dialog.getByText("Set", { exact: true }).click()
			await history.getByText("VS Code keeps no copies of saved notes.").waitFor()
			assert.deepEqual((await settings())["workbench.localHistory.exclude"], { "**/*.ipt.md": true })
			assert.equal(await link.count(), 0)

			// A window that is loaded again has the page again. The browser's own reloading may lose what VS Code is about to keep.
			const loaded = page.waitForEvent("load")
			await workbench.runCommand("Developer: Reload Window")
			await loaded
			await history.getByText("VS Code keeps no copies of saved notes.").waitFor({ timeout: 120_000 })
			assert.deepEqual(await workbench.notifications(), [])
		},
	)
})
