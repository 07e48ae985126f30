import assert from "node:assert/strict"
import { suite } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import type { Page } from "playwright-core"
import { dark, highContrast, highContrastLight, light, testInThemes } from "./themes.ts"
import { pageIn } from "./webview.ts"

/** Of the first place in the editor with these words, the contrast of their colour with the background: 1 to 21. */
async function contrastOf(page: Page, words: string): Promise<number> {
	const span = page.locator(".editor-instance .view-line span > span", { hasText: new RegExp(words.replaceAll(" ", "\\s")) }).first()
	await span.waitFor()
	const [ink = 0, paper = 0] = await span.evaluate((element) => {
		const luminance = (colour: string): number => {
			const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
				.map((part) => Number(part) / 255)
				.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue
		}
		const styleOf = element.ownerDocument.defaultView?.getComputedStyle
		const background = element.closest(".monaco-editor")?.querySelector(".monaco-editor-background")
		return [element, background].map((one) => (one ? luminance(styleOf?.(one)[one === element ? "color" : "backgroundColor"] ?? "") : 0))
	})
	return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
}

suite("a note, as it is written and in its preview", () => {
	testInThemes(
		[light, dark, highContrast, highContrastLight],
		{ folder: "samples", size: { width: 1440, height: 1000 } },
		"shows people, goals, ratings and measures as what they are, and its form and comments in a quiet colour",
		async ({ workbench, picture }) => {
			const { page } = workbench
			const shown = pageIn(page)
			await workbench.openFile("D-2026-07/session-07.ipt.md")

			// The form can be read, and what was written stands out from it.
			const content = await contrastOf(page, "Surprised by how tired he looked.")
			const label = async () => contrastOf(page, "Symptoms")
			const isReadableAndQuieter = async (): Promise<boolean> => {
				const contrast = await label()
				return contrast >= 4.5 && contrast < content
			}
			await until(isReadableAndQuieter, "the form in a quiet colour of its own with a contrast of 4.5 or more")
			assert.equal(await page.locator(".editor-instance .line-numbers, .editor-instance .minimap:visible").count(), 0)
			await picture("note")

			// A comment is as quiet as the form.
			await page.locator(".editor-instance .view-line").first().click()
			await page.keyboard.press("Control+End")
			await page.keyboard.type("\n\n<!-- Guidance for whoever writes. -->", { delay: 20 })
			const comment = async () => contrastOf(page, "Guidance for whoever writes.")
			const isAsQuiet = async (): Promise<boolean> => {
				const contrast = await comment()
				return contrast >= 4.5 && contrast === (await contrastOf(page, "Rationale"))
			}
			await until(isAsQuiet, "the comment in the colour of the form")
			await picture("comment")

			// Writing Mode leaves the note alone on the page; its key leads back.
			const around = page.locator(".part.sidebar, .part.activitybar, .part.statusbar")
			await page.locator(".editor-instance .view-line").first().click()
			await page.keyboard.press("Shift+Alt+Z")
			await until(async () => (await around.filter({ visible: true }).count()) === 0, "the note alone")
			await page.locator(".editor-actions [aria-label^='Leave Writing Mode']").first().waitFor()
			await picture("writing-mode")
			await page.keyboard.press("Shift+Alt+Z")
			await until(async () => (await around.filter({ visible: true }).count()) === 3, "what was around the note")

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
			assert.match(
				await shown.locator(".ipt-header").innerText(),
				/^D-2026-07 · Session 7 · .*2026 · Middle phase · Role dispute · 17:00–17:50 · In person · /,
			)
			assert.equal(await shown.locator("table").count(), 0)
			await picture("preview")
			// Another file looks as before.
			await workbench.openFile("README.md")
			await workbench.runCommand("Markdown: Open Preview to the Side")
			await shown.getByRole("heading", { level: 1 }).first().waitFor()
			assert.equal(await shown.locator("[class^=ipt-]").count(), 0)
			assert.deepEqual(await workbench.notifications(), [])
		},
	)
})
