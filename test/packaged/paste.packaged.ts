import assert from "node:assert/strict"
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { join, relative } from "node:path"
import { out, root } from "../../scripts/paths.ts"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import {
	docs,
	docsAsMarkdown,
	outlook,
	outlookAsMarkdown,
	word,
	wordAsMarkdown,
	writer,
	writerAsMarkdown,
} from "../vscode/paste/clipboards.ts"
import { openWorkbench, type Workbench } from "./workbench.ts"

const note = "---\nipt: 1\nnote: session\ncase: P-1\nsession: 5\ndate: 2026-11-05\nphase: middle\n---\n\n"

/** What each program puts on the clipboard, and the Markdown that comes of it. */
const clipboards = {
	Word: [word, wordAsMarkdown],
	Writer: [writer, writerAsMarkdown],
	"Google Docs": [docs, docsAsMarkdown],
	Outlook: [outlook, outlookAsMarkdown],
} as const

/**
 * Pastes into the editor that has the focus, by the event that a browser makes of the clipboard: a clipboard that a test
 * writes to would be cleaned by the browser first.
 */
async function paste({ page }: Workbench, html: string): Promise<void> {
	// As text: the types of a browser are not those of the tests.
	await page.evaluate(`{
		const rich = ${JSON.stringify(html)}
		const data = new DataTransfer()
		data.setData("text/html", rich)
		data.setData("text/plain", new DOMParser().parseFromString(rich, "text/html").body.textContent)
		document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))
	}`)
}

suite("a paste from a word processor", () => {
	test("becomes clean Markdown, and one Undo takes it back", async () => {
		const folder = join(out, "paste")
		await rm(folder, { recursive: true, force: true })
		await mkdir(folder, { recursive: true })
		await writeFile(join(folder, "s5.ipt.md"), note)
		const workbench = await openWorkbench({ folder: relative(root, folder) })
		after(workbench.close)
		const { keyboard } = workbench.page
		await workbench.openFile("s5.ipt.md")
		await workbench.page.locator(".editor-instance .view-line").first().click()
		// Findings are shown: the extension is active, and takes what is pasted.
		await workbench.page.locator(".editor-instance .squiggly-warning, .editor-instance .squiggly-info").first().waitFor()
		await keyboard.press("Control+End")
		/** Saves until the note on disk is as it should be. */
		const saved = async (wanted: string, what: string): Promise<void> => {
			let found = ""
			await until(
				async () => {
					await keyboard.press("Control+S")
					found = await readFile(join(workbench.folder, "s5.ipt.md"), "utf8")
					return found === wanted
				},
				what,
				20_000,
			).catch(() => undefined)
			assert.equal(found, wanted, what)
		}
		for (const [program, [html, markdown]] of Object.entries(clipboards)) {
			await paste(workbench, html)
			await saved(note + markdown, `the paste from ${program}`)
			if (program === "Word") await workbench.screenshot("paste")
			await keyboard.press("Control+Z")
			await saved(note, `the Undo of the paste from ${program}`)
		}
		assert.deepEqual(await workbench.notifications(), [])
	}, 240_000)
})
