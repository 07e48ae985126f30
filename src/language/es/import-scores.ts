/** The words of imported scores in Spanish. */
import { termTitle } from "../../record/index.ts"
import type { ScoreTableWords } from "../../import/scores/words.ts"
import { date as longDate, either, number, quoted } from "./grammar.ts"

const near = (name: string | undefined): string => (name === undefined ? "" : ` ¿Quiere decir ${quoted(name)}?`)

export const importScores: ScoreTableWords = {
	columns: {
		case: [
			"caso",
			"código del caso",
			"código de caso",
			"id de caso",
			"código de paciente",
			"código del paciente",
			"id de paciente",
			"paciente",
			"cliente",
			"clienta",
			"participante",
			"código",
			"clave",
			"expediente",
			"historia clínica",
		],
		date: ["fecha", "fecha de evaluación", "fecha de aplicación", "fecha de sesión", "fecha de envío", "completado el", "marca temporal"],
		otherDates: ["nacimiento", "fecha de nacimiento", "ingreso", "alta", "derivación"],
		measure: ["cuestionario", "escala", "prueba", "test", "instrumento", "medida"],
		total: ["puntuación total", "puntaje total", "total", "puntuación directa", "puntuación", "puntaje", "suma", "valor", "resultado"],
		item: ["pregunta", "ítem", "item", "p", "respuesta"],
	},
	reason: (reason) => {
		switch (reason.why) {
			case "above":
				return "Está encima de la fila con los nombres de las columnas."
			case "cells":
				return `Tiene ${reason.cells} celdas, y hay ${reason.headings} columnas.`
			case "no-case":
				return "No indica ningún caso."
			case "unknown-case":
				return `Aquí no hay notas del caso ${quoted(reason.code)}.${near(reason.near)}`
			case "no-date":
				return "No tiene fecha."
			case "date":
				return `${quoted(reason.text)} no es una fecha.`
			case "date-order":
				return `${quoted(reason.text)} puede ser el ${either(reason.dates.map(longDate))}. Indique en qué orden están escritas las fechas.`
			case "future":
				return `Su fecha, el ${longDate(reason.date)}, aún no ha llegado.`
			case "far":
				return `Su fecha, el ${longDate(reason.date)}, está a años de todas las notas del caso.`
			case "no-score":
				return "No tiene ninguna puntuación."
			case "measure":
				return `${quoted(reason.text)} no es una escala conocida.`
			case "answer":
				return `La respuesta ${quoted(reason.text)} de la escala ${reason.measure} aún no tiene número.`
			case "number":
				return `${quoted(reason.text)} no es un número que pueda tener la escala ${reason.measure}.`
			case "range":
				return `${reason.item === undefined ? "" : `El ítem ${reason.item} de `}${reason.item === undefined ? "La" : "la"} escala ${reason.measure} no puede ser ${number(reason.value)}: va de ${reason.least} a ${reason.most}.`
			case "total":
				return `El total de la escala ${reason.measure} es ${number(reason.total)}, pero sus ítems suman ${number(reason.computed)}.`
			case "other-row":
				return `La fila ${reason.row} tiene otra puntuación de la escala ${reason.measure} de ese día.`
			case "other-note":
				return `Una nota de ese día (${reason.note.kind === "session" ? `sesión ${reason.note.session ?? ""}`.trim() : reason.note.kind ? termTitle("note", reason.note.kind) : "sin tipo"}) tiene otra puntuación de la escala ${reason.measure}${reason.total === undefined ? "" : `: ${number(reason.total)}`}.`
			case "not-written":
				return `La escala ${reason.measure} no se pudo escribir en la cabecera de una nota.`
		}
	},
	mapProblem: (problem) => {
		switch (problem.what) {
			case "syntax":
				return "La asignación no se puede leer. Revise las sangrías y los dos puntos, o borre el archivo y elija de nuevo las columnas."
			case "key":
				return `La asignación tiene ${quoted(problem.key)}, que ahí no tiene significado.${problem.near === undefined ? " Quítelo." : near(problem.near)}`
			case "missing":
				return {
					case: "Indique qué columna tiene el código del caso.",
					date: "Indique qué columna tiene la fecha.",
					measures: "Indique qué columnas tienen puntuaciones.",
				}[problem.key]
			case "value":
				return `El valor de ${quoted(problem.key)} en la asignación no se puede leer.`
			case "column":
				return `No hay ninguna columna ${quoted(problem.column)}.${near(problem.near)}`
			case "same-name":
				return `Varias columnas se llaman ${quoted(problem.column)}. Indique en su lugar el número de la columna, como #5.`
			case "twice":
				return `La columna ${quoted(problem.column)} se usa dos veces.`
			case "items":
				return `La escala ${problem.measure} tiene ${problem.expected} ítems, y la asignación indica ${problem.given} columnas para ellos.`
			case "item":
				return `La escala ${problem.measure} no tiene ${quoted(problem.key)}.`
			case "no-columns":
				return `La asignación no indica ninguna columna para la escala ${problem.measure}.`
			case "answer":
				return `Indique un número entero para la respuesta ${quoted(problem.answer)}.`
		}
	},
	tableProblem: (problem) => {
		switch (problem.what) {
			case "empty":
				return "No contiene ninguna tabla: faltan los nombres de las columnas."
			case "quote":
				return `Unas comillas de la fila ${problem.row} no se cierran. Corríjalas o guarde de nuevo la tabla.`
			case "too-wide":
				return "Una fila tiene más celdas que cualquier tabla de puntuaciones. Quizá se reconoció mal el separador. Guarde la tabla de nuevo como CSV."
		}
	},
	aboutMap: [
		"Qué contiene cada columna de la tabla. IPT Notes lee este archivo cuando usted vuelve a importar la tabla.",
		"#5 es la quinta columna. Las respuestas en palabras tienen sus números en «answers», y los códigos de otro sistema, sus casos en «cases».",
	],
}
