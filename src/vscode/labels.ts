/** Cases, notes and counts in a few words, for lists and links. */
import * as vscode from "vscode"
import { areasOf, type Case, contractAt, heldSessions, phaseOf } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { termTitle } from "../record/index.ts"

const { t } = vscode.l10n

/** Area, phase and sessions of a case, each in words. */
export function caseWords(of: Case): string[] {
	const [area] = areasOf(of)
	const phase = phaseOf(of)
	const held = heldSessions(of)
	const planned = contractAt(of).sessions
	const last = held.at(-1)?.session ?? held.length
	const sessions = planned === undefined ? t("session {0}", last) : t("session {0} of {1}", last, planned)
	return [
		area ? termTitle("problem-area", area) : t("no problem area yet"),
		of.closing ? t("closed") : phase ? termTitle("phase", phase) : "",
		held.length > 0 ? sessions : "",
	].filter((part) => part !== "")
}

/** What a note is: “Session 5”, “Formulation”; its file's name where that cannot be told. */
export function noteLabel({ kind, session, file }: NoteFacts): string {
	if (kind === "session") return session === undefined ? t("Session without number") : t("Session {0}", session)
	return kind ? termTitle("note", kind) : nameOf(vscode.Uri.parse(file))
}

/** The name of a file. */
export function nameOf({ path }: vscode.Uri): string {
	return path.slice(path.lastIndexOf("/") + 1)
}

export const openWords = (open: number): string => (open === 0 ? "" : open === 1 ? t("1 open point") : t("{0} open points", open))
