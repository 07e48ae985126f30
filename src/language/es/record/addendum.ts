/** Spanish words of the addendum. */
import type { AddendaWords, KindWords } from "../../../record/words.ts"
import { date as longDate } from "../grammar.ts"

export const addendum = {
	kind: {
		title: "Adenda",
		aliases: [
			"adendum",
			"nota adicional",
			"nota complementaria",
			"enmienda",
			"corrección",
			"nota de corrección",
			"rectificación",
			"entrada tardía",
			"nota tardía",
		],
	},
	parts: {
		"addendum.addendum": {
			title: "Adenda",
			aliases: ["Ampliación", "Entrada tardía"],
			write: "escriba lo que añade a la nota, o corríjala en una sección «Corrección»",
			why: "La nota queda como está, y lo que sepa o recuerde después tiene aquí su propio lugar.",
		},
		"addendum.correction": {
			title: "Corrección",
			aliases: ["Correcciones", "Rectificación"],
			write: "cite lo que estaba escrito y diga qué es lo correcto",
			why: "Una corrección no borra nada. Tanto lo escrito antes como lo correcto quedan en la historia clínica.",
		},
		"addendum.correction.was": {
			title: "Donde dice",
			aliases: ["Decía", "Texto original"],
			write: "cite lo que dice la nota",
			why: "Así se ve qué palabras corrige.",
		},
		"addendum.correction.is-right": {
			title: "Debe decir",
			aliases: ["Lo correcto", "Texto corregido"],
			write: "diga qué debería decir",
			why: "Así se ve qué es lo correcto según lo que se sabe hoy.",
		},
	},
} as const satisfies KindWords

/** How an addendum, an amended note and a late entry are called. */
export const addendaWords: AddendaWords = {
	name: ({ date, author, reason, corrects }) =>
		[
			corrects ? "Corrección" : "Adenda",
			date === undefined ? "" : ` del ${longDate(date)}`,
			author === undefined ? "" : `, de ${author}`,
			reason === undefined ? "" : `: ${reason}`,
		].join(""),
	amended: "con adenda",
	lateEntry: (written) => `entrada tardía, escrita el ${longDate(written)}`,
}
