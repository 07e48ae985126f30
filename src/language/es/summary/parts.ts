/** Titles of the parts of a summary in Spanish. */
import type { SummaryWords } from "../../../summary/words.ts"

export const parts: SummaryWords["parts"] = {
	identification: "Identificación",
	findings: "Avisos",
	reasons: "Motivo de consulta",
	formulation: "Área problema y formulación",
	triad: "Tríada interpersonal",
	inventory: "Inventario interpersonal",
	timeline: "Línea de tiempo",
	work: "En qué se trabajó",
	goals: "Objetivos",
	mechanisms: "Mecanismos de cambio",
	techniques: "Técnicas",
	measures: "Escalas",
	"session-list": "Sesiones de un vistazo",
	sessions: "Desarrollo de las sesiones",
	risk: "Riesgo",
	ending: "Final de la terapia",
	"other-notes": "Otras notas",
	signatures: "Firmas",
	later: "Plan para más adelante",
	safety: "Plan de seguridad",
	missing: "Sin registrar",
}
