import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { openWorkbench } from "./workbench.ts"

suite("moving around a case", () => {
	test("outline, breadcrumbs, references, a rename in all notes of the case, undone in one step", async () => {
		// Only the test saves notes. If VS Code saves them and the undo comes when a file is written but VS Code has not
		// heard so, it takes the undone text for the text that was saved last: the file stays renamed, and is read again from disk.
		const workbench = await openWorkbench({
			folder: "samples",
			settings: { "files.autoSave": "off", "files.refactoring.autoSave": false },
		})
		after(workbench.close)
		const { page } = workbench
		const texts = () =>
			Promise.all(
				["formulation", "session-02", "session-06", "session-07"].map((name) =>
					readFile(join(workbench.folder, "D-2026-07", `${name}.ipt.md`), "utf8"),
				),
			)
		const before = await texts()
		const editor = page.locator(".editor-group-container.active .monaco-editor").locator("textarea, .native-edit-context").first()

		// The outline: people with their relationship and ring; fields are left to breadcrumbs and search.
		await workbench.openFile("D-2026-07/formulation.ipt.md")
		await workbench.runCommand("Explorer: Focus on Outline View")
		await page.locator(".split-view-view .pane-header", { hasText: "samples" }).first().click()
		const outline = page.locator(".outline-pane .monaco-list-row")
		await outline.filter({ hasText: "Header" }).first().click()
		await page.keyboard.press("ArrowLeft")
		await outline.filter({ hasText: "husband for nine years · closeness 2 of 4" }).waitFor()
		assert.equal(await outline.filter({ hasText: "Around onset" }).count(), 0)
		await workbench.screenshot("outline")

		// To a person from there; the breadcrumbs say where that is.
		await outline.filter({ hasText: "husband for nine years" }).click()
		const crumbs = page.locator(".breadcrumbs-control .monaco-breadcrumb-item")
		await until(
			async () => (await crumbs.allInnerTexts()).join("/") === "D-2026-07/formulation.ipt.md/Interpersonal inventory/Husband",
			"the person in the breadcrumbs",
		)
		await workbench.screenshot("breadcrumbs")

		// All that speaks of the person, in VS Code's own view.
		await editor.focus()
		await page.keyboard.press("Shift+Alt+F12")
		await workbench.row("session-06.ipt.md").waitFor()
		await workbench.screenshot("references")

		// Another name, from the heading; the box has its words.
		const box = page.locator(".rename-box input")
		const write = async (name: string): Promise<boolean> => {
			await editor.focus()
			await page.keyboard.press("F2")
			// VS Code closes the box when the editor is disturbed, as on a busy machine: it is opened again.
			try {
				await box.waitFor({ timeout: 5000 })
				assert.equal(await box.inputValue({ timeout: 5000 }), "Husband")
				await workbench.screenshot("rename")
				await box.fill(name, { timeout: 5000 })
				return true
			} catch {
				return false
			}
		}
		const rename = async (name: string): Promise<void> => {
			await until(async () => write(name), "the new name to be written", 60_000)
			await page.keyboard.press("Enter")
			await box.waitFor({ state: "hidden" })
		}
		await rename("Sister")
		await workbench.runCommand("Notifications: Show Notifications")
		await page.locator(".notifications-center", { hasText: "@sister is already another person" }).waitFor()
		await workbench.screenshot("rename-refused")
		await page.keyboard.press("Escape")
		assert.deepEqual(await texts(), before)
		await rename("partner-at-home")
		const renamed = before.map((text) => text.replaceAll("@husband", "@partner-at-home").replace("### Husband", "### Partner at home"))
		// A note that changes unseen is opened.
		const changed = renamed.filter((text, index) => text !== before[index]).length
		await until(async () => (await workbench.unsaved()) === changed, "every note to be renamed")
		await workbench.saveAll()
		assert.deepEqual(await texts(), renamed)
		await editor.focus()
		await page.keyboard.press("Control+z")
		await until(async () => (await workbench.editorText()).includes("### Husband"), "the old name to be back")
		await until(async () => (await workbench.unsaved()) === changed, "every note to be undone")
		await workbench.saveAll()
		assert.deepEqual(await texts(), before)
	})
})
