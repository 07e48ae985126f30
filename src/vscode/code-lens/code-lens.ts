/** The lenses of a formulation. */
import * as vscode from "vscode"
import { heldSessions, plannedNow } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { countOf, openPointsIn } from "../../folder/open-points.ts"
import { shift } from "../../text/text.ts"
import { TextPositions } from "../shared/text-positions.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openAt } from "../shared/open-at.ts"
import { openWords } from "../shared/words.ts"

const { t } = vscode.l10n

interface LensContext {
	readonly notes: WorkspaceNotes
	/** The command that shows the open points of a case. */
	readonly openPointsCommand: string
}

/** The lenses of a formulation, all at its title; none for any other note, or when the answer is no longer wanted. */
export async function codeLensesOf(
	{ notes, openPointsCommand }: LensContext,
	document: vscode.TextDocument,
	token: vscode.CancellationToken,
): Promise<vscode.CodeLens[]> {
	await notes.ready()
	if (token.isCancellationRequested) return []
	const file = notes.update(document)
	const patientCase = notes.folder.caseOf(file)
	const note = notes.folder.note(file)
	if (!patientCase || !note || notes.folder.index.get(file)?.kind !== "formulation") return []
	const { title } = note
	const range = new TextPositions(note.text).range(title ? shift(title.part.heading, title.at) : { start: 0, end: 0 })
	return [sessionsLens(patientCase), openPointsLens(notes, patientCase, openPointsCommand), ...actions(patientCase)].map(
		(command) => new vscode.CodeLens(range, command),
	)
}

/** A lens that says something and does nothing when clicked. */
const text = (title: string): vscode.Command => ({ title, command: "" })

function sessionsLens(patientCase: Case): vscode.Command {
	const held = heldSessions(patientCase)
	const last = held.at(-1)
	if (!last) return text(t("no session held yet"))
	const planned = plannedNow(patientCase)
	const one = held.length === 1 ? t("1 session held") : t("{0} sessions held", held.length)
	const title = planned === undefined ? one : t("{0} of {1} sessions held", held.length, planned)
	return { ...openAt(last.file, 0), title, tooltip: t("Open the last session") }
}

function openPointsLens(notes: WorkspaceNotes, patientCase: Case, command: string): vscode.Command {
	const open = openPointsIn(notes.findingsOf(patientCase).map(({ finding }) => finding))
	if (countOf(open) === 0) return text(t("no open points"))
	return { title: openWords(open), tooltip: t("Show them in the tree of cases"), command, arguments: [{ code: patientCase.code }] }
}

function actions({ code, closing }: Case): vscode.Command[] {
	const session = { title: t("New Session Note"), command: "ipt.newSession", arguments: [{ code }] }
	const summary = { title: t("Export Case Summary"), command: "ipt.exportSummary", arguments: [{ code }] }
	return closing ? [summary] : [session, summary]
}
