/** What the summary of a case is made from in the editor, and what it lacks. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import type { SummaryOptions, SummaryRequest } from "../../summary/index.ts"
import { today } from "../today.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"

export function requestFor(notes: WorkspaceNotes, of: Case, options: SummaryOptions = {}): SummaryRequest {
	return {
		case: of,
		notes: notes.notesOf(of),
		findings: new Map(of.notes.map(({ file }) => [file, notes.findings(file)] as const)),
		now: today(),
		shown: (file) => vscode.workspace.asRelativePath(vscode.Uri.parse(file)),
		options,
	}
}

/** Names of the files that cannot be read: any of them may be a note of the case, and its summary lacks it. */
export function unreadFiles({ folder }: WorkspaceNotes): string[] {
	const unread = folder.index.strays().filter(({ unreadable }) => unreadable === "file")
	return unread.map(({ file }) => vscode.workspace.asRelativePath(vscode.Uri.parse(file)))
}
