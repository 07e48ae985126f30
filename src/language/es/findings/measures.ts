/** What findings of measures say, in Spanish: by code, with their pages and examples. */
import { lookBack, measures, worseningBySetting } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { OutOfRange } from "../../../rules/measure/range.ts"
import { itemName } from "../record/scores.ts"
import { capitalized, counted, didYouMean, either, joined, listed, number, plural, quoted } from "../grammar.ts"

/** Measures with an agreed reliable change, each with its points. */
const reliableChanges = (): string =>
	listed(measures.flatMap(({ key, reliableChange }) => (reliableChange === undefined ? [] : [`${key} ${number(reliableChange)}`])))

const points = (by: number): string => counted(by, { one: "punto", other: "puntos" })

function outOfRange(facts: OutOfRange): string {
	const { measure, least, most } = facts
	switch (facts.what) {
		case "count":
			return `La escala ${measure} tiene ${most} ítems, pero hay ${least}. Escriba todos, y null en los que se dejaron en blanco.`
		case "item":
			return `El ítem ${facts.item} de la escala ${measure} debe ser un número entero de ${least} a ${most}. Compruébelo en la hoja original.`
		case "no-item":
			return `La escala ${measure} no tiene ítem ${facts.item}. El último es el ${most}.`
		case "out-of":
			return `Esta puntuación es sobre ${number(facts.given)}, pero el máximo de la escala ${measure} es ${number(most)}. Compruebe qué escala es.`
		case "part":
			return `Esta parte de la escala ${measure} debe estar entre ${number(least)} y ${number(most)}. Compruébela en la hoja original.`
		case "whole":
			return `El total de la escala ${measure} debe ser un número entero de ${least} a ${most}. Compruébelo en la hoja original.`
		case "total":
			return `El total de la escala ${measure} debe estar entre ${number(least)} y ${number(most)}. Compruébelo en la hoja original.`
	}
}

export const measuresFindings = {
	"measure.unknown": {
		title: ({ ambiguous, measure }) => (ambiguous ? `Escala ambigua: ${quoted(measure)}` : `Escala desconocida: ${quoted(measure)}`),
		sentence: ({ ambiguous, measure, allowed }) =>
			ambiguous
				? `${quoted(measure)} puede ser ${either(allowed)}. Escriba cuál es.`
				: `${quoted(measure)} no es una escala conocida, así que su puntuación no tiene rango ni categoría de gravedad.${didYouMean(allowed)}`,
		page: {
			title: "Escala desconocida",
			when: "La escala no se conoce. Sus puntuaciones quedan como están y se muestran, pero sin rango ni categorías de gravedad.",
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
						measures:
						  »HADM«: {total: 16, item3: 0}
						---
					`,
				},
				mended: ["HADM", "HAM-D"],
			},
		],
	},
	"measure.range": {
		title: ({ measure }) => `${measure} fuera de rango`,
		sentence: outOfRange,
		page: {
			title: "Puntuación fuera de rango",
			when: "Un total o un ítem está fuera de rango, o el número de ítems no es correcto.",
			why: "Una puntuación errónea daría una imagen falsa de la evolución.",
		},
		examples: () => [
			{
				title: "un total",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  PHQ-9: {total: »31«, item9: 0}
						---
					`,
				},
				mended: ["31", "13"],
			},
			{
				title: "el número de ítems",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  GAD-7: »[1, 2, 1, 1, 2, 1]«
						---
					`,
				},
				mended: ["[1, 2, 1, 1, 2, 1]", "[1, 2, 1, 1, 2, 1, 1]"],
			},
		],
	},
	"measure.total-mismatch": {
		title: ({ measure }) => `${measure}: el total no coincide con sus ítems`,
		sentence: ({ measure, computed, total }) =>
			`Los ítems de la escala ${measure} dan ${number(computed)}, pero el total dice ${number(total)}. Compruebe ambos en la hoja original.`,
		page: {
			title: "Los ítems y el total no coinciden",
			when: "Los ítems de una escala no dan el total que figura en la nota.",
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
						measures:
						  GAD-7: {total: »10«, items: [1, 2, 1, 1, 2, 1, 1]}
						---
					`,
				},
				mended: ["total: 10", "total: 9"],
			},
		],
	},
	"measure.suicide-item-missing": {
		title: ({ item, measure }) => capitalized(itemName(measure, item)),
		sentence: ({ blank, item, measure, total }) =>
			blank
				? `El ítem ${item} de la escala ${measure} (ideas de suicidio) está en blanco. Registre su valor, o explique en «Riesgo» qué preguntó.`
				: `El ítem ${item} de la escala ${measure} (ideas de suicidio) no consta. Añada su valor al total, como en {${total === undefined ? "" : `total: ${total}, `}item${item}: 0}.`,
		page: {
			title: "Ítem de suicidio sin registrar",
			when: "Figura un total sin el ítem de la escala sobre ideas de suicidio.",
			why: "Las ideas de suicidio solo se ven en el ítem. El total no las muestra.",
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
						measures:
						  »PHQ-9«: 14
						---
					`,
				},
				mended: ["PHQ-9: 14", "PHQ-9: {total: 14, item9: 0}"],
			},
		],
	},
	"measure.item-mismatch": {
		title: ({ item, measure }) => `${measure}: ítem ${item} con dos valores`,
		sentence: ({ item, measure, first, again }) =>
			`El ítem ${item} de la escala ${measure} figura con dos valores, ${first ?? ""} y ${again ?? ""}. Deje el de la hoja original.`,
		page: {
			title: "Ítem con dos valores",
			when: "Un ítem aparece dos veces, en una lista y por su número, con valores distintos. Mientras no se corrija, el total se calcula con la lista, y para el riesgo cuenta el valor más alto del ítem sobre ideas de suicidio.",
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
						measures:
						  PHQ-9: {items: [2, 1, 1, 2, 1, 2, 1, 1, 0], item3: »2«}
						---
					`,
				},
				mended: ["item3: 2", "item3: 1"],
			},
		],
	},
	"measure.duplicate": {
		title: ({ measure }) => `${measure} dos veces`,
		sentence: ({ first, name, measure }) =>
			first === name
				? `La escala ${measure} aparece dos veces. Deje la puntuación de la hoja original.`
				: `${quoted(first)} y ${quoted(name)} son la misma escala. Deje la puntuación de la hoja original.`,
		page: {
			title: "Una escala con dos nombres",
			when: "Una nota da dos veces la misma escala, normalmente con dos nombres, como PHQ-9 y PHQ9. Si los totales son distintos, ninguno se usa en la evolución del caso.",
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
						measures:
						  PHQ-9: {total: 14, item9: 0}
						  »PHQ9«: {total: 11, item9: 0}
						---
					`,
				},
				mended: ["  PHQ9: {total: 11, item9: 0}\n", ""],
			},
		],
	},
	"measure.incomplete": {
		title: ({ measure }) => `Total de ${measure}`,
		sentence: ({ measure, items, prorated }) =>
			`La escala ${measure} no tiene total porque ${plural(items.length, { one: "está en blanco el ítem", other: "están en blanco los ítems" })} ${joined(items)}${prorated > 0 ? ` (como máximo ${plural(prorated, { one: "puede estarlo", other: "pueden estarlo" })} ${prorated})` : ""}. Complete lo que sepa.`,
		page: {
			title: "Sin total",
			when: "Faltan algunos ítems (null), y según las reglas de la escala no hay total sin ellos. Si las reglas lo permiten, como con uno o dos ítems de la escala PHQ-9, el total se prorratea y se señala como tal.",
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
						measures:
						  GAD-7: »[1, 2, null, 1, 2, 1, 1]«
						---
					`,
				},
				mended: ["null", "0"],
			},
		],
	},
	"measure.overdue": {
		title: "Escala pendiente",
		sentence: ({ sessions }) => `No hay ninguna escala en las últimas ${sessions} sesiones. Añada una, por ejemplo PHQ-9.`,
		page: {
			title: "Escala pendiente",
			when: `Ni esta sesión ni las ${lookBack - 1} anteriores tienen una escala de ningún tipo, y entre ellas no hay ninguna nota de puntuaciones.`,
			why: "Las puntuaciones repetidas muestran si la terapia ayuda y si aumenta el riesgo.",
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
						measures:
						  PHQ-9: {total: 16, item9: 0}
						---
					`,
					"session-02.ipt.md": note`
						---
						note: session
						case: C-7
						session: 2
						date: 2026-01-12
						phase: initial
						---
					`,
					"session-03.ipt.md": note`
						---
						note: session
						case: C-7
						session: 3
						date: 2026-01-19
						phase: initial
						---
					`,
					"session-04.ipt.md": note`
						---
						note: session
						case: C-7
						session: 4
						date: 2026-01-26
						phase: initial
						---
					`,
					"session-05.ipt.md": note`
						»---«
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---
					`,
				},
				mended: ["phase: middle\n", "phase: middle\nmeasures:\n  PHQ-9: {total: 13, item9: 0}\n"],
			},
		],
	},
	"measure.worsened": {
		title: ({ measure }) => `${measure}: empeoramiento fiable desde el inicio`,
		sentence: ({ measure, total, by, first }) =>
			`La puntuación de ${measure} es ${number(total)}: un empeoramiento fiable de ${points(by)} desde la primera, que fue ${number(first)}. Explique en «Progreso» a qué puede deberse, y revise el foco y el riesgo.`,
		page: {
			title: "Puntuación peor que al inicio",
			get when() {
				return `Una puntuación es peor que la primera del caso en al menos el cambio fiable de la escala (en puntos: ${reliableChanges()}). ${worseningBySetting} no tiene una cantidad acordada. Puede fijar una con \`ipt.hamdWorsening\` o \`--hamd-worsening\`.`
			},
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						measures:
						  PHQ-9: {total: 12, item9: 0}
						---
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						measures:
						  »PHQ-9: {total: 18, item9: 0}«
						---

						## Progreso

						Peor desde que @madre volvió del hospital; @hermana la visita menos.

						## Riesgo

						- **Nivel**: bajo
						- **Justificación**: se pregunta de forma directa: sin ideas de muerte
					`,
				},
				otherwise: "No se avisa, porque cinco puntos son menos que un cambio fiable:",
				mended: ["total: 18", "total: 17"],
			},
		],
	},
	"measure.risen": {
		title: ({ measure }) => `${measure}: peor que su mejor puntuación`,
		sentence: ({ measure, total, by, first }) =>
			`La puntuación de ${measure} es ${number(total)}: ha empeorado ${points(by)} desde la mejor, que fue ${number(first)}. Averigüe qué ha ocurrido desde entonces.`,
		page: {
			title: "Puntuación peor que la mejor",
			get when() {
				return `Una puntuación es peor que la mejor del caso hasta ahora en al menos el cambio fiable de la escala (${reliableChanges()}), pero no lo es tanto respecto a la primera. Se avisa una sola vez, hasta que la puntuación vuelve a mejorar.`
			},
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
						measures:
						  PHQ-9: {total: 20, item9: 0}
						---
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  PHQ-9: {total: 6, item9: 0}
						---
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						measures:
						  »PHQ-9: {total: 15, item9: 0}«
						---
					`,
				},
				otherwise: "No se avisa, porque cinco puntos son menos que un cambio fiable:",
				mended: ["total: 15", "total: 11"],
			},
		],
	},
} satisfies Partial<WordsByCode>
