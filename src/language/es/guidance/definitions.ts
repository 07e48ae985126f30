/** What the terms mean, in Spanish: for hovers, lists to pick from and docs, which are loaded when they are used. */
import type { Definitions } from "../../../record/schema.ts"

export const definitions: Definitions = {
	note: {
		formulation: {
			definition: "La comprensión del caso: estresor, vulnerabilidad, apoyo, inventario, área problema, acuerdo y objetivos. Una por caso.",
		},
		session: { definition: "Una sesión, también si hubo inasistencia o se canceló." },
		closing: { definition: "Cómo terminó la terapia, qué ha cambiado y qué viene después. Uno por caso." },
	},
	"problem-area": {
		grief: {
			definition: "El inicio o la persistencia del episodio se relaciona con la muerte de alguien cercano.",
			source: "ISIPT",
		},
		"role-dispute": {
			definition: "Su paciente y al menos otra persona importante esperan cosas distintas de su relación.",
			source: "ISIPT",
		},
		"role-transition": {
			definition: "A su paciente le cuesta afrontar el paso de un rol vital a otro, aunque el cambio sea deseado.",
			source: "ISIPT",
		},
		"interpersonal-deficits": {
			definition:
				"Dificultad de larga evolución para iniciar o mantener relaciones. Solo si ninguna muerte, disputa o cambio explica el episodio.",
			source: "CASE",
		},
		"lost-healthy-self": {
			definition:
				"El duelo por quien se era antes del trastorno bipolar. Área problema solo de la terapia interpersonal y de ritmos sociales.",
			source: "IPARS08",
		},
	},
	phase: {
		initial: {
			definition: "Las primeras sesiones: historia y diagnóstico, rol de enfermo, inventario, foco, formulación y contrato.",
			source: "MARK06",
		},
		middle: {
			definition: "El trabajo sobre el foco. Lo ocurrido cada semana se relaciona con el ánimo, según las estrategias del área problema.",
			source: "IPTUK",
		},
		conclusion: {
			definition:
				"Las últimas sesiones: el progreso y el papel de su paciente en él, los sentimientos ante el final, las señales de alarma y los planes.",
			source: "CASE",
		},
		maintenance: {
			definition:
				"Sesiones después de la recuperación, con un contrato propio, para mantenerse bien y notar pronto las señales y los desencadenantes.",
			source: "IPTI",
		},
	},
	mechanism: {
		"social-support": {
			definition:
				"Los síntomas pueden mejorar al encontrar y usar apoyo: confiar en alguien, pedir ayuda y aceptarla, volver a ver a la gente.",
			source: "LM13",
		},
		"interpersonal-stress": {
			definition:
				"Los síntomas pueden mejorar al aliviarse el problema central: una disputa avanza, unas expectativas cambian, se hace el duelo por un rol o se domina el nuevo.",
			source: "LM13",
		},
		"emotional-processing": {
			definition:
				"Los síntomas pueden mejorar al notar, tolerar, comprender y expresar los sentimientos y lo que los desencadena en las relaciones.",
			source: "LM13",
		},
		"interpersonal-skills": {
			definition:
				"Los síntomas pueden mejorar al aprender habilidades nuevas: pedir y negarse con claridad, ver el otro lado, manejar un conflicto, entablar contacto.",
			source: "LM13",
		},
	},
	variant: {
		ipt: {
			definition: "Terapia individual de un episodio agudo, por lo general de 12 a 16 sesiones semanales de 45 a 50 minutos.",
			source: "ISIPT",
		},
		"ipt-a": {
			definition:
				"Para adolescentes, unas 12 sesiones semanales, con un círculo de cercanía, un rol de enfermo limitado y la participación de los padres y del centro escolar.",
			source: "CEBC",
		},
		ipsrt: {
			definition:
				"Terapia interpersonal y de ritmos sociales: TIP con trabajo semanal sobre la regularidad de los ritmos diarios, para los trastornos del estado de ánimo.",
			source: "IPSRT",
		},
		"ipt-g": {
			definition: "TIP en grupo, a menudo de 8 a 16 sesiones. Aquí cada miembro tiene sus propias notas.",
			source: "MHPSS",
		},
		"ipt-b": {
			definition: "TIP breve de ocho sesiones, con una fase inicial de dos sesiones como máximo y una sola área problema abordable.",
			source: "IPTB",
		},
		ipc: {
			definition: "Consejería interpersonal, una forma más corta y estructurada para servicios que no son de salud mental.",
			source: "IPC14",
		},
		"ipt-m": {
			definition: "Mantenimiento después de la recuperación, para seguir bien. Puede trabajar sobre más de un área problema.",
			source: "IPTI",
		},
	},
	"session-status": {
		held: { definition: "La sesión se realizó." },
		missed: { definition: "Su paciente no acudió." },
		cancelled: { definition: "La sesión se canceló con antelación." },
	},
	ending: {
		planned: { definition: "La terapia terminó como se acordó en el contrato." },
		early: { definition: "La terapia terminó antes del número de sesiones acordado, y hubo una despedida." },
		dropout: { definition: "Su paciente dejó de acudir." },
		transfer: { definition: "Otro profesional u otro servicio continúa el tratamiento." },
		other: { definition: "La terapia terminó de otra manera." },
	},
	"risk-level": {
		none: { definition: "Se preguntó por el riesgo, y no hay indicios de peligro para su paciente ni para terceros." },
		low: { definition: "Sin plan, intención ni conducta suicida, y con factores protectores sólidos.", source: "SAFET" },
		moderate: {
			definition:
				"Ideas de suicidio con un plan, pero sin intención ni conducta, con varios factores de riesgo y pocos factores protectores.",
			source: "SAFET",
		},
		high: {
			definition: "Ideas de suicidio persistentes con intención firme o ensayo, o un intento potencialmente letal.",
			source: "SAFET",
		},
	},
	"attachment-style": {
		secure: { definition: "Imagen positiva propia y de los demás: se siente a gusto en la cercanía y a solas.", source: "BH91" },
		preoccupied: {
			definition: "Imagen negativa propia y positiva de los demás: busca cercanía y aprobación, y teme perderlas.",
			source: "BH91",
		},
		dismissing: {
			definition:
				"Imagen positiva propia y negativa de los demás: mantiene a los demás a distancia. Algunas escalas llaman también evitativas a las personas temerosas.",
			source: "BH91",
		},
		fearful: {
			definition:
				"Imagen negativa propia y de los demás: desea la cercanía, pero la evita por miedo a que le hagan daño. No es lo mismo que desorganizado.",
			source: "BH91",
		},
		"not-assessed": { definition: "Aún sin evaluar, o su paciente prefirió no hacerlo." },
	},
	closeness: {
		"1": { definition: "Cercanía 1 de 4: las personas más cercanas." },
		"2": { definition: "Cercanía 2 de 4: cercanas." },
		"3": { definition: "Cercanía 3 de 4: menos cercanas." },
		"4": { definition: "Cercanía 4 de 4: importantes, pero distantes." },
	},
	"person-status": {
		estranged: { definition: "Vive, pero se ha roto el contacto." },
	},
	support: {
		emotional: { definition: "Escucha, consuelo, comprensión." },
		practical: { definition: "Ayuda con tareas, dinero, transporte o cuidados." },
		informational: { definition: "Consejo, información, saber a quién acudir." },
		companionship: { definition: "Compañía y actividades en común." },
		none: { definition: "Ningún apoyo de esta persona." },
	},
	stage: {
		renegotiation: { definition: "Las dos partes conocen la diferencia y aún intentan resolverla.", source: "CITC" },
		impasse: { definition: "Han dejado de hablar de ello, pero la diferencia sigue bajo la superficie.", source: "CITC" },
		dissolution: {
			definition: "La relación no tiene arreglo. La tarea es hacer el duelo y seguir adelante.",
			source: "CITC",
		},
	},
	technique: {
		exploration: {
			definition: "Preguntas abiertas y escucha, al hilo de lo que cuenta su paciente, para que surja lo importante.",
			source: "WMK18",
		},
		"direct-elicitation": {
			definition: "Preguntar directamente por información concreta, como la historia de un episodio o de una relación.",
			source: "WMK18",
		},
		assessment: {
			definition: "Evaluar los síntomas, la historia, el diagnóstico, la necesidad de medicación y el riesgo.",
			source: "NOTP",
		},
		"contract-setting": {
			definition: "Acordar el número, la duración y la frecuencia de las sesiones, el foco y el papel de cada parte.",
			source: "WMK00",
		},
		clarification: {
			definition:
				"Volver sobre algo que su paciente ha mencionado, para que ambos lo entiendan mejor. No mientras haya otro sentimiento intenso.",
			source: "WMK18",
		},
		"encouragement-of-affect": {
			definition: "Ayudar a expresar, comprender y tolerar un sentimiento, y a usarlo como información sobre una relación.",
			source: "WMK18",
		},
		"communication-analysis": {
			definition:
				"Repasar paso a paso un intercambio reciente con carga emocional, para ver dónde falló y qué podría decir su paciente en su lugar.",
			source: "NOTP",
		},
		"communication-skills": { definition: "Buscar y practicar maneras más claras de pedir, negarse, escuchar y discrepar." },
		"interpersonal-incident": {
			definition: "Explorar en detalle una interacción con alguien importante, como ejemplo de lo que suele ocurrir.",
		},
		"decision-analysis": { definition: "Enumerar las opciones y las consecuencias de cada una antes de actuar.", source: "WMK18" },
		"role-play": {
			definition: "Ensayar en la sesión palabras o conductas nuevas, en un papel o en los dos, antes de usarlas fuera.",
			source: "WMK18",
		},
		"problem-solving": {
			definition: "Definir un problema interpersonal, buscar soluciones, elegir una y revisar después el resultado.",
		},
		"use-of-the-therapeutic-relationship": {
			definition:
				"Decir a su paciente qué impresión causa, como ejemplo de otras relaciones. No es una interpretación de la transferencia.",
			source: "WMK18",
		},
		psychoeducation: {
			definition: "Explicar la enfermedad, cómo se trata y cómo se influyen mutuamente el ánimo y las relaciones.",
			source: "NOTP",
		},
		"sick-role": {
			definition:
				"Dar nombre a una enfermedad tratable, que exime por ahora de lo que impide y da a su paciente la tarea de trabajar en su recuperación.",
			source: "IPTUK",
		},
		inventory: {
			definition: "Repasar a las personas importantes en la vida de su paciente y lo que esperan unas de otras.",
			source: "ISIPT",
		},
		timeline: { definition: "Poner en paralelo los acontecimientos vitales y los síntomas, por orden de fecha." },
		"mood-rating": {
			definition:
				"Pedir a su paciente que valore su ánimo, ahora y en los momentos mejor y peor de la semana. En TIP-A, de 1 a 10, donde 10 es lo peor.",
			source: "CASE",
		},
		"formulation-feedback": {
			definition: "Compartir la formulación con su paciente en palabras sencillas y preguntar si le encaja.",
			source: "MARK06",
		},
		"mourning-work": {
			definition: "Hablar de la persona que murió, de la relación y de la pérdida, para que afloren los sentimientos.",
			source: "WMK18",
		},
		"role-review": {
			definition: "Repasar lo bueno y lo malo del rol anterior y del nuevo, y despedirse del anterior.",
			source: "CASE",
		},
		"support-mobilisation": {
			definition: "Averiguar quién podría dar ayuda, consuelo o compañía, y cómo dirigirse a esas personas.",
			source: "ST06",
		},
		"safety-planning": { definition: "Acordar paso a paso qué hacer y a quién acudir si aumenta el peligro." },
		directives: { definition: "Consejo u orientación directa por parte del terapeuta, con moderación." },
		homework: {
			definition: "Sugerir que pruebe algo antes de la próxima sesión. La TIP no asigna tareas formales.",
			source: "NOTP",
		},
		"conjoint-session": { definition: "Una sesión con alguien del inventario de su paciente." },
		"relapse-prevention": {
			definition: "Aprender las señales de alarma tempranas y planear qué hacer si aparecen.",
			source: "CASE",
		},
		"ending-work": {
			definition: "Repasar el progreso y el papel de su paciente en él, con espacio para los sentimientos ante el final.",
			source: "MARK21",
		},
	},
	"technique-not-ipt": {
		"thought-record": {
			definition:
				"Anotar y poner a prueba los pensamientos, como en la terapia cognitiva. La TIP trabaja, en cambio, lo que ocurre entre las personas.",
			source: "ST06",
		},
		"cognitive-restructuring": {
			definition: "Examinar y cambiar creencias, como en la terapia cognitiva. La TIP trabaja, en cambio, la comunicación y los roles.",
			source: "ST06",
		},
		"exposure-hierarchy": {
			definition: "Una lista graduada de situaciones temidas que afrontar, como en la terapia de conducta. La TIP no la usa.",
		},
		"transference-interpretation": {
			definition: "Explicar la relación con el terapeuta por otras anteriores, como en la terapia psicodinámica. La TIP la evita.",
			source: "NOTP",
		},
		"dream-interpretation": {
			definition:
				"Interpretar los sueños, como en la terapia psicodinámica. La TIP se ciñe a los acontecimientos y las relaciones actuales.",
			source: "NOTP",
		},
	},
}
