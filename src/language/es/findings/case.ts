/** What findings of a case as a whole say, in Spanish: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date as dated, either, inSentence, plural } from "../grammar.ts"

export const caseFindings = {
	"case.no-formulation": {
		title: "Formulación",
		sentence: ({ closing, due }) =>
			closing
				? "El caso se cierra sin formulación. Escríbala, aunque sea breve."
				: `El caso aún no tiene formulación, que se espera para la sesión ${due}. Escríbala ahora y compártala con su paciente.`,
		page: {
			title: "Sin formulación",
			when: "El caso no tiene formulación, aunque se está cerrando o ya ha llegado a la sesión para la que se espera.",
			why: "En la fase intermedia se trabaja sobre el foco acordado, y al final se revisan el foco y los objetivos.",
		},
		examples: () => [
			{
				title: "la sesión para la que se espera",
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
				title: "un cierre",
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
		title: ({ kind, case: code }) => `Segunda nota de ${inSentence(termTitle("note", kind))} en el caso ${code}`,
		sentence: ({ kind, case: code }) =>
			`El caso ${code} ya tiene una nota de ${inSentence(termTitle("note", kind))}, y solo se usa esa. Junte las dos en una, o corrija aquí el código del caso.`,
		page: {
			title: "Segunda formulación o segundo cierre",
			when: "Un caso tiene una segunda nota de formulación o de cierre.",
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
		title: "Segunda versión de una nota",
		sentence: () =>
			"Esta es una segunda versión de otra nota. Compare las dos, conserve una con todo lo que sea correcto y elimine la otra.",
		page: {
			title: "Dos versiones de una misma nota",
			when: "Dos notas son del mismo tipo y tienen el mismo número y la misma fecha. Además, coincide la mayor parte del texto, o una de ellas lleva un nombre como los que los servicios de sincronización y otros programas dan a una segunda versión: `session-02-DESKTOP-7Q1`, `(1)`, `conflicted copy`, `.sync-conflict-…` o `~`. Se avisa de la segunda versión, sin más avisos sobre su número y su texto. Para las sesiones, las puntuaciones y la evolución solo cuenta la primera. Las exportaciones mencionan las dos. No se propone otro número, porque la sesión se realizó una sola vez.",
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

						Preparar la conversación con @hermana sobre los fines de semana.
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

						Preparar la conversación con @hermana sobre los fines de semana; preguntar por el sueño.
					`,
				},
				otherwise: "Si de verdad son dos sesiones, dé a cada una su número y su fecha:",
				mended: ["session: 6\ndate: 2026-02-09", "session: 7\ndate: 2026-02-16"],
			},
		],
	},
	"case.look-alike": {
		title: ({ others }) => `Un código que se parece a ${either(others)}`,
		sentence: ({ case: code, others }) =>
			`El código ${code} se confunde fácilmente con ${either(others)}, de ${plural(others.length, { one: "otro caso", other: "otros casos" })}. Si se trata de la misma persona, use un solo código en todas las notas. Si no, elija códigos más distintos.`,
		page: {
			title: "Códigos que se parecen",
			when: "Dos casos tienen códigos fáciles de confundir: solo se distinguen por las mayúsculas, por la letra O y el cero, o por la l, la I y el 1. Se avisa en la primera nota de cada caso.",
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
		title: "Sesión posterior al cierre",
		sentence: ({ date }) =>
			`El caso se cerró el ${dated(date)}, antes de esta sesión. Corrija la fecha, escriba «phase: maintenance» si es una sesión posterior al final o elimine la nota de cierre.`,
		page: {
			title: "Sesión posterior al cierre",
			when: "Una sesión se realizó después de la fecha de la nota de cierre. No se avisa de las sesiones de mantenimiento.",
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
