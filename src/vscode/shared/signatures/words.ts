/** What is said of the signatures of a note: who signed it, when, with which meaning, and whether its text is still that one. */
import * as vscode from "vscode"
import { languageInUse } from "../../../language/index.ts"
import type { SignedBy, SignedNote } from "../../../signatures/index.ts"
import { meaningTitle } from "../meaning-words.ts"
import { dayText as dayOf, momentText, timeText } from "../moment.ts"
import { nameOf } from "../uri.ts"
import type { NoteSignatures } from "./state.ts"
import type { Verified } from "./verified.ts"

const { t } = vscode.l10n

/** The day of a signature, in words. */
export const dayText = ({ time }: Pick<SignedBy, "time">): string => dayOf(time)

/** `AB (Author) on 3 March 2026` */
export const signatureText = (by: SignedBy): string => t("{0} ({1}) on {2}", by.signer, meaningTitle(by.meaning), dayText(by))

/** The same with the printed name. */
export const namedSignatureText = (by: SignedBy): string =>
	t("{0}, {1} ({2}) on {3}", by.signer, by.name, meaningTitle(by.meaning), dayText(by))

/** Whether a verification showed that a signature of a note does not count. */
export const doesNotCount = ({ state, verified }: NoteSignatures): boolean => state === "signed" && verified?.state === "fails"

/** Whether someone else has signed for a note besides its author. */
export const isCountersigned = ({ note: { by } }: NoteSignatures): boolean =>
	by.some(({ meaning }) => meaning === "co-signed" || meaning === "approved")

/** When a note was verified: the time, and the day if it was not today. */
const whenText = (at: number): string => (new Date(at).toDateString() === new Date().toDateString() ? timeText(at) : momentText(at))

/** The state of a note in a few words; empty of one that nobody signed. */
export const stateWords = (signatures: NoteSignatures): string => withVerification(signatures, unverifiedWords(signatures))

/** The same for a row that has little room: who signed, after the mark that files have in the Explorer. */
export function shortStateWords(signatures: NoteSignatures): string {
	const signers = signersOf(signatures).join(", ")
	if (signatures.state === "missing") return t("missing, signed by {0}", signers)
	if (signatures.state !== "signed") return stateWords(signatures)
	// Of several, one may count all the same: the tooltip says which does not, and why.
	if (doesNotCount(signatures))
		return signersOf(signatures).length > 1 ? t("not all count: {0}", signers) : t("does not count: {0}", signers)
	return withVerification(signatures, `${isCountersigned(signatures) ? "✓✓" : "✓"} ${signers}`)
}

function withVerification({ state, verified }: NoteSignatures, words: string): string {
	if (state !== "signed" || !verified) return words
	switch (verified.state) {
		case "counts":
			return t("{0}, verified", words)
		case "fails":
			return t("{0}, but it does not count", words)
		case "stale":
			return t("{0}, no longer verified", words)
	}
}

const signersOf = ({ note }: NoteSignatures): readonly string[] => [...new Set(note.by.map(({ signer }) => signer))]

function unverifiedWords(signatures: NoteSignatures): string {
	const { state, changedSince } = signatures
	const signers = languageInUse().grammar.joined(signersOf(signatures))
	switch (state) {
		case "signed":
			return isCountersigned(signatures) ? t("signed and countersigned by {0}", signers) : t("signed by {0}", signers)
		case "changed": {
			const [first] = changedSince
			return first ? t("changed after {0} signed it", first.signer) : ""
		}
		case "missing":
			return t("signed by {0}, and missing", signers)
		case "unsigned":
			return ""
	}
}

/** The state of a note in a sentence; empty of one that nobody signed. */
export function stateSentence({ state, note, changedSince, verified }: NoteSignatures): string {
	const listed = (all: readonly SignedBy[]): string => languageInUse().grammar.joined(all.map(signatureText))
	if (note.by.length === 0 || state === "unsigned") return ""
	if (state === "signed") return [t("Signed by {0}", listed(note.by)), ...verifiedWords(verified)].join(" · ")
	if (state === "missing") return t("Signed by {0}, and missing", listed(note.by))
	return t("Changed after it was signed by {0}", listed(changedSince))
}

function verifiedWords(verified: Verified | undefined): string[] {
	switch (verified?.state) {
		case undefined:
			return []
		case "counts":
			return [t("verified at {0}", whenText(verified.at))]
		case "fails":
			return [...verified.why]
		case "stale":
			return [t("no longer verified")]
	}
}

/**
 * That the text is the one that was signed, or that it is not: as far as hashes show, or as a verification showed. Empty of a note that
 * nobody signed.
 */
export function textSentence({ state, note, changedSince, verified }: NoteSignatures): string {
	const { joined } = languageInUse().grammar
	const who = (all: readonly SignedBy[]): string => joined(all.map((by) => t("{0} signed on {1}", by.signer, dayText(by))))
	if (state === "signed" && verified) return verifiedSentence(verified, note)
	if (state === "signed")
		return `${t("The text is the one that {0}.", who(note.by))} ${t("This compares texts. It does not verify signatures.")}`
	if (state === "changed") return t("The text is not the one that {0}.", who(changedSince))
	return ""
}

function verifiedSentence({ state, at, list, why }: Verified, { by }: SignedNote): string {
	const when = whenText(at)
	if (state === "stale")
		return t("No longer verified: the text or its signatures are others than those that were verified at {0}. Verify again.", when)
	if (state === "fails") return t("Verified at {0} with the list “{1}”: not all of its signatures count. {2}", when, list, why.join("; "))
	return new Set(by.map(({ signer }) => signer)).size > 1
		? t("The text has not changed since the holders of these keys signed it. Verified at {0} with the list “{1}”.", when, list)
		: t("The text has not changed since the holder of this key signed it. Verified at {0} with the list “{1}”.", when, list)
}

/** All signatures of a note, one a line, with what is to be said of its text. */
export function signatureLines(signatures: NoteSignatures): string[] {
	const { note, changedSince } = signatures
	if (note.by.length === 0) return []
	const lines = note.by.map((by) => {
		const text = t("Signed by {0}", namedSignatureText(by))
		return changedSince.includes(by) ? t("{0}: another text", text) : text
	})
	return [...lines, textSentence(signatures)]
}

/** That signed notes stay as they are. */
export function keptSentence(signed: readonly vscode.Uri[]): string {
	if (signed.length === 1) return t("{0} is signed, so it stays as it is. To add something, write an addendum.", names(signed))
	return t("{0} are signed, so they stay as they are. To add something, write an addendum.", names(signed))
}

const most = 3

/** So many names, and how many more. */
function names(files: readonly vscode.Uri[]): string {
	const shown = files.slice(0, most).map(nameOf)
	const more = files.length - shown.length
	return languageInUse().grammar.joined(more > 0 ? [...shown, more === 1 ? t("1 other note") : t("{0} other notes", more)] : shown)
}
