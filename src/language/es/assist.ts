/** Words of what is written into notes and offered while writing, in Spanish. */
import type { AssistWords } from "../../assist/words.ts"

export const assist: AssistWords = {
	newPerson: "Nueva persona",
	noteHeadings: { formulation: "Caso" },
	lastPlan: (session, plan) => `Plan de la ${session === undefined ? "última sesión" : `sesión ${session}`}: ${plan}`,
	changed: { header: "Cabecera", beginning: "Antes del primer título", leftOut: "suprimido" },
	codeWords: (
		"área area caso cliente clínica clinica centro código codigo consulta expediente archivo grupo historia ingreso nota pareja paciente registro sala unidad " +
		"demo ejemplo piloto muestra sede estudio supervisión supervision equipo prueba formación formacion ensayo " +
		"conflicto déficits deficits depresión depresion disputa duelo interpersonal pérdida perdida rol sensibilidad terapia transición transicion " +
		"alfa beta delta gamma omega sigma uno dos tres cuatro cinco seis siete ocho nueve diez cero"
	).split(" "),
	forms: {
		note: (layout, kind) => (layout === "missed-session" ? "Nota de sesión no realizada" : `Nota de ${kind.toLowerCase()}`),
		wholeNote: (title) => `${title} con todas sus partes`,
		inSession: (section) => `${section} (sesión)`,
		person: "Persona del inventario",
		technique: (title) => `${title} (técnica)`,
	},
}
