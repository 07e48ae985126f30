import * as vscode from "vscode"
import { idOf } from "../../src/vscode/tree/nodes.ts"
import { after, assert, closeAll, openText, replaceText, suite, test, until, writeFile } from "./helpers.ts"
import { api, formulation, known, session, shows } from "./notes.ts"

/**
 * Counts, for the test that calls it, how often findings of a file are published from now on. The event of VS Code will
 * not do: it puts together what is published within a moment, and comes again when the window has shown it.
 */
function publications(uri: vscode.Uri): () => number {
	const probe = vscode.languages.createDiagnosticCollection("probe")
	const shared: unknown = Object.getPrototypeOf(Object.getPrototypeOf(probe))
	probe.dispose()
	assert.ok(typeof shared === "object" && shared !== null && "set" in shared && typeof shared.set === "function", "collections have a base")
	const { set } = shared
	let count = 0
	Reflect.set(shared, "set", function (this: unknown, first: unknown, ...more: unknown[]) {
		if (first instanceof vscode.Uri && first.toString() === uri.toString()) count++
		return Reflect.apply(set, this, [first, ...more])
	})
	after(() => void Reflect.set(shared, "set", set))
	return () => count
}

const body = (plan: string, more = "") => `${more}## Plan\n\n${plan}\n`
const mood = "## Mood and events\n\nSad after the call.\n\n"

/** Adds words at the end of a note, which no fact of it rests on. */
const addWords = async (document: vscode.TextDocument, words: string): Promise<void> =>
	replaceText(document, document.getText().replace(/\n$/, ` ${words}\n`))

suite("one change of the notes", () => {
	test("has its findings published once, and saving it publishes nothing", async () => {
		after(closeAll)
		const { document } = await openText("oc1/s5.ipt.md", session("OC1", 5, body("Call her.")))
		await known("OC1", 1)
		await shows(document.uri, "session.mood-link")
		const published = publications(document.uri)
		await replaceText(document, session("OC1", 5, body("Call her.", mood)))
		await shows(document.uri, "session.mood-link", false)
		assert.equal(published(), 1)
		await document.save()
		await writeFile("oc1/other.ipt.md", session("OC9", 1))
		await known("OC9", 1)
		assert.equal(published(), 1)
	})

	test("reaches the other notes of the case when facts change, and not when words do", async () => {
		after(closeAll)
		const first = await openText("oc2/f.ipt.md", formulation("OC2"))
		const { document } = await openText("oc2/s1.ipt.md", session("OC2", 1, body("Call her.")))
		await known("OC2", 2)
		const level = () => vscode.languages.getDiagnostics(first.document.uri)
		await until(() => level().length > 0, "findings of the formulation")
		const own = publications(document.uri)
		const others = publications(first.document.uri)
		await addWords(document, "And her brother.")
		await until(() => own() === 1, "the words to be read")
		assert.equal(others(), 0)
		await replaceText(document, session("OC2", 4, body("Call her.")))
		await until(() => own() === 2 && others() > 0, "the formulation to follow")
		assert.equal(others(), 1)
	})

	test("refreshes in the tree what it changes there: its case, and nothing when words change", async () => {
		after(closeAll)
		const { cases, decorations, notes } = await api()
		const { document } = await openText("oc3/s5.ipt.md", session("OC3", 5, body("Call her.")))
		await writeFile("oc3/other.ipt.md", session("OC4", 1))
		await known("OC3", 1)
		await known("OC4", 1)
		await cases.getChildren()
		let refreshed: (string | undefined)[] = []
		const decorated = new Array<string>()
		const listeners = [
			cases.onDidChangeTreeData((node) => refreshed.push(node && idOf(node))),
			decorations.onDidChangeFileDecorations((uris) => decorated.push(...(uris ?? []).map(String))),
		]
		after(() => listeners.forEach((listener) => void listener.dispose()))
		const { caseFindings } = await cases.tree()
		await until(async () => {
			refreshed = []
			await new Promise((resolve) => setTimeout(resolve, 300))
			return refreshed.length === 0
		}, "the tree to be at rest")
		decorated.length = 0
		await addWords(document, "And her brother.")
		await until(() => notes.folder.note(document.uri.toString())?.text === document.getText(), "the words to be read")
		await until(() => decorated.includes(document.uri.toString()), "who listens to words")
		// The tree is refreshed as long after a change as badges are.
		await new Promise((resolve) => setTimeout(resolve, 0))
		await caseFindings.prepare()
		assert.equal(refreshed.join(), "")
		await replaceText(document, session("OC3", 6, body("Call her.")))
		await until(() => refreshed.length > 0, "the tree to follow")
		assert.ok(refreshed.includes("case:OC3"), refreshed.join(", "))
		assert.ok(!refreshed.includes("case:OC4") && !refreshed.includes(undefined), refreshed.join(", "))
		// A finding that goes is seen, though no fact changes.
		refreshed = []
		await replaceText(document, session("OC3", 6, body("Call her.", mood)))
		await until(() => refreshed.includes("case:OC3"), "the open points to follow")
	})
})
