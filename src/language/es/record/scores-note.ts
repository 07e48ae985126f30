/** Spanish words of scores without a session. */
import type { KindWords } from "../../../record/words.ts"

export const scoresNote = {
	kind: {
		title: "Puntuaciones",
		aliases: ["puntuación", "puntajes", "cuestionario", "cuestionarios", "resultados de cuestionarios", "escalas", "resultados de pruebas"],
	},
	parts: {
		"scores.remarks": {
			title: "Observaciones",
			aliases: ["Comentarios"],
			write: "diga qué conviene saber de las puntuaciones, por ejemplo dónde y con ayuda de quién se rellenó el cuestionario",
			why: "Una puntuación se lee de otra manera si, por ejemplo, alguien ayudó a rellenar el cuestionario.",
		},
	},
} as const satisfies KindWords
