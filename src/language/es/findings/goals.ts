/** What findings of goals say, in Spanish: by code, with their pages and examples. */
import { lookBack } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { joined, quoted } from "../grammar.ts"

export const goalsFindings = {
	"goal.unknown": {
		title: ({ goal }) => `Objetivo desconocido: ${goal}`,
		sentence: ({ goals, goal }) =>
			goals.length > 0
				? `La formulación no tiene un objetivo ${goal}, solo ${joined(goals)}. Corrija el número, o acuerde un objetivo nuevo y añádalo a la formulación.`
				: `La formulación no tiene un objetivo ${goal}. Añádalo allí.`,
		page: {
			title: "Objetivo que no está en la formulación",
			when: "Una etiqueta menciona un objetivo que la formulación no tiene. Dentro del texto, G2 puede significar otra cosa, y por eso allí no se avisa. Mientras no hay formulación no se avisa de nada.",
			why: "Solo se puede seguir el progreso de los objetivos que están en la formulación.",
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

						## Objetivos

						- **G1**: vuelve al coro una vez por semana (para 2026-04-01)
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Progreso

						- **»G2«**: ha preguntado por el horario de los ensayos
					`,
				},
				mended: ["G2", "G1"],
			},
		],
	},
	"goal.untouched": {
		title: ({ goal, sessions }) => `${goal} sin mencionar en ${sessions} sesiones`,
		sentence: ({ sessions, goal, text }) =>
			`Las últimas ${sessions} sesiones no mencionan ${goal}, ${quoted(text)}. Explique en «Progreso» cómo va, o acuerde con su paciente retirarlo.`,
		page: {
			title: "Objetivo sin mencionar",
			when: `Ninguna de las últimas ${lookBack} sesiones menciona un objetivo. Se avisa en la sesión más reciente, cuando ya se han realizado ${lookBack} sesiones desde la formulación.`,
			why: "Un objetivo que nadie menciona acaba por quedar fuera de la terapia.",
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

						## Objetivos

						- **G1**: vuelve al coro una vez por semana (para 2026-04-01)
						- **G2**: @hermano se encarga de un fin de semana al mes (para 2026-03-01)
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Progreso

						- **G1**: ha preguntado por el horario de los ensayos
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-07.ipt.md": note`
						---
						note: session
						case: C-7
						session: 7
						date: 2026-02-16
						phase: middle
						---
					`,
					"session-08.ipt.md": note`
						---
						note: session
						case: C-7
						session: 8
						date: 2026-02-23
						phase: middle
						---

						»## Progreso«

						- **G1**: fue al ensayo del jueves
					`,
				},
				mended: ["del jueves\n", "del jueves\n- **G2**: aún no se lo ha pedido a @hermano; le gustaría ensayarlo aquí\n"],
			},
		],
	},
} satisfies Partial<WordsByCode>
