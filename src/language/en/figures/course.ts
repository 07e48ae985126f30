/** Words of the course of therapy in English. */
import type { RiskStep } from "../../../cases/risk.ts"
import type { Point } from "../../../summary/figures/course/series.ts"
import type { CourseInWords, CourseWords, MeasureInWords, NamedNote } from "../../../summary/figures/words.ts"
import { itemName } from "../record/scores.ts"
import { counted, inSentence, listed, number } from "../grammar.ts"
import { terms } from "../record/terms.ts"
import { joinedBy, noteName } from "./shared.ts"

const noTotal = "no readable total"
const noMeasures = "No measure is recorded yet."
const reliably = { better: "reliably better than at the start", worse: "reliably worse than at the start" } as const
const riskSigns = { missing: "risk level needed but not recorded", "no-level": "Risk section without a level" } as const

const pointText = ({ value, score, band, reliably: change }: Point): string =>
	joinedBy(", ", [
		joinedBy(" ", [number(value), band === undefined ? "" : `(${band})`, score.prorated ? "prorated" : ""]),
		noteName(score.note),
		change === undefined ? "" : reliably[change],
	])

const pointTip = (point: Point, name: string): string => `${name} ${pointText(point)}`

const answersText = (yes: readonly string[]): string => (yes.length === 0 ? "all answers no" : `yes to ${listed(yes)}`)

const answersTip = (measure: string, yes: readonly string[]): string => `${measure}: ${answersText(yes)}`

function levelText(level: RiskStep["level"]): string {
	switch (level) {
		case "missing":
			return "needed but not recorded"
		case "no-level":
			return "a Risk section without a level"
		case "not-recorded":
			return "not recorded"
		default:
			return inSentence(terms["risk-level"][level].title)
	}
}

const levelTip = (level: RiskStep["level"], note: NamedNote): string =>
	`${level === "missing" || level === "no-level" ? riskSigns[level] : `risk level ${levelText(level)}`}, ${noteName(note)}`

const riskTip = ({ note, items, answers, level }: RiskStep): string =>
	[
		...items.map(({ measure, item, value }) => `${itemName(measure, item)}: ${number(value)}`),
		...answers.map(({ measure, yes }) => answersTip(measure, yes)),
		levelTip(level, note),
	].join("; ")

/** How it went: a session that was held took place. */
const statusText = (status: keyof (typeof terms)["session-status"]): string =>
	status === "held" ? "took place" : inSentence(terms["session-status"][status].title)

/** Facts under a name; nothing if there are none. */
const sentence = (name: string, facts: readonly string[], between = "; "): string =>
	facts.length === 0 ? "" : `${name}: ${facts.join(between)}.`

const phaseText = ({ phase, from, to }: CourseInWords["phases"][number]): string =>
	`${terms.phase[phase].title}: ${from === to ? `session ${from ?? ""}` : `sessions ${from ?? ""} to ${to ?? ""}`}`

function measureText({ name, points, answers }: MeasureInWords): string {
	const facts = [
		...points.map(({ point, part }) => (part === undefined ? pointText(point) : pointTip(point, part))),
		...answers.map(({ note, yes }) => `${answersText(yes)} (${noteName(note)})`),
	]
	return `${name}: ${facts.length === 0 ? noTotal : facts.join("; ")}`
}

export const course: CourseWords = {
	title: "Course of therapy",
	rows: {
		answers: "any yes",
		events: "Events",
		phases: "Phase",
		riskLevel: "Risk level",
		suicideItem: "Suicide",
		timeline: "Timeline",
	},
	better: { lower: "lower is better", higher: "higher is better" },
	reliableChange: (points) => `reliable change ${points} points`,
	notDrawn: (scores) => `not drawn: ${counted(scores, { one: "score", other: "scores" })} without a total, or with a total of another form`,
	noTotal,
	noMeasures,
	moreMeasures: (names) => `Not drawn: ${listed(names)}`,
	partOfMeasure: (measure, part) => `${measure}, ${part}`,
	pointTip,
	questions: listed,
	questionRange: (from, to) => `${from}–${to}`,
	questionAndMore: (question, more) => (more === 0 ? question : `${question} +${more}`),
	answersTip,
	score: "score",
	reliably,
	limit: "reliable change since the first score",
	lifeEvent: "life event",
	riskSigns,
	contractEnd: (sessions) => `end of contract: ${sessions} sessions`,
	sessionTip: (note, status) => `${noteName(note)}, ${statusText(status)}`,
	timelineList: (isLettered) => `Timeline from the formulation${isLettered ? " (letters mark events during therapy)" : ""}`,
	eventList: "Events from session notes",
	yes: "yes",
	no: "no",
	levelText,
	levelTip,
	riskTip,
	description: ({ held, planned, phases, notHeld, measures, risk, events }) =>
		joinedBy(" ", [
			planned === undefined
				? `${counted(held, { one: "session", other: "sessions" })} took place.`
				: `${held} of ${counted(planned, { one: "planned session", other: "planned sessions" })} took place.`,
			sentence("Phases", phases.map(phaseText)),
			sentence(
				"Did not take place",
				notHeld.map(({ note, status }) => `${noteName(note)} ${statusText(status)}`),
			),
			measures.length === 0 ? noMeasures : sentence("Measures", measures.map(measureText), ". "),
			sentence("Risk", risk.map(riskTip), ". "),
			sentence("Life events", events),
		]),
}
