/** Spanish words of a person in the interpersonal inventory. */
import type { OwnWords } from "../../../record/words.ts"

export const person = {
	parts: {
		"person.relationship": {
			title: "Relación",
			aliases: ["Parentesco", "Vínculo"],
			write: "diga quién es esta persona para su paciente: pareja, madre, colega u otra",
			why: "Lo que se puede esperar depende de la relación.",
		},
		"person.closeness": {
			title: "Cercanía",
			aliases: ["Anillo", "Círculo", "Proximidad"],
			write: "dé un número del 1 (lo más cercano) al 4 (lo más lejano)",
			why: "La cercanía muestra a quién se podría acudir y cómo cambia la red durante la terapia.",
		},
		"person.status": {
			title: "Situación",
			aliases: ["Estado"],
			write: "elija vive, falleció o sin trato, con una fecha si ha cambiado",
			why: "También quienes han muerto o ya no tienen trato pertenecen al inventario, y pueden ser claves en el episodio.",
		},
		"person.contact": {
			title: "Contacto",
			aliases: ["Frecuencia de contacto"],
			write: "diga cada cuánto y cómo están en contacto, y qué ha cambiado",
			why: "Menos contacto puede ser la primera señal de una disputa, una pérdida o un retraimiento.",
		},
		"person.client-expects": {
			title: "Expectativas propias",
			named: "lo que su paciente espera de esta persona",
			aliases: [
				"El paciente espera",
				"La paciente espera",
				"Expectativas del paciente",
				"Expectativas de la paciente",
				"Espera de esta persona",
			],
			write: "diga qué desea o da por supuesto su paciente de esta persona",
			why: "Las expectativas mutuas son el centro del inventario, y muchas nunca se han dicho en voz alta.",
			source: "NOTP",
		},
		"person.they-expect": {
			title: "Expectativas de la otra persona",
			named: "lo que esta persona espera de su paciente",
			aliases: ["La otra persona espera", "Esta persona espera", "Expectativas del otro", "Expectativas de esta persona"],
			write: "diga qué espera esta persona, tal como lo ve su paciente",
			why: "Conocer el otro lado convierte una queja en una diferencia de la que se puede hablar.",
			source: "NOTP",
		},
		"person.satisfying": {
			title: "Aspectos satisfactorios",
			named: "lo satisfactorio",
			aliases: ["Satisfactorio", "Lo satisfactorio", "Lo bueno", "Satisfacciones"],
			write: "diga qué le gusta a su paciente de esta relación, qué disfruta o qué recibe",
			why: "Lo bueno muestra en qué apoyarse, también en una relación tensa.",
		},
		"person.unsatisfying": {
			title: "Aspectos insatisfactorios",
			named: "lo insatisfactorio",
			aliases: ["Insatisfactorio", "Lo insatisfactorio", "Lo malo", "Insatisfacciones"],
			write: "diga qué decepciona, duele o falta en esta relación",
			why: "La insatisfacción señala a menudo el área problema.",
		},
		"person.support": {
			title: "Apoyo",
			aliases: ["Tipo de apoyo"],
			write: "nombre los tipos de apoyo: emocional, práctico, informativo, compañía o ninguno",
			why: "Alguien puede ayudar en todo lo práctico y no preguntar nunca cómo se siente su paciente. Los tipos muestran qué falta.",
			source: "ISIPT",
		},
		"person.confides": {
			title: "Confidente",
			named: "si su paciente tiene confianza con esta persona",
			aliases: ["Confía", "Confianza", "Confidencias", "Se confía", "Se sincera"],
			write: "diga si su paciente le confía sus cosas (sí, en parte o no) y qué sabe esta persona de la enfermedad",
			why: "Si hay alguien en quien confiar es una pregunta clave del inventario.",
			source: "ISIPT",
		},
		"person.change-wanted": {
			title: "Cambio deseado",
			named: "lo que su paciente querría cambiar",
			aliases: ["Cambios deseados", "Lo que querría cambiar"],
			write: "diga qué querría su paciente que fuera distinto en esta relación",
			why: "Un deseo puesto en palabras puede volverse un objetivo o una petición.",
		},
		"person.around-onset": {
			title: "En torno al inicio",
			named: "lo ocurrido en torno al inicio",
			aliases: ["Alrededor del inicio", "Cambios en torno al inicio", "Al inicio de los síntomas"],
			write: "diga qué pasó o cambió con esta persona cuando empezaron los síntomas",
			why: "Los cambios cercanos al inicio son los que más pesan al elegir el foco.",
			source: "NOTP",
		},
	},
	terms: {
		closeness: {
			"1": { title: "1", aliases: ["el más cercano", "interior", "íntimo"] },
			"2": { title: "2", aliases: ["segundo", "intermedio"] },
			"3": { title: "3", aliases: ["tercero", "tercer"] },
			"4": { title: "4", aliases: ["el más lejano", "exterior"] },
		},
		"person-status": {
			living: { title: "vive", aliases: ["con vida", "vivo", "viva"] },
			deceased: { title: "falleció", aliases: ["fallecido", "fallecida", "muerto", "muerta"] },
			estranged: { title: "sin trato", aliases: ["distanciado", "distanciada", "distanciamiento"] },
		},
		support: {
			emotional: { title: "emocional", aliases: ["afectivo"] },
			practical: { title: "práctico", aliases: ["instrumental"] },
			informational: { title: "informativo", aliases: ["informacional"] },
			companionship: { title: "compañía" },
			none: { title: "ninguno" },
		},
		confides: {
			yes: { title: "sí" },
			partly: { title: "en parte", aliases: ["parcialmente"] },
			no: { title: "no" },
		},
	},
} as const satisfies OwnWords
