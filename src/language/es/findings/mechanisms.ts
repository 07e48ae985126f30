/** What findings of mechanisms of change and of techniques say, in Spanish: by code, with their pages and examples. */
import { lookBack, mainTechniques, type ProblemArea, ratingNeedsEvidence, ratings, terms, termTitle } from "../../../record/index.ts"
import { terms as titles } from "../record/terms.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean, either, inSentence, listed, quoted } from "../grammar.ts"

/** Each rating with what it means. */
const ratingWords = (): string => listed(terms("rating").map((rating) => `${rating} ${titles.rating[rating].title}`))

const evidenced = (): string => either(ratings.filter((rating) => rating >= ratingNeedsEvidence).map(String))

/** A problem area with its article. */
const areas: Readonly<Record<ProblemArea, string>> = {
	grief: "el duelo",
	"role-dispute": "la disputa de rol",
	"role-transition": "la transición de rol",
	"interpersonal-deficits": "los déficits interpersonales",
	"lost-healthy-self": "la pérdida del yo sano",
}

/** `análisis de la comunicación en la disputa de rol` */
const mainTechniqueWords = terms("problem-area").flatMap((area) => {
	const technique = mainTechniques[area]
	return technique ? [`${inSentence(titles.technique[technique].title)} en ${areas[area]}`] : []
})

export const mechanismsFindings = {
	"mechanism.untouched": {
		title: ({ mechanism, sessions }) => `${quoted(termTitle("mechanism", mechanism))} sin trabajar en ${sessions} sesiones`,
		sentence: ({ mechanism, sessions }) =>
			`La formulación espera el mecanismo ${quoted(termTitle("mechanism", mechanism))}, pero en las últimas ${sessions} sesiones de la fase intermedia no se trabajó. Valórelo si lo trabajó, o revise la hipótesis.`,
		page: {
			title: "Mecanismo esperado sin trabajar",
			when: `La formulación espera un mecanismo que no tiene una valoración de 1 o más en las últimas ${lookBack} sesiones de la fase intermedia. Se avisa en la sesión más reciente.`,
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

						## Mecanismos de cambio

						### Aumentar el apoyo social

						- **Hipótesis**: si @hermana sabe lo mal que está, puede llegar ayuda para las noches
					`,
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

						»## Mecanismos de cambio«

						- **Aumentar el apoyo social**: 0
					`,
				},
				mended: ["social**: 0", "social**: 1: ensayamos cómo pedirle a @hermana una noche por semana"],
			},
		],
	},
	"technique.main-missing": {
		title: ({ technique }) => `${quoted(termTitle("technique", technique))} en al menos una sesión`,
		sentence: ({ technique, area }) =>
			`Empieza la fase final, pero ninguna sesión registra ${quoted(termTitle("technique", technique))}, la técnica principal en ${areas[area]}. Si la usó, añádala a esa sesión.`,
		page: {
			title: "Técnica principal sin usar",
			get when() {
				return `Ninguna sesión anterior a la fase final registra la técnica principal del área problema (${either(mainTechniqueWords)}). Se avisa en la primera sesión de la fase final, si tienen nota al menos dos tercios de las sesiones hasta ese momento.`
			},
		},
		examples: () => [
			{
				title: "una disputa de rol",
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						problem-areas: [role-dispute]
						---
					`,
					"session-02.ipt.md": note`
						---
						note: session
						case: C-7
						session: 2
						date: 2026-03-30
						phase: middle
						---

						## Técnicas

						- **Juego de roles**: pedirle a @pareja los domingos para los dos
					`,
					"session-03.ipt.md": note`
						---
						note: session
						case: C-7
						session: 3
						date: 2026-04-06
						phase: conclusion
						---

						»## Técnicas«

						- **Trabajo de finalización**: qué ha cambiado entre ella y @pareja
					`,
				},
				mended: [
					"- **Trabajo de finalización**",
					"- **Análisis de la comunicación**: la discusión del domingo, repasada una vez más\n- **Trabajo de finalización**",
				],
			},
			{
				title: "un duelo",
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						problem-areas: [grief]
						---
					`,
					"session-01.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 1
						date: 2026-04-06
						phase: conclusion
						---
					`,
				},
				mended: [
					"phase: conclusion\n---\n",
					"phase: conclusion\n---\n\n## Técnicas\n\n- **Fomento de la expresión de afectos**: se dio tiempo al llanto al hablar de las cartas de @padre\n",
				],
			},
		],
	},
	"mechanism.rating": {
		title: "Valoración de 0 a 3",
		sentence: () => `Esto no es una valoración de 0 a 3. Escriba una (${ratingWords()}), dos puntos y lo que vio u oyó.`,
		page: {
			title: "Valoración que no va de 0 a 3",
			get when() {
				return `Un mecanismo de cambio tiene un número que no es ${either(ratings.map(String))}, lo que es un error. De las palabras sin valoración se avisa como información.`
			},
		},
		examples: () => [
			{
				notes: {
					"session-07.ipt.md": note`
						---
						note: session
						case: C-7
						session: 7
						date: 2026-02-16
						phase: middle
						---

						## Mecanismos de cambio

						- **Aumentar el apoyo social**: »4: le contó a @hermana lo mal que ha estado«
					`,
				},
				mended: ["4:", "2:"],
			},
		],
	},
	"mechanism.evidence": {
		title: ({ rating }) => `Ejemplo para la valoración ${rating ?? ""}`,
		sentence: ({ rating }) => `La valoración ${rating ?? ""} no tiene ejemplo. Añada lo que vio u oyó, y con quién.`,
		page: {
			title: "Valoración sin ejemplo",
			get when() {
				return `Un mecanismo de cambio tiene una valoración de ${evidenced()}, pero nada dice lo que se vio u oyó.`
			},
			why: "Un mecanismo es una hipótesis de trabajo. Un ejemplo muestra en qué se basa la valoración.",
		},
		examples: () => [
			{
				notes: {
					"session-07.ipt.md": note`
						---
						note: session
						case: C-7
						session: 7
						date: 2026-02-16
						phase: middle
						---

						## Mecanismos de cambio

						- **Aumentar el apoyo social**: »2«
					`,
				},
				mended: [": 2\n", ": 2: le contó a @hermana lo mal que ha estado\n"],
			},
		],
	},
	"mechanism.unknown": {
		title: ({ label }) => `Mecanismo desconocido: ${quoted(label)}`,
		sentence: ({ label, allowed }) =>
			`${quoted(label)} no es uno de los cuatro mecanismos de cambio. Escriba ${either(allowed.map((term) => quoted(termTitle("mechanism", term))))}.`,
		page: {
			title: "Mecanismo desconocido",
			when: "Una etiqueta o un título en «Mecanismos de cambio» no es uno de los cuatro.",
		},
		examples: () => [
			{
				notes: {
					"session-07.ipt.md": note`
						---
						note: session
						case: C-7
						session: 7
						date: 2026-02-16
						phase: middle
						---

						## Mecanismos de cambio

						- »**Conciencia emocional**«: 1: notó que primero estaba el enfado con @hermano
					`,
				},
				mended: ["Conciencia emocional", "Procesar las emociones"],
			},
		],
	},
	"technique.unknown": {
		title: ({ label }) => `Técnica desconocida: ${quoted(label)}`,
		sentence: ({ label, allowed }) =>
			`${quoted(label)} no está en la lista de técnicas de TIP, así que no se cuenta.${didYouMean(allowed.map((term) => termTitle("technique", term)))}`,
		page: {
			title: "Técnica desconocida",
			when: "La técnica no está en la lista. Queda como está y se muestra, pero no se cuenta.",
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

						## Técnicas

						- »**Clarficación**«: qué significa “echar una mano” para ella y para @hermano
					`,
				},
				mended: ["Clarficación", "Clarificación"],
			},
		],
	},
	"technique.not-ipt": {
		title: ({ label }) => `${quoted(label)} es de otra terapia`,
		sentence: ({ label }) => `${quoted(label)} no es una técnica de TIP. Si la usó a propósito, déjela como está.`,
		page: {
			title: "Técnica de otra terapia",
			when: "La técnica se conoce, pero es de otra terapia.",
		},
		examples: () => [
			{
				otherwise: "No se avisa:",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Técnicas

						- »**Registro de pensamientos**«: qué le pasó por la cabeza cuando @hermano no llamó
					`,
				},
				mended: ["Registro de pensamientos", "Exploración"],
			},
		],
	},
} satisfies Partial<WordsByCode>
