/** The hints of a note as inlay hints, each with a word on how it was computed. */
import * as vscode from "vscode"
import { type Hint, hintsOf } from "../../assist/hints.ts"
import type { Measure } from "../../record/index.ts"
import { TextPositions } from "../shared/text-positions.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { noteText, numberText, totalText } from "../shared/words.ts"

const { t } = vscode.l10n

/** The hints of a note that are in a range; none when they are no longer wanted. */
export async function inlayHintsIn(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	range: vscode.Range,
	token: vscode.CancellationToken,
): Promise<vscode.InlayHint[]> {
	// Before every note is read, the last session might be another one.
	await notes.ready()
	if (token.isCancellationRequested) return []
	const file = notes.update(document)
	const subject = notes.folder.isText(file) ? notes.folder.subject(file, optionsFor(document.uri)) : undefined
	if (!subject) return []
	const places = new TextPositions(subject.note.text)
	return hintsOf(subject).flatMap((hint) => {
		const position = places.position(hint.at)
		return range.contains(position) ? [inlayHint(hint, position)] : []
	})
}

function inlayHint(hint: Hint, position: vscode.Position): vscode.InlayHint {
	const made = new vscode.InlayHint(position, labelOf(hint))
	made.tooltip = tooltipOf(hint)
	made.paddingLeft = true
	return made
}

function labelOf(hint: Hint): string {
	switch (hint.kind) {
		case "total":
			return `= ${totalText(hint.total, hint.band, hint.prorated)}`
		case "band":
			return hint.band
		case "planned":
			return t("of {0}", hint.sessions)
		case "days":
			return daysText(hint.days, hint.since.session)
	}
}

function daysText(days: number, session: number | undefined): string {
	if (days === 0) return session === undefined ? t("on the day of the last session") : t("on the day of session {0}", session)
	if (session === undefined) return days === 1 ? t("1 day after the last session") : t("{0} days after the last session", days)
	return days === 1 ? t("1 day after session {0}", session) : t("{0} days after session {1}", days, session)
}

function tooltipOf(hint: Hint): string {
	switch (hint.kind) {
		case "total":
			return t(
				"The total of {0}, calculated from its items: {1}. It is not written into the note.",
				hint.measure.key,
				ruleText(hint.measure),
			)
		case "band":
			return t("The band of a total of {0} on {1}. Bands are guides, not diagnoses.", numberText(hint.total), hint.measure.key)
		case "planned":
			return t("Session {0} of {1}, as the treatment contract plans at this point.", hint.session, hint.sessions)
		case "days":
			return t("Counted from the last session that took place before this date: {0}.", noteText(hint.since))
	}
}

function ruleText({ scoring }: Measure): string {
	if (scoring === "mean") return t("the mean of the answered items")
	return scoring === "qids" ? t("the worst of items 1 to 4, of 6 to 9 and of 15 and 16, and the other items as they are") : t("their sum")
}
