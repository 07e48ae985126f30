/**
 * Going from one empty place of a note to the next. Tab does so only while the `…` of a place is selected: then there
 * is nothing to be indented. The keys are in the manifest; what they ask is the context that is kept here.
 *
 * While no other `…` is in the note, VS Code itself goes to the next one, at once: a command of ours is asked a moment
 * later, in which a quick writer's next letter would land at the old place.
 */
import * as vscode from "vscode"
import { emptyPlaces, placeholder } from "../../note/empty-places.ts"
import { isNote } from "../selector.ts"

const contextKey = "ipt.emptyPlace"

/** `alone`: each `…` of the note is an empty place; `among`: some are written text. */
type Selected = "alone" | "among" | undefined

export function registerEmptyPlaces(): vscode.Disposable {
	let known: Selected
	const follow = (): void => {
		const now = selectedIn(vscode.window.activeTextEditor)
		if (now === known) return
		known = now
		void vscode.commands.executeCommand("setContext", contextKey, now)
	}
	follow()
	return vscode.Disposable.from(
		vscode.window.onDidChangeActiveTextEditor(follow),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (textEditor === vscode.window.activeTextEditor) follow()
		}),
		vscode.commands.registerCommand("ipt.nextEmptyPlace", (key: unknown) => go(1, key)),
		vscode.commands.registerCommand("ipt.previousEmptyPlace", (key: unknown) => go(-1, key)),
	)
}

function selectedIn(editor: vscode.TextEditor | undefined): Selected {
	if (!editor || !isAtSign(editor) || !isNote(editor.document)) return undefined
	const text = editor.document.getText()
	const places = emptyPlaces(text)
	const at = editor.document.offsetAt(editor.selection.start)
	if (!places.some(({ start }) => start === at)) return undefined
	return text.split(placeholder).length - 1 === places.length ? "alone" : "among"
}

const isAtSign = ({ document, selection, selections }: vscode.TextEditor): boolean =>
	selections.length === 1 && selection.isSingleLine && !selection.isEmpty && document.getText(selection) === placeholder

/** Selects the next place after the cursor, or the one before it; after the last comes the first. */
async function go(step: 1 | -1, key: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor
	if (!editor || !isNote(editor.document)) return
	// A key that was pressed at a place may be heard only when words are there: then it is an ordinary Tab.
	if (key === "tab" && !isAtSign(editor)) {
		await vscode.commands.executeCommand(step === 1 ? "tab" : "outdent")
		return
	}
	const { document, selection } = editor
	const places = emptyPlaces(document.getText())
	const [from, to] = [document.offsetAt(selection.start), document.offsetAt(selection.end)]
	const place = step === 1 ? (places.find(({ start }) => start >= to) ?? places[0]) : (places.findLast(({ end }) => end <= from) ?? places.at(-1))
	if (!place) {
		void vscode.window.setStatusBarMessage(vscode.l10n.t("No empty place is left in this note."), 4000)
		return
	}
	editor.selection = new vscode.Selection(document.positionAt(place.start), document.positionAt(place.end))
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}
