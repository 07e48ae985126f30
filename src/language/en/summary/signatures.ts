/** The words of summaries on signatures in English. */
import type { SignatureWords } from "../../../summary/signature-words.ts"
import { counted, date as longDate, listed, plural } from "../grammar.ts"

const noteForms = { one: "note", other: "notes" }

/** Phrases that contain commas. */
const phrases = (texts: readonly string[]): string => texts.join("; ")

export const signatures: SignatureWords = {
	on: (date, time, zone) => `on ${longDate(date)} at ${time} (${zone})`,
	by: {
		author: (who, on) => `signed by ${who}, author, ${on}`,
		reviewed: (who, on) => `reviewed by ${who} ${on}`,
		"co-signed": (who, on) => `co-signed by ${who} ${on}`,
		approved: (who, on) => `approved by ${who} ${on}`,
		addendum: (who, on) => `signed as an addendum by ${who} ${on}`,
		correction: (who, on) => `signed as a correction by ${who} ${on}`,
		"late-entry": (who, on) => `signed as a late entry by ${who} ${on}`,
		withdrawn: (who, on) => `withdrawn by ${who} ${on}`,
		"key-change": (who, on) => `signed as a change of key by ${who} ${on}`,
	},
	meanings: {
		author: "author",
		reviewed: "reviewed",
		"co-signed": "co-signed",
		approved: "approved",
		addendum: "addendum",
		correction: "correction",
		"late-entry": "late entry",
		withdrawn: "withdrawn",
		"key-change": "change of key",
	},
	changed: "Changed after it was signed.",
	notTheText: (by) => `The text here is not the one that was ${phrases(by)}.`,
	alsoTheText: (by) => `The text here is the one that was ${phrases(by)}.`,
	signedAgain: (by) => `Signed again after a change. An earlier text was ${phrases(by)}.`,
	withdrawn: (by) => `A signature was withdrawn. The note had been ${phrases(by)}.`,
	unsigned: "Not signed.",
	unread: "Signed, but it could not be compared with what was signed.",
	states: {
		signed: "text as signed",
		changed: "CHANGED after it was signed",
		unread: "NOT COMPARED",
		withdrawn: "signature withdrawn",
		unsigned: "not signed",
		earlier: "of an earlier text",
		missing: "NOTE MISSING",
	},
	columns: { note: "Note", who: "Signed by", when: "When", state: "State" },
	counts: ({ signed, changed, unread, unsigned, missing }) => {
		const some = (count: number, words: string): string[] => (count > 0 ? [`${counted(count, noteForms)} ${words}`] : [])
		return `Signatures: ${listed([
			...some(signed, "with the text that was signed"),
			...some(changed, "changed after signing"),
			...some(unread, "signed and not compared"),
			...some(unsigned, "not signed"),
			...some(missing, "signed and missing"),
		])}.`
	},
	notVerified: "The signatures themselves were not verified.",
	limit:
		"Each text was compared with what the signature files next to the notes say was signed. Names and times are as the signers gave them. Whether the signatures are genuine was not checked here. The command “ipt-notes verify” checks that, with the list of those who may sign. If a signature was removed from the end of a file, a comparison does not show it.",
	changedNotes: (notes) => `Changed after ${plural(notes.length, { one: "it was", other: "they were" })} signed: ${listed(notes)}.`,
	unreadLedgers: (files) =>
		`${plural(files.length, { one: "A signature file", other: "Signature files" })} could not be read, so a signed note may appear here as not signed: ${listed(files)}.`,
	missingNotes: (files) =>
		`Signed, and not there under ${plural(files.length, { one: "its name", other: "their names" })}: ${listed(files)}.`,
}
