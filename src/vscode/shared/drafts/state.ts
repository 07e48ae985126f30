/**
 * Drafts: the notes that are being written for the first time. A note is a draft of this window
 *
 * - from when New Case, New Session Note, New Closing Note or New Note made it, or its form was written into an empty one; from
 *   when it was created here as an empty file; or while it is untitled;
 * - until it is saved by hand (not by auto-save), Check All Notes has checked it, or its editor is closed.
 *
 * No other note is one: a note that is opened from disk has its findings at once. Only the addresses of drafts and the keys
 * of the parts that the cursor has left are remembered, in memory. If the user wants the findings of new notes at once, no
 * note counts as a draft.
 */
import * as vscode from "vscode"
import type { DraftPart } from "../../../assist/draft.ts"
import { showsNewAtOnce } from "../settings/settings.ts"

/** The parts of each draft that the cursor was in and has left, by the file of the draft. */
const leftParts = new Map<string, Set<DraftPart>>()
const changed = new vscode.EventEmitter<string>()

/** Fires with the file of a draft when it begins, when one of its parts is left for the first time, and when it ends. */
export const onDidChangeDraft = changed.event

/** The parts of a draft that have been left; nothing for any other note, and if findings are wanted at once. */
export const leftIn = (file: string): ReadonlySet<DraftPart> | undefined => {
	const left = leftParts.get(file)
	return left && !showsNewAtOnce(vscode.Uri.parse(file)) ? left : undefined
}

/** Whether a note is being written for the first time, and its findings are not wanted at once. */
export const isDraft = (file: string): boolean => leftIn(file) !== undefined

/** A note is a draft from now on. */
export function addDraft(file: string): void {
	if (leftParts.has(file)) return
	leftParts.set(file, new Set())
	changed.fire(file)
}

/** A draft is a note like any other from now on; nothing happens for other notes. */
export function endDraft(file: string): void {
	if (leftParts.delete(file)) changed.fire(file)
}

/** Remembers that the cursor has left a part of a draft. */
export function leave(file: string, part: DraftPart): void {
	const left = leftParts.get(file)
	if (!left || left.has(part)) return
	left.add(part)
	changed.fire(file)
}
