/** Enter Scores: a total, the answers to all items as digits, or a whole list, typed or pasted in one box. */
import * as vscode from "vscode"
import { readScoreList, type ScoreList, type UnreadScore, writeScores } from "../../assist/score-list.ts"
import { itemNumbers } from "../../note/values/totals.ts"
import { scalesOf } from "../../record/index.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { change, noteInFront, subjectOf } from "./note-in-front.ts"
import { numberText } from "../shared/words.ts"

const { t } = vscode.l10n

/** Asks for scores and writes them into the measures of a note. */
export async function enterScores(notes: WorkspaceNotes, argument: unknown): Promise<void> {
	const uri = noteInFront(argument)
	const { subject } = await subjectOf(notes, uri)
	if (!subject.layout) throw new Error(t("The note does not say of which kind it is. Write “note: session” in its header first."))
	const own = scalesOf(subject.options.measures)
	const entered = await vscode.window.showInputBox({
		title: t("Enter Scores"),
		prompt: t("One score or a list. Write a total, or one digit for each item."),
		placeHolder: t("PHQ-9 210121010; GAD-7 9"),
		validateInput: (text) => (text.trim() === "" ? undefined : readingOf(readScoreList(text, own))),
	})
	if (entered === undefined || entered.trim() === "") return
	const { scores } = readScoreList(entered, own)
	await change(notes, uri, ({ note, layout }) => {
		const edits = layout && writeScores(note, layout, scores, own)
		if (!edits) throw new Error(t("The header of this note could not be changed. Write the scores into it by hand."))
		return edits
	})
}

/** What is read of the list so far; an error while a part of it is no score. */
function readingOf({ scores, unread: [unread] }: ScoreList): vscode.InputBoxValidationMessage {
	if (unread) return { message: problemOf(unread), severity: vscode.InputBoxValidationSeverity.Error }
	const words = scores.map(({ measure, total }) => (total === undefined ? measure.key : t("{0}: {1}", measure.key, numberText(total))))
	return { message: words.join(", "), severity: vscode.InputBoxValidationSeverity.Info }
}

function problemOf({ text, measure }: UnreadScore): string {
	if (!measure) return t("“{0}” is not a score of a known scale. Write its name and its score, such as PHQ-9 14.", text)
	const [least, most] = measure.total ?? []
	const items = itemNumbers(measure).length
	if (items > 0 && least !== undefined && most !== undefined)
		return t("Write a total of {0} from {1} to {2}, or {3} digits, one for each item.", measure.key, least, most, items)
	return t("This score of {0} cannot be read. Write only its number.", measure.key)
}
