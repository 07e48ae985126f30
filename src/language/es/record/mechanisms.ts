/** Spanish names of the mechanisms of change. */
import type { OwnWords } from "../../../record/words.ts"

export const mechanisms = {
	parts: {},
	terms: {
		mechanism: {
			"social-support": {
				title: "Aumentar el apoyo social",
				aliases: [
					"Aumento del apoyo social",
					"Mejora del apoyo social",
					"Mejorar el apoyo social",
					"Fortalecimiento del apoyo social",
					"Fortalecer el apoyo social",
					"Movilización del apoyo social",
					"Apoyo social",
				],
			},
			"interpersonal-stress": {
				title: "Reducir el estrés interpersonal",
				aliases: [
					"Reducción del estrés interpersonal",
					"Disminuir el estrés interpersonal",
					"Disminución del estrés interpersonal",
					"Estrés interpersonal",
				],
			},
			"emotional-processing": {
				title: "Procesar las emociones",
				aliases: [
					"Procesamiento de las emociones",
					"Procesamiento de emociones",
					"Procesar emociones",
					"Procesamiento emocional",
					"Facilitar el procesamiento emocional",
					"Elaboración emocional",
				],
			},
			"interpersonal-skills": {
				title: "Mejorar las habilidades interpersonales",
				aliases: ["Mejora de las habilidades interpersonales", "Habilidades interpersonales", "Habilidades sociales"],
			},
		},
	},
} as const satisfies OwnWords
