/** What a summary of a case is made from, as the window knows it. */
import type { Case } from "../cases/case.ts"
import type { SummaryRequest } from "../summary/request.ts"
import { today } from "./today.ts"
import type { WorkspaceNotes } from "./workspace-notes.ts"

export function requestFor(notes: WorkspaceNotes, of: Case): SummaryRequest {
	return {
		case: of,
		notes: notes.notesOf(of),
		findings: new Map(of.notes.map(({ file }) => [file, notes.findings(file)] as const)),
		now: today(),
	}
}
