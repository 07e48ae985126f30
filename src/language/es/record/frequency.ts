/** How often sessions are agreed on, in Spanish: what a contract's frequency is read by. */
import type { FrequencyWords } from "../../../record/reading-words.ts"

// “Once” is left out: it is eleven in Spanish, and one time in English.
const numbers = {
	un: 1,
	una: 1,
	uno: 1,
	dos: 2,
	tres: 3,
	cuatro: 4,
	cinco: 5,
	seis: 6,
	siete: 7,
	ocho: 8,
	nueve: 9,
	diez: 10,
	doce: 12,
}

const number = String.raw`\d{1,2}|${Object.keys(numbers).join("|")}`
const meetings = "veces|vez|sesiones|sesión|sesion|citas?|consultas?|encuentros?|visitas?"
const fortnight = String.raw`(?:15|quince) d[ií]as`
/** No letter follows, in an alphabet with accents. */
const end = "(?![a-záéíóúñ])"

export const frequencyWords: FrequencyWords = {
	numbers,
	units: {
		día: { every: 1, unit: "day" },
		días: { every: 1, unit: "day" },
		dia: { every: 1, unit: "day" },
		dias: { every: 1, unit: "day" },
		semana: { every: 1, unit: "week" },
		semanas: { every: 1, unit: "week" },
		semanal: { every: 1, unit: "week" },
		// Who says fifteen days means two weeks.
		"15 días": { every: 2, unit: "week" },
		"15 dias": { every: 2, unit: "week" },
		"quince días": { every: 2, unit: "week" },
		"quince dias": { every: 2, unit: "week" },
		quincena: { every: 2, unit: "week" },
		quincenas: { every: 2, unit: "week" },
		quincenal: { every: 2, unit: "week" },
		mes: { every: 1, unit: "month" },
		meses: { every: 1, unit: "month" },
		mensual: { every: 1, unit: "month" },
		bimestral: { every: 2, unit: "month" },
		trimestral: { every: 3, unit: "month" },
	},
	// “Bisemanal” and “bimensual” are left out: they are used for twice a week or month, and for every two.
	patterns: [
		// Cada quince días; una vez cada 15 días.
		String.raw`(?:\b(?<times>${number})\s+(?:${meetings})\s+)?\b(?:cada\s+|c/\s*)(?<unit>${fortnight})${end}`,
		// Dos veces por semana; 2 sesiones al mes; 1/semana; 2 x semana.
		String.raw`\b(?<times>${number})\s*(?:(?:${meetings})\s*)?(?:por\s|al\s|a\s+la\s|/|x|×)\s*(?<unit>semana|quincena|mes)${end}`,
		// Dos veces semanales; but not “12 sesiones semanales”.
		String.raw`\b(?<times>${number})\s+(?:veces|vez)\s+(?<unit>semanal|mensual)(?:es)?${end}`,
		// Cada semana; cada dos semanas; cada 10 días; una sesión cada mes.
		String.raw`(?:\b(?<times>${number})\s+(?:${meetings})\s+)?\b(?:cada\s+|c/\s*)(?:(?<every>${number})\s+)?(?<unit>d[ií]as?|semanas?|quincenas?|mes(?:es)?)${end}`,
		// Todas las semanas; todos los meses.
		String.raw`\btod[ao]s\s+l[ao]s\s+(?<unit>d[ií]as|semanas|quincenas|meses)${end}`,
		// Semanal; quincenalmente; 16 sesiones semanales.
		String.raw`(?<![a-záéíóúñ-])(?<unit>semanal|quincenal|mensual|bimestral|trimestral)(?:es|mente)?${end}`,
	],
}
