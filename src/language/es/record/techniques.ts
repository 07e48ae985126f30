/** Spanish words of the sub-fields on how a technique was used. */
import type { OwnWords } from "../../../record/words.ts"
import { otherTechniqueTerms, techniqueTerms } from "./technique-terms.ts"

export const techniques = {
	parts: {
		"communication-analysis.exchange": {
			title: "Intercambio",
			write: "nombre un intercambio reciente: con quién, cuándo, dónde y sobre qué",
			why: "El análisis de la comunicación reconstruye un intercambio emocional, no una relación en general.",
			source: "NOTP",
		},
		"communication-analysis.said": {
			title: "Lo que se dijo",
			named: "lo que se dijo",
			write: "escriba lo que dijo cada persona, lo más literal posible, y en qué tono",
			why: "Las palabras y el tono exactos muestran dónde se perdió el mensaje.",
		},
		"communication-analysis.felt": {
			title: "Lo que se sintió",
			named: "lo que se sintió",
			write: "diga qué sintió su paciente durante el intercambio y qué pudo sentir la otra persona",
			why: "El sentimiento muestra lo que estaba en juego, y a menudo es lo que nadie dijo.",
		},
		"communication-analysis.wanted": {
			title: "Lo que se quería",
			named: "lo que se quería",
			write: "diga qué quería su paciente de ese intercambio",
			why: "Al comparar el deseo con las palabras se ve si su paciente lo pidió.",
		},
		"communication-analysis.alternative": {
			title: "Alternativa",
			write: "indique otras palabras, u otro momento, que su paciente pensó o probó",
			why: "Reconstruir el intercambio lleva a ver opciones y a practicar una de ellas.",
			source: "PTSD17",
		},
		"decision-analysis.options": {
			title: "Opciones",
			write: "anote las opciones de las que hablaron, con las ventajas y los inconvenientes de cada una",
			why: "Ver las opciones juntas contrarresta la sensación de que no se puede hacer nada.",
		},
		"decision-analysis.choice": {
			title: "Decisión",
			write: "diga qué decidió o qué se inclina a hacer su paciente, o que sigue sin decidir",
			why: "La decisión es de su paciente, y usted puede preguntar por ella en la próxima sesión.",
		},
		"role-play.situation": {
			title: "Situación",
			write: "diga qué conversación ensayaron y quién hizo de quién",
			why: "Ensayar algo cercano a la vida real ayuda a encontrar palabras nuevas antes de necesitarlas.",
		},
		"role-play.feedback": {
			title: "Comentarios",
			write: "anote lo que notó su paciente, lo que usted comentó y qué probaron de otra manera",
			why: "En el juego de roles, a diferencia de la conversación, se aprende sin riesgo qué impresión se causa en los demás.",
		},
	},
	terms: { technique: techniqueTerms, "technique-not-ipt": otherTechniqueTerms },
} as const satisfies OwnWords
