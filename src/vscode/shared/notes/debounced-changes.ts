/** Changes of the notes that follow one another closely, told together. */
import * as vscode from "vscode"
import type { NotesChange, WorkspaceNotes } from "./workspace-notes.ts"

const delay = 150

/** Calls back a moment after notes, cases or settings changed, with all files that changed since the last time. */
export function onDidChangeGathered(notes: WorkspaceNotes, listener: (change: NotesChange) => void): vscode.Disposable {
	let timer: ReturnType<typeof setTimeout> | undefined
	let changed: Set<string> | undefined = new Set()
	const tell = (): void => {
		const files = changed
		timer = undefined
		changed = new Set()
		listener(files ? { files } : {})
	}
	const source = notes.onDidChange(({ files }) => {
		if (!files) changed = undefined
		else for (const file of files) changed?.add(file)
		timer ??= setTimeout(tell, delay)
	})
	return new vscode.Disposable(() => {
		source.dispose()
		clearTimeout(timer)
	})
}
