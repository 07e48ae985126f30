/** The findings that are shown of drafts, and how a draft begins. What a draft is, is said in `state.ts`. */
import * as vscode from "vscode"
import type { Finding } from "../../../rules/rule.ts"
import type { WorkspaceNotes } from "../notes/workspace-notes.ts"
import { isNote, isNoteName } from "../selector.ts"
import { addDraft, leftIn, onDidChangeDraft } from "./state.ts"

export { endDraft, isDraft, onDidChangeDraft } from "./state.ts"

/** What follows drafts: loaded when the first one begins. */
let follower: typeof import("./follower.ts") | undefined

/** Of the findings of a note, those that are shown in its text now: all of them, unless it is a draft. */
export function shownFindings(notes: WorkspaceNotes, file: string): readonly Finding[] {
	const left = leftIn(file)
	return left ? (follower?.reportedOf(notes, file, left) ?? []) : notes.findings(file)
}

/** Makes a note a draft; it is to be called before an editor shows it. */
export async function beginDraft(uri: vscode.Uri): Promise<void> {
	follower ??= await import("./follower.ts")
	addDraft(uri.toString())
}

/** Finds drafts that begin without a command of ours, and follows all of them. */
export function followDrafts(notes: WorkspaceNotes): vscode.Disposable {
	const opened = (document: vscode.TextDocument): void => {
		if (document.isUntitled && isNote(document)) void beginDraft(document.uri)
	}
	let following: vscode.Disposable | undefined
	vscode.workspace.textDocuments.forEach(opened)
	return vscode.Disposable.from(
		vscode.workspace.onDidOpenTextDocument(opened),
		vscode.workspace.onDidCreateFiles(({ files }) => {
			for (const uri of files.filter(isNoteName)) void beginDraft(uri).then(async () => follower?.endUnlessEmpty(uri))
		}),
		onDidChangeDraft(() => {
			following ??= follower?.followCursor(notes)
		}),
		new vscode.Disposable(() => following?.dispose()),
	)
}
