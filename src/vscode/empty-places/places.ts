/** The empty places of the note in front, and which of them is selected. */
import * as vscode from "vscode"
import { emptyPlaces, placeholder } from "../../note/forms/empty-places.ts"
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

/** Selects the next place after the cursor, or the one before it; after the last comes the first. */
export async function go(step: 1 | -1, key: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor
	if (!editor || !isNote(editor.document)) return
	const { document, selection } = editor
	const places = emptyPlaces(document.getText())
	// A key that was pressed at a place may be heard only when words are there: then it is an ordinary Tab.
	if (key === "tab" && !isPlace(document, selection, places)) {
		await vscode.commands.executeCommand(step === 1 ? "tab" : "outdent")
		return
	}
	const [from, to] = [document.offsetAt(selection.start), document.offsetAt(selection.end)]
	const place =
		step === 1 ? (places.find(({ start }) => start >= to) ?? places[0]) : (places.findLast(({ end }) => end <= from) ?? places.at(-1))
	if (place) show(editor, place)
	else vscode.window.setStatusBarMessage(vscode.l10n.t("No empty place is left in this note."), 4000)
}

/** Selects the place at an offset of the note in front; nothing where another document is in front, or no place is there. */
export function select(uri: unknown, offset: unknown): void {
	const editor = vscode.window.activeTextEditor
	if (!editor || editor.document.uri.toString() !== uri) return
	const place = emptyPlaces(editor.document.getText()).find(({ start }) => start === offset)
	if (place) show(editor, place)
}

function show(editor: vscode.TextEditor, { start, end }: Range): void {
	const { document } = editor
	editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end))
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}
