/** What findings of the sessions of a case in their order say, in Spanish: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date as dated, quoted } from "../grammar.ts"

export const sessionFindings = {
	"session.duplicate-number": {
		title: ({ session }) => `Número de sesión ${session} repetido`,
		sentence: ({ session, allowed }) =>
			`Otra sesión de este caso tiene también el número ${session}. ${allowed.length > 0 ? `Por la fecha, esta es la sesión ${allowed.join("")}.` : "Revise el número y la fecha de ambas."}`,
		page: {
			title: "Número de sesión repetido",
			when: "Dos notas de sesión de un caso tienen el mismo número y no son dos versiones de una misma nota. Se avisa en las dos. Solo se propone un número si las fechas dejan uno libre.",
			why: "La evolución del caso sigue los números de las sesiones.",
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
		title: ({ session, earlier }) => `Sesión ${session} con fecha anterior a la sesión ${earlier}`,
		sentence: ({ session, date, earlier, earlierDate }) =>
			`La sesión ${session} tiene fecha del ${dated(date)}, anterior a la sesión ${earlier}, del ${dated(earlierDate)}. Revise el número y la fecha.`,
		page: {
			title: "Fechas desordenadas",
			when: "Una sesión con un número más alto tiene una fecha anterior.",
			why: "Las puntuaciones y los acontecimientos se muestran por orden de fecha.",
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
		title: ({ from, to }) => (from === to ? `Nota de la sesión ${from}` : `Notas de las sesiones ${from} a ${to}`),
		sentence: ({ from, to }) =>
			from === to
				? `No hay nota de la sesión ${from}. Si no se realizó, añada una nota breve. En otro caso, revise el número.`
				: `No hay notas de las sesiones ${from} a ${to}. Si no se realizaron, añada una nota breve de cada una. En otro caso, revise el número.`,
		page: {
			title: "Faltan números de sesión",
			when: "Faltan números de sesión anteriores a este.",
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

						## Motivo

						Cancelada esa misma mañana: ingresaron a @madre en el hospital.
					`,
				},
			},
		],
	},
	"session.beyond-contract": {
		title: ({ session, planned }) => `Sesión ${session} de ${planned} acordadas`,
		sentence: ({ session, planned }) =>
			`Esta es la sesión ${session}, pero solo se han acordado ${planned}. Acuerde más sesiones y añádalas a «contract», o lleve la terapia a su final.`,
		page: {
			title: "Más sesiones de las acordadas",
			when: "El número de la sesión es mayor que el último número de sesiones acordado. Las sesiones de mantenimiento tienen un contrato propio y no cuentan.",
			why: "El límite de tiempo es parte de cómo funciona la TIP.",
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
		title: ({ earlier }) => `Fase anterior a la de la sesión ${earlier}`,
		sentence: ({ phase, earlierPhase, earlier }) =>
			`La fase retrocede de ${quoted(termTitle("phase", earlierPhase))} en la sesión ${earlier} a ${quoted(termTitle("phase", phase))} en esta. Revise la fase de ambas.`,
		page: {
			title: "La fase retrocede",
			when: "La fase es anterior a la de una sesión previa.",
			why: "La terapia avanza de la fase inicial a la intermedia y de esta a la final.",
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
		title: ({ earlier }) => `Texto copiado de la sesión ${earlier ?? ""}`,
		sentence: ({ earlier }) =>
			`Esta nota es casi palabra por palabra la de la sesión ${earlier ?? ""}. Escriba qué hubo de nuevo esta vez.`,
		page: {
			title: "Relato copiado",
			when: "El texto es casi el mismo que el de la sesión anterior, aparte de los títulos, las etiquetas y los objetivos.",
			why: "Un texto copiado oculta cómo va la terapia, y las aseguradoras lo cuestionan.",
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

						## Ánimo y acontecimientos

						Decaída el domingo, después de que @madre rechazara el centro de día y @hermano no llamara, como había prometido.
					`,
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---

						## Ánimo y acontecimientos

						Decaída el domingo, después de que @madre rechazara el centro de día y @hermano no llamara, como había prometido.
					`,
				},
				mended: [
					"Decaída el domingo, después de que @madre rechazara el centro de día y @hermano no llamara, como había prometido.",
					"Mejor desde el miércoles, cuando @hermano llamó y preguntó de qué podía encargarse; solo decaída la noche después de la consulta con el médico.",
				],
			},
		],
	},
} satisfies Partial<WordsByCode>
