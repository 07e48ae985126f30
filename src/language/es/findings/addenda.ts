/** What findings of addenda say, in Spanish: by code, with their pages and examples. */
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date as longDate, quoted } from "../grammar.ts"

export const addendaFindings = {
	"amends.unknown": {
		title: "Nota a la que pertenece la adenda",
		sentence: ({ file }) =>
			`En la carpeta de esta adenda no hay ninguna nota ${quoted(file)}. Escriba el nombre de archivo de la nota que amplía o corrige.`,
		page: {
			title: "No se encuentra la nota de la adenda",
			when: "El archivo que indica `amends` no es una nota de la carpeta de la adenda. Una adenda está junto a la nota a la que pertenece y da el nombre de su archivo sin carpeta.",
			why: "Sin su nota, una adenda se lee fuera de lugar. En las exportaciones queda entre las demás notas.",
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
						reason: un descuido
						---

						## Adenda

						La dosis era de 25 mg.
					`,
				},
				mended: ["session-5.ipt.md", "session-05.ipt.md"],
			},
		],
	},
	"amends.other-case": {
		title: "Nota de otro caso",
		sentence: ({ file, case: code, other }) =>
			`La nota ${quoted(file)} es del caso ${other}, y esta adenda es del caso ${code}. Corrija «case» o «amends».`,
		page: {
			title: "Adenda a una nota de otro caso",
			when: "La adenda lleva el código de un caso, y la nota a la que pertenece lleva el de otro.",
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
						reason: un descuido
						---

						## Adenda

						La dosis era de 25 mg.
					`,
				},
				mended: ["case: C-9", "case: C-7"],
			},
		],
	},
	"amends.circle": {
		title: "Adendas en círculo",
		sentence: () =>
			"Esta adenda se refiere a sí misma o a una adenda que se refiere a ella. Escriba el nombre de archivo de la nota que estaba primero.",
		page: {
			title: "Adendas que se refieren unas a otras",
			when: "Una adenda se nombra a sí misma en `amends`, o el camino desde ella a la nota a la que pertenece, y de esta a la suya, vuelve a ella.",
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
						reason: un descuido
						---

						## Adenda

						La dosis era de 25 mg.
					`,
				},
				mended: ["session-05.addendum-1.ipt.md", "session-05.ipt.md"],
			},
		],
	},
	"amends.date-order": {
		title: "Fecha de la adenda",
		sentence: ({ date, amended }) =>
			`La adenda del ${longDate(date)} es anterior a la nota a la que pertenece, del ${longDate(amended)}. Corrija una de las dos fechas.`,
		page: {
			title: "Adenda anterior a su nota",
			when: "La fecha de una adenda es anterior a la de la nota a la que pertenece.",
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
						reason: un descuido
						---

						## Adenda

						La dosis era de 25 mg.
					`,
				},
				mended: ["date: 2026-01-11", "date: 2026-02-11"],
			},
		],
	},
} satisfies Partial<WordsByCode>
