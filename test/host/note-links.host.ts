import * as vscode from "vscode"
import { imagesIn } from "../../src/vscode/note-links/images.ts"
import { pastedLinks } from "../../src/vscode/note-links/transfer.ts"
import { after, assert, closeAll, deleteFile, openText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, known, session } from "./notes.ts"

/** An image as a clipboard or a drag has it. */
class Image extends vscode.DataTransferItem {
	readonly #uri: vscode.Uri | undefined

	constructor(uri?: vscode.Uri) {
		super("")
		this.#uri = uri
	}

	override asFile(): vscode.DataTransferFile {
		return { name: "Anna Meyer.png", ...(this.#uri && { uri: this.#uri }), data: async () => new Uint8Array([1, 2, 3]) }
	}
}

type Item = readonly [type: string, item: string | vscode.DataTransferItem]

function transferOf(...items: readonly Item[]): vscode.DataTransfer {
	const transfer = new vscode.DataTransfer()
	for (const [type, item] of items) transfer.set(type, typeof item === "string" ? new vscode.DataTransferItem(item) : item)
	return transfer
}

/** Sets a setting of the user for a test. */
async function setting(name: string, value: unknown): Promise<void> {
	const of = vscode.workspace.getConfiguration()
	await of.update(name, value, vscode.ConfigurationTarget.Global)
	after(async () => of.update(name, undefined, vscode.ConfigurationTarget.Global))
}

suite("an image that is pasted into a note", () => {
	test("has a name that says nothing, next to the note or in the folder of the setting", async () => {
		const note = await writeFile("image/case/s5.ipt.md", session("IM1", 5))
		after(async () => deleteFile("image"))
		const image = transferOf(["image/png", new Image()])
		const text = async (transfer = image) => (await imagesIn(transfer, note))?.text.value
		assert.equal(await text(), "![${1:…}](image-1.png)")
		await writeFile("image/case/image-1.png", "")
		await writeFile("image/case/Image-2.JPG", "")
		assert.equal(await text(), "![${1:…}](image-3.png)")
		assert.equal(
			await text(transferOf(["image/png", new Image()], ["image/jpeg", new Image()])),
			"![${1:…}](image-3.png) ![${2:…}](image-4.jpg)",
		)
		await setting("ipt.imageFolder", "../my images")
		assert.equal(await text(), "![${1:…}](../my%20images/image-1.png)")
		for (const outside of ["../../..", "/etc", "C:/images", "https://example.org", ""]) {
			await setting("ipt.imageFolder", outside)
			assert.equal(await text(), "![${1:…}](image-3.png)", outside)
		}
	})

	test("is no new file if it is one of the folder, no image, or pasted into a note that has no folder", async () => {
		const note = uriOf("image/s5.ipt.md")
		assert.equal(await imagesIn(transferOf(["image/png", new Image(uriOf("image/there.png"))]), note), undefined)
		assert.equal(await imagesIn(transferOf(["image/svg+xml", new Image()], ["text/html", "<img>"]), note), undefined)
		assert.equal(await imagesIn(transferOf(["image/png", new Image()]), vscode.Uri.parse("untitled:s5.ipt.md")), undefined)
	})
})

suite("a paste of links", () => {
	test("is what was copied: words before their image, an address over words, a file", async () => {
		after(closeAll)
		const { document } = await openText("links/s5.ipt.md", `${session("LN1", 5)}\nsee the leaflet\n`)
		const { notes } = await api()
		const at = document.getText().indexOf("the leaflet")
		const words = new vscode.Range(document.positionAt(at), document.positionAt(at + 11))
		const none = new vscode.Range(words.end, words.end)
		const pasted = async (range: vscode.Range, ...items: readonly Item[]) => {
			const { text } = (await pastedLinks(notes, document, [range], transferOf(...items))) ?? {}
			return typeof text === "object" ? text.value : text
		}
		const image = ["image/png", new Image()] as const
		assert.equal(await pasted(words, ["text/plain", "https://example.org"]), "[the leaflet](https://example.org)")
		assert.equal(await pasted(none, ["text/plain", "https://example.org"]), undefined)
		assert.equal(await pasted(none, ["text/plain", "from a word processor"], image), undefined)
		assert.equal(await pasted(none, image), "![${1:…}](image-1.png)")
		assert.equal(await pasted(none, ["text/uri-list", uriOf("links/plan.pdf").toString()]), "[plan.pdf](plan.pdf)")
		await setting("markdown.editor.pasteUrlAsFormattedLink.enabled", "never")
		await setting("markdown.editor.filePaste.enabled", "never")
		assert.equal(await pasted(words, ["text/plain", "https://example.org"]), undefined)
		assert.equal(await pasted(none, image), undefined)
	})
})

suite("the path of a link", () => {
	test("is completed with files and folders, and leads out of no folder", async () => {
		after(closeAll)
		after(async () => deleteFile("paths"))
		await writeFile("paths/s4.ipt.md", session("PA1", 4))
		await writeFile("paths/.hidden", "")
		await writeFile("paths/my files/plan (b).pdf", "")
		const text = `${session("PA1", 5)}\n[a]( [b](my%20files/ [c](/paths/s [d](../../ [e](https:// \`[f](\`\n`
		const { document } = await openText("paths/s5.ipt.md", text)
		await known("PA1", 2)
		/** What is offered after these words, as `label > text`. */
		const offered = async (words: string): Promise<string[]> => {
			const position = document.positionAt(document.getText().indexOf(words) + words.length)
			const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
				"vscode.executeCompletionItemProvider",
				document.uri,
				position,
				"(",
			)
			return items
				.filter(({ kind }) => kind === vscode.CompletionItemKind.File || kind === vscode.CompletionItemKind.Folder)
				.map(
					({ label, insertText }) =>
						`${typeof label === "string" ? label : `${label.label} ${label.description}`} > ${typeof insertText === "string" ? insertText : insertText?.value}`,
				)
				.toSorted()
		}
		await until(
			async () =>
				(await offered("[a](")).join("\n") ===
				["../ > ../", "my files/ > my%20files/", "s4.ipt.md Session 4 > s4.ipt.md", "s5.ipt.md Session 5 > s5.ipt.md"].join("\n"),
			"the files next to the note",
		)
		assert.deepEqual(await offered("[b](my%20files/"), ["plan (b).pdf > plan%20%28b%29.pdf"])
		assert.ok((await offered("[c](/paths/s")).includes("s4.ipt.md Session 4 > s4.ipt.md"))
		for (const outside of ["[d](../../", "[e](https://", "`[f]("]) assert.deepEqual(await offered(outside), [], outside)
		await setting("markdown.suggest.paths.enabled", false)
		assert.deepEqual(await offered("[a]("), [])
	})
})
