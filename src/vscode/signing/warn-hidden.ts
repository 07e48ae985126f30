/** Characters that nobody sees, or that turn the order of the text around, are named before a note with them is signed. */
import * as vscode from "vscode"
import { legible } from "../../text/text.ts"
import { openPlace } from "../shared/open-place.ts"
import { titleOf, type ToSign } from "./collect.ts"

const { t } = vscode.l10n

/** More places are not listed. */
const mostPlaces = 5

/** Asks whether notes with such characters are to be signed all the same. Resolves with whether to go on. */
export async function warnOfHidden(notes: readonly ToSign[]): Promise<boolean> {
	for (const note of notes) if (note.hidden.length > 0 && !(await signsAllTheSame(note))) return false
	return true
}

async function signsAllTheSame(note: ToSign): Promise<boolean> {
	const [sign, show] = [t("Sign Anyway"), t("Show the First")]
	const places = note.hidden.slice(0, mostPlaces).map(({ offset, codePoint }) => {
		const before = note.text.slice(0, offset).split(/\r\n|\r|\n/)
		const character = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`
		return t("Line {0}, column {1}: {2}", before.length, (before.at(-1)?.length ?? 0) + 1, character)
	})
	const rest = note.hidden.length - places.length
	const answer = await vscode.window.showWarningMessage(
		t("{0} contains characters that are not seen, or that change the order in which text is seen.", legible(titleOf(note))),
		{
			modal: true,
			detail: [
				t("So the text may say something else than what you read. Such characters often come from pasted text, and can be deleted."),
				...places,
				...(rest > 0 ? [t("and {0} more", rest)] : []),
			].join("\n"),
		},
		show,
		sign,
	)
	if (answer === show) await openPlace({ file: note.uri.toString(), offset: note.hidden[0]?.offset ?? 0 })
	return answer === sign
}
