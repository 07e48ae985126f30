/** Search Cases: the tree follows what is typed, and keeps to it until another search or Show All Cases. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import type { CaseTree } from "./tree.ts"

/** Wait after a keystroke. */
const delay = 150

/** A search that a caller may hand over instead of the user typing it. */
const Search = z.object({ search: z.string().with(z.maxLength(200)) })

/** Searches for what the argument says, or for what the user types into a box. */
export async function searchCases(tree: CaseTree, argument: unknown): Promise<void> {
	const given = Search.safeParse(argument)
	if (given.success) {
		tree.find(given.data.search)
		return
	}
	// The tree is brought into view: it is where the answer is shown.
	await vscode.commands.executeCommand("ipt.cases.focus")
	const input = vscode.window.createInputBox()
	input.title = vscode.l10n.t("Search Cases")
	input.placeholder = vscode.l10n.t("A code, area or person, or a word of a title, goal or indicator")
	input.value = tree.search
	let timer: ReturnType<typeof setTimeout> | undefined
	input.onDidChangeValue((value) => {
		clearTimeout(timer)
		timer = setTimeout(() => tree.find(value), delay)
	})
	input.onDidAccept(() => input.hide())
	// A click into the tree closes the box too: what was found must stay then.
	input.onDidHide(() => {
		clearTimeout(timer)
		tree.find(input.value)
		input.dispose()
	})
	input.show()
}
