/** What the summary of a case is made from in the editor, and what it lacks. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { notesThatMayBelong } from "../../folder/unplaced.ts"
import { caseSignatures, type CaseSignatures, type NoteSignatures, type SummaryOptions, type SummaryRequest } from "../../summary/index.ts"
import { today } from "../../text/today.ts"
import type { WorkspaceNotes } from "./notes/workspace-notes.ts"

/** The request for the summary of a case, as it is now. */
export function requestFor(notes: WorkspaceNotes, patientCase: Case, options: SummaryOptions = {}): SummaryRequest {
	return {
		case: patientCase,
		notes: notes.notesOf(patientCase),
		findings: new Map(patientCase.notes.map(({ file }) => [file, notes.findings(file)] as const)),
		mayBelong: notesThatMayBelong(notes.folder.index, patientCase.code),
		signatures: signaturesOf(notes, patientCase),
		now: today(),
		fileLabel: (file) => vscode.workspace.asRelativePath(vscode.Uri.parse(file)),
		options,
	}
}

/** Of files besides the notes of a case, only those are asked for that are missing or are no text any more. */
function signaturesOf({ signatures }: WorkspaceNotes, patientCase: Case): CaseSignatures {
	const known = (file: string): NoteSignatures | undefined => {
		const { note, hash, state } = signatures.of(file) ?? {}
		return note && { note, hash, ...(state === "missing" && { lack: "missing" }) }
	}
	const others = [...signatures.filesThatAre("missing"), ...signatures.filesThatAre("changed")]
	return caseSignatures(
		patientCase,
		known,
		others.flatMap((file): (readonly [file: string, known: NoteSignatures])[] => {
			const each = known(file)
			return each ? [[file, each]] : []
		}),
	)
}
