/** The words of summaries on signatures in German. */
import type { SignatureWords } from "../../../summary/signature-words.ts"
import { counted, date as longDate, listed, plural } from "../grammar.ts"

const noteForms = { one: "Notiz", other: "Notizen" }

/** Phrases that contain commas. */
const phrases = (texts: readonly string[]): string => texts.join("; ")

export const signatures: SignatureWords = {
	on: (date, time, zone) => `am ${longDate(date)} um ${time} Uhr (${zone})`,
	by: {
		author: (who, on) => `verfasst und signiert von ${who} ${on}`,
		reviewed: (who, on) => `durchgesehen und signiert von ${who} ${on}`,
		"co-signed": (who, on) => `gegengezeichnet von ${who} ${on}`,
		approved: (who, on) => `freigegeben von ${who} ${on}`,
		addendum: (who, on) => `als Nachtrag signiert von ${who} ${on}`,
		correction: (who, on) => `als Berichtigung signiert von ${who} ${on}`,
		"late-entry": (who, on) => `als später Eintrag signiert von ${who} ${on}`,
		withdrawn: (who, on) => `zurückgezogen von ${who} ${on}`,
		"key-change": (who, on) => `als Schlüsselwechsel signiert von ${who} ${on}`,
	},
	meanings: {
		author: "verfasst",
		reviewed: "durchgesehen",
		"co-signed": "gegengezeichnet",
		approved: "freigegeben",
		addendum: "Nachtrag",
		correction: "Berichtigung",
		"late-entry": "später Eintrag",
		withdrawn: "zurückgezogen",
		"key-change": "Schlüsselwechsel",
	},
	changed: "Nach dem Signieren geändert.",
	notTheText: (by) => `Der Text hier ist nicht der, der signiert wurde: ${phrases(by)}.`,
	alsoTheText: (by) => `Der Text hier ist der, zu dem diese Signatur gehört: ${phrases(by)}.`,
	signedAgain: (by) => `Nach einer Änderung erneut signiert. Zu einem früheren Text gehört: ${phrases(by)}.`,
	withdrawn: (by) => `Eine Signatur wurde zurückgezogen. Die Notiz war so signiert: ${phrases(by)}.`,
	unsigned: "Nicht signiert.",
	unread: "Signiert, ließ sich aber nicht mit dem signierten Text vergleichen.",
	states: {
		signed: "Text wie signiert",
		changed: "nach dem Signieren GEÄNDERT",
		unread: "NICHT VERGLICHEN",
		withdrawn: "Signatur zurückgezogen",
		unsigned: "nicht signiert",
		earlier: "zu einem früheren Text",
		missing: "NOTIZ FEHLT",
	},
	columns: { note: "Notiz", who: "Signiert von", when: "Wann", state: "Stand" },
	counts: ({ signed, changed, unread, unsigned, missing }) => {
		const some = (count: number, words: string): string[] => (count > 0 ? [`${counted(count, noteForms)} ${words}`] : [])
		return `Signaturen: ${listed([
			...some(signed, "mit dem signierten Text"),
			...some(changed, "nach dem Signieren geändert"),
			...some(unread, "signiert und nicht verglichen"),
			...some(unsigned, "nicht signiert"),
			...some(missing, "signiert und nicht vorhanden"),
		])}.`
	},
	notVerified: "Die Signaturen selbst wurden nicht geprüft.",
	limit:
		"Jeder Text wurde mit dem verglichen, was laut den Signaturlisten neben den Notizen signiert wurde. Namen und Zeiten sind die, die beim Signieren angegeben wurden. Ob die Signaturen echt sind, wurde hier nicht geprüft. Das prüft der Befehl „ipt-notes verify“ mit der Liste derer, die signieren dürfen. Wurde am Ende einer Signaturliste eine Signatur entfernt, zeigt ein Vergleich das nicht.",
	changedNotes: (notes) => `Nach dem Signieren geändert: ${listed(notes)}.`,
	unreadLedgers: (files) =>
		`${plural(files.length, { one: "Eine Signaturliste konnte", other: "Signaturlisten konnten" })} nicht gelesen werden. Eine signierte Notiz kann daher hier als nicht signiert erscheinen: ${listed(files)}.`,
	missingNotes: (files) =>
		`Signiert und unter ${plural(files.length, { one: "diesem Namen", other: "diesen Namen" })} nicht vorhanden: ${listed(files)}.`,
}
