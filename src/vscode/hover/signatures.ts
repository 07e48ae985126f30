/** Who signed a note, when and with which meaning: on the first lines of the note and on the people that its header names. */
import * as vscode from "vscode"
import { entryOf } from "../../note/front-matter/read.ts"
import type { Note } from "../../note/read.ts"
import { lineRange, type Range } from "../../text/text.ts"
import type { NoteSignatures } from "../shared/signatures/index.ts"
import { dayText, textSentence } from "../shared/signatures/words.ts"
import { meaningTitle } from "../shared/meaning-words.ts"
import { HoverText } from "./text.ts"

const { t } = vscode.l10n

/** Keys whose lines say who is responsible for a note. */
const keys = ["note", "author", "supervisor"]

/** The place of a hover on signatures that an offset is in; nothing elsewhere. */
export function signaturePlaceAt({ text, frontMatter }: Note, offset: number): Range | undefined {
	const first = lineRange(text, 0)
	const lines = keys.flatMap((key) => {
		const entry = entryOf(frontMatter?.entries ?? [], key)
		return entry ? [{ start: entry.keyRange.start, end: Math.max(entry.keyRange.end, entry.value.range.end) }] : []
	})
	return [first, ...lines].find(({ start, end }) => start <= offset && offset <= end)
}

/** Each signature of a note, and whether the text is still that one. Nothing was verified for this, and that is said. */
export function signatureText(signatures: NoteSignatures): HoverText {
	const { note, changedSince, state } = signatures
	const text = new HoverText().heading(state === "changed" ? t("Changed after it was signed") : t("Signed"))
	text.paragraph(textSentence(signatures))
	return text.items(
		...note.by.map((by): [string, string] => [
			by.signer,
			[
				t("{0}, {1} on {2}", by.name, meaningTitle(by.meaning), dayText(by)),
				...(by.reason === undefined ? [] : [by.reason]),
				...(changedSince.includes(by) ? [t("another text")] : []),
			].join(" · "),
		]),
		...note.amendedBy.map(({ file, by }): [string, string] => [
			file,
			t("{0} by {1} on {2}", meaningTitle(by.meaning), by.signer, dayText(by)),
		]),
	)
}
