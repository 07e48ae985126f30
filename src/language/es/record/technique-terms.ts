/** Spanish words of techniques: those of IPT, and some that are known to belong to other therapies. */
import type { TermWords } from "../../../record/schema.ts"

export const techniqueTerms = {
	exploration: { title: "Exploración", aliases: ["Exploración no directiva", "Técnicas exploratorias"] },
	"direct-elicitation": {
		title: "Exploración directa",
		aliases: ["Exploración directiva", "Preguntas directas", "Obtención directa de información"],
	},
	assessment: { title: "Evaluación", aliases: ["Valoración"] },
	"contract-setting": { title: "Establecimiento del contrato", aliases: ["Contrato", "Contrato terapéutico", "Acuerdo del contrato"] },
	clarification: { title: "Clarificación", aliases: ["Aclaración", "Esclarecimiento"] },
	"encouragement-of-affect": {
		title: "Fomento de la expresión de afectos",
		aliases: [
			"Fomento del afecto",
			"Fomento de los afectos",
			"Fomento de la expresión del afecto",
			"Fomento de la expresión afectiva",
			"Fomento de la expresión emocional",
			"Estimulación del afecto",
			"Expresión de afectos",
			"Validación",
			"Validación emocional",
			"Catarsis",
		],
	},
	"communication-analysis": { title: "Análisis de la comunicación", aliases: ["Análisis de comunicación", "Análisis comunicacional"] },
	"communication-skills": {
		title: "Habilidades de comunicación",
		aliases: ["Habilidades comunicativas", "Entrenamiento en comunicación", "Entrenamiento en habilidades de comunicación"],
	},
	"interpersonal-incident": { title: "Incidente interpersonal", aliases: ["Incidentes interpersonales", "Análisis de incidentes"] },
	"decision-analysis": {
		title: "Análisis de decisiones",
		aliases: ["Análisis de la decisión", "Análisis de la toma de decisiones", "Toma de decisiones", "Exploración de opciones"],
	},
	"role-play": {
		title: "Juego de roles",
		aliases: ["Juego de rol", "Role-playing", "Rol playing", "Representación de papeles", "Dramatización", "Ensayo", "Ensayo conductual"],
	},
	"problem-solving": { title: "Resolución de problemas", aliases: ["Solución de problemas"] },
	"use-of-the-therapeutic-relationship": {
		title: "Uso de la relación terapéutica",
		aliases: ["Relación terapéutica", "Utilización de la relación terapéutica"],
	},
	psychoeducation: { title: "Psicoeducación" },
	"sick-role": { title: "Rol de enfermo", aliases: ["Rol de enferma", "Rol de enfermo limitado", "Asignación del rol de enfermo"] },
	inventory: { title: "Inventario", aliases: ["Inventario interpersonal", "Círculo de cercanía", "Círculo interpersonal"] },
	timeline: { title: "Línea de tiempo", aliases: ["Línea del tiempo", "Línea temporal", "Línea de vida"] },
	"mood-rating": { title: "Valoración del ánimo", aliases: ["Puntuación del ánimo", "Termómetro del ánimo", "Registro del ánimo"] },
	"formulation-feedback": { title: "Devolución de la formulación", aliases: ["Devolución", "Devolución diagnóstica"] },
	"mourning-work": {
		title: "Trabajo de duelo",
		aliases: ["Elaboración del duelo", "Fotografías", "Fotos", "Reconstrucción de la relación"],
	},
	"role-review": {
		title: "Revisión de roles",
		aliases: [
			"Revisión del rol",
			"Duelo por el rol anterior",
			"Exploración del rol anterior y del nuevo",
			"Revisión del rol anterior y del nuevo",
		],
	},
	"support-mobilisation": { title: "Movilización de apoyos", aliases: ["Movilización del apoyo", "Movilización de apoyo social"] },
	"safety-planning": { title: "Planificación de seguridad", aliases: ["Plan de seguridad"] },
	directives: { title: "Indicaciones directas", aliases: ["Indicaciones", "Técnicas directivas", "Consejo directo"] },
	homework: { title: "Tareas entre sesiones", aliases: ["Tareas", "Tareas para casa", "Deberes"] },
	"conjoint-session": { title: "Sesión conjunta", aliases: ["Entrevista conjunta", "Sesión con la pareja", "Sesión con la familia"] },
	"relapse-prevention": { title: "Prevención de recaídas", aliases: ["Prevención de la recaída"] },
	"ending-work": {
		title: "Trabajo de finalización",
		aliases: ["Trabajo de terminación", "Trabajo del final", "Revisión del progreso", "Despedida"],
	},
} as const satisfies Record<string, TermWords>

export const otherTechniqueTerms = {
	"thought-record": { title: "Registro de pensamientos", aliases: ["Autorregistro de pensamientos"] },
	"cognitive-restructuring": { title: "Reestructuración cognitiva" },
	"exposure-hierarchy": { title: "Jerarquía de exposición" },
	"transference-interpretation": { title: "Interpretación de la transferencia", aliases: ["Interpretación transferencial"] },
	"dream-interpretation": { title: "Interpretación de los sueños", aliases: ["Interpretación de sueños"] },
} as const satisfies Record<string, TermWords>
