/** What findings of risk say, in Spanish: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { RaisedAnswer } from "../../../rules/risk/contradiction.ts"
import type { RiskRequired } from "../../../rules/risk/required.ts"
import { date as longDate, inSentence, joined } from "../grammar.ts"

/** What a Risk section may say in a session that calls for one. */
const risk = note`
	- **Nivel**: bajo
	- **Justificación**: se pregunta de forma directa: a veces desea no despertar, sin plan ni intención; sus hijos la sostienen
`

/** The Risk section put after the front matter, which ends with this line. */
const withRisk = (line: string) => [`${line}\n---\n`, `${line}\n---\n\n## Riesgo\n\n${risk}`] as const

/** The item on suicidal thoughts of a measure, as the subject of a sentence. */
const itemOf = (measure: string, item: number): string =>
	item === 0 ? `el ítem sobre ideas de suicidio de la escala ${measure}` : `el ítem ${item} de la escala ${measure} (ideas de suicidio)`

function riskReasons({ items, answers, worsened, first, last }: RiskRequired): string[] {
	return [
		...items.map(
			({ measure, item, date }) =>
				`${itemOf(measure, item)} está elevado${date === undefined ? "" : ` en las puntuaciones del ${longDate(date)}`}`,
		),
		...answers.map((measure) => `en la escala ${measure} se respondió que sí a una pregunta`),
		...worsened.map((measure) => `la escala ${measure} muestra un empeoramiento fiable desde el inicio`),
		...(first ? ["ninguna nota del caso indica aún un nivel de riesgo"] : []),
		...(last === undefined
			? []
			: [
					last === "no-level"
						? "la última sección «Riesgo» no indica ningún nivel"
						: `el último nivel de riesgo fue ${inSentence(termTitle("risk-level", last))}`,
				]),
	]
}

/** `el ítem 9 de la escala PHQ-9 (ideas de suicidio) es 2` */
const answered = (answer: RaisedAnswer): string =>
	"yes" in answer
		? `en la escala ${answer.measure} se respondió que sí a ${joined(answer.yes)}`
		: `${itemOf(answer.measure, answer.item)} es ${answer.value ?? ""}`

export const riskFindings = {
	"risk.required": {
		title: (facts) => `Riesgo, porque ${riskReasons(facts)[0] ?? ""}`,
		sentence: (facts) =>
			facts.part === "scores.risk"
				? `Ninguna nota desde estas puntuaciones menciona el riesgo, aunque ${joined(riskReasons(facts))}. Indique aquí o en la nota siguiente el nivel, la justificación y, si es moderado o alto, el plan.`
				: `${facts.empty ? "«Riesgo» está sin rellenar" : "Falta «Riesgo»"}, y esta sesión lo necesita porque ${joined(riskReasons(facts))}. Indique el nivel, la justificación y, si es moderado o alto, el plan.`,
		page: {
			title: "Hay que registrar el riesgo",
			when: "La sesión se realizó, su sección «Riesgo» falta o está sin rellenar, y hay una razón para registrar el riesgo: un ítem de suicidio supera su umbral, se respondió que sí a una pregunta de la escala C-SSRS, una puntuación muestra un empeoramiento fiable, la última sección «Riesgo» del caso decía moderado o alto o no indicaba ningún nivel, o ninguna nota anterior indica un nivel de riesgo. También cuentan las notas de puntuaciones desde la sesión anterior. Después de la última sesión se señala la propia nota de puntuaciones hasta que una nota mencione el riesgo.",
		},
		examples: () => [
			{
				title: "aún no hay un nivel de riesgo",
				notes: {
					"session-01.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 1
						date: 2026-01-05
						phase: initial
						---
					`,
				},
				mended: [
					"phase: initial\n---\n",
					"phase: initial\n---\n\n## Riesgo\n\n- **Nivel**: ausente\n- **Justificación**: se pregunta por ideas de muerte: no las hay\n",
				],
			},
			{
				title: "el ítem sobre ideas de suicidio está elevado",
				notes: {
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						measures:
						  PHQ-9: {total: 14, item9: 1}
						---
					`,
				},
				mended: withRisk("  PHQ-9: {total: 14, item9: 1}"),
			},
			{
				title: "se respondió que sí a una pregunta de la escala C-SSRS",
				notes: {
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						measures:
						  C-SSRS: {q1: yes, q2: no, q6: no}
						---
					`,
				},
				mended: withRisk("  C-SSRS: {q1: yes, q2: no, q6: no}"),
			},
			{
				title: "una puntuación muestra un empeoramiento fiable respecto a la primera",
				notes: {
					"session-01.ipt.md": note`
						---
						note: session
						case: C-7
						session: 1
						date: 2026-01-05
						phase: initial
						measures:
						  GAD-7: 9
						---

						## Riesgo

						- **Nivel**: ausente
						- **Justificación**: se pregunta de forma directa: sin ideas de muerte
					`,
					"session-02.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 2
						date: 2026-01-12
						phase: initial
						measures:
						  GAD-7: 13
						---
					`,
				},
				mended: withRisk("  GAD-7: 13"),
			},
			{
				title: "la última sección «Riesgo» decía moderado o alto",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Riesgo

						- **Nivel**: moderado
						- **Justificación**: ideas de tomarse las pastillas, sin intención
						- **Plan**: @hermana guarda las pastillas; llamada el jueves a mediodía
					`,
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---
					`,
				},
				mended: withRisk("phase: middle"),
			},
			{
				title: "la última sección «Riesgo» no indica ningún nivel",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Riesgo

						Habló de la noche en que no podía más.
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---

						»## Riesgo«

						…
					`,
				},
				mended: ["…\n", risk],
			},
		],
	},
	"risk.contradiction": {
		title: ({ answers }) => `Riesgo ausente, aunque ${answers[0] ? answered(answers[0]) : ""}`,
		sentence: ({ answers }) =>
			`El nivel de riesgo es «ausente», pero ${joined(answers.map(answered))}. Explique en la justificación qué preguntó al respecto y por qué el nivel es «ausente».`,
		page: {
			title: "Riesgo ausente a pesar de una respuesta elevada",
			when: "Un ítem sobre ideas de suicidio supera su umbral, o se respondió que sí a una pregunta de la escala C-SSRS, pero el nivel de riesgo de la misma nota es «ausente». Las dos cosas pueden ser correctas si se ha preguntado por esa respuesta. Por eso no se avisa si la justificación menciona el ítem, la escala o las ideas de las que habló su paciente. Es una advertencia a partir de 2 puntos (en la escala MADRS, de 4), o si la escala C-SSRS es alta según su propia regla. No se puede desactivar.",
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
						measures:
						  PHQ-9: {total: 14, item9: 1}
						---

						## Riesgo

						- **Nivel**: »ausente«
						- **Justificación**: sin planes, sin intentos previos
					`,
				},
				mended: ["sin planes, sin intentos previos", "se pregunta por el ítem 9: dos noches deseó no despertar; sin intención, sin plan"],
			},
		],
	},
} satisfies Partial<WordsByCode>
