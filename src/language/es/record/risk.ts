/** Spanish words of a Risk section, in each kind of note. */
import type { OwnWords } from "../../../record/words.ts"

const aliases = ["Seguridad", "Evaluación del riesgo", "Valoración del riesgo", "Plan de seguridad"] as const

export const risk = {
	parts: {
		"formulation.risk": {
			title: "Riesgo",
			aliases,
			write: "indique qué ha preguntado sobre suicidio, autolesiones y daño a terceros, el nivel de riesgo y en qué lo basa",
			why: "El riesgo se evalúa y se documenta en el primer contacto, para poder ver después si cambia.",
			source: "SAFET",
		},
		"session.risk": {
			title: "Riesgo",
			aliases,
			write: "indique el nivel de riesgo de hoy, en qué lo basa y el plan, si lo hay",
			why: "Si el estado de su paciente cambia, hay que volver a evaluar el riesgo y dejarlo escrito.",
			source: "SAFET",
		},
		"closing.risk": {
			title: "Riesgo",
			aliases: ["Seguridad", "Evaluación del riesgo", "Valoración del riesgo"],
			write: "indique el nivel de riesgo al final, en qué lo basa y el plan que sigue en pie, si lo hay",
			why: "El contacto semanal termina, así que el riesgo se evalúa y se documenta una vez más.",
			source: "SAFET",
		},
		"addendum.risk": {
			title: "Riesgo",
			aliases: ["Seguridad", "Evaluación del riesgo", "Valoración del riesgo"],
			write: "indique el nivel de riesgo, en qué lo basa y el plan, si lo hay, cuando la adenda diga algo del riesgo",
			why: "Lo que una adenda dice del riesgo vale desde su fecha, como en cualquier otra nota.",
		},
		"scores.risk": {
			title: "Riesgo",
			aliases: ["Seguridad", "Evaluación del riesgo", "Valoración del riesgo"],
			write: "si una respuesta fue preocupante, indique el nivel de riesgo, sus motivos y lo que se hizo",
			why: "Un cuestionario puede decir algo sobre el riesgo entre sesiones. Lo que se hizo al respecto debe constar junto a él.",
		},
		"risk.level": {
			title: "Nivel",
			write: "elija ausente, bajo, moderado o alto",
			why: "Quien lea la nota ve enseguida el nivel y cómo cambia de una nota a otra.",
		},
		"risk.rationale": {
			title: "Justificación",
			write: "explique en qué basa el nivel: ideas, planes, intención, intentos previos y factores de protección",
			why: "Las razones muestran cómo ha llegado a su juicio y qué lo haría cambiar.",
			source: "SAFET",
		},
		"risk.plan": {
			title: "Plan",
			write: "indique lo que han acordado por seguridad: a quién llamar, qué dejar fuera del alcance y cuándo revisar el riesgo",
			why: "Si el riesgo está elevado, la historia clínica debe mostrar qué se hizo y cómo se sigue.",
			source: "SAFET",
		},
	},
	terms: {
		"risk-level": {
			none: { title: "ausente" },
			low: { title: "bajo" },
			moderate: { title: "moderado" },
			high: { title: "alto" },
		},
	},
} as const satisfies OwnWords
