/** Opens a new note with the first place to be filled selected. */
import * as vscode from "vscode"
import { emptyPlaces, firstEmptyPlace } from "../../../note/forms/empty-places.ts"
import { beginDraft } from "./index.ts"

/** How a new note is shown. */
export interface Showing {
	/** The header is folded, and writing begins in the first section. */
	readonly foldsHeader?: boolean
}

/** Opens a note with its first empty place selected; with the cursor at its start if it has none. */
export async function showNew(uri: vscode.Uri, { foldsHeader = false }: Showing = {}): Promise<void> {
	await beginDraft(uri)
	const document = await vscode.workspace.openTextDocument(uri)
	const text = document.getText()
	const { start, end } =
		(foldsHeader && emptyPlaces(text).find((place) => place.start > headerEnd(text))) || (firstEmptyPlace(text) ?? { start: 0, end: 0 })
	const selection = new vscode.Range(document.positionAt(start), document.positionAt(end))
	const editor = await vscode.window.showTextDocument(document, { selection, preview: false })
	if (!foldsHeader) return
	await foldHeader(editor)
}

/** VS Code scrolls down to the selection before the lines above it are folded: this is the way back. */
const revealStart = (editor: vscode.TextEditor): void => editor.revealRange(new vscode.Range(0, 0, 0, 0), vscode.TextEditorRevealType.AtTop)

/** How long a slow machine may take until VS Code knows what can be folded in a note, in milliseconds. */
const longest = 30_000

/**
 * Folds the header, with the start of the note in view. VS Code may not know yet, right after a note was opened, what can be
 * folded in it: then it is tried again, until somebody writes or moves on, or the user has folding switched off.
 */
async function foldHeader(editor: vscode.TextEditor): Promise<void> {
	const { document, selection } = editor
	const { version } = document
	if (!vscode.workspace.getConfiguration("editor", document).get("folding")) return
	const isAsMade = (): boolean =>
		vscode.window.visibleTextEditors.includes(editor) && document.version === version && editor.selection.isEqual(selection)
	for (const end = Date.now() + longest; Date.now() < end && isAsMade();) {
		// The command folds in the editor that has the focus, which another page may have for a moment.
		if (vscode.window.activeTextEditor === editor)
			await vscode.commands.executeCommand("editor.fold", { selectionLines: [0], levels: 1, direction: "down" })
		// What is folded is known of lines in view alone.
		revealStart(editor)
		if (await folds(editor)) return
	}
}

/** Whether the lines below the first one are folded away, now or within a moment. */
async function folds(editor: vscode.TextEditor): Promise<boolean> {
	const isFolded = (): boolean => editor.visibleRanges[0]?.end.line === 0
	if (isFolded()) return true
	await new Promise<void>((resolve) => {
		const done = (): void => {
			listener.dispose()
			clearTimeout(timer)
			resolve()
		}
		const listener = vscode.window.onDidChangeTextEditorVisibleRanges(done)
		const timer = setTimeout(done, 150)
	})
	return isFolded()
}

/** Where the header of a note that was just made ends; its start if it has none. */
const headerEnd = (text: string): number => Math.max(text.search(/(?<=\n)---\r?\n/), 0)
