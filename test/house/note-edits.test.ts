/** Signed notes stay as they are: every edit of a note goes through the one place that passes them over. */
import { readFileSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { expect, it } from "vitest"

const room = new URL("../../src/vscode/", import.meta.url)

/** What edits a text. */
const ways = /new (?:vscode\.)?WorkspaceEdit\b|\bapplyEdit\(|\.edit\(\s*\(|\binsertSnippet\(/

/** Those that edit no note without asking, with why. */
const others: Readonly<Record<string, string>> = {
	"shared/note-edits.ts": "the place itself",
	"note-links/images.ts": "creates files of images, for a note of which transfer.ts asks first",
	"signed-notes/renamed.ts": "gives files their names back, and leaves what is in them",
	"paste/scores.ts": "is asked for by index.ts, for a note that is not signed",
}

it("finds what edits a text", () => {
	for (const text of [
		"new vscode.WorkspaceEdit()",
		"workspace.applyEdit(edit)",
		"editor.edit((builder) => 0)",
		"editor.insertSnippet(one)",
	])
		expect(text).toMatch(ways)
	expect("selectPlace(edits)").not.toMatch(ways)
})

it("no feature edits a note by itself", async () => {
	const files = (await readdir(room, { recursive: true })).filter((name) => name.endsWith(".ts")).map((name) => name.replaceAll("\\", "/"))
	expect(files.length).toBeGreaterThan(100)
	const found = files.filter((name) => ways.test(readFileSync(new URL(name, room), "utf8")))
	expect(found.toSorted()).toEqual(Object.keys(others).toSorted())
})
