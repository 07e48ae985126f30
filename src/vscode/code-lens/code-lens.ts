/** The lenses of a note, of an empty one too. */
import * as vscode from "vscode"
import { type OpenSection, openSectionsOf } from "../../assist/add-entry.ts"
import { partsToGo } from "../../assist/draft.ts"
import { heldSessions, plannedNow } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { countOf, openPointsIn } from "../../folder/open-points.ts"
import { languageInUse } from "../../language/index.ts"
import { type Range, shift } from "../../text/text.ts"
import {
	addToNoteCommand,
	changeToAddendumCommand,
	editDetailsCommand,
	newSessionCommand,
	restoreSignedCommand,
	startNoteCommand,
} from "../shared/command-names.ts"
import { isDraft } from "../shared/drafts/index.ts"
import { toGoList, toGoText } from "../shared/drafts/words.ts"
import { TextPositions } from "../shared/text-positions.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openAt } from "../shared/open-at.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import type { NoteSignatures } from "../shared/signatures/index.ts"
import { stateSentence, stateWords, textSentence } from "../shared/signatures/words.ts"
import { openWords } from "../shared/words.ts"
import { addEntryCommand } from "./commands.ts"

const { t } = vscode.l10n

interface LensContext {
	readonly notes: WorkspaceNotes
	/** The command that shows the open points of a case. */
	readonly openPointsCommand: string
}

/**
 * Of a formulation how far its case is, at its title; of a draft how much is to go; of every note the way to its header as a form, and a further person or
 * mechanism above their sections. Of a signed note who signed it, instead of all that would write into it. Of an empty note what it may become. None when the answer is no longer wanted.
 */
export async function codeLensesOf(
	{ notes, openPointsCommand }: LensContext,
	document: vscode.TextDocument,
	token: vscode.CancellationToken,
): Promise<vscode.CodeLens[]> {
	if (document.getText().trim() === "") return startLenses(document.uri)
	await notes.ready()
	if (token.isCancellationRequested) return []
	const file = notes.update(document)
	const subject = notes.folder.subject(file, optionsFor(document.uri))
	if (!subject) return []
	const { note, layout } = subject
	const positions = new TextPositions(note.text)
	const at = (range: Range, commands: readonly vscode.Command[]): vscode.CodeLens[] =>
		commands.map((command) => new vscode.CodeLens(positions.range(range), command))
	const patientCase = notes.folder.caseOf(file)
	const title = note.title ? shift(note.title.part.heading, note.title.at) : { start: 0, end: 0 }
	const draft = layout && isDraft(file) ? draftLens(notes, file) : undefined
	const ofCase =
		patientCase && layout === "formulation"
			? [sessionsLens(patientCase), draft ?? openPointsLens(notes, patientCase, openPointsCommand), ...actions(patientCase)]
			: draft
				? [draft]
				: []
	const signatures = notes.signatures.of(file)
	// Nothing is written into a signed note.
	if (signatures && signatures.note.by.length > 0)
		return [...at(title, ofCase), ...at(note.frontMatter?.opening ?? { start: 0, end: 0 }, signedLenses(document.uri, signatures))]
	const details = { title: t("Edit Details"), command: editDetailsCommand, arguments: [document.uri] }
	return [
		...at(title, ofCase),
		...(note.frontMatter && layout ? at(note.frontMatter.opening, [details]) : []),
		...openSectionsOf(subject).flatMap(({ id, of, heading }) => at(heading, [addLens(document, id, of)])),
	]
}

/** Who signed a note, and what can be done now. */
function signedLenses(uri: vscode.Uri, signatures: NoteSignatures): vscode.Command[] {
	const to = (title: string, command: string): vscode.Command => ({ title, command, arguments: [uri] })
	if (signatures.state !== "changed") {
		const state = { ...text(stateSentence(signatures)), tooltip: textSentence(signatures) }
		return [state, to(t("Add to this note"), addToNoteCommand)]
	}
	// In few words, as VS Code cuts the line at the edge of the window, and the ways out are at its end.
	const state = { ...text(languageInUse().grammar.capitalized(stateWords(signatures))), tooltip: stateSentence(signatures) }
	return [state, to(t("Make this change an addendum"), changeToAddendumCommand), to(t("Restore the signed text"), restoreSignedCommand)]
}

function addLens({ uri }: vscode.TextDocument, section: string, of: OpenSection["of"]): vscode.Command {
	return {
		title: of === "people" ? t("Add person") : t("Add mechanism"),
		command: addEntryCommand,
		arguments: [{ file: uri.toString(), section }],
	}
}

/** What an empty note may become. */
function startLenses(uri: vscode.Uri): vscode.CodeLens[] {
	const start = (title: string, layout: "formulation" | "session"): vscode.Command => ({
		title,
		command: startNoteCommand,
		arguments: [{ file: uri.toString(), layout }],
	})
	const commands = [
		text(t("This note is empty")),
		start(t("Start a formulation"), "formulation"),
		start(t("Start a session note"), "session"),
	]
	return commands.map((command) => new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command))
}

/** A lens that says something and does nothing when clicked. */
const text = (title: string): vscode.Command => ({ title, command: "" })

function sessionsLens(patientCase: Case): vscode.Command {
	const held = heldSessions(patientCase)
	const last = held.at(-1)
	if (!last) return text(t("no session yet"))
	const planned = plannedNow(patientCase)
	const one = held.length === 1 ? t("1 session took place") : t("{0} sessions took place", held.length)
	const title = planned === undefined ? one : t("{0} of {1} sessions took place", held.length, planned)
	return { ...openAt(last.file, 0), title, tooltip: t("Open the last session") }
}

function openPointsLens(notes: WorkspaceNotes, patientCase: Case, command: string): vscode.Command {
	const open = openPointsIn(notes.findingsOf(patientCase).map(({ finding }) => finding))
	if (countOf(open) === 0) return text(t("nothing still needed"))
	return { title: openWords(open), tooltip: t("Show them in the tree of cases"), command, arguments: [{ code: patientCase.code }] }
}

/** What is to go in a note that is being written for the first time. */
function draftLens(notes: WorkspaceNotes, file: string): vscode.Command {
	const parts = partsToGo(notes.findings(file))
	return { title: toGoText(parts.length), tooltip: toGoList(parts), command: parts.length === 0 ? "" : "ipt.nextPart" }
}

function actions({ code, closing }: Case): vscode.Command[] {
	const session = { title: t("New Session Note"), command: newSessionCommand, arguments: [{ code }] }
	const summary = { title: t("Export Case Summary"), command: "ipt.exportSummary", arguments: [{ code }] }
	return closing ? [summary] : [session, summary]
}
