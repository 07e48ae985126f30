/** Signatures in a summary: at each note who signed it, when and with which meaning, and whether its text is still that one. */
import type { Paragraph, Text } from "mdast"
import type { NoteFacts } from "../cases/facts.ts"
import { termTitle } from "../record/index.ts"
import type { SignedBy } from "../signatures/index.ts"
import { localMoment } from "../text/moment.ts"
import type { SignedCounts } from "./signature-words.ts"
import { isSigned, type NamedNote, type NoteSigned, signedNotesOf, signedOf, type SignedState } from "./signed.ts"
import type { SummaryRequest } from "./request.ts"
import { capital, signatureWords, words } from "./wording.ts"

declare module "mdast" {
	interface TextData {
		/** What somebody signed with, such as a printed name: it stays as it is, however people are called. */
		asSigned?: true
	}
}

/** Text that stays as it is, however people are called. */
export const asSigned = (value: string): Text => ({ type: "text", value, data: { asSigned: true } })

/** What is to be said of the signatures of a note, below its heading; nothing if nobody signs in this case. */
export function signatureLines(request: SummaryRequest, facts: NoteFacts): Paragraph[] {
	return isSigned(request) ? linesOf(signedOf(request, facts)) : []
}

function linesOf({ state, isCurrent, by, earlier, withdrawn }: NoteSigned): Paragraph[] {
	const { changed, notTheText, alsoTheText, signedAgain, withdrawn: takenBack, unsigned, unread } = signatureWords()
	const now = by.filter((one) => isCurrent(one) === true).map(signatureText)
	const before = by.filter((one) => isCurrent(one) !== true).map(signatureText)
	return [
		...(state === "unsigned" || state === "withdrawn" ? [quiet(unsigned)] : []),
		...(state === "signed" ? [quiet(`${capital(now.join("; "))}.`)] : []),
		...(state === "changed" ? [marked(changed, notTheText(before))] : []),
		...(state === "changed" && now.length > 0 ? [quiet(alsoTheText(now))] : []),
		...(state === "unread" ? [marked(unread, `${capital(before.join("; "))}.`)] : []),
		...(earlier.length > 0 ? [quiet(signedAgain(earlier.map(signatureText)))] : []),
		...(withdrawn.length > 0 ? [quiet(takenBack(withdrawn.map(signatureText)))] : []),
	]
}

const quiet = (text: string): Paragraph => ({ type: "paragraph", children: [{ type: "emphasis", children: [asSigned(text)] }] })

const marked = (mark: string, text: string): Paragraph => ({
	type: "paragraph",
	children: [{ type: "strong", children: [asSigned(mark)] }, asSigned(` ${text}`)],
})

/** A signature within a sentence: “signed by Anna Berg (AB), author, on 3 March 2026 at 17:02 (UTC+01:00)”. */
function signatureText(by: SignedBy): string {
	const { date, time, zone } = localMoment(new Date(by.time))
	return signatureWords().by[by.meaning](signerText(by), signatureWords().on(date, time, zone))
}

/** The printed name with the initials. */
export const signerText = ({ name, signer }: SignedBy): string => (name === signer ? name : `${name} (${signer})`)

/** When something was signed, short enough for one line of a cell: `2026-03-03 17:02 +01:00`. */
export function momentText({ time: at }: SignedBy): string {
	const { date, time, zone } = localMoment(new Date(at))
	return `${date} ${time} ${zone.replace(/^UTC(?=.)/, "")}`
}

/** A note as it is named among others, without a word of its own: “Session 5 (2026-02-02)”. */
export function noteName({ fileLabel }: Pick<SummaryRequest, "fileLabel">, { kind, session, date, file }: NamedNote): string {
	if (!kind) return fileLabel?.(file) ?? file
	const name = kind === "session" ? capital(words().sessionNumber(session)) : termTitle("note", kind)
	return date === undefined ? name : `${name} (${date})`
}

/** The state of a note in a few words; empty if nobody signs in this case. */
export const signatureState = (request: SummaryRequest, facts: NoteFacts): string =>
	isSigned(request) ? signatureWords().states[signedOf(request, facts).state] : ""

/** How many notes are signed, and what of that was checked; for the head of a summary. Nothing if nobody signs in this case. */
export function signatureHead(request: SummaryRequest): string[] {
	return isSigned(request) ? [`${countText(request)} ${signatureWords().notVerified}`] : []
}

/** How many notes are in each state, in a sentence. */
export const countText = (request: SummaryRequest): string => signatureWords().counts(countsOf(request))

/** What is wrong with signed notes, whatever parts are requested: those that were changed, those that are not there, and ledgers that could not be read. */
export function signatureWarnings(request: SummaryRequest): string[] {
	const { signatures, fileLabel = (file: string) => file } = request
	const unread = (signatures?.unreadLedgers ?? []).map(fileLabel)
	const warning = unread.length > 0 ? [signatureWords().unreadLedgers(unread)] : []
	if (!isSigned(request)) return warning
	const namesOf = (state: SignedState): string[] =>
		signedNotesOf(request).flatMap((signed) => (signed.state === state ? [noteName(request, signed.named)] : []))
	const [changed, missing] = [namesOf("changed"), namesOf("missing")]
	return [
		...warning,
		...(changed.length > 0 ? [signatureWords().changedNotes(changed)] : []),
		...(missing.length > 0 ? [signatureWords().missingNotes(missing)] : []),
	]
}

/** How many notes are in each state. */
export function countsOf(request: SummaryRequest): SignedCounts {
	const states = signedNotesOf(request).map(({ state }) => state)
	const count = (wanted: SignedState): number => states.filter((state) => state === wanted).length
	return {
		signed: count("signed"),
		changed: count("changed"),
		unread: count("unread"),
		missing: count("missing"),
		unsigned: count("unsigned") + count("withdrawn"),
	}
}
