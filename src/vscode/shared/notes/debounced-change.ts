/** Changes of the notes that follow one another closely, as one. */
import * as vscode from "vscode"
import { merged, type NotesChange } from "./change.ts"
import type { WorkspaceNotes } from "./workspace-notes.ts"

/** Milliseconds from the first change to the call. */
const delay = 150

/** Calls back once for all changes of the notes within a moment, with what they changed together. */
export function onDidChangeDebounced(
	{ onDidChange }: Pick<WorkspaceNotes, "onDidChange">,
	listener: (change: NotesChange) => void,
): vscode.Disposable {
	let timer: ReturnType<typeof setTimeout> | undefined
	let pending: NotesChange | undefined
	const source = onDidChange((change) => {
		pending = pending ? merged(pending, change) : change
		timer ??= setTimeout(() => {
			const all = pending
			timer = undefined
			pending = undefined
			if (all) listener(all)
		}, delay)
	})
	return new vscode.Disposable(() => {
		source.dispose()
		clearTimeout(timer)
	})
}
