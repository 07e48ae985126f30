import { suite } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { dark, light, testInThemes } from "./themes.ts"

suite("next to the text", () => {
	testInThemes(
		[light, dark],
		{ folder: "samples", size: { width: 1440, height: 1600 } },
		"a clinician sees hovers, hints, lenses, the status and badges",
		async ({ workbench, picture }) => {
			const { page } = workbench
			/** Rests the pointer on the last of these words that is in view until the hover says something. The hover of before may be in the way. */
			const hoverOver = async (words: string, said: string): Promise<void> => {
				await until(async () => {
					await page.mouse.move(5, 5)
					await page.locator(".monaco-editor .view-line span", { hasText: words }).last().hover()
					return page
						.locator(".monaco-hover:visible .hover-contents", { hasText: said })
						.first()
						.waitFor({ timeout: 10_000 })
						.then(
							() => true,
							() => false,
						)
				}, `a hover that says “${said}”`)
			}

			// A note with gaps: hints in its front matter, and what a score says when the pointer rests on it.
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			for (const hint of ["of 16", "days after session 6", "moderate"])
				await page.locator(".monaco-editor .view-line", { hasText: hint }).first().waitFor()
			await hoverOver("PHQ-9", "Patient Health Questionnaire")
			await picture("hover-measure")
			await hoverOver("@partner-at-work", "runs the office with her")
			await picture("hover-person")
			await hoverOver("Since last session", "What to write")
			await picture("hover-part")
			await hoverOver("Decreasing interpersonal stress", "Indicators noted")
			await picture("hover-mechanism")

			// The status bar, under the braces next to the language.
			await page.locator(".statusbar-item[id='status.languageStatus']").hover()
			await page.locator(".hover-language-status", { hasText: "still needed" }).first().waitFor()
			await picture("language-status")
			await page.mouse.move(700, 20)

			// The formulation with its lenses; the note before it is closed now and has its badge.
			await workbench.row("formulation.ipt.md").dblclick()
			await page.locator(".tab.active", { hasText: "formulation.ipt.md" }).waitFor()
			await page.locator(".codelens-decoration", { hasText: "of 16 sessions took place" }).first().waitFor()
			await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "session-09" }).first().waitFor()
			await picture("code-lens")
			await page.locator(".codelens-decoration a", { hasText: "still needed" }).first().click()
			await workbench.row("What was done under Conjoint session").waitFor()
			await picture("open-points")
		},
	)
})
