/** The notes that wait for a supervisor's signature, in the order in which they are read: case after case, in time. */
import type { Case } from "../../cases/case.ts"
import { sinceThen, type SinceThen } from "../../cases/since.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { type CountersignatureDue, isSameSigner, readBefore, waitingIn } from "../../folder/unsigned.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"

/** A note that waits, with its case. */
export interface ToCountersign extends CountersignatureDue {
	readonly case: Case
}

/** What is different in a note, and since which one. */
export interface Change {
	readonly since?: NoteFacts
	readonly change: SinceThen
}

/** The notes of all cases that wait for a supervisor; for any if no initials are given. */
export function notesToCountersign(notes: WorkspaceNotes, initials?: string): ToCountersign[] {
	const { index } = notes.folder
	return index.codes.flatMap((code) => {
		const patientCase = index.case(code)
		return patientCase ? waitingOf(notes, patientCase, initials) : []
	})
}

/** That a note waits for a supervisor, or for any if no initials are given; nothing if it does not. */
export function toCountersign(notes: WorkspaceNotes, file: string, initials: string | undefined): ToCountersign | undefined {
	const patientCase = notes.folder.caseOf(file)
	return patientCase && waitingOf(notes, patientCase, initials).find(({ note }) => note.file === file)
}

function waitingOf(notes: WorkspaceNotes, patientCase: Case, initials: string | undefined): ToCountersign[] {
	return waitingIn(patientCase, signingIn(notes)).flatMap((waiting) => {
		const isMine = waiting.kind === "not-countersigned" && (initials === undefined || isSameSigner(waiting.who, initials))
		return isMine ? [{ ...waiting, case: patientCase }] : []
	})
}

/** What is different in a note since the one that its supervisor read before. */
export function changeIn(notes: WorkspaceNotes, waiting: ToCountersign): Change {
	const since = readBefore(waiting.case, waiting, signingIn(notes))
	return { ...(since && { since }), change: sinceThen(waiting.case, waiting.note, since) }
}

const signingIn = ({ signatures }: WorkspaceNotes) => ({ of: (file: string) => signatures.of(file)?.note, began: signatures.began })
