/** What a summary cannot be made without, and what it lacks. */
import * as vscode from "vscode"
import { notesThatMayBelong } from "../../folder/unplaced.ts"
import type { SummaryOptions, SummaryRequest } from "../../summary/index.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { requestFor } from "../shared/summary-request.ts"

/** The request for a case as it is by now: notes may have changed while the user answered. Throws if the case is gone. */
export function requestNow(notes: WorkspaceNotes, code: string, options: SummaryOptions): SummaryRequest {
	const patientCase = notes.folder.index.case(code)
	if (!patientCase) throw new Error(vscode.l10n.t("The summary of {0} could not be made.", code))
	return requestFor(notes, patientCase, options)
}

/** Notes of the case that were known and cannot be read any more: the summary lacks what they say. */
export function lostNotes({ case: { notes }, notes: read }: SummaryRequest): string[] {
	return notes.flatMap(({ file }) => (read.has(file) ? [] : [file]))
}

/** The first note that may belong to a case and could not be read or placed: while there is one, its letter is not written. */
export function hindranceOf({ folder }: WorkspaceNotes, request: SummaryRequest): string | undefined {
	const { case: patientCase, options } = request
	if (options?.reader !== "patient") return undefined
	return (
		notesThatMayBelong(folder.index, patientCase.code)[0]?.file ??
		patientCase.notes.find(({ unreadable }) => unreadable)?.file ??
		lostNotes(request)[0]
	)
}

/** Why there is no letter for a case, and what to do. `file`: the note in the way. */
export const noLetter = (code: string, file: string): string =>
	vscode.l10n.t(
		"A letter for {0} cannot be written yet. “{1}” cannot be read or assigned, and may belong to the case. Correct it first.",
		code,
		vscode.workspace.asRelativePath(vscode.Uri.parse(file)),
	)

/** Names of the files that the summary of a case lacks, or may lack; without a code those that any summary may lack. */
export function unreadFiles({ folder }: WorkspaceNotes, lost: Iterable<string>, code?: string): string[] {
	const without = code === undefined ? folder.index.unplaced() : notesThatMayBelong(folder.index, code)
	const files = new Set([...without.map(({ file }) => file), ...lost])
	return Array.from(files, (file) => vscode.workspace.asRelativePath(vscode.Uri.parse(file)))
}
