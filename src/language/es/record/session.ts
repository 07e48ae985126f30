/** Spanish words of session notes and of missed sessions. */
import type { KindWords } from "../../../record/words.ts"

export const session = {
	kind: {
		title: "Sesión",
		aliases: [
			"nota de sesión",
			"sesión de terapia",
			"sesión de psicoterapia",
			"evolución",
			"nota de evolución",
			"nota evolutiva",
			"seguimiento",
			"nota de seguimiento",
			"nota de progreso",
			"nota de terapia",
			"nota de contacto",
			"consulta",
		],
	},
	parts: {
		"session.since-last": {
			title: "Desde la última sesión",
			aliases: ["Desde la sesión anterior", "Evolución desde la última sesión", "Intervalo"],
			write: "describa los síntomas y lo ocurrido con otras personas desde la última vez",
			why: "La primera pregunta de la sesión lleva al ánimo y a los acontecimientos, y permite relacionarlos.",
			source: "NOTP",
		},
		"session.since-last.symptoms": {
			title: "Síntomas",
			write: "describa el ánimo, el sueño, el apetito y otros síntomas, con los días mejores y peores",
			why: "Puede preguntar qué distinguió los días buenos de los malos.",
		},
		"session.since-last.events": {
			title: "Acontecimientos",
			aliases: ["Sucesos"],
			write: "cuente qué pasó entre su paciente y otras personas desde la última sesión, nombrándolas por su @alias",
			why: "Los acontecimientos recientes que tocan el foco son la materia de cada sesión.",
			source: "IPTUK",
		},
		"session.contacts": {
			title: "Contactos",
			aliases: ["Entre sesiones", "Contactos entre sesiones", "Contactos con terceros"],
			write: "anote llamadas, cartas y conversaciones entre sesiones: con quién, cuándo y sobre qué",
			why: "Lo que se acuerda entre sesiones también influye en el tratamiento, y otras personas quizá deban saberlo.",
		},
		"session.mood-link": {
			title: "Ánimo y acontecimientos",
			aliases: ["Relación entre ánimo y acontecimientos", "Estado de ánimo y acontecimientos", "Ánimo y sucesos"],
			write: "relacione un cambio del ánimo con un acontecimiento interpersonal, sea cual sea el que vino primero",
			why: "Relacionar ánimo y acontecimientos, en los dos sentidos, es el trabajo de cada semana en la fase intermedia.",
			source: "IPTUK",
		},
		"session.techniques": {
			title: "Técnicas",
			write: "nombre cada técnica que ha usado, con una línea sobre qué hizo, con quién o sobre qué",
			why: "Las técnicas muestran lo que usted hizo, no solo de qué hablaron.",
			source: "GERO",
		},
		"session.affect": {
			title: "Afecto",
			aliases: ["Afectos", "Emociones", "Sentimientos"],
			write: "nombre los sentimientos que se expresaron, se notaron en la sesión o se evitaron",
			why: "Los sentimientos dicen algo de las relaciones. La TIP ayuda a expresarlos, soportarlos y usarlos.",
			source: "WMK18",
		},
		"session.mechanisms": {
			title: "Mecanismos de cambio",
			write: "valore de 0 a 3 cada mecanismo en el que ha trabajado, con lo que vio u oyó",
			why: "Anotar las señales cuando aparecen ayuda a seguir y revisar las hipótesis de la formulación.",
		},
		"session.progress": {
			title: "Progreso",
			aliases: ["Progresos", "Avances", "Respuesta", "Progreso y respuesta", "Respuesta al tratamiento"],
			write: "diga cómo responde su paciente al tratamiento y cómo va cada objetivo",
			why: "Si hay pocos cambios, lo verá cuando aún hay tiempo de replantear el foco.",
		},
		"session.ending": {
			title: "Finalización",
			aliases: ["Terminación", "Final de la terapia", "Trabajo de finalización", "Despedida"],
			write: "anote cuántas sesiones quedan, qué se habló sobre el final y cómo se siente su paciente ante él",
			why: "Del final se habla varias sesiones antes, para que haya tiempo de despedirse y ganar confianza.",
			source: "WMK00",
		},
		"session.plan": {
			title: "Plan",
			aliases: ["Próximos pasos", "Plan para la próxima sesión"],
			write: "diga de qué tratará la próxima sesión y qué piensa intentar su paciente hasta entonces",
			why: "Un plan mantiene el foco de una sesión a otra. Probar algo es una propuesta, nunca una obligación.",
			source: "NOTP",
		},
		"session.reason": {
			title: "Motivo",
			aliases: ["Motivo de la inasistencia", "Motivo de la cancelación"],
			write: "diga por qué no se realizó la sesión, hasta donde sepa",
			why: "Su paciente puede estar peor, tener problemas prácticos o sentir incomodidad con la terapia.",
		},
		"session.contact": {
			title: "Contacto",
			write: "diga cómo se pusieron en contacto y qué acordaron",
			why: "Ponerse en contacto tras una sesión perdida muestra interés y prepara el paso siguiente.",
		},
	},
	terms: {
		rating: {
			"0": { title: "sin abordar" },
			"1": { title: "trabajado" },
			"2": { title: "algún cambio referido" },
			"3": { title: "cambio claro con un ejemplo" },
		},
	},
} as const satisfies KindWords
