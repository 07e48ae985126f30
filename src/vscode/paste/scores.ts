/** A list of scores that is pasted into the header becomes its measures. */
import * as vscode from "vscode"
import { readScoreList, writeScores } from "../../assist/score-list.ts"
import { readHead } from "../../note/front-matter/head.ts"
import { readNote } from "../../note/read.ts"
import { type Measure, readMeasureName, scalesOf } from "../../record/index.ts"
import { isEmptyText } from "../../note/values/value.ts"
import { lineRange, type Range, type TextEdit } from "../../text/text.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { textEdits } from "../shared/text-positions.ts"

/**
 * What pasting a list of scores does instead; nothing for a text that is more than scores, and at a place that is not for
 * them: neither a blank line of the header, nor after `measures:` or a measure without a score.
 */
export function scoresPasted(document: vscode.TextDocument, place: Range, pasted: string): vscode.DocumentPasteEdit | undefined {
	const edits = scoreEdits(document.getText(), place, pasted, scalesOf(optionsFor(document.uri).measures))
	if (!edits) return undefined
	const kind = vscode.DocumentDropOrPasteEditKind.Text.append("ipt", "markdown", "scores")
	const made = new vscode.DocumentPasteEdit("", vscode.l10n.t("Paste scores as measures"), kind)
	made.additionalEdit = new vscode.WorkspaceEdit()
	made.additionalEdit.set(document.uri, textEdits(document, edits))
	return made
}

/** The edits that put pasted scores into the measures of a note. */
export function scoreEdits(text: string, { start, end }: Range, pasted: string, own: readonly Measure[]): readonly TextEdit[] | undefined {
	const note = readNote(text)
	const { frontMatter } = note
	const { layout } = (frontMatter && readHead(frontMatter)) ?? {}
	if (!frontMatter || !layout || start < frontMatter.yaml.start || end > frontMatter.yaml.end) return undefined
	const key = keyIn(text.slice(lineRange(text, start).start, start))
	if (key === undefined || !isForScores(key, text.slice(end, lineRange(text, end).end), own)) return undefined
	// Answers without a name belong to the measure on whose line they are pasted.
	const isNamed = /\p{L}{3}/u.test(pasted) || readMeasureName(key, own).measure === undefined
	// A row of answers goes on from the name, a column is below it.
	const withName = /[\r\n]/.test(pasted.trim()) ? `${key}\n${pasted}` : `${key}\t${pasted.trim()}`
	const { scores, unread } = readScoreList(isNamed ? pasted : withName, own)
	return scores.length > 0 && unread.length === 0 ? writeScores(note, layout, scores, own) : undefined
}

/** The key of a line that has no value yet; an empty text for a blank line, nothing for any other. */
function keyIn(line: string): string | undefined {
	const written = line.trim()
	if (written === "") return ""
	const key = written.slice(0, -1).trimEnd()
	return written.endsWith(":") && !/[:#]/.test(key) ? key : undefined
}

const isForScores = (key: string, after: string, own: readonly Measure[]): boolean =>
	isEmptyText(after) && (key === "" || key === "measures" || readMeasureName(key, own).measure !== undefined)
