/** Words of the course of therapy in Spanish. */
import type { RiskStep } from "../../../cases/risk.ts"
import type { Point } from "../../../summary/figures/course/series.ts"
import type { CourseInWords, CourseWords, MeasureInWords, NamedNote } from "../../../summary/figures/words.ts"
import { counted, inSentence, listed, number, plural } from "../grammar.ts"
import { itemName } from "../record/scores.ts"
import { terms } from "../record/terms.ts"
import { joinedBy, noteName } from "./shared.ts"

const noTotal = "sin un total legible"
const noMeasures = "Aún no hay ninguna escala registrada."
const reliably = { better: "mejoría fiable desde el inicio", worse: "empeoramiento fiable desde el inicio" } as const
const riskSigns = { missing: "falta el nivel de riesgo necesario", "no-level": "sección Riesgo sin nivel" } as const

const pointText = ({ value, score, band, reliably: change }: Point): string =>
	joinedBy(", ", [
		joinedBy(" ", [number(value), band === undefined ? "" : `(${band})`]),
		score.prorated ? "prorrateado" : "",
		noteName(score.note),
		change === undefined ? "" : reliably[change],
	])

const pointTip = (point: Point, name: string): string => `${name} ${pointText(point)}`

const answersText = (yes: readonly string[]): string => (yes.length === 0 ? "todas las respuestas negativas" : `sí en ${listed(yes)}`)

const answersTip = (measure: string, yes: readonly string[]): string => `${measure}: ${answersText(yes)}`

function levelText(level: RiskStep["level"]): string {
	switch (level) {
		case "missing":
			return "necesario, sin registrar"
		case "no-level":
			return "sección Riesgo sin nivel"
		case "not-recorded":
			return "sin registrar"
		// The title of the term has no room next to the plot.
		case "none":
			return "nulo"
		default:
			return inSentence(terms["risk-level"][level].title)
	}
}

const levelTip = (level: RiskStep["level"], note: NamedNote): string =>
	`${level === "missing" || level === "no-level" ? riskSigns[level] : `nivel de riesgo ${level === "none" ? inSentence(terms["risk-level"].none.title) : levelText(level)}`}, ${noteName(note)}`

const riskTip = ({ note, items, answers, level }: RiskStep): string =>
	[
		...items.map(({ measure, item, value }) => `${itemName(measure, item)}: ${number(value)}`),
		...answers.map(({ measure, yes }) => answersTip(measure, yes)),
		levelTip(level, note),
	].join("; ")

/** How it went, said of a session. */
const statusText = (status: keyof (typeof terms)["session-status"]): string => inSentence(terms["session-status"][status].title)

/** Facts under a name; nothing if there are none. */
const sentence = (name: string, facts: readonly string[], between = "; "): string =>
	facts.length === 0 ? "" : `${name}: ${facts.join(between)}.`

const phaseText = ({ phase, from, to }: CourseInWords["phases"][number]): string =>
	`${inSentence(terms.phase[phase].title)}, ${from === to ? `sesión ${from ?? ""}` : `sesiones ${from ?? ""} a ${to ?? ""}`}`

function measureText({ name, points, answers }: MeasureInWords): string {
	const facts = [
		...points.map(({ point, part }) => (part === undefined ? pointText(point) : pointTip(point, part))),
		...answers.map(({ note, yes }) => `${answersText(yes)} (${noteName(note)})`),
	]
	return `${name}: ${facts.length === 0 ? noTotal : facts.join("; ")}`
}

const tookPlace = (count: number, sessions: string): string =>
	`${plural(count, { one: "Se realizó", other: "Se realizaron" })} ${sessions}.`

export const course: CourseWords = {
	title: "Evolución de la terapia",
	rows: {
		answers: "algún sí",
		events: "Sucesos",
		phases: "Fase",
		riskLevel: "Riesgo",
		suicideItem: "Suicidio",
		timeline: "Historia",
	},
	better: { lower: "mejor cuanto más bajo", higher: "mejor cuanto más alto" },
	reliableChange: (points) => `cambio fiable: ${counted(points, { one: "punto", other: "puntos" })}`,
	notDrawn: (scores) =>
		`sin dibujar: ${counted(scores, { one: "puntuación", other: "puntuaciones" })} sin total o con el total de otra versión`,
	noTotal,
	noMeasures,
	moreMeasures: (names) => `Sin dibujar: ${listed(names)}`,
	partOfMeasure: (measure, part) => `${measure}, ${part}`,
	pointTip,
	questions: listed,
	questionRange: (from, to) => `${from}–${to}`,
	questionAndMore: (question, more) => (more === 0 ? question : `${question} +${more}`),
	answersTip,
	score: "puntuación",
	reliably,
	limit: "cambio fiable desde el inicio",
	lifeEvent: "acontecimiento vital",
	riskSigns,
	contractEnd: (sessions) => `fin del contrato: ${counted(sessions, { one: "sesión", other: "sesiones" })}`,
	sessionTip: (note, status) => `${noteName(note)}, ${statusText(status)}`,
	timelineList: (isLettered) =>
		`Línea de tiempo de la formulación${isLettered ? " (las letras señalan lo que ocurrió durante la terapia)" : ""}`,
	eventList: "Acontecimientos de las notas de sesión",
	yes: "sí",
	no: "no",
	levelText,
	levelTip,
	riskTip,
	description: ({ held, planned, phases, notHeld, measures, risk, events }) =>
		joinedBy(" ", [
			planned === undefined
				? tookPlace(held, counted(held, { one: "sesión", other: "sesiones" }))
				: tookPlace(held, `${held} de ${counted(planned, { one: "sesión planificada", other: "sesiones planificadas" })}`),
			sentence("Fases", phases.map(phaseText)),
			sentence(
				"No se realizaron",
				notHeld.map(({ note, status }) => `${noteName(note)} (${statusText(status)})`),
			),
			measures.length === 0 ? noMeasures : sentence("Escalas", measures.map(measureText), ". "),
			sentence("Riesgo", risk.map(riskTip), ". "),
			sentence("Acontecimientos vitales", events),
		]),
}
