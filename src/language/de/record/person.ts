/** German words of a person in the interpersonal inventory. */
import type { OwnWords } from "../../../record/words.ts"

export const person = {
	parts: {
		"person.relationship": {
			title: "Beziehung",
			aliases: ["Art der Beziehung", "Verhältnis"],
			write: "geben Sie an, wer die Person ist, etwa Partner, Mutter oder Kollegin",
			why: "Was zu erwarten ist, hängt von der Beziehung ab.",
		},
		"person.closeness": {
			title: "Nähe",
			aliases: ["Kreis", "Ring"],
			write: "geben Sie eine Zahl von 1 (am nächsten) bis 4 (am entferntesten) an",
			why: "Die Nähe zeigt, an wen sich die behandelte Person wenden könnte und wie sich das Netz während der Therapie verändert.",
		},
		"person.status": {
			title: "Status",
			write: "wählen Sie lebt, verstorben oder Kontakt abgebrochen, mit Datum, falls sich etwas geändert hat",
			why: "Auch Verstorbene und Menschen ohne Kontakt gehören ins Inventar und können für die Episode zentral sein.",
		},
		"person.contact": {
			title: "Kontakt",
			write: "geben Sie an, wie oft und wie Kontakt besteht und was sich daran geändert hat",
			why: "Weniger Kontakt ist oft das erste Zeichen eines Konflikts, eines Verlusts oder eines Rückzugs.",
		},
		"person.client-expects": {
			title: "Erwartungen an die Person",
			aliases: ["Patient erwartet", "Erwartungen des Patienten", "Erwartungen an sie", "Erwartungen an ihn", "Erwartet von der Person"],
			write: "schreiben Sie, was die behandelte Person von diesem Menschen erhofft oder als selbstverständlich ansieht",
			why: "Gegenseitige Erwartungen stehen im Mittelpunkt des Inventars, und viele wurden nie ausgesprochen.",
			source: "NOTP",
		},
		"person.they-expect": {
			title: "Erwartungen der Person",
			aliases: ["Erwartungen an den Patienten", "Erwartet vom Patienten", "Erwartungen an mich", "Person erwartet"],
			write: "schreiben Sie, was dieser Mensch aus Sicht der behandelten Person von ihr erwartet",
			why: "Wer die andere Seite kennt, sieht statt eines Vorwurfs einen Unterschied, über den sich reden lässt.",
			source: "NOTP",
		},
		"person.satisfying": {
			title: "Was guttut",
			aliases: ["Zufriedenstellend", "Positives", "Gute Seiten", "Positive Seiten", "Befriedigend"],
			write: "schreiben Sie, was die behandelte Person an dieser Beziehung mag, genießt oder aus ihr bekommt",
			why: "Gute Seiten zeigen, worauf sich bauen lässt, selbst in einer belasteten Beziehung.",
		},
		"person.unsatisfying": {
			title: "Was belastet",
			aliases: ["Unbefriedigend", "Negatives", "Schwierige Seiten", "Negative Seiten", "Belastendes", "Was fehlt"],
			write: "schreiben Sie, was in dieser Beziehung enttäuscht, verletzt oder fehlt",
			why: "Unzufriedenheit weist oft auf den Problembereich.",
		},
		"person.support": {
			title: "Unterstützung",
			aliases: ["Art der Unterstützung"],
			write: "nennen Sie die Arten von Unterstützung: emotional, praktisch, informativ, Gesellschaft oder gar keine",
			why: "Jemand kann jeden Einkauf übernehmen und nie nach dem Befinden fragen. Die Arten der Unterstützung zeigen, was fehlt.",
			source: "ISIPT",
		},
		"person.confides": {
			title: "Vertraut sich an",
			named: "ob sie ins Vertrauen gezogen wird",
			aliases: ["Vertraut sich der Person an", "Anvertrauen", "Vertrauensperson", "Vertrauen"],
			write:
				"geben Sie an, ob sich die behandelte Person diesem Menschen anvertraut (ja, teilweise oder nein) und was er über die Krankheit weiß",
			why: "Ob es jemanden gibt, dem man sich anvertrauen kann, ist eine Schlüsselfrage des Inventars.",
			source: "ISIPT",
		},
		"person.change-wanted": {
			title: "Gewünschte Veränderung",
			aliases: ["Gewünschte Änderung", "Veränderungswunsch", "Was sich ändern soll"],
			write: "schreiben Sie, was in dieser Beziehung anders werden soll",
			why: "Aus einem ausgesprochenen Wunsch kann ein Ziel oder eine Bitte werden.",
		},
		"person.around-onset": {
			title: "Rund um den Beginn",
			named: "was rund um den Beginn geschah",
			aliases: ["Um den Beginn", "Zur Zeit des Beginns", "Bei Symptombeginn"],
			write: "schreiben Sie, was mit dieser Person um die Zeit geschah oder sich änderte, als die Symptome begannen",
			why: "Veränderungen nahe am Beginn zählen für die Wahl des Fokus am meisten.",
			source: "NOTP",
		},
	},
	terms: {
		closeness: {
			"1": { title: "1", aliases: ["innerster", "innerster Kreis", "innerer", "ganz nah"] },
			"2": { title: "2", aliases: ["zweiter", "mittlerer"] },
			"3": { title: "3", aliases: ["dritter"] },
			"4": { title: "4", aliases: ["äußerster", "äußerster Kreis", "äußerer", "weit entfernt"] },
		},
		"person-status": {
			living: { title: "lebt", aliases: ["lebend", "am Leben"] },
			deceased: { title: "verstorben", aliases: ["gestorben", "tot"] },
			estranged: { title: "Kontakt abgebrochen", aliases: ["Kontaktabbruch", "entfremdet"] },
		},
		support: {
			emotional: { title: "emotional" },
			practical: { title: "praktisch" },
			informational: { title: "informativ" },
			companionship: { title: "Gesellschaft" },
			none: { title: "gar keine" },
		},
		confides: {
			yes: { title: "ja" },
			partly: { title: "teilweise", aliases: ["zum Teil", "teils"] },
			no: { title: "nein" },
		},
	},
} as const satisfies OwnWords
