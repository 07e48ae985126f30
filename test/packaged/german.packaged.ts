/** A window in German, as a user has it who set VS Code to German. */
import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../scripts/paths.ts"
import { after, suite, test } from "../harness/runner.ts"
import { pageIn } from "./webview.ts"
import { openWorkbench } from "./workbench.ts"

const strings: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, "package.nls.de.json"), "utf8"))
const command = (name: string): string => `IPT Notes: ${strings[`ipt.${name}.title`]}`

/** English words that stay in no page and no list. */
const english = /\b(?:the|of|and|is|are|with|still|needed|session|notes?)\b/i

suite("a German window", () => {
	test("shows commands, cases, findings and pages in German", async () => {
		const workbench = await openWorkbench({ folder: "samples", locale: "de", size: { width: 1600, height: 1000 } })
		after(workbench.close)
		const { page } = workbench
		const shown = pageIn(page)
		/** Opens a page of ours alone, in front of the note that it is about. */
		const openPage = async (name: string, path = "T-2026-11/session-03.ipt.md"): Promise<void> => {
			await workbench.runCommand("View: Close All Editors")
			await workbench.openFile(path)
			await workbench.runCommand(command(name))
			await shown.getByRole("heading", { level: 1 }).waitFor({ timeout: 120_000 })
		}

		await workbench.openFile("T-2026-11/session-03.ipt.md")
		await page.locator(`.activitybar .action-label[aria-label^='${strings["view.container"]}']`).first().click()
		await workbench.row("Sitzung 3").waitFor()
		// Each finding leads to its page by this word. VS Code may open other notes of the case, and their findings come and go.
		await workbench.untilProblem("Warum?")
		await workbench.screenshot("german-cases")
		const rows = await page.locator(".sidebar .monaco-list-row").allInnerTexts()
		assert.deepEqual(
			rows.filter((row) => /\b(?:Still needed|Worth adding|Session|Mechanisms|Measures|People)\b/.test(row)),
			[],
		)

		await openPage("caseOverview")
		await workbench.screenshot("german-overview")
		const headings = await shown.getByRole("heading").allInnerTexts()
		assert.deepEqual(
			headings.filter((heading) => english.test(heading)),
			[],
		)

		await openPage("caseload")
		await workbench.screenshot("german-caseload")
		assert.doesNotMatch(await shown.locator("thead").innerText(), /\b(?:Case|Session|Last|Still)\b/)

		await openPage("statistics")
		await workbench.screenshot("german-statistics")
		assert.doesNotMatch(await shown.locator("main").innerText(), /\b(?:the|of|and|is|are|with|cases?|score)\b/i)

		await openPage("editDetails")
		await shown.getByLabel("Datum", { exact: true }).waitFor()
		await workbench.screenshot("german-details")

		await openPage("privacyCheck")
		await workbench.screenshot("german-privacy-check")
		assert.doesNotMatch(await shown.locator("main").innerText(), /\b(?:the|of|and|is|are|with)\b/)
	}, 300_000)
})
