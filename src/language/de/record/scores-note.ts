/** German words of scores without a session. */
import type { KindWords } from "../../../record/words.ts"

export const scoresNote = {
	kind: {
		title: "Werte",
		aliases: ["Messwerte", "Fragebogen", "Fragebögen", "Fragebogenwerte", "Skalenwerte", "Testwerte", "Testergebnisse", "Punktwerte"],
	},
	parts: {
		"scores.remarks": {
			title: "Anmerkungen",
			aliases: ["Bemerkungen", "Kommentar"],
			write: "schreiben Sie, was zu den Werten zu wissen ist, etwa wo und mit wessen Hilfe der Fragebogen ausgefüllt wurde",
			why: "Ein Wert wird anders gelesen, wenn zum Beispiel jemand beim Ausfüllen geholfen hat.",
		},
	},
} as const satisfies KindWords
