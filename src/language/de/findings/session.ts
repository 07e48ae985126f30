/** What findings of the sessions of a case in their order say, in German: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date, quoted } from "../grammar.ts"

export const sessionFindings = {
	"session.duplicate-number": {
		title: ({ session }) => `Sitzungsnummer ${session} doppelt`,
		sentence: ({ session, allowed }) =>
			`Auch eine andere Sitzung dieses Falls hat die Nummer ${session}. ${allowed.length > 0 ? `Nach dem Datum ist dies Sitzung ${allowed.join("")}.` : "Prüfen Sie Nummer und Datum von beiden."}`,
		page: {
			title: "Sitzungsnummer doppelt",
			when: "Zwei Sitzungsnotizen eines Falls haben dieselbe Nummer und sind nicht zwei Fassungen einer Notiz. Beide werden gemeldet. Eine Nummer wird nur vorgeschlagen, wenn nach den Daten eine frei ist.",
			why: "Der Verlauf des Falls richtet sich nach den Sitzungsnummern.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: »5«
						date: 2026-02-09
						phase: middle
						---
					`,
				},
				mended: ["session: 5", "session: 6"],
			},
		],
	},
	"session.date-order": {
		title: ({ session, earlier }) => `Sitzung ${session} mit früherem Datum als Sitzung ${earlier}`,
		sentence: ({ session, date: day, earlier, earlierDate }) =>
			`Sitzung ${session} hat das Datum ${date(day)} und läge damit vor Sitzung ${earlier} am ${date(earlierDate)}. Prüfen Sie Nummer und Datum.`,
		page: {
			title: "Falsche Reihenfolge der Daten",
			when: "Eine Sitzung mit höherer Nummer hat ein früheres Datum.",
			why: "Werte und Ereignisse werden in ihrer zeitlichen Reihenfolge gezeigt.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: »2026-01-09«
						phase: middle
						---
					`,
				},
				mended: ["2026-01-09", "2026-02-09"],
			},
		],
	},
	"session.gap": {
		title: ({ from, to }) => (from === to ? `Notiz zu Sitzung ${from}` : `Notizen zu den Sitzungen ${from} bis ${to}`),
		sentence: ({ from, to }) =>
			from === to
				? `Zu Sitzung ${from} gibt es keine Notiz. Wurde die Sitzung versäumt oder abgesagt, ergänzen Sie eine kurze Notiz. Sonst prüfen Sie die Nummer.`
				: `Zu den Sitzungen ${from} bis ${to} gibt es keine Notizen. Wurden sie versäumt oder abgesagt, ergänzen Sie für jede eine kurze Notiz. Sonst prüfen Sie die Nummer.`,
		page: {
			title: "Sitzungsnummern fehlen",
			when: "Vor dieser Sitzung fehlen Sitzungsnummern.",
		},
		examples: () => [
			{
				notes: {
					"session-01.ipt.md": note`
						---
						note: session
						case: C-7
						session: 1
						date: 2026-01-05
						phase: initial
						---
					`,
					"session-03.ipt.md": note`
						---
						note: session
						case: C-7
						session: »3«
						date: 2026-01-19
						phase: initial
						---
					`,
				},
				mended: {
					"session-02.ipt.md": note`
						---
						note: session
						case: C-7
						session: 2
						date: 2026-01-12
						phase: initial
						status: cancelled
						---

						## Grund

						Am selben Morgen abgesagt: @mutter ins Krankenhaus gekommen.
					`,
				},
			},
		],
	},
	"session.beyond-contract": {
		title: ({ session, planned }) => `Sitzung ${session} bei ${planned} vereinbarten Sitzungen`,
		sentence: ({ session, planned }) =>
			`Dies ist Sitzung ${session}, vereinbart sind aber nur ${planned}. Vereinbaren Sie weitere Sitzungen und tragen Sie sie unter „contract“ ein, oder beenden Sie die Therapie.`,
		page: {
			title: "Mehr Sitzungen als vereinbart",
			when: "Die Sitzungsnummer ist höher als die zuletzt vereinbarte Zahl der Sitzungen. Sitzungen der Erhaltungstherapie haben einen eigenen Vertrag und zählen nicht mit.",
			why: "Die zeitliche Begrenzung gehört zur Wirkung der IPT.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						contract:
						  sessions: 12
						---
					`,
					"session-13.ipt.md": note`
						---
						note: session
						case: C-7
						session: »13«
						date: 2026-03-30
						phase: conclusion
						---
					`,
				},
				mended: ["phase: conclusion\n", "phase: conclusion\ncontract:\n  sessions: 16\n"],
			},
		],
	},
	"session.phase-fit": {
		title: ({ earlier }) => `Frühere Phase als in Sitzung ${earlier}`,
		sentence: ({ phase, earlierPhase, earlier }) =>
			`In Sitzung ${earlier} war die Phase ${quoted(termTitle("phase", earlierPhase))}, hier ist sie wieder ${quoted(termTitle("phase", phase))}. Prüfen Sie beide Angaben.`,
		page: {
			title: "Rückschritt in der Phase",
			when: "Die Phase liegt vor der einer früheren Sitzung.",
			why: "Die Therapie führt von der Anfangsphase über die mittlere Phase zur Beendigungsphase.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: »initial«
						---
					`,
				},
				mended: ["phase: initial", "phase: middle"],
			},
		],
	},
	"session.cloned-text": {
		title: ({ earlier }) => `Text aus Sitzung ${earlier ?? ""} kopiert`,
		sentence: ({ earlier }) =>
			`Diese Notiz stimmt fast wörtlich mit der von Sitzung ${earlier ?? ""} überein. Schreiben Sie, was diesmal neu war.`,
		page: {
			title: "Kopierter Text",
			when: "Abgesehen von Überschriften, Feldnamen und Zielen ist der Text fast derselbe wie in der Sitzung davor.",
			why: "Kopierter Text verdeckt, wie die Therapie verläuft, und Kostenträger beanstanden ihn.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Stimmung und Ereignisse

						Am Sonntag bedrückt, nachdem @mutter die Tagespflege abgelehnt und @bruder nicht wie versprochen angerufen hatte.
					`,
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---

						## Stimmung und Ereignisse

						Am Sonntag bedrückt, nachdem @mutter die Tagespflege abgelehnt und @bruder nicht wie versprochen angerufen hatte.
					`,
				},
				mended: [
					"Am Sonntag bedrückt, nachdem @mutter die Tagespflege abgelehnt und @bruder nicht wie versprochen angerufen hatte.",
					"Ab Mittwoch besser, als @bruder anrief und fragte, was er übernehmen kann; bedrückt nur am Abend nach dem Arzttermin.",
				],
			},
		],
	},
} satisfies Partial<WordsByCode>
