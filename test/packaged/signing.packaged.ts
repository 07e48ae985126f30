import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { readLedger, textHash } from "../../src/signatures/index.ts"
import { readSigners } from "../../src/signatures/signers.ts"
import { suite } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { dark, highContrast, light, testInThemes } from "./themes.ts"
import { pageIn } from "./webview.ts"

const passphrase = "four words nobody guesses"

suite("signing", () => {
	testInThemes(
		[light, dark, highContrast],
		{ folder: "samples", size: { width: 1280, height: 800 } },
		"a first signature from the button above the note, several notes, and the page of who may sign",
		async ({ workbench, picture }) => {
			const { page, folder } = workbench
			const input = page.locator(".quick-input-widget input[type=text], .quick-input-widget input[type=password]").first()
			const title = page.locator(".quick-input-title")
			const row = (text: string) => page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first()
			/** Types an answer to the question of this title. */
			const answer = async (asked: string, text: string, name?: string): Promise<void> => {
				await title.filter({ hasText: asked }).waitFor()
				await input.fill(text)
				if (name !== undefined) await picture(name)
				await input.press("Enter")
			}
			const path = join(folder, "D-2026-07/session-07.ipt.md")
			const before = await readFile(path, "utf8")
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await page.locator(".editor-actions a.action-label[aria-label^='Sign Note']").click()

			// Whoever signs for the first time says who they are, sees what is signed, and chooses a passphrase and a place for the list.
			await answer("(1 of 2)", "EF")
			await answer("(2 of 2)", "Erin Field")
			await row("Author").waitFor()
			assert.match(await title.innerText(), /Sign D-2026-07, Session 7, 2026-10-12/)
			await picture("signing-1-meaning")
			await row("Author").click()
			await row("Begin").waitFor()
			await picture("signing-2-first-time")
			await row("Begin").click()
			await title.filter({ hasText: "Your First Signature" }).waitFor()
			await page.locator(".quick-input-message", { hasText: "nobody can recover it" }).waitFor()
			await answer("Your First Signature", passphrase, "signing-3-passphrase")
			await page.locator(".quick-input-message", { hasText: "once more" }).waitFor()
			await answer("Your First Signature", passphrase)
			await row("In your own folder").waitFor()
			await picture("signing-4-list")
			await row("In this folder of notes").click()
			const file = join(folder, "D-2026-07/D-2026-07.EF.signed")
			const ledger = async () => readLedger("D-2026-07.EF.signed", await readFile(file, "utf8").catch(() => ""))
			await until(async () => (await ledger()).entries.length === 1, "the signature")
			const [entry] = (await ledger()).entries
			assert.deepEqual(entry?.statement.notes, [{ hash: await textHash(before), file: "session-07.ipt.md" }])
			assert.equal(entry?.statement.name, "Erin Field")
			assert.equal(await readFile(path, "utf8"), before, "the note is as it was")
			await until(
				async () => (await workbench.notifications()).some((text) => text.includes("is signed by Erin Field: Author")),
				"the message",
			)
			await picture("signing-5-signed")
			await page.keyboard.press("Escape")

			// Several: those of the author that are not signed, and one passphrase.
			await workbench.runCommand("IPT Notes: Sign the Day's Notes…")
			await row("D-2026-07, Session 6").waitFor()
			assert.equal(await row("D-2026-07, Session 7").count(), 0, "what is signed is not listed")
			await row("D-2026-07, Session 6").click()
			await row("D-2026-07, Session 5").click()
			await picture("signing-6-several")
			await page.locator(".quick-input-widget").getByRole("button", { name: "OK" }).click()
			await title.filter({ hasText: "Sign 2 Notes" }).waitFor()
			await picture("signing-7-several-meaning")
			await row("Author").click()
			await page.locator(".quick-input-message", { hasText: "Your passphrase, Erin Field." }).waitFor()
			await answer("Sign 2 Notes", "another one")
			await page.locator(".quick-input-message", { hasText: "That is another passphrase" }).waitFor()
			await answer("Sign 2 Notes", passphrase, "signing-8-again")
			await until(async () => (await ledger()).entries.length === 2, "the second block")
			assert.equal((await ledger()).entries[1]?.statement.notes.length, 2)
			assert.deepEqual((await ledger()).problems, [])

			await workbench.runCommand("IPT Notes: Who May Sign")
			const shown = pageIn(page)
			await shown.getByRole("heading", { level: 1, name: "Who May Sign" }).waitFor()
			await shown.getByRole("row", { name: /EF you Erin Field .* may sign/ }).waitFor()
			await shown.getByText("The list is in the folder of the notes").waitFor()
			await picture("signing-9-who-may-sign")
			const signers = readSigners(await readFile(join(folder, "signers"), "utf8"))
			assert.deepEqual(
				[signers.problems, signers.signers.map(({ principals, comment }) => [principals, comment])],
				[[], [["EF", "Erin Field"]]],
			)
		},
	)
})
