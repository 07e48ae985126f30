/** What findings of a case as a whole say, in German: by code, with their pages and examples. */
import { type Kind, termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date, either, quoted } from "../grammar.ts"

/** The kinds of which a case has one, with their gender. */
const seconds: Readonly<Partial<Record<Kind, { readonly second: string; readonly one: string }>>> = {
	formulation: { second: "Zweite Fallkonzeption", one: "eine Fallkonzeption" },
	closing: { second: "Zweiter Abschluss", one: "einen Abschluss" },
}

export const caseFindings = {
	"case.no-formulation": {
		title: "Fallkonzeption",
		sentence: ({ closing, due }) =>
			closing
				? "Der Fall wird ohne Fallkonzeption abgeschlossen. Schreiben Sie eine, und sei sie noch so kurz."
				: `Der Fall hat noch keine Fallkonzeption; erwartet wird sie bis Sitzung ${due}. Schreiben Sie sie jetzt und besprechen Sie sie in der Sitzung.`,
		page: {
			title: "Keine Fallkonzeption",
			when: "Der Fall hat keine Fallkonzeption, obwohl er abgeschlossen wird oder die Sitzung erreicht ist, bis zu der sie erwartet wird.",
			why: "In der mittleren Phase wird am vereinbarten Fokus gearbeitet, und zum Therapieende wird auf Fokus und Ziele zurückgeblickt.",
		},
		examples: () => [
			{
				title: "die Sitzung, bis zu der sie erwartet wird",
				notes: {
					"session-04.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 4
						date: 2026-01-26
						phase: initial
						---
					`,
				},
				mended: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-26
						problem-areas: [role-transition]
						---
					`,
				},
			},
			{
				title: "ein Abschluss",
				notes: {
					"closing.ipt.md": note`
						---
						»note: closing«
						case: C-7
						date: 2026-04-20
						ending: planned
						---
					`,
				},
				mended: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-04-20
						problem-areas: [role-transition]
						---
					`,
				},
			},
		],
	},
	"case.duplicate-note": {
		title: ({ kind, case: code }) => `${seconds[kind]?.second ?? `Zweite Notiz ${quoted(termTitle("note", kind))}`} im Fall ${code}`,
		sentence: ({ kind, case: code }) =>
			`Der Fall ${code} hat schon ${seconds[kind]?.one ?? `eine Notiz ${quoted(termTitle("note", kind))}`}; nur die erste Notiz wird verwendet. Führen Sie beide zusammen oder korrigieren Sie hier den Fallcode.`,
		page: {
			title: "Zweite Fallkonzeption oder zweiter Abschluss",
			when: "Ein Fall hat eine zweite Fallkonzeption oder einen zweiten Abschluss.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						---
					`,
					"formulation-new.ipt.md": note`
						---
						»note: formulation«
						case: C-7
						date: 2026-02-02
						---
					`,
				},
				mended: ["case: C-7", "case: C-8"],
			},
		],
	},
	"case.conflict-copy": {
		title: "Zweite Fassung einer Notiz",
		sentence: () =>
			"Dies ist eine zweite Fassung einer anderen Notiz. Vergleichen Sie beide, behalten Sie eine mit allem, was stimmt, und löschen Sie die andere.",
		page: {
			title: "Zwei Fassungen einer Notiz",
			when: "Zwei Notizen haben dieselbe Art, dieselbe Nummer und dasselbe Datum. Entweder ist der größte Teil ihres Textes gleich, oder eine hat einen Namen, wie ihn ein Synchronisierungsdienst oder ein Programm einer zweiten Fassung gibt, zum Beispiel `session-02-DESKTOP-7Q1`, `(1)`, `conflicted copy`, `.sync-conflict-…` oder `~`. Gemeldet wird die zweite Fassung, ohne weitere Meldungen zu ihrer Nummer und ihrem Text. Nur die erste Fassung zählt für Sitzungen, Werte und Verlauf. Exporte nennen beide. Eine neue Nummer wird nicht vorgeschlagen, denn die Sitzung hat nur einmal stattgefunden.",
		},
		examples: () => [
			{
				notes: {
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---

						## Plan

						Das Gespräch mit @schwester über die Wochenenden vorbereiten.
					`,
					"session-06-DESKTOP-4K2.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---

						## Plan

						Das Gespräch mit @schwester über die Wochenenden vorbereiten; nach dem Schlaf fragen.
					`,
				},
				otherwise: "Wenn es wirklich zwei Sitzungen sind, geben Sie jeder ihre eigene Nummer und ihr eigenes Datum:",
				mended: ["session: 6\ndate: 2026-02-09", "session: 7\ndate: 2026-02-16"],
			},
		],
	},
	"case.look-alike": {
		title: ({ others }) => `Ein Code, der ${either(others)} ähnelt`,
		sentence: ({ case: code, others }) =>
			`Der Code ${code} ist leicht mit ${either(others)} zu verwechseln, einem anderen Fall. Gehört alles zu derselben Person, verwenden Sie in allen Notizen denselben Code. Sonst wählen Sie Codes, die sich deutlicher unterscheiden.`,
		page: {
			title: "Codes, die sich ähneln",
			when: "Zwei Fälle haben Codes, die leicht zu verwechseln sind. Sie unterscheiden sich nur in Groß- und Kleinschreibung, im Buchstaben O und der Null oder in l, I und 1. Gemeldet wird das bei der ersten Notiz jedes Falls.",
		},
		examples: () => [
			{
				notes: {
					"session-10.ipt.md": note`
						---
						note: session
						case: C-10
						session: 10
						date: 2026-03-09
						phase: middle
						---
					`,
					"session-11.ipt.md": note`
						---
						note: session
						case: »C-1O«
						session: 11
						date: 2026-03-16
						phase: middle
						---
					`,
				},
				mended: ["C-1O", "C-10"],
			},
		],
	},
	"case.session-after-closing": {
		title: "Sitzung nach dem Abschluss",
		sentence: ({ date: day }) =>
			`Der Fall wurde am ${date(day)} abgeschlossen, vor dieser Sitzung. Korrigieren Sie das Datum, schreiben Sie bei einer Sitzung nach dem Therapieende „phase: maintenance“, oder entfernen Sie die Abschlussnotiz.`,
		page: {
			title: "Sitzung nach dem Abschluss",
			when: "Eine Sitzung hat nach dem Datum der Abschlussnotiz stattgefunden. Sitzungen der Erhaltungstherapie werden nicht gemeldet.",
		},
		examples: () => [
			{
				notes: {
					"closing.ipt.md": note`
						---
						note: closing
						case: C-7
						date: 2026-04-20
						ending: planned
						---
					`,
					"session-17.ipt.md": note`
						---
						note: session
						case: C-7
						session: 17
						date: »2026-05-18«
						phase: conclusion
						---
					`,
				},
				mended: ["phase: conclusion", "phase: maintenance"],
			},
		],
	},
} satisfies Partial<WordsByCode>
