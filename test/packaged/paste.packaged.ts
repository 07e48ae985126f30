import assert from "node:assert/strict"
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
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
async function paste({ page }: Workbench, fill: string): Promise<void> {
	// As text: the types of a browser are not those of the tests.
	await page.evaluate(`{
		const data = new DataTransfer()
		${fill}
		document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))
	}`)
}

const rich = (html: string): string => `
	const rich = ${JSON.stringify(html)}
	data.setData("text/html", rich)
	data.setData("text/plain", new DOMParser().parseFromString(rich, "text/html").body.textContent)`

const words = (text: string): string => `data.setData("text/plain", ${JSON.stringify(text)})`

const image = (bytes: readonly number[]): string =>
	`data.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], "Anna Meyer.png", { type: "image/png" }))`

/** A window with a note open, whose end is ready to be written. */
async function openNote(): Promise<{ workbench: Workbench; saved: (wanted: string, what: string) => Promise<void> }> {
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
	return { workbench, saved }
}

suite("a paste", () => {
	test("from a word processor becomes clean Markdown that one Undo takes back, an image a file, an address a link", async () => {
		const { workbench, saved } = await openNote()
		const { keyboard } = workbench.page
		for (const [program, [html, markdown]] of Object.entries(clipboards)) {
			await paste(workbench, rich(html))
			await saved(note + markdown, `the paste from ${program}`)
			if (program === "Word") await workbench.screenshot("paste")
			await keyboard.press("Control+Z")
			await saved(note, `the Undo of the paste from ${program}`)
		}

		// The file has a name that says nothing of the client.
		const bytes = [137, 80, 78, 71, 13, 10, 26, 10]
		await paste(workbench, image(bytes))
		await saved(`${note}![…](image-1.png)`, "the link to the image")
		// VS Code makes the file after it has written the link.
		const pasted = async (): Promise<number[]> => [...(await readFile(join(workbench.folder, "image-1.png")).catch(() => []))]
		await until(async () => (await pasted()).length > 0, "the file of the image")
		assert.deepEqual(await pasted(), bytes)
		assert.deepEqual((await readdir(workbench.folder)).toSorted(), ["image-1.png", "s5.ipt.md"])

		// What is typed next describes it.
		await keyboard.type("a family tree")
		await keyboard.press("Control+End")
		await keyboard.type(" from the leaflet")
		await saved(`${note}![a family tree](image-1.png) from the leaflet`, "the description")
		await keyboard.press("Control+Shift+ArrowLeft")
		await paste(workbench, words("https://example.org/leaflet"))
		await saved(`${note}![a family tree](image-1.png) from the [leaflet](https://example.org/leaflet)`, "the link")
		assert.deepEqual(await workbench.notifications(), [])
	}, 240_000)
})
