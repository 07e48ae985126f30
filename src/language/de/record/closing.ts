/** German words of the closing note. */
import type { KindWords } from "../../../record/words.ts"

export const closing = {
	kind: {
		title: "Abschluss",
		aliases: [
			"Abschlussnotiz",
			"Abschlussbericht",
			"Abschlussbefund",
			"Abschlussgespräch",
			"Therapieabschluss",
			"Therapieende",
			"Beendigung",
			"Epikrise",
			"Entlassung",
			"Entlassbrief",
			"Entlassbericht",
			"Entlassungsbericht",
			"Schlussbericht",
		],
	},
	parts: {
		"closing.outcome": {
			title: "Ergebnis im Problembereich",
			aliases: ["Ergebnis", "Ergebnis des Problembereichs"],
			write: "vergleichen Sie den Problembereich heute mit dem Stand in der Fallkonzeption",
			why: "In der Beendigungsphase wird zurückgeblickt, wie weit das zentrale Problem gelöst ist.",
			source: "CASE",
		},
		"closing.outcome.stage-at-start": {
			title: "Stadium zu Beginn",
			aliases: ["Stadium am Anfang", "Stadium bei Therapiebeginn"],
			write: "wählen Sie das Stadium des Konflikts bei Therapiebeginn: Neuverhandlung, Sackgasse oder Auflösung",
			why: "Wie weit sich ein Konflikt bewegt hat, sehen Sie nur, wenn Sie wissen, wo er begann.",
		},
		"closing.outcome.stage-now": {
			title: "Stadium jetzt",
			aliases: ["Stadium heute", "Stadium am Ende", "Stadium bei Therapieende"],
			write: "wählen Sie das Stadium des Konflikts am Ende: Neuverhandlung, Sackgasse oder Auflösung",
			why: "IPT strebt kein bestimmtes Ergebnis an. Wieder miteinander zu reden zählt ebenso wie eine betrauerte Trennung.",
			source: "DISP",
		},
		"closing.goals": {
			title: "Ziele",
			aliases: ["Zielerreichung"],
			write: "geben Sie zu jedem Ziel der Fallkonzeption an, ob es erreicht, teilweise erreicht oder nicht erreicht ist, und wie",
			why: "Die Ziele wurden gemeinsam vereinbart, und am Ende ist Zeit, auf jedes zurückzublicken.",
		},
		"closing.change": {
			title: "Was sich verändert hat",
			aliases: ["Veränderung", "Veränderung und Gründe"],
			write: "beschreiben Sie, was jetzt anders ist und was die behandelte Person dafür getan hat",
			why: "Wer gefragt wird, warum es besser geht, sieht den eigenen Anteil daran und kann später darauf bauen.",
			source: "MARK21",
		},
		"closing.mechanisms": {
			title: "Wirkmechanismen",
			aliases: ["Veränderungsmechanismen", "Wirkfaktoren"],
			write: "geben Sie zu jedem erwarteten Wirkmechanismus an, ob Sie Anzeichen dafür notiert haben, und welche",
			why: "Das zeigt, welche Hypothesen der Fall stützt, ohne einen Beweis zu behaupten.",
		},
		"closing.feelings": {
			title: "Gefühle zum Abschied",
			aliases: ["Gefühle zum Therapieende", "Abschied"],
			write: "schreiben Sie, welche Gefühle das Ende auf beiden Seiten auslöste, etwa Traurigkeit, Stolz, Erleichterung, Sorge oder Ärger",
			why: "Das Ende ist selbst ein Rollenwechsel, und seine Gefühle verdienen Beachtung.",
			source: "MARK21",
		},
		"closing.warning-signs": {
			title: "Frühwarnzeichen",
			aliases: ["Warnzeichen", "Warnsignale"],
			write: "führen Sie die ersten Zeichen einer neuen Episode auf, die die behandelte Person oder andere bemerken würden",
			why: "Eine früh bemerkte Episode kann behandelt werden, solange sie noch leicht ist.",
			source: "CASE",
		},
		"closing.contingency": {
			title: "Krisenplan",
			aliases: ["Rückfallplan", "Rückfallprophylaxe", "Notfallplan"],
			write: "schreiben Sie, was bei Frühwarnzeichen zu tun ist und an wen sich die behandelte Person wendet",
			why: "Einen Plan aus guten Zeiten zu befolgen ist leichter, als mitten in einer Episode einen zu machen.",
			source: "CASE",
		},
		"closing.remaining": {
			title: "Verbleibende Probleme",
			aliases: ["Offene Probleme", "Offene Themen", "Restsymptomatik"],
			write: "nennen Sie, was noch schwierig ist und wie die behandelte Person damit umgehen will",
			why: "Eine kurze Therapie lässt manches offen. Es zu nennen hält den Abschied ehrlich und hilft denen, die weiterbehandeln.",
			source: "CASE",
		},
		"closing.maintenance": {
			title: "Erhaltungstherapie",
			aliases: ["Erhaltungstherapie und Nachsorge", "Nachsorge", "Auffrischungssitzungen", "Katamnese"],
			write: "halten Sie fest, ob Sie eine Erhaltungstherapie oder Auffrischungssitzungen vereinbart haben, oder warum nicht",
			why: "Alle sollten wissen, was nach der Akutphase kommt, mit oder ohne weitere Sitzungen.",
			source: "SR-T",
		},
		"closing.social-support": {
			title: "Soziale Unterstützung am Ende",
			aliases: ["Soziale Unterstützung"],
			write: "beschreiben Sie, wer jetzt unterstützt und was daran anders ist als am Anfang",
			why: "Nach der letzten Sitzung ist dieses Netz die Stütze.",
		},
		"closing.discharge": {
			title: "Überleitung",
			aliases: ["Entlassung", "Entlassung und Überweisung", "Überleitung und Überweisung"],
			write: "nennen Sie Diagnose, Medikation und Überweisungen am Ende und wer einen Brief erhält",
			why: "Wer danach behandelt, fängt hier an.",
		},
		"closing.further-treatment": {
			title: "Weitere Behandlung",
			aliases: ["Andere Behandlung"],
			write:
				"schreiben Sie, welche andere wirksame Behandlung Sie besprochen oder eingeleitet haben, weil der Wert der wichtigsten Skala um weniger als die Hälfte gesunken ist",
			why: "Bleiben Symptome, hat die Behandlung versagt, nicht der Mensch, und eine andere kann helfen.",
			source: "MARK21",
		},
		"closing.outreach": {
			title: "Kontaktversuche",
			aliases: ["Kontaktaufnahme"],
			write: "schreiben Sie, wann und wie Sie versucht haben, die behandelte Person zu erreichen, und was die Antwort war",
			why: "Wer nicht mehr kommt, dem geht es vielleicht schlechter. Sich zu melden zeigt Anteilnahme und hält die Tür offen.",
		},
	},
	terms: {
		"goal-outcome": {
			met: { title: "erreicht" },
			partly: { title: "teilweise erreicht", aliases: ["teilweise", "zum Teil erreicht", "teils erreicht"] },
			"not-met": { title: "nicht erreicht", aliases: ["unerreicht"] },
		},
	},
} as const satisfies KindWords
