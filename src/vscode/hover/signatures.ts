/** Who signed a note, when and with which meaning: on the first lines of the note and on the people that its header names. */
import * as vscode from "vscode"
import { entryOf } from "../../note/front-matter/read.ts"
import type { Note } from "../../note/read.ts"
import { fingerprintOf, readSignature, type SignedBy } from "../../signatures/index.ts"
import { lineRange, type Range } from "../../text/text.ts"
import type { NoteSignatures } from "../shared/signatures/index.ts"
import { dayText, doesNotCount, textSentence } from "../shared/signatures/words.ts"
import { meaningTitle } from "../shared/meaning-words.ts"
import { momentText } from "../shared/moment.ts"
import { HoverText } from "../../assist/hover/index.ts"

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

/** Each signature of a note, and whether the text is still that one. If nothing was verified, that is said; of what was, the keys are named. */
export async function signatureText(signatures: NoteSignatures): Promise<HoverText> {
	const { note, changedSince, state, verified } = signatures
	const isVerified = state === "signed" && verified?.state === "counts"
	const fingerprints = new Map(isVerified ? await Promise.all(note.by.map(async (by) => [by, await fingerprintIn(by)] as const)) : [])
	const text = new HoverText().heading(titleOf(signatures))
	text.paragraph(textSentence(signatures))
	return text.items(
		...note.by.map((by): [string, string] => [
			by.signer,
			[
				isVerified
					? t("{0}, {1} on {2}", by.name, meaningTitle(by.meaning), momentText(by.time))
					: t("{0}, {1} on {2}", by.name, meaningTitle(by.meaning), dayText(by)),
				...(fingerprints.has(by) ? [t("key {0}", fingerprints.get(by) ?? "")] : []),
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

function titleOf(signatures: NoteSignatures): string {
	if (signatures.state === "changed") return t("Changed after it was signed")
	if (doesNotCount(signatures)) return t("Signed, but it does not count")
	return signatures.verified?.state === "counts" ? t("Signed, and verified") : t("Signed")
}

/** The short form of the key that signed. It was verified, so it can be read. */
const fingerprintIn = async ({ entry }: SignedBy): Promise<string> => fingerprintOf(readSignature(entry.signature).key.blob)
