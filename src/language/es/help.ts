/** What is said of a place in a note, and of what can be done there, in Spanish. */
import type { HelpWords } from "../../assist/help-words.ts"
import { joined, number } from "./grammar.ts"

export const help: HelpWords = {
	fixes: {
		notNeeded: (finding) => `No es necesario aquí: ${finding}…`,
		insertTogether(count, recommended) {
			if (!recommended) return `Añadir las ${count} partes que aún faltan`
			return count === 1 ? "Añadir la parte que conviene añadir" : `Añadir las ${count} partes que conviene añadir`
		},
		insert: (part) => `Insertar «${part}»`,
		replace: (word) => `Reemplazar por «${word}»`,
		empty: (key) => `Dejar «${key}» en blanco`,
		putFirst: (word) => `Empezar por «${word}»`,
		addPerson: (name) => `Añadir «${name}» al inventario`,
		recordItem: (measure, item) => `Registrar el ítem ${item} de ${measure}`,
		compare: "Comparar las dos versiones en paralelo",
		tidy: {
			blank: "Quitar las líneas en blanco antes de la cabecera",
			lists: "Corregir todas las listas pegadas en la nota",
			marks: "Quitar los signos alrededor de las claves",
			scores: "Escribir cada puntuación en su propia línea",
			spaces: "Reemplazar todos los espacios anchos en la cabecera, los títulos y las etiquetas",
			tabs: "Reemplazar por espacios los tabuladores ante las claves",
		},
		addAll: (recommended) =>
			recommended ? "Añadir todas las partes que aún faltan o conviene añadir" : "Añadir todas las partes que aún faltan",
	},
	rename: {
		refused(refusal, file, isGoal) {
			switch (refusal.why) {
				case "not-nameable":
					return "Para cambiar un nombre en todas las notas del caso, ponga el cursor en una persona, por ejemplo, @hermana, o en un objetivo, por ejemplo, G1."
				case "empty":
					return "El nuevo nombre está vacío. No se ha cambiado ningún nombre."
				case "impossible":
					return `«${refusal.name}» no puede ser un nombre en una nota. Use letras, cifras, espacios y guiones. No se ha cambiado ningún nombre.`
				case "no-goal-id":
					return "El nombre de un objetivo es G y un número, por ejemplo, G5. No se ha cambiado ningún nombre."
				case "taken":
					return isGoal
						? `Ya hay un objetivo ${refusal.name}, mencionado en ${file}. No se ha cambiado ningún nombre.`
						: `@${refusal.name} ya es otra persona, mencionada en ${file}. No se ha cambiado ningún nombre.`
				case "two-of-one-alias":
					return `Dos personas tienen el alias @${refusal.name} en ${file}. Cambie primero a mano uno de sus títulos. No se ha cambiado ningún nombre.`
				case "read-only":
					return `Habría que cambiar ${file}, pero no se puede escribir en ese archivo. No se ha cambiado ningún nombre.`
				case "unread":
					return `Una sección de ${file} es demasiado compleja para leerla, y quizá lo mencione. No se ha cambiado ningún nombre.`
			}
		},
		allSigned: (name) => `Todas las notas que mencionan ${name} están firmadas y se quedan como están. No se ha cambiado ningún nombre.`,
		kept(files, more) {
			const names = joined(more === 0 ? files : [...files, more === 1 ? "1 nota más" : `${more} notas más`])
			return files.length + more === 1
				? `${names} está firmada y se queda como está. Para añadir algo, escriba una adenda.`
				: `${names} están firmadas y se quedan como están. Para añadir algo, escriba una adenda.`
		},
	},
	notes: {
		number,
		session: (session) => (session === undefined ? "Sesión sin número" : `Sesión ${session}`),
		note: "Nota",
		noDate: "sin fecha",
		addendum: "Adenda",
		header: "Cabecera",
		prorated: (total) => `${total}, prorrateado`,
		contradictory: (totals) => `${totals}: figura más de un total`,
		answer: (isYes) => (isYes ? "sí" : "no"),
		noTotal: "sin total",
		changed(by, points, since) {
			if (since === "first")
				return by === 0 ? "igual que al inicio" : by < 0 ? `${points} menos que al inicio` : `${points} más que al inicio`
			return by === 0 ? "igual que la última vez" : by < 0 ? `${points} menos que la última vez` : `${points} más que la última vez`
		},
		better: { lower: "Mejor cuanto más bajo.", higher: "Mejor cuanto más alto." },
		rating: (rating) => `valoración ${rating}`,
		closeness: (ring, of) => `cercanía ${ring} de ${of}`,
		noArea: "aún sin área problema",
		closed: "cerrado",
		lastSession: (session, planned) => (planned === undefined ? `sesión ${session}` : `sesión ${session} de ${planned}`),
	},
	hover: {
		source: "Fuente",
		whatToWrite: "Qué escribir",
		example: "Ejemplo",
		person: {
			unknown: "No está en el inventario interpersonal de este caso.",
			noInventory: "No se conoce. Este caso no tiene formulación, así que no tiene inventario interpersonal.",
			notMentioned: "Aún no se menciona en ninguna nota.",
			mentioned: (notes, last) =>
				notes === 1 ? `Se menciona en 1 nota: ${last}.` : `Se menciona en ${notes} notas, la última vez en ${last}.`,
		},
		goal: {
			unknown: "No está entre los objetivos de la formulación.",
			noFormulation: "No se conoce. Este caso no tiene formulación, así que no tiene objetivos.",
			byWhen: "Plazo",
			notSaid: "sin indicar",
			lastMentioned: "Última mención",
			inNoSession: "aún en ninguna sesión",
			outcome: "Resultado en la nota de cierre",
		},
		mechanism: {
			expected: "previsto en la formulación",
			notNamed: "no está en la formulación",
			noIndicator: "Aún no se ha observado ningún indicador.",
			indicators: (last, of) => (last === undefined ? "Indicadores observados:" : `Indicadores observados, los últimos ${last} de ${of}:`),
			illegible: "valoración ilegible",
		},
		measure: {
			here: "Aquí",
			change: "Cambio",
			unknown: "Esta escala no se conoce. Se muestra como está escrita, sin rango ni categorías.",
			scale: "Escala",
			bands: "Categorías",
			reliableChange: "Cambio fiable",
			pointsOrMore: (points) => `${points} puntos o más`,
			suicide: "Ideas de suicidio",
			range: (from, to) => `de ${from} a ${to}`,
			otherRange: (from, to) => `o de ${from} a ${to} como suma`,
			from: (band, from) => `${band} desde ${from}`,
			above: (band, above) => `${band} por encima de ${above}`,
			item: (item, value) => (value === undefined ? `ítem ${item}, aquí no consta` : `ítem ${item}, aquí ${value}`),
			highIfAny: (questions) => `alto si hay algún sí en ${questions}`,
		},
	},
}
