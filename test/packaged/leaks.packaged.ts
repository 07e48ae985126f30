import assert from "node:assert/strict"
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import type { Page } from "playwright-core"
import { out, root } from "../../scripts/paths.ts"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { openWorkbench } from "./workbench.ts"

/** A word that is in every place of the notes, and must be nowhere else. */
const marker = "quokkalullaby"

const front = (kind: string, more: string) =>
	`---\nipt: 1\nnote: ${kind}\ncase: L1\ndate: 2026-03-02\nauthor: ${marker}\n${more}---\n\n# ${marker}\n\n`
/** The address of a picture contains no marker: VS Code's own preview logs the paths of pictures that it does not find. */
const body = `## Since last session\n\n- **Symptoms**: ${marker}, said @${marker}\n\n## ${marker}\n\n- **${marker}**: ${marker} [${marker}](https://example.org/${marker}) ![${marker}](picture.png)\n\n## Risk\n\n- **Level**: ${marker}\n\n## Plan\n\nRead ${marker}.\n`
const notes: Readonly<Record<string, string>> = {
	"formulation.ipt.md":
		front("formulation", `problem-areas: [${marker}]\nmeasures:\n  ${marker}: ${marker}\n`) +
		`## Interpersonal inventory\n\n### Sister\n\n- **Relationship**: ${marker}\n\n### ${marker}\n\n- **Relationship**: ${marker}\n- **Closeness**: ${marker}\n\n## Goals\n\n- **G1**: ${marker}\n`,
	"session-04.ipt.md": front("session", `session: 4\nphase: ${marker}\n`) + body,
	"session-05.ipt.md": front("session", `session: 5\nfocus: ${marker}\nmeasures:\n  PHQ-9: ${marker}\n`) + body,
	"session-06.ipt.md": front("session", `session: 6\n${marker}: !${marker} [&${marker} ${marker}\n`) + body,
	"session-07.ipt.md": front("session", `session: 7\n${marker}: "${marker}\n`) + body,
	"session-08.ipt.md": front("session", "session: 8\nphase: middle\n") + `${"> ".repeat(500)}${marker}\n`,
}

/** Files of a folder that contain the marker, in one encoding or another. */
function holding(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => {
			const bytes = readFileSync(file)
			return [Buffer.from(marker), Buffer.from(marker, "utf16le"), Buffer.from(Buffer.from(marker).toString("base64"))].some((form) =>
				bytes.includes(form),
			)
		})
		.map((file) => relative(folder, file))
}

/** All that VS Code for the browser keeps in the browser: its state and that of extensions, its settings, its logs. */
const keptIn = (page: Page): Promise<string[]> =>
	page.evaluate<string[]>(`(async () => {
		const done = (request) => new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result)
			request.onerror = () => reject(request.error)
		})
		const kept = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).map((entry) => entry.join(": ")))
		for (const { name } of await indexedDB.databases()) {
			const database = await done(indexedDB.open(name))
			for (const store of database.objectStoreNames) {
				const objects = database.transaction(store).objectStore(store)
				const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())])
				for (const [index, key] of keys.entries()) {
					const value = values[index]
					kept.push(name + "/" + store + "/" + key + ": " + (value instanceof Uint8Array ? new TextDecoder().decode(value) : JSON.stringify(value)))
				}
			}
			database.close()
		}
		return kept
	})()`)

suite("the text of notes", () => {
	test("goes nowhere but to the screen: no log, state, setting, message or title holds it [I3]", async () => {
		const made = join(out, "leaks")
		mkdirSync(made, { recursive: true })
		for (const [name, text] of Object.entries(notes)) writeFileSync(join(made, name), text)
		writeFileSync(join(made, "session-09.ipt.md"), Buffer.from(`${front("session", "session: 9\n")}M\u00fcller ${marker}`, "latin1"))
		const workbench = await openWorkbench({
			folder: relative(root, made),
			settings: { "workbench.localHistory.enabled": true, "files.autoSave": "off" },
			size: { width: 1440, height: 1600 },
		})
		after(workbench.close)
		const { page, userData } = workbench
		const titles: string[] = []

		// Each note is opened and checked; the last one is edited, helped with and saved.
		for (const name of [...Object.keys(notes), "session-09.ipt.md", "session-05.ipt.md"]) {
			await workbench.openFile(name)
			await page
				.locator(".monaco-editor .squiggly-error, .monaco-editor .squiggly-warning, .monaco-editor .squiggly-info")
				.first()
				.waitFor()
			titles.push(await page.title())
		}
		await workbench.runCommand("Check All Notes")
		await until(async () => (await workbench.problems()).length > 3, "the findings of all notes")
		const hover = page.locator(".monaco-hover:visible .hover-contents").first()
		await until(
			async () => {
				await page.mouse.move(0, 0)
				await page
					.locator(".monaco-editor .view-line span", { hasText: `@${marker}` })
					.last()
					.hover()
				return hover.waitFor({ timeout: 5000 }).then(
					() => true,
					() => false,
				)
			},
			"the hover of a person",
			60_000,
		)
		await page.locator(".monaco-editor .view-line", { hasText: "note:" }).first().click()
		await workbench.press("Control+.", page.locator(".action-widget .monaco-list-row").first())
		await page.keyboard.press("Enter")
		await workbench.press("Control+Space", page.locator(".suggest-widget:visible"))
		await page.keyboard.press("Escape")
		await workbench.runCommand("File: Save All Files")
		await until(() => holding(join(userData, "User")).length > 0, "VS Code's own history of the note")

		// The tree, with a filter that is stored; a note that is gone when it is clicked.
		await page.locator(".activitybar .action-label[aria-label^='IPT Cases']").first().click()
		await workbench.row("L1").waitFor()
		await workbench.runCommand("Filter and Sort Cases")
		await page.locator(".quick-input-widget input[type=text]").fill("open cases")
		await page.keyboard.press("Enter")
		await page.locator(".sidebar .message", { hasText: "Shown: open" }).waitFor()
		await workbench.screenshot("leaks")
		await workbench.runCommand("Open Preview")
		await page.locator("iframe.webview.ready").first().waitFor()
		titles.push(await page.title())
		await workbench.runCommand("View: Close All Editors")

		// A refusal is a message: a name that another person has.
		await workbench.openFile("formulation.ipt.md")
		await page
			.locator(".monaco-editor .view-line", { hasText: `### ${marker}` })
			.first()
			.click()
		const name = page.locator(".rename-box input")
		await workbench.press("F2", name)
		await name.fill("Sister")
		await page.keyboard.press("Enter")
		await until(async () => (await workbench.notifications()).length > 0, "a message")
		titles.push(await page.title())
		const messages = await workbench.notifications()
		await workbench.screenshot("leaks-messages")
		assert.deepEqual(
			[...titles, ...messages].filter((text) => text.includes(marker)),
			[],
		)

		// VS Code writes its state a while after a change, and the logs at once.
		const kept = await until(
			async () => {
				const all = await keptIn(page)
				return all.some((one) => one.includes("ipt.cases.arrangement")) && all
			},
			"the state of the extension to be kept",
			90_000,
		)
		assert.deepEqual(
			kept
				.filter((one) => one.includes(marker) && !isOwnCopy(one))
				.flatMap((one) => [one.slice(0, 60), ...one.split("\n").filter((line) => line.includes(marker))]),
			[],
		)
		assert.ok(
			readdirSync(userData, { recursive: true, encoding: "utf8" }).some((file) => file.endsWith("remoteexthost.log")),
			"the log of the extension host is among what is looked at",
		)
		const files = holding(userData)
		assert.ok(
			files.some((file) => file.includes("History")),
			"VS Code's own history is found, so that this could fail",
		)
		assert.deepEqual(
			files.filter((file) => !isOwnCopy(file)),
			[],
		)
	}, 240_000)
})

/**
 * Copies that VS Code itself makes of any file that is saved or being edited, whatever the extensions: its local history
 * and its backups of unsaved text.
 */
const isOwnCopy = (place: string): boolean => /^User[/\\]History[/\\]|(?:^|[/\\])Backups[/\\]/.test(place)
