/** German words of a Risk section, in each kind of note. */
import type { OwnWords } from "../../../record/words.ts"

const aliases = ["Sicherheit", "Sicherheitsplan", "Risikoeinschätzung", "Risikobeurteilung"] as const

export const risk = {
	parts: {
		"formulation.risk": {
			title: "Risiko",
			aliases,
			write:
				"halten Sie fest, was Sie zu Suizidalität, Selbstverletzung und Fremdgefährdung gefragt haben, die Risikostufe und Ihre Gründe",
			why: "Das Risiko wird beim ersten Kontakt eingeschätzt und dokumentiert, damit spätere Veränderungen zu sehen sind.",
			source: "SAFET",
		},
		"session.risk": {
			title: "Risiko",
			aliases,
			write: "geben Sie die heutige Risikostufe an, die Gründe dafür und einen etwaigen Plan",
			why: "Verändert sich der Zustand, muss das Risiko neu eingeschätzt und dokumentiert werden.",
			source: "SAFET",
		},
		"closing.risk": {
			title: "Risiko",
			aliases: ["Sicherheit", "Risikoeinschätzung", "Risikobeurteilung"],
			write: "geben Sie die Risikostufe am Therapieende an, die Gründe dafür und einen Plan, der weiter gilt",
			why: "Der wöchentliche Kontakt endet. Deshalb wird das Risiko noch einmal eingeschätzt und dokumentiert.",
			source: "SAFET",
		},
		"addendum.risk": {
			title: "Risiko",
			aliases: ["Sicherheit", "Risikoeinschätzung", "Risikobeurteilung"],
			write: "geben Sie die Risikostufe an, die Gründe dafür und einen etwaigen Plan, wenn der Nachtrag etwas zum Risiko sagt",
			why: "Was ein Nachtrag zum Risiko sagt, gilt ab seinem Datum, wie in jeder anderen Notiz.",
		},
		"scores.risk": {
			title: "Risiko",
			aliases: ["Sicherheit", "Risikoeinschätzung", "Risikobeurteilung"],
			write: "war eine Antwort besorgniserregend, nennen Sie die Risikostufe, ihre Begründung und was unternommen wurde",
			why: "Ein Fragebogen kann zwischen den Sitzungen etwas über das Risiko sagen. Was daraufhin geschah, gehört dazu.",
		},
		"risk.level": {
			title: "Stufe",
			aliases: ["Risikostufe"],
			write: "wählen Sie kein Risiko, gering, mittel oder hoch",
			why: "Wer die Notiz liest, sieht die Stufe sofort und wie sie sich von Notiz zu Notiz verändert.",
		},
		"risk.rationale": {
			title: "Begründung",
			write: "nennen Sie die Gründe für die Stufe: Gedanken, Pläne, Absichten, frühere Versuche und Schutzfaktoren",
			why: "Die Gründe zeigen, wie Sie zu Ihrem Urteil kamen und was es ändern würde.",
			source: "SAFET",
		},
		"risk.plan": {
			title: "Plan",
			aliases: ["Sicherheitsplan", "Krisenplan", "Notfallplan"],
			write:
				"schreiben Sie, was Sie zur Sicherheit vereinbart haben: wer anzurufen ist, was außer Reichweite kommt und wann das Risiko neu geprüft wird",
			why: "Ist das Risiko erhöht, muss aus der Akte hervorgehen, was unternommen wurde und wie es weiterverfolgt wird.",
			source: "SAFET",
		},
	},
	terms: {
		"risk-level": {
			none: { title: "kein Risiko" },
			low: { title: "gering", aliases: ["niedrig"] },
			moderate: { title: "mittel", aliases: ["mäßig"] },
			high: { title: "hoch" },
		},
	},
} as const satisfies OwnWords
