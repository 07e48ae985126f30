/** Titles and descriptions in JSON Schemas, in German. */
import type { HandbookWords } from "../../../handbook/words.ts"

export const schemaWords: HandbookWords["schemas"] = {
	frontMatter: { title: "Kopfdaten einer IPT-Notiz", description: "Die Angaben am Anfang einer Datei .ipt.md" },
	configuration: {
		title: "Einstellungen für einen Ordner mit IPT-Notizen",
		keys: {
			profile:
				"Wofür die Akte geführt wird: für die klinische Verwendung oder für die Abrechnung; diese verlangt auch Uhrzeiten, Kontaktform, Anwesende, Verfasser-Kürzel und Funktionsniveau.",
			rules: "Die Stufe einer Meldung, nach ihrem Code. Ein Code mit einem Stern am Ende steht für alle Codes mit demselben Anfang.",
			measures: "Ihre eigenen Skalen. Sie werden gelesen, geprüft, gezeichnet und zusammengefasst wie die bekannten.",
			author: "Initialen oder Kürzel für neue Notizen. Ihre eigene Einstellung ipt.author hat Vorrang.",
			templates: "Namen von Vorlagen. Sie haben noch keine Wirkung.",
			language: "Die Sprache neuer Notizen.",
		},
	},
	ownMeasure: {
		title: "Ihre eigene Skala",
		keys: {
			name: "Der Name der Skala, wie er angezeigt wird",
			title: "Ihr voller Name",
			aliases: "Andere Namen in Notizen. Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.",
			items: "Zahl der Items",
			itemRange: "Niedrigster und höchster Wert eines Items",
			range: "Niedrigster und höchster Gesamtwert",
			scoring: "Wie sich aus den Items ein Gesamtwert ergibt: als Summe, als Mittelwert oder gar nicht",
			decimals: "Gesamtwerte dürfen Nachkommastellen haben",
			better: "Ob niedrigere oder höhere Gesamtwerte besser sind",
			bands: "Namen der Schweregrade, jeder mit seinem niedrigsten Gesamtwert",
			reliableChange:
				"Ab wie vielen Punkten eine Veränderung reliabel ist. Verschlechtert sich der Wert um mindestens so viele Punkte, wird das gemeldet.",
			suicideItem: "Nummer des Items zu Suizidgedanken. Jeder Wert über seinem Schwellenwert (0) erfordert einen Abschnitt „Risiko“.",
			subscales: "Subskalen nach Namen, mit den Nummern ihrer Items und ihrem Wertebereich",
		},
	},
	level: "Stufe einer Meldung",
}
