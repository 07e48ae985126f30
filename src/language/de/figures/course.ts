/** Words of the course of therapy in German. */
import type { RiskStep } from "../../../cases/risk.ts"
import type { Point } from "../../../summary/figures/course/series.ts"
import type { CourseInWords, CourseWords, MeasureInWords, NamedNote } from "../../../summary/figures/words.ts"
import { itemName } from "../record/scores.ts"
import { counted, inSentence, listed, number, plural } from "../grammar.ts"
import { terms } from "../record/terms.ts"
import { joinedBy, noteName } from "./shared.ts"

const noTotal = "kein lesbarer Gesamtwert"
const noMeasures = "Noch keine Skala dokumentiert."
const reliably = { better: "reliabel besser als am Anfang", worse: "reliabel schlechter als am Anfang" } as const
const riskSigns = { missing: "Risikostufe nötig, aber nicht dokumentiert", "no-level": "Abschnitt „Risiko“ ohne Stufe" } as const

const pointText = ({ value, score, band, reliably: change }: Point): string =>
	joinedBy(", ", [
		joinedBy(" ", [number(value), band === undefined ? "" : `(${band})`, score.prorated ? "hochgerechnet" : ""]),
		noteName(score.note),
		change === undefined ? "" : reliably[change],
	])

const pointTip = (point: Point, name: string): string => `${name} ${pointText(point)}`

const answersText = (yes: readonly string[]): string => (yes.length === 0 ? "alle Antworten nein" : `ja bei ${listed(yes)}`)

const answersTip = (measure: string, yes: readonly string[]): string => `${measure}: ${answersText(yes)}`

function levelText(level: RiskStep["level"]): string {
	switch (level) {
		case "missing":
			return "nötig, aber nicht dokumentiert"
		case "no-level":
			return "Abschnitt „Risiko“ ohne Stufe"
		case "not-recorded":
			return "nicht dokumentiert"
		// The title of the term has no room next to the plot.
		case "none":
			return "keins"
		default:
			return inSentence(terms["risk-level"][level].title)
	}
}

function levelTip(level: RiskStep["level"], note: NamedNote): string {
	const says = level === "none" ? inSentence(terms["risk-level"].none.title) : levelText(level)
	return `${level === "missing" || level === "no-level" ? riskSigns[level] : `Risikostufe: ${says}`}, ${noteName(note)}`
}

const riskTip = ({ note, items, answers, level }: RiskStep): string =>
	[
		...items.map(({ measure, item, value }) => `${itemName(measure, item)}: ${number(value)}`),
		...answers.map(({ measure, yes }) => answersTip(measure, yes)),
		levelTip(level, note),
	].join("; ")

/** Whether a session took place. */
const statusText = (status: keyof (typeof terms)["session-status"]): string => inSentence(terms["session-status"][status].title)

/** Facts under a name; nothing if there are none. */
const sentence = (name: string, facts: readonly string[], between = "; "): string =>
	facts.length === 0 ? "" : `${name}: ${facts.join(between)}.`

const phaseText = ({ phase, from, to }: CourseInWords["phases"][number]): string =>
	`${terms.phase[phase].title}: ${from === to ? `Sitzung ${from ?? ""}` : `Sitzungen ${from ?? ""} bis ${to ?? ""}`}`

function measureText({ name, points, answers }: MeasureInWords): string {
	const facts = [
		...points.map(({ point, part }) => (part === undefined ? pointText(point) : pointTip(point, part))),
		...answers.map(({ note, yes }) => `${answersText(yes)} (${noteName(note)})`),
	]
	return `${name}: ${facts.length === 0 ? noTotal : facts.join("; ")}`
}

export const course: CourseWords = {
	title: "Therapieverlauf",
	rows: {
		answers: "ein Ja",
		events: "Ereignisse",
		phases: "Phase",
		riskLevel: "Risiko",
		suicideItem: "Suizid",
		timeline: "Zeitlinie",
	},
	better: { lower: "niedriger ist besser", higher: "höher ist besser" },
	reliableChange: (points) => `reliable Veränderung: ${number(points)} Punkte`,
	notDrawn: (scores) =>
		`nicht gezeichnet: ${counted(scores, { one: "Wert", other: "Werte" })} ohne Gesamtwert oder mit einem in anderer Form`,
	noTotal,
	noMeasures,
	moreMeasures: (names) => `Nicht gezeichnet: ${listed(names)}`,
	partOfMeasure: (measure, part) => `${measure}, ${part}`,
	pointTip,
	questions: listed,
	questionRange: (from, to) => `${from}–${to}`,
	questionAndMore: (question, more) => (more === 0 ? question : `${question} +${more}`),
	answersTip,
	score: "Wert",
	reliably,
	limit: "reliable Veränderung seit dem ersten Wert",
	lifeEvent: "Lebensereignis",
	riskSigns,
	contractEnd: (sessions) => `Vertragsende: ${counted(sessions, { one: "Sitzung", other: "Sitzungen" })}`,
	sessionTip: (note, status) => `${noteName(note)}, ${statusText(status)}`,
	timelineList: (isLettered) => `Zeitlinie aus der Fallkonzeption${isLettered ? " (mit Buchstabe: Ereignis während der Therapie)" : ""}`,
	eventList: "Ereignisse aus Sitzungsnotizen",
	yes: "ja",
	no: "nein",
	levelText,
	levelTip,
	riskTip,
	description: ({ held, planned, phases, notHeld, measures, risk, events }) =>
		joinedBy(" ", [
			planned === undefined
				? `${counted(held, { one: "Sitzung hat", other: "Sitzungen haben" })} stattgefunden.`
				: `${held} von ${counted(planned, { one: "geplanten Sitzung", other: "geplanten Sitzungen" })} ${plural(held, { one: "hat", other: "haben" })} stattgefunden.`,
			sentence("Phasen", phases.map(phaseText)),
			sentence(
				"Ausgefallen",
				notHeld.map(({ note, status }) => `${noteName(note)} (${statusText(status)})`),
			),
			measures.length === 0 ? noMeasures : sentence("Skalen", measures.map(measureText), ". "),
			sentence("Risiko", risk.map(riskTip), ". "),
			sentence("Lebensereignisse", events),
		]),
}
