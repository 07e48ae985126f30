/** German words of session notes and of missed sessions. */
import type { KindWords } from "../../../record/words.ts"

export const session = {
	kind: {
		title: "Sitzung",
		aliases: [
			"Sitzungsnotiz",
			"Sitzungsprotokoll",
			"Stundenprotokoll",
			"Therapiesitzung",
			"Therapiestunde",
			"Einzelsitzung",
			"Gruppensitzung",
			"Doppelsitzung",
			"Verlauf",
			"Verlaufsnotiz",
			"Verlaufseintrag",
			"Verlaufsdokumentation",
			"Kontakt",
			"Termin",
		],
	},
	parts: {
		"session.since-last": {
			title: "Seit der letzten Sitzung",
			aliases: ["Zwischenanamnese", "Verlauf seit der letzten Sitzung"],
			write: "beschreiben Sie die Symptome und was seit dem letzten Treffen mit anderen Menschen geschah",
			why: "Die erste Frage einer Sitzung führt zu Stimmung und Ereignissen, sodass beides verbunden werden kann.",
			source: "NOTP",
		},
		"session.since-last.symptoms": {
			title: "Symptome",
			aliases: ["Symptomatik", "Beschwerden"],
			write: "beschreiben Sie Stimmung, Schlaf, Appetit und andere Symptome, mit besseren und schlechteren Tagen",
			why: "Dann können Sie fragen, was an guten Tagen anders war als an schlechten.",
		},
		"session.since-last.events": {
			title: "Ereignisse",
			write: "schreiben Sie, was seit der letzten Sitzung mit anderen Menschen geschah, jeweils mit @Alias",
			why: "Aktuelle Ereignisse, die den Fokus berühren, sind der Stoff jeder Sitzung.",
			source: "IPTUK",
		},
		"session.contacts": {
			title: "Kontakte",
			aliases: ["Kontakte zwischen den Sitzungen", "Zwischen den Sitzungen", "Kontakte mit Dritten"],
			write: "notieren Sie Anrufe, Briefe und Gespräche zwischen den Sitzungen: mit wem, wann und worüber",
			why: "Auch Absprachen zwischen den Sitzungen wirken auf die Behandlung, und andere müssen vielleicht davon wissen.",
		},
		"session.mood-link": {
			title: "Stimmung und Ereignisse",
			aliases: ["Zusammenhang von Stimmung und Ereignis"],
			write: "verbinden Sie eine Veränderung der Stimmung mit einem interpersonellen Ereignis, gleich, was zuerst kam",
			why: "Stimmung und Ereignisse zu verbinden, in beiden Richtungen, ist die wöchentliche Arbeit der mittleren Phase.",
			source: "IPTUK",
		},
		"session.techniques": {
			title: "Techniken",
			aliases: ["Interventionen"],
			write: "nennen Sie jede Technik, die Sie eingesetzt haben, mit einer Zeile dazu, was Sie getan haben, mit wem oder worüber",
			why: "Die Techniken zeigen, was Sie getan haben, nicht nur, worüber gesprochen wurde.",
			source: "GERO",
		},
		"session.affect": {
			title: "Affekt",
			aliases: ["Gefühle", "Emotionen"],
			write: "nennen Sie die Gefühle, die ausgedrückt, im Raum spürbar oder vermieden wurden",
			why: "Gefühle sagen etwas über Beziehungen. IPT hilft, sie auszudrücken, auszuhalten und zu nutzen.",
			source: "WMK18",
		},
		"session.mechanisms": {
			title: "Wirkmechanismen",
			aliases: ["Veränderungsmechanismen", "Wirkfaktoren"],
			write: "schätzen Sie jeden Wirkmechanismus, an dem Sie gearbeitet haben, von 0 bis 3 ein, mit dem, was Sie gesehen oder gehört haben",
			why: "Wer Anzeichen notiert, sobald sie auftreten, kann die Hypothesen der Fallkonzeption verfolgen und ändern.",
		},
		"session.progress": {
			title: "Fortschritt",
			aliases: ["Ansprechen auf die Behandlung", "Fortschritt und Ansprechen"],
			write: "halten Sie fest, wie die Behandlung anschlägt und wie es mit jedem Ziel steht",
			why: "Wenn sich wenig verändert, merken Sie es, solange noch Zeit ist, den Fokus zu überdenken.",
		},
		"session.ending": {
			title: "Therapieende",
			aliases: ["Abschied", "Arbeit am Abschied", "Beendigung", "Beendigung der Therapie"],
			write: "notieren Sie, wie viele Sitzungen bleiben, was über das Ende gesagt wurde und welche Gefühle es auslöste",
			why: "Das Ende wird mehrere Sitzungen vorher besprochen, damit Zeit bleibt, sich zu verabschieden und Zuversicht zu gewinnen.",
			source: "WMK00",
		},
		"session.plan": {
			title: "Plan",
			aliases: ["Nächste Schritte", "Plan für die nächste Sitzung", "Weiteres Vorgehen", "Planung"],
			write: "schreiben Sie, worum es in der nächsten Sitzung gehen wird und was bis dahin ausprobiert werden soll",
			why: "Ein Plan hält den Fokus von Sitzung zu Sitzung. Etwas auszuprobieren ist ein Angebot, nie eine Pflicht.",
			source: "NOTP",
		},
		"session.reason": {
			title: "Grund",
			aliases: ["Ausfallgrund", "Begründung"],
			write: "schreiben Sie, warum die Sitzung nicht stattfand, soweit Sie es wissen",
			why: "Vielleicht geht es der behandelten Person schlechter, vielleicht hat sie praktische Probleme oder Zweifel an der Therapie.",
		},
		"session.contact": {
			title: "Kontaktaufnahme",
			aliases: ["Kontakt"],
			write: "schreiben Sie, wie Sie deswegen Kontakt aufgenommen haben und was Sie vereinbart haben",
			why: "Sich nach einer versäumten Sitzung zu melden zeigt Anteilnahme und bereitet den nächsten Schritt vor.",
		},
	},
	terms: {
		rating: {
			"0": { title: "nicht bearbeitet" },
			"1": { title: "bearbeitet" },
			"2": { title: "etwas Veränderung berichtet" },
			"3": { title: "deutliche Veränderung mit Beispiel" },
		},
	},
} as const satisfies KindWords
