/** What the summary of a case is made from in the editor, and what it lacks. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { notesThatMayBelong } from "../../folder/unplaced.ts"
import type { SummaryOptions, SummaryRequest } from "../../summary/index.ts"
import { today } from "../../text/today.ts"
import type { WorkspaceNotes } from "./notes/workspace-notes.ts"

/** The request for the summary of a case, as it is now. */
export function requestFor(notes: WorkspaceNotes, patientCase: Case, options: SummaryOptions = {}): SummaryRequest {
	return {
		case: patientCase,
		notes: notes.notesOf(patientCase),
		findings: new Map(patientCase.notes.map(({ file }) => [file, notes.findings(file)] as const)),
		mayBelong: notesThatMayBelong(notes.folder.index, patientCase.code),
		now: today(),
		fileLabel: (file) => vscode.workspace.asRelativePath(vscode.Uri.parse(file)),
		options,
	}
}
