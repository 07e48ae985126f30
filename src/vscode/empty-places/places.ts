/** The empty places of the note in front, and which of them is selected. */
import * as vscode from "vscode"
import { emptyPlaces, firstPlaceOf, placeholder } from "../../note/forms/empty-places.ts"
import type { Range } from "../../text/text.ts"
import { isNote } from "../shared/selector.ts"

/** Whether a place is selected: `alone` if each `…` of the note is an empty place, `among` if some are written text. */
export function selectedIn({ document, selection }: vscode.TextEditor): "alone" | "among" | undefined {
	const text = document.getText()
	const places = emptyPlaces(text)
	if (!isPlace(document, selection, places)) return undefined
	return text.split(placeholder).length - 1 === places.length ? "alone" : "among"
}

const isPlace = (document: vscode.TextDocument, { start, end }: vscode.Selection, places: readonly Range[]): boolean =>
	places.some((place) => place.start === document.offsetAt(start) && place.end === document.offsetAt(end))

/** Selects the place after the one that is selected, or with `previous` the one before it; after the last comes the first. */
export async function tab(step: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor
	if (!editor || !isNote(editor.document)) return
	const { document, selection } = editor
	const places = emptyPlaces(document.getText())
	const isBack = step === "previous"
	// A key that was pressed at a place may arrive only when words are there: then it is an ordinary Tab.
	if (!isPlace(document, selection, places)) {
		await vscode.commands.executeCommand(isBack ? "outdent" : "tab")
		return
	}
	const [from, to] = [document.offsetAt(selection.start), document.offsetAt(selection.end)]
	const place = isBack
		? (places.findLast(({ end }) => end <= from) ?? places.at(-1))
		: (places.find(({ start }) => start >= to) ?? places[0])
	if (place) show(editor, place)
}

/** Selects the first place that a change of the note in front has brought. Nothing happens if another document is in front. */
export function selectIn(change: vscode.TextDocumentChangeEvent | undefined): void {
	const editor = vscode.window.activeTextEditor
	if (!change || editor?.document !== change.document) return
	const edits = change.contentChanges.map(({ rangeOffset: start, rangeLength, text }) => ({
		range: { start, end: start + rangeLength },
		text,
	}))
	const offset = firstPlaceOf(edits)
	const place = emptyPlaces(editor.document.getText()).find(({ start }) => start === offset)
	if (place) show(editor, place)
}

/** Selects a range and brings it into sight. */
export function show(editor: vscode.TextEditor, { start, end }: Range): void {
	const { document } = editor
	editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end))
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}
