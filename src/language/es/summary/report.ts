/** The words of summaries in Spanish. */
import type { Kind } from "../../../record/index.ts"
import type { ReportWords } from "../../../summary/words.ts"
import { counted, date as longDate, either, inSentence, listed, number, plural } from "../grammar.ts"

const sessionForms = { one: "sesión", other: "sesiones" }

const moreThanOne: Readonly<Record<Kind, string>> = {
	formulation: "una formulación",
	session: "una nota de sesión",
	closing: "una nota de cierre",
	addendum: "una adenda",
	scores: "una nota de puntuaciones",
}

/** The limits of naming by role or alias, as the summary itself says them. */
const notFound =
	"No se encontraron los apodos, las erratas ni otras formas de un nombre. Las demás personas, los lugares y las fechas quedan como están escritos. Léalo antes de entregarlo. Este texto no es anónimo."

export const report: ReportWords = {
	title: (code) => `Resumen del caso ${code}`,
	made: (date) =>
		`Elaborado el ${longDate(date)} a partir de las notas del caso. Lo que no consta en las notas aparece como «sin registrar».`,
	contents: "Contenido",
	notRecorded: "Sin registrar.",
	lacks: (parts) => `Sin registrar: ${listed(parts.map(inSentence))}.`,
	unknown: "sin registrar",
	noFormulation: "En este caso no hay formulación.",
	case: "Caso",
	form: "Forma de TIP",
	sessions: "Sesiones",
	firstAndLast: "Primera y última sesión",
	firstAndLastNote: "Primera y última sesión con nota",
	held: (held, planned) =>
		planned === undefined
			? counted(held, { one: "realizada", other: "realizadas" })
			: `${held} de ${counted(planned, { one: "realizada", other: "realizadas" })}`,
	notesOf: (sessions, numbers, planned) =>
		`notas de ${counted(sessions, sessionForms)}${numbers === "" ? "" : `, ${plural(sessions, { one: "número", other: "números" })} ${numbers}`}${planned === undefined ? "" : ` (${counted(planned, { one: "planificada", other: "planificadas" })})`}`,
	notHeld: (missed, cancelled) =>
		listed(
			[
				missed > 0 ? counted(missed, { one: "inasistencia", other: "inasistencias" }) : "",
				cancelled > 0 ? counted(cancelled, { one: "cancelada", other: "canceladas" }) : "",
			].filter((part) => part !== ""),
		),
	to: (first, last) => (first === last ? longDate(first) : `${longDate(first)} a ${longDate(last)}`),
	state: "Estado",
	closed: (date, ending) =>
		`cerrado${date === "" ? "" : ` el ${longDate(date)}`}${ending === "" ? "" : ` (final: ${ending.toLowerCase()})`}`,
	open: "abierto",
	openIn: (phase) => `abierto, fase ${/^mantenimiento/i.test(phase) ? "de " : ""}${phase.toLowerCase()}`,
	planned: (sessions) => counted(sessions, sessionForms),
	minutes: (minutes) => counted(minutes, { one: "minuto", other: "minutos" }),
	person: "Persona",
	lastSaid: (session) => `última mención en la ${session}`,
	neverSaid: "aún no se ha mencionado en ninguna sesión",
	outcome: "resultado",
	expected: "previsto",
	noHypothesis: "sin hipótesis registrada",
	noRating: "sin valoraciones en las notas de sesión",
	workedOn: (sessions) => (sessions === 0 ? "aún sin trabajar" : `trabajado en ${counted(sessions, sessionForms)}`),
	indicators: "Indicadores observados",
	rating: "valoración",
	noNumber: "valoración ilegible",
	date: "Fecha",
	session: "Sesión",
	sessionNumber: (session) => (session === undefined ? "sesión sin número" : `sesión ${session}`),
	change: "Cambio desde el inicio",
	noTotal: "sin total",
	prorated: "prorrateado",
	contradictory: (totals) => `${either(totals.map(number))}: figura más de un total`,
	answers: { yes: "sí", no: "no" },
	scoresOfOthers: "Puntuaciones dadas por otras personas:",
	suicideItem: "ítem sobre ideas de suicidio",
	riskTrack: "Riesgo, nota por nota:",
	item: (item) => `ítem ${item}, ideas de suicidio`,
	phase: "Fase",
	focus: "Foco",
	nothingMissing: "No falta ninguna parte obligatoria.",
	notNeeded: "No es necesario, según la nota:",
	notNeededBecause: (part, reason) => `${part} (${reason})`,
	nothingMissingHere: "No falta ninguna parte obligatoria en las notas que se pudieron leer.",
	requiredMissing: (parts) => `Aún falta: ${parts}.`,
	recommendedParts: "Conviene añadir:",
	nothingFound: "No hay nada que corregir ni que considerar.",
	levels: { error: "Por corregir", warning: "Por revisar", information: "Por considerar", hint: "Sugerencia" },
	noTechniques: "No consta ninguna técnica.",
	notDescribed: "sin descripción",
	ratings: "Valoraciones por sesión",
	atClosing: "En el cierre",
	otherwise: "También observado en las sesiones",
	further: "Otros datos",
	untitled: "Sin título",
	alsoWritten: "Otro texto",
	sessionHeld: "Cuándo y cómo",
	meeting: ({ start, end, mode, attended, author, supervisor }) =>
		[
			start !== "" && end !== "" ? `de ${start} a ${end}` : start === "" ? (end === "" ? "" : `hasta ${end}`) : `desde ${start}`,
			mode,
			attended === "" ? "" : `asistencia: ${attended}`,
			author === "" ? "" : `autoría: ${author}`,
			supervisor === "" ? "" : `supervisión: ${supervisor}`,
		]
			.filter((part) => part !== "")
			.join("; "),
	file: "Archivo",
	unplaced: (files) =>
		`${plural(files.length, { one: "Una nota que quizá sea de este caso no se pudo asignar y no está incluida aquí", other: `${files.length} notas que quizá sean de este caso no se pudieron asignar y no están incluidas aquí` })}: ${listed(files)}.`,
	placeless: (files) =>
		`${plural(files.length, { one: "Una sesión no tiene número ni fecha, así que no se sabe cuándo se realizó", other: `${files.length} sesiones no tienen número ni fecha, así que no se sabe cuándo se realizaron` })}: ${listed(files)}.`,
	unreadNotes: (files) =>
		`${plural(files.length, { one: "No se pudo leer una nota de este caso", other: `No se pudieron leer ${files.length} notas de este caso` })}: ${listed(files)}.`,
	withoutHeader: (files) =>
		`No se pudo leer la cabecera de ${plural(files.length, { one: "una nota", other: `${files.length} notas` })}. El texto está al final, tal como está escrito: ${listed(files)}.`,
	secondVersions: (files) =>
		`${plural(files.length, { one: "Hay una segunda versión de una nota, que no está incluida aquí", other: `Hay segundas versiones de ${files.length} notas, que no están incluidas aquí` })}: ${listed(files.map(([copy, original]) => `${copy} (de ${original})`))}.`,
	processNotes: (files) => `Las notas de proceso no se incluyen: ${listed(files)}.`,
	amendedBy: (addenda) => `Esta nota tiene adendas. Figuran debajo y no la modifican: ${listed(addenda)}.`,
	amendedNotes: (notes) => `Notas con adendas, que figuran debajo de cada una: ${listed(notes)}.`,
	amends: "Se refiere a",
	partsLeftOut: (titles) => `No se incluye aquí, aunque quizá conste algo en las notas: ${listed(titles)}.`,
	under: (heading) => `Bajo el título «${heading}»:`,
	maintenance: (sessions) => counted(sessions, { one: "sesión de mantenimiento", other: "sesiones de mantenimiento" }),
	from: (date) => `desde el ${longDate(date)}`,
	weeks: (weeks) => counted(weeks, { one: "semana", other: "semanas" }),
	inMaintenance: (contract) => `mantenimiento: ${contract}`,
	several: (kind, date, others) =>
		`En este caso hay más de ${moreThanOne[kind]}. Esta es la ${date === "" ? "primera" : `del ${longDate(date)}`}. Entre las demás notas: ${listed(others.map(longDate))}.`,
	unknownPerson: "una persona",
	unknownRole: "persona",
	either,
	byRoles: (roles) =>
		roles.length === 0
			? "El inventario no nombra a nadie, así que aquí nadie aparece por su relación. Los nombres, los lugares y las fechas quedan como están escritos. Este texto no es anónimo."
			: `Las personas del inventario aparecen aquí por su relación (${listed(roles)}), allí donde se encontró su nombre. ${notFound}`,
	byAliases: (people) =>
		`${plural(people, { one: "La persona del inventario aparece aquí con su alias", other: `Las ${people} personas del inventario aparecen aquí con su alias` })}, allí donde se encontró su nombre. ${notFound}`,
	notEnded: "La terapia no ha terminado.",
	noSessions: "En este caso no hay ninguna nota de sesión.",
	noMeasures: "No consta ninguna escala.",
	none: "—",
}
