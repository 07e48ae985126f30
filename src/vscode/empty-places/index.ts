/**
 * Going on with what is still to be written: from one empty place of a note to the next, and from part to part.
 *
 * Tab goes from place to place only while the `…` of a place is selected: then there is nothing to be indented. The keys are in
 * the manifest; the context that they depend on is set here. While no other `…` is in the note, VS Code itself goes to the
 * next one, at once: a command of an extension runs a moment later, in which a quick writer's next letter would land at the
 * old place.
 */
import * as vscode from "vscode"
import { placeholder } from "../../note/forms/empty-places.ts"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote } from "../shared/selector.ts"

/** `alone`: each `…` of the note is an empty place; `among`: some are written text. */
const contextKey = "ipt.emptyPlace"

/** Registers the commands that go from place to place and from part to part, and sets the context of their keys. */
export function registerEmptyPlaces(notes: WorkspaceNotes): vscode.Disposable {
	let known: string | undefined
	let latest = 0
	const follow = async (): Promise<void> => {
		const turn = ++latest
		const editor = vscode.window.activeTextEditor
		const now = editor && isAtSign(editor) ? (await import("./places.ts")).selectedIn(editor) : undefined
		if (turn !== latest || now === known) return
		known = now
		await vscode.commands.executeCommand("setContext", contextKey, now)
	}
	let lastChange: vscode.TextDocumentChangeEvent | undefined
	const part = (id: string, step: -1 | 1): vscode.Disposable =>
		register(id, async () => (await import("./next-part.ts")).goToPart(notes, step))
	void follow()
	return vscode.Disposable.from(
		vscode.window.onDidChangeActiveTextEditor(() => void follow()),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (textEditor === vscode.window.activeTextEditor) void follow()
		}),
		vscode.workspace.onDidChangeTextDocument((change) => {
			if (change.contentChanges.length > 0 && isNote(change.document)) lastChange = change
		}),
		register("ipt.selectEmptyPlace", async () => (await import("./places.ts")).selectIn(lastChange)),
		register("ipt.tabToEmptyPlace", async (step) => (await import("./places.ts")).tab(step)),
		part("ipt.nextPart", 1),
		part("ipt.previousPart", -1),
	)
}

const isAtSign = ({ document, selection, selections }: vscode.TextEditor): boolean =>
	selections.length === 1 && selection.isSingleLine && !selection.isEmpty && document.getText(selection) === placeholder && isNote(document)
