/** Wonach beim Importieren gelesen wird, und was es auf Deutsch sagt. */
import type { ImportWords, NoteForm } from "../../import/words.ts"

const plan = { letter: "P", names: ["Plan", "Prozedere", "Procedere", "Planung"], of: "plan" } as const
const intervention = { letter: "I", names: ["Intervention", "Interventionen"], of: "techniques" } as const
const response = { letter: "R", names: ["Reaktion", "Resonanz"], of: "progress" } as const

const forms: readonly NoteForm[] = [
	{
		parts: [
			{ letter: "S", names: ["Subjektiv", "Subjektives"], of: "since-last" },
			{ letter: "O", names: ["Objektiv", "Objektives", "Beobachtungen"], of: "own" },
			{ letter: "A", names: ["Assessment", "Beurteilung", "Einschätzung", "Analyse"], of: "progress" },
			plan,
		],
	},
	{
		parts: [
			{ letter: "D", names: ["Daten"], of: "since-last" },
			{ letter: "A", names: ["Beurteilung", "Einschätzung"], of: "progress" },
			plan,
		],
	},
	{ parts: [{ letter: "B", names: ["Verhalten", "Beobachtung"], of: "since-last" }, intervention, response, plan] },
	{ parts: [{ letter: "G", names: ["Ziel", "Ziele"], of: "progress" }, intervention, response, plan] },
]

export const importing: ImportWords = {
	reading: { forms, sessions: ["sitzung", "therapiesitzung", "therapiestunde", "stunde", "termin", "einzelsitzung", "doppelsitzung"] },
	unsorted: "Aufzeichnungen",
	before: "Vor der ersten Sitzung",
	troubles: {
		"already-note": "Sie ist bereits eine Notiz von IPT Notes. Kopieren Sie sie in den Ordner ihres Falls.",
		damaged:
			"Sie ist beschädigt, und nichts davon konnte gelesen werden. Öffnen Sie sie in dem Programm, mit dem sie geschrieben wurde, speichern Sie sie erneut und importieren Sie die neue Datei.",
		empty: "Sie enthält keine Wörter. Wenn sie das Bild einer Seite zeigt, tippen oder kopieren Sie den Text.",
		encrypted: "Sie ist durch ein Passwort geschützt. Öffnen Sie sie, speichern Sie eine Kopie ohne Passwort und importieren Sie diese.",
		"old-word":
			"Sie ist im alten Word-Format (.doc). Öffnen Sie sie in Word oder LibreOffice, speichern Sie sie als .docx und importieren Sie die neue Datei.",
		"open-document":
			"Sie ist eine OpenDocument-Datei. Öffnen Sie sie in LibreOffice oder Word, speichern Sie sie als .docx und importieren Sie die neue Datei.",
		"other-format":
			"Dieses Format wird nicht gelesen. Speichern Sie sie als .docx, .rtf oder reinen Text und importieren Sie die neue Datei.",
		pdf: "Sie ist ein PDF, in dem die Reihenfolge des Textes nicht sicher ist. Speichern Sie das Original als .docx. Wenn es keines gibt, kopieren Sie den Text in eine Datei mit reinem Text.",
		spreadsheet: "Sie ist eine Tabelle. Enthält sie Werte, wählen Sie „Werte importieren…“.",
		"too-complex":
			"Sie ist zu tief verschachtelt, um gelesen zu werden. Speichern Sie sie als reinen Text und importieren Sie die neue Datei.",
		"too-large": "Sie ist zu groß, um gelesen zu werden. Teilen Sie sie in mehrere Dokumente.",
		"web-page":
			"Sie ist eine Webseite oder eine E-Mail. Öffnen Sie sie, kopieren Sie den Text in ein Word-Dokument, und importieren Sie dieses.",
	},
	describe: (title, { session, date, sections, own }) =>
		[
			[title, session].filter((each) => each !== undefined).join(" "),
			...(date === undefined ? [] : [date]),
			sections.length === 1 ? "1 bekannter Abschnitt" : `${sections.length} bekannte Abschnitte`,
			...(own.length === 0 ? [] : [`eigene Überschriften: ${own.join("; ")}`]),
		].join(", "),
	reasons: {
		comment: "Kommentare am Rand",
		deleted: "Gelöschter Text, den das Dokument noch enthält",
		embedded: "Eingebettete Dokumente",
		footer: "Fußzeilen",
		header: "Kopfzeilen",
		heading: "Überschriften, die durch die einer Notiz ersetzt sind",
		hidden: "Verborgener Text",
		picture: "Bilder",
		placeholder: "Stellen eines Formulars, die nicht ausgefüllt wurden",
		symbol: "Symbole einer besonderen Schriftart",
	},
}
