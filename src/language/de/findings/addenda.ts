/** What findings of addenda say, in German: by code, with their pages and examples. */
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date as longDate, quoted } from "../grammar.ts"

export const addendaFindings = {
	"amends.unknown": {
		title: "Ergänzte Notiz",
		sentence: ({ file }) =>
			`Im Ordner dieses Nachtrags gibt es keine Notiz ${quoted(file)}. Geben Sie den Dateinamen der Notiz an, zu der er gehört.`,
		page: {
			title: "Ergänzte Notiz nicht gefunden",
			when: "Die Datei, die `amends` nennt, ist keine Notiz im Ordner des Nachtrags. Ein Nachtrag liegt neben der Notiz, zu der er gehört, und nennt deren Datei ohne Ordner.",
			why: "Ohne seine Notiz steht ein Nachtrag am falschen Ort. In Exporten findet er sich dann unter den übrigen Notizen.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-05.addendum-1.ipt.md": note`
						---
						note: addendum
						case: C-7
						date: 2026-02-11
						author: AB
						amends: »session-5.ipt.md«
						reason: Versehen
						---

						## Nachtrag

						Die Dosis betrug 25 mg.
					`,
				},
				mended: ["session-5.ipt.md", "session-05.ipt.md"],
			},
		],
	},
	"amends.other-case": {
		title: "Ergänzte Notiz aus einem anderen Fall",
		sentence: ({ file, case: code, other }) =>
			`Die Notiz ${quoted(file)} gehört zum Fall ${other}, dieser Nachtrag zum Fall ${code}. Berichtigen Sie „case“ oder „amends“.`,
		page: {
			title: "Ergänzte Notiz aus einem anderen Fall",
			when: "Der Nachtrag trägt den Code eines Falls, und die Notiz, zu der er gehört, den eines anderen.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-05.addendum-1.ipt.md": note`
						---
						note: addendum
						case: C-9
						date: 2026-02-11
						author: AB
						amends: »session-05.ipt.md«
						reason: Versehen
						---

						## Nachtrag

						Die Dosis betrug 25 mg.
					`,
				},
				mended: ["case: C-9", "case: C-7"],
			},
		],
	},
	"amends.circle": {
		title: "Nachträge im Kreis",
		sentence: () =>
			"Dieser Nachtrag ergänzt sich selbst oder einen Nachtrag, der ihn ergänzt. Geben Sie den Dateinamen der Notiz an, die zuerst da war.",
		page: {
			title: "Nachträge, die einander ergänzen",
			when: "Ein Nachtrag nennt in `amends` sich selbst, oder der Weg von ihm zu dem, was er ergänzt, führt zu ihm zurück.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-05.addendum-1.ipt.md": note`
						---
						note: addendum
						case: C-7
						date: 2026-02-11
						author: AB
						amends: »session-05.addendum-1.ipt.md«
						reason: Versehen
						---

						## Nachtrag

						Die Dosis betrug 25 mg.
					`,
				},
				mended: ["session-05.addendum-1.ipt.md", "session-05.ipt.md"],
			},
		],
	},
	"amends.date-order": {
		title: "Datum des Nachtrags",
		sentence: ({ date, amended }) =>
			`Der Nachtrag vom ${longDate(date)} liegt vor der Notiz vom ${longDate(amended)}, zu der er gehört. Berichtigen Sie eines der Daten.`,
		page: {
			title: "Nachtrag vor seiner Notiz",
			when: "Das Datum eines Nachtrags liegt vor dem Datum der Notiz, zu der er gehört.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-05.addendum-1.ipt.md": note`
						---
						note: addendum
						case: C-7
						date: »2026-01-11«
						author: AB
						amends: session-05.ipt.md
						reason: Versehen
						---

						## Nachtrag

						Die Dosis betrug 25 mg.
					`,
				},
				mended: ["date: 2026-01-11", "date: 2026-02-11"],
			},
		],
	},
} satisfies Partial<WordsByCode>
