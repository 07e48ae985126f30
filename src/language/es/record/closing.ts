/** Spanish words of the closing note. */
import type { KindWords } from "../../../record/words.ts"

export const closing = {
	kind: {
		title: "Cierre",
		aliases: [
			"nota de cierre",
			"informe de cierre",
			"resumen de cierre",
			"alta",
			"nota de alta",
			"informe de alta",
			"resumen de alta",
			"epicrisis",
			"informe final",
			"resumen final",
			"terminación",
			"finalización",
			"nota de terminación",
			"nota de finalización",
		],
	},
	parts: {
		"closing.outcome": {
			title: "Resultado del área problema",
			aliases: ["Resultado"],
			write: "compare el área problema tal como está ahora con lo que decía la formulación",
			why: "En la fase final se mira hasta dónde se resolvió el foco.",
			source: "CASE",
		},
		"closing.outcome.stage-at-start": {
			title: "Etapa al inicio",
			write: "elija la etapa de la disputa al empezar la terapia: renegociación, punto muerto o disolución",
			why: "Solo se ve cuánto se ha movido una disputa si se sabe dónde empezó.",
		},
		"closing.outcome.stage-now": {
			title: "Etapa actual",
			aliases: ["Etapa al final"],
			write: "elija la etapa de la disputa al final: renegociación, punto muerto o disolución",
			why: "La TIP no busca un resultado determinado. Tan válido es volver a hablarse como separarse y hacer el duelo.",
			source: "DISP",
		},
		"closing.goals": {
			title: "Objetivos",
			aliases: ["Objetivos y resultados"],
			write: "diga de cada objetivo de la formulación si se alcanzó, en parte o no, y cómo",
			why: "Los objetivos se acordaron con su paciente, y el final es el momento de repasarlos uno a uno.",
		},
		"closing.change": {
			title: "Qué ha cambiado",
			aliases: ["Cambios", "Lo que ha cambiado", "Qué cambió", "Qué ha cambiado y por qué"],
			write: "describa qué es distinto ahora y qué hizo su paciente para lograrlo",
			why: "Al preguntarse por qué está mejor, una persona ve lo que ha puesto de su parte y luego puede contar con ello.",
			source: "MARK21",
		},
		"closing.mechanisms": {
			title: "Mecanismos de cambio",
			write: "diga de cada mecanismo esperado si observó señales, y cuáles",
			why: "Así se ve qué hipótesis apoya el caso, sin pretender probarlas.",
		},
		"closing.feelings": {
			title: "Sentimientos ante el final",
			aliases: ["Sentimientos ante la terminación", "Sentimientos sobre el final", "Sentimientos ante la despedida"],
			write: "diga qué sintieron usted y su paciente ante el final: tristeza, orgullo, alivio, preocupación o rabia",
			why: "El final es en sí una transición de rol, y lo que se siente merece atención.",
			source: "MARK21",
		},
		"closing.warning-signs": {
			title: "Señales de alarma",
			aliases: ["Señales de alerta", "Señales de aviso", "Signos de alarma", "Pródromos", "Señales tempranas"],
			write: "anote las primeras señales de un nuevo episodio que notarían su paciente u otras personas",
			why: "Un episodio que se nota pronto puede tratarse cuando todavía es leve.",
			source: "CASE",
		},
		"closing.contingency": {
			title: "Plan ante una recaída",
			aliases: ["Plan de contingencia", "Prevención de recaídas", "Plan de recaídas", "Plan ante recaídas"],
			write: "diga qué hará su paciente si aparecen las señales de alarma y a quién acudirá",
			why: "Un plan hecho en buenos tiempos es más fácil de seguir que uno hecho durante un episodio.",
			source: "CASE",
		},
		"closing.remaining": {
			title: "Problemas pendientes",
			aliases: ["Dificultades pendientes", "Problemas que quedan"],
			write: "nombre lo que sigue siendo difícil y qué piensa hacer su paciente con ello",
			why: "Una terapia breve deja problemas abiertos. Nombrarlos hace honesto el final y ayuda a quien trate después.",
			source: "CASE",
		},
		"closing.maintenance": {
			title: "Mantenimiento",
			aliases: ["Seguimiento", "Mantenimiento y seguimiento", "Sesiones de refuerzo", "Sesiones de mantenimiento"],
			write: "diga si han acordado sesiones de mantenimiento o de refuerzo, o por qué no",
			why: "Todo paciente debe saber qué viene después de la fase aguda, con más sesiones o sin ellas.",
			source: "SR-T",
		},
		"closing.social-support": {
			title: "Apoyo social al final",
			aliases: ["Apoyo social"],
			write: "describa quién apoya ahora a su paciente y en qué se diferencia del principio",
			why: "Después de la última sesión, su paciente cuenta con esta red.",
		},
		"closing.discharge": {
			title: "Alta",
			aliases: ["Alta y derivación", "Derivación"],
			write: "indique el diagnóstico, la medicación y las derivaciones al final, y quién recibe el informe",
			why: "Quien continúe el tratamiento parte de aquí.",
		},
		"closing.further-treatment": {
			title: "Tratamiento posterior",
			aliases: ["Otro tratamiento", "Continuación del tratamiento"],
			write: "diga qué otro tratamiento eficaz han comentado o acordado, porque la escala principal bajó menos de la mitad",
			why: "Si los síntomas siguen, ha fallado el tratamiento, no su paciente, y otro tratamiento puede ayudar.",
			source: "MARK21",
		},
		"closing.outreach": {
			title: "Intentos de contacto",
			write: "diga cuándo y cómo ha intentado localizar a su paciente, y qué respuesta hubo",
			why: "Quien deja de venir puede estar peor. Buscar el contacto muestra interés y deja la puerta abierta.",
		},
	},
	terms: {
		"goal-outcome": {
			met: { title: "alcanzado", aliases: ["logrado", "cumplido", "conseguido"] },
			partly: { title: "en parte", aliases: ["parcialmente alcanzado", "alcanzado en parte", "parcialmente", "parcial"] },
			"not-met": { title: "no alcanzado", aliases: ["no logrado", "no cumplido", "no conseguido"] },
		},
	},
} as const satisfies KindWords
