import assert from "node:assert/strict"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Locator } from "playwright-core"
import { addition } from "../../src/remarks/write.ts"
import { suite } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { dark, light, testInThemes } from "./themes.ts"

/** Whether something appears within some seconds. */
const isThere = async (wanted: Locator): Promise<boolean> =>
	wanted.waitFor({ timeout: 5_000 }).then(
		() => true,
		() => false,
	)

const question = "What did she want him to say?"
const events =
	"- **Events**: first Wednesday evening kept, an hour, no verdicts; on Thursday @partner-at-work set a meeting for six and she stayed"

suite("remarks in the margin", () => {
	testInThemes(
		[light, dark],
		{ folder: "samples", size: { width: 1280, height: 960 } },
		"are written by a supervisor, answered by a trainee and still there after a reload",
		async ({ workbench, picture }) => {
			const { page } = workbench
			const { keyboard } = page
			const input = page.locator(".quick-input-widget input[type=text]")
			const field = page.locator(".review-widget .comment-form-container.expand .monaco-editor")
			const comment = page.locator(".review-widget .review-comment")
			/** The remarks of a case among its other parts. */
			const group = page.locator(".sidebar .monaco-list-row .label-name", { hasText: /^Remarks$/ })
			const folder = join(workbench.folder, "D-2026-07")
			/** Answers the questions for initials and name. */
			const be = async (initials: string, name: string): Promise<void> => {
				await page.locator(".quick-input-title", { hasText: "(1 of 2)" }).waitFor()
				await input.fill(initials)
				await keyboard.press("Enter")
				await page.locator(".quick-input-title", { hasText: "(2 of 2)" }).waitFor()
				await input.fill(name)
				await keyboard.press("Enter")
			}
			const note = await readFile(join(folder, "session-07.ipt.md"), "utf8")
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await workbench.runCommand("View: Show IPT Cases")

			// The supervisor selects a line, and is asked once who they are.
			await page.locator(".editor-instance .view-line", { hasText: "verdicts" }).first().click()
			await workbench.runCommand("IPT Notes: Add Remark")
			await field.waitFor()
			await keyboard.type(question)
			await picture("remark-field")
			await keyboard.press("Control+Enter")
			await be("C.D.", "Carla Diaz")
			await comment.first().waitFor()
			assert.match(await comment.first().innerText(), /Carla Diaz \(C\.D\.\)[\s\S]*What did she want him to say\?/)
			const file = await until(async () => readFile(join(folder, "session-07.CD.remarks"), "utf8").catch(() => undefined), "the file")
			assert.match(
				file,
				/^author: C\.D\.\nname: Carla Diaz\nlines: 24\nunder: # Session 7\nunder: ## Since last session\nabout:\n {2}- \*\*Events\*\*: first/m,
			)

			// The trainee sees it among the cases, goes there, and answers.
			await workbench.runCommand("IPT Notes: Change My Initials and Name")
			await be("E.F.", "Emma Fox")
			await workbench.row("D-2026-07").waitFor()
			await group.click()
			await workbench.row(question).waitFor()
			await workbench.row("Session 7").filter({ hasText: "1 open remark" }).waitFor()
			await workbench.row(question).click()
			await page
				.locator(".review-widget .review-thread-reply-button, .review-widget .comment-form-container.expand .monaco-editor")
				.first()
				.click()
			await keyboard.type("That he was glad of the evening.")
			await keyboard.press("Control+Enter")
			await comment.nth(1).waitFor()
			// A second supervisor wrote in the shared folder meanwhile.
			const other = { initials: "G.H.", name: "Gerda Hahn" }
			const anchor = { start: 24, end: 24, under: ["## Since last session"], about: [events] }
			const entry = {
				kind: "remark",
				id: "q1w2e3r4",
				to: undefined,
				time: "2026-10-14T09:00:00Z",
				author: other,
				anchor,
				text: "A good hour.",
			} as const
			await writeFile(join(folder, "session-07.GH.remarks"), addition(undefined, entry))
			await workbench.row("A good hour.").waitFor()
			await picture("remark-answered")

			const loaded = page.waitForEvent("load")
			await workbench.runCommand("Developer: Reload Window")
			await loaded
			await group.waitFor({ timeout: 120_000 })
			const good = workbench.row("A good hour.")
			// It is unfolded as it was before, or not, depending on what was read first.
			await until(async () => {
				if (await isThere(good)) return true
				await group.click()
				return isThere(good)
			}, "the remark in the list of cases")
			await good.click()
			await comment.first().waitFor()
			await page.getByRole("button", { name: "Resolve", exact: true }).first().click()
			await workbench.row("A good hour.").waitFor({ state: "detached" })
			await workbench.row(question).click()
			await comment.nth(1).waitFor()
			await picture("remark-reloaded")
			assert.match(await readFile(join(folder, "session-07.EF.remarks"), "utf8"), /^answer: [\s\S]*^resolved: /m)
			assert.equal(await readFile(join(folder, "session-07.ipt.md"), "utf8"), note)
			await workbench.runCommand("IPT Notes: Show Remarks")
			await page.locator(".quick-input-list .monaco-list-row", { hasText: question }).waitFor()
			await picture("remark-list")
		},
	)
})
