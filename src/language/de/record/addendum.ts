/** German words of the addendum. */
import type { AddendaWords, KindWords } from "../../../record/words.ts"
import { date as longDate } from "../grammar.ts"

export const addendum = {
	kind: {
		title: "Nachtrag",
		aliases: [
			"Nachtragsnotiz",
			"Ergänzung",
			"Korrektur",
			"Korrekturnotiz",
			"Berichtigung",
			"Richtigstellung",
			"später Eintrag",
			"nachträglicher Eintrag",
		],
	},
	parts: {
		"addendum.addendum": {
			title: "Nachtrag",
			aliases: ["Ergänzung", "Nachträglicher Eintrag"],
			write: "schreiben Sie, was Sie der Notiz hinzufügen, oder berichtigen Sie sie in einem Abschnitt „Korrektur“",
			why: "Die Notiz bleibt, wie sie ist. Was Sie später erfahren oder erinnern, hat hier seinen Platz.",
		},
		"addendum.correction": {
			title: "Korrektur",
			aliases: ["Korrekturen", "Berichtigung", "Richtigstellung"],
			write: "zitieren Sie, was geschrieben stand, und schreiben Sie, was richtig ist",
			why: "Eine Korrektur löscht nichts. Der frühere und der richtige Wortlaut bleiben beide in der Akte.",
		},
		"addendum.correction.was": {
			title: "Geschrieben stand",
			aliases: ["Falsch war", "Ursprünglicher Eintrag"],
			write: "zitieren Sie, was in der Notiz steht",
			why: "So ist zu sehen, welche Worte Sie berichtigen.",
		},
		"addendum.correction.is-right": {
			title: "Richtig ist",
			aliases: ["Was richtig ist", "Berichtigter Eintrag"],
			write: "schreiben Sie, was dort stehen sollte",
			why: "So ist zu sehen, was nach heutigem Stand richtig ist.",
		},
	},
} as const satisfies KindWords

/** How an addendum, an amended note and a late entry are called. */
export const addendaWords: AddendaWords = {
	name: ({ date, author, reason, corrects }) =>
		[
			corrects ? "Korrektur" : "Nachtrag",
			date === undefined ? "" : ` vom ${longDate(date)}`,
			author === undefined ? "" : ` von ${author}`,
			reason === undefined ? "" : `: ${reason}`,
		].join(""),
	amended: "mit Nachtrag",
	lateEntry: (written) => `späterer Eintrag, geschrieben am ${longDate(written)}`,
}
