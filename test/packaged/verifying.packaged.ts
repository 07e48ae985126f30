import assert from "node:assert/strict"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { addSigner } from "../../src/signatures/index.ts"
import { sign } from "../cli/signed-folder.ts"
import { suite } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { person } from "../signatures/people.ts"
import { dark, highContrast, light, testInThemes } from "./themes.ts"

const code = "D-2026-07"

suite("verifying signatures", () => {
	testInThemes(
		[light, dark, highContrast],
		{ folder: "samples", size: { width: 1400, height: 800 } },
		"the report says what is not as it was signed, and warns of a list among the notes",
		async ({ workbench, picture }) => {
			const { page, folder } = workbench
			const [ef, gh, xy] = [await person("EF", "Erin Field"), await person("GH", "Gale Hart"), await person("XY", "Sam Yarrow")]
			await writeFile(
				join(folder, "signers"),
				[ef, gh].reduce((text, { signer, publicLine }) => addSigner(text, { signer, publicLine }), ""),
			)
			const at = join(folder, code)
			for (const number of [4, 5, 6]) await sign(at, `session-0${number}.ipt.md`, ef, { time: `2026-09-1${number}T16:00:00Z` }, code)
			await sign(at, "session-04.ipt.md", gh, { meaning: "co-signed", time: "2026-09-20T09:00:00Z" }, code)
			await sign(at, "session-05.ipt.md", xy, { meaning: "reviewed", time: "2026-09-21T09:00:00Z" }, code)
			const changed = join(at, "session-06.ipt.md")
			await writeFile(changed, `${await readFile(changed, "utf8")}\nAdded later.\n`)
			await workbench.openFile(`${code}/session-05.ipt.md`)
			await workbench.runCommand("IPT Notes: Verify Signatures")
			// Where the list is, is asked once. One within the notes is used with a warning.
			await page.locator(".quick-input-list .monaco-list-row", { hasText: "The list of this folder of notes" }).click()
			await until(
				async () =>
					(await workbench.notifications()).some((message) => /Not all that is signed is as it was signed\. .* not sealed/.test(message)),
				"the message with the limit",
			)
			const report = page.locator(".editor-instance .view-lines")
			const text = async (): Promise<string> => (await report.innerText()).replaceAll("\u00A0", " ")
			assert.match(await text(), /! The list of signers is in the folder of the notes/)
			assert.match(await text(), /session-04\.ipt\.md +signed +EF author 2026-09-14 16:00 Z · GH co-signed 2026-09-20 09:00 Z/)
			assert.match(await text(), /session-06\.ipt\.md +CHANGED +after EF signed it on 2026-09-16/)
			await picture("verifying-1-report")
			await report.click()
			await page.keyboard.press("Control+End")
			await until(async () => /D-2026-07\.XY\.signed#1 +the key is not in the list of signers/.test(await text()), "the end of the report")
			await picture("verifying-2-end")
		},
	)
})
