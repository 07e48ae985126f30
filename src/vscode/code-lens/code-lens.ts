/** The lenses of a formulation. */
import * as vscode from "vscode"
import { heldSessions, plannedNow } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { countOf, openPointsIn } from "../../folder/open-points.ts"
import { shift } from "../../text/text.ts"
import { Places } from "../convert.ts"
import { openAt } from "../open-at.ts"
import { openWords } from "../words.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { showOpenPoints } from "./index.ts"

const { t } = vscode.l10n

export async function codeLensesOf(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	token: vscode.CancellationToken,
): Promise<vscode.CodeLens[]> {
	await notes.ready()
	if (token.isCancellationRequested) return []
	const file = notes.update(document)
	const of = notes.folder.caseOf(file)
	const note = notes.folder.note(file)
	if (!of || !note || notes.folder.index.get(file)?.kind !== "formulation") return []
	const { title } = note
	const range = new Places(note.text).range(title ? shift(title.part.heading, title.at) : { start: 0, end: 0 })
	return [sessionsLens(of), openLens(notes, of), ...actions(of)].map((command) => new vscode.CodeLens(range, command))
}

/** A lens that says something and does nothing when clicked. */
const text = (title: string): vscode.Command => ({ title, command: "" })

function sessionsLens(of: Case): vscode.Command {
	const held = heldSessions(of)
	const last = held.at(-1)
	if (!last) return text(t("no session held yet"))
	const planned = plannedNow(of)
	const one = held.length === 1 ? t("1 session held") : t("{0} sessions held", held.length)
	const title = planned === undefined ? one : t("{0} of {1} sessions held", held.length, planned)
	return { ...openAt(last.file, 0), title, tooltip: t("Open the last session") }
}

function openLens(notes: WorkspaceNotes, of: Case): vscode.Command {
	const open = openPointsIn(notes.findingsOf(of).map(({ finding }) => finding))
	if (countOf(open) === 0) return text(t("no open points"))
	return { title: openWords(open), tooltip: t("Show them in the tree of cases"), command: showOpenPoints, arguments: [{ code: of.code }] }
}

function actions({ code, closing }: Case): vscode.Command[] {
	const session = { title: t("New Session Note"), command: "ipt.newSession", arguments: [{ code }] }
	const summary = { title: t("Export Case Summary"), command: "ipt.exportSummary", arguments: [{ code }] }
	return closing ? [summary] : [session, summary]
}
