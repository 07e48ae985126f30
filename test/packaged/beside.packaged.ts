import { after, suite, test } from "../harness/runner.ts"
import { openWorkbench } from "./workbench.ts"

suite("beside the text", () => {
	for (const theme of ["Light", "Dark"]) {
		test(`a clinician sees hovers, hints, lenses, the status and badges (${theme.toLowerCase()})`, async () => {
			const workbench = await openWorkbench({ folder: "samples", settings: { "workbench.colorTheme": `Default ${theme} Modern` } })
			after(workbench.close)
			const { page } = workbench
			const picture = (name: string) => workbench.screenshot(`${name}-${theme.toLowerCase()}`)
			const hover = page.locator(".monaco-hover:visible .hover-contents")

			// A note with gaps: hints in its front matter, and what a score says when the pointer rests on it.
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			for (const hint of ["of 16", "days after session 6", "moderate"])
				await page.locator(".monaco-editor .view-line", { hasText: hint }).first().waitFor()
			await page.locator(".monaco-editor .view-line span", { hasText: "PHQ-9" }).last().hover()
			await hover.filter({ hasText: "Patient Health Questionnaire" }).first().waitFor()
			await picture("hover-measure")
			await page.locator(".monaco-editor .view-line span", { hasText: "@partner-at-work" }).last().hover()
			await hover.filter({ hasText: "runs the office with her" }).first().waitFor()
			await picture("hover-person")
			await page.locator(".monaco-editor .view-line span", { hasText: "Since last session" }).last().hover()
			await hover.filter({ hasText: "What to write" }).first().waitFor()
			await picture("hover-part")
			await page.locator(".monaco-editor .view-line span", { hasText: "Decreasing interpersonal stress" }).last().hover()
			await hover.filter({ hasText: "Indicators noted" }).first().waitFor()
			await picture("hover-mechanism")

			// The status bar, behind the braces beside the language.
			await page.locator(".statusbar-item[id='status.languageStatus']").hover()
			await page.locator(".hover-language-status", { hasText: "part missing" }).first().waitFor()
			await picture("language-status")
			await page.mouse.move(700, 20)

			// The formulation with its lenses; the note before it is closed now and has its badge.
			await workbench.row("formulation.ipt.md").dblclick()
			await page.locator(".tab.active", { hasText: "formulation.ipt.md" }).waitFor()
			await page.locator(".codelens-decoration", { hasText: "of 16 sessions held" }).first().waitFor()
			await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "session-09" }).first().waitFor()
			await picture("code-lens")
			await page.locator(".codelens-decoration a", { hasText: "open point" }).first().click()
			await workbench.row("What was done under Conjoint session").waitFor()
			await picture("open-points")
		}, 240_000)
	}
})
