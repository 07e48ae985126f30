/** Follows the drafts of the window: which parts the cursor leaves, and when a draft ends. */
import * as vscode from "vscode"
import { type DraftPart, draftPartAt, reportedInDraft } from "../../../assist/draft.ts"
import { readable } from "../../../note/readable.ts"
import type { Finding } from "../../../rules/rule.ts"
import type { WorkspaceNotes } from "../notes/workspace-notes.ts"
import { endDraft, isDraft, leave } from "./state.ts"

/** Milliseconds. A part that the cursor only passes through is not visited. */
const delay = 100

/** Of the findings of a draft, those that are shown in its text; `left`: the parts that have been left. */
export function reportedOf(notes: WorkspaceNotes, file: string, left: ReadonlySet<DraftPart>): readonly Finding[] {
	const note = notes.folder.note(file)
	return note ? reportedInDraft(notes.findings(file), readable(note), left) : []
}

/** A file that was created is a draft if nothing is in it: a copy of a note is not one. */
export async function endUnlessEmpty(uri: vscode.Uri): Promise<void> {
	const size = await vscode.workspace.fs.stat(uri).then(
		(found) => found.size,
		() => undefined,
	)
	if (size !== 0) endDraft(uri.toString())
}

/** Follows the cursor in drafts, and ends a draft that is saved by hand or closed. */
export function followCursor(notes: WorkspaceNotes): vscode.Disposable {
	/** The part of each draft that the cursor was in last. */
	const current = new Map<string, DraftPart>()
	let timer: ReturnType<typeof setTimeout> | undefined
	const look = (): void => {
		timer = undefined
		const editor = vscode.window.activeTextEditor
		if (!editor || !isDraft(editor.document.uri.toString())) return
		const { document, selection } = editor
		const file = notes.update(document)
		const note = notes.folder.note(file)
		if (!note) return
		const [start, end] = [selection.start, selection.end].map((position) => draftPartAt(readable(note), document.offsetAt(position)))
		// A selection over several parts is a step on the way to another one.
		if (start === undefined || start !== end) return
		const before = current.get(file)
		current.set(file, start)
		if (before !== undefined && before !== start) leave(file, before)
	}
	const lookSoon = (): void => {
		timer ??= setTimeout(look, delay)
	}
	const end = (file: string): void => {
		current.delete(file)
		endDraft(file)
	}
	lookSoon()
	return vscode.Disposable.from(
		vscode.window.onDidChangeActiveTextEditor(lookSoon),
		vscode.window.onDidChangeTextEditorSelection(lookSoon),
		vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
			if (reason === vscode.TextDocumentSaveReason.Manual) end(document.uri.toString())
		}),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => end(uri.toString())),
		// A document that was opened by a command outlives its editor for minutes.
		vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
			for (const file of filesOf(closed)) if (!filesOf(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)).includes(file)) end(file)
		}),
		new vscode.Disposable(() => clearTimeout(timer)),
	)
}

const filesOf = (tabs: readonly vscode.Tab[]): string[] =>
	tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : []))
