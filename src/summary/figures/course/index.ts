/** The course of therapy: each measure over the sessions, under phases and life events that share their axis. */
import { contractAt, heldOfContract } from "../../../cases/course.ts"
import type { Case } from "../../../cases/case.ts"
import type { RiskStep } from "../../../cases/risk.ts"
import { termTitle } from "../../../record/index.ts"
import type { Element } from "../element.ts"
import { words } from "../en.ts"
import { figureOf, top } from "../figure.ts"
import { shorten } from "../fit.ts"
import { legend, type Sign } from "../legend.ts"
import { dash, edge, size, width } from "../look.ts"
import { line, mark } from "../marks.ts"
import type { Figure, FigureRequest } from "../request.ts"
import { textAt } from "../text.ts"
import { type Axis, axisOf, phaseBands } from "./axis.ts"
import { contractName } from "./contract.ts"
import { sessionEvents, timelineEvents } from "./events.ts"
import { list } from "./list.ts"
import { type Drawn, markOf, panel } from "./panel.ts"
import { missingBar, riskInWords, riskLane, riskSteps } from "./risk.ts"
import { eventLane, lettered, phases, sessionRow, statusMarks, timelineLane } from "./rows.ts"
import { type Panel, panelsOf } from "./series.ts"

/** Further measures are named and not drawn. */
const mostPanels = 8

export function course(request: FigureRequest): Figure {
	const { case: of } = request
	const axis = axisOf(of)
	const panels = panelsOf(of, axis)
	const timeline = lettered(timelineEvents(request, axis))
	const events = sessionEvents(request, axis)
	const risk = riskSteps(request)
	const further = panels.slice(mostPanels).map(({ name }) => name)
	const start = top + 12
	const shared: ((at: number) => Drawn)[] = [
		(at) => phases(request, axis, at),
		(at) => timelineLane(request, axis, timeline, at),
		(at) => eventLane(request, axis, events, at),
		...panels.slice(0, mostPanels).map((each) => (at: number) => panel(request, axis, each, at)),
		...(panels.length === 0 ? [(at: number) => remark(words.noMeasures, at)] : []),
		(at) => riskLane(request, axis, risk, at),
		(at) => sessionRow(request, axis, at),
	]
	const rows = stacked(shared, start)
	const rest = stacked(
		[
			(at) => legend(signsOf(of, panels, risk, events.length > 0), at, edge, width - edge),
			() => ({ elements: [], height: 8 }),
			...(further.length > 0 ? [(at: number) => remark(words.moreMeasures(further), at)] : []),
			(at) =>
				list(
					request,
					words.timelineList(timeline.some(({ letter }) => letter !== undefined)),
					timeline.map(({ letter = "", text, place }) => ({ sign: letter, text, place })),
					at,
				),
			(at) =>
				list(
					request,
					words.eventList,
					events.map(({ session, text, place }) => ({ sign: session === undefined ? "" : String(session), text, place })),
					at,
				),
		],
		start + rows.height,
	)
	return figureOf(request, {
		id: "course",
		title: words.course,
		description: descriptionOf(
			of,
			axis,
			panels,
			riskInWords(risk),
			[...timeline, ...events].map(({ text }) => text),
		),
		height: start + rows.height + rest.height + 6,
		content: [contractName(of, axis, top + 2), rows.elements, rest.elements],
	})
}

/** Parts one below the other. */
function stacked(parts: readonly ((at: number) => Drawn)[], start: number): Drawn {
	const elements: Element[] = []
	let at = start
	for (const part of parts) {
		const drawn = part(at)
		elements.push(...drawn.elements)
		at += drawn.height
	}
	return { elements, height: at - start }
}

const remark = (says: string, at: number): Drawn => ({
	elements: [
		textAt(edge, at + 16, shorten(says, { width: width - 2 * edge, size: size.small }), { size: size.small, italic: true, fill: "muted" }),
	],
	height: 28,
})

/** The signs that occur. */
function signsOf({ sessions }: Case, panels: readonly Panel[], risk: readonly RiskStep[], hasEvents: boolean): Sign[] {
	const points = panels
		.flatMap(({ series }) => series)
		.filter(({ part }) => part === undefined)
		.flatMap(({ points: each }) => each)
	const kinds = [undefined, "better", "worse"] as const
	const has = (status: string): boolean => sessions.some((session) => session.status === status)
	return [
		...kinds
			.filter((kind) => points.some(({ reliably }) => reliably === kind))
			.map((kind): Sign => {
				const [shape, look] = markOf(kind)
				return { says: kind === undefined ? words.score : words.reliably[kind], draw: (x, y) => mark(shape, x, y, look) }
			}),
		...(panels.some(({ measure, first }) => first && measure?.reliableChange !== undefined)
			? [{ says: words.limit, draw: (x: number, y: number) => line(x - 8, y, x + 8, y, { stroke: "ink", dash: dash.limit }) }]
			: []),
		...(hasEvents
			? [{ says: words.lifeEvent, draw: (x: number, y: number) => mark("diamond", x, y, { fill: "ink", stroke: "ink" }) }]
			: []),
		...(["missing", "no-level"] as const)
			.filter((level) => risk.some((step) => step.level === level))
			.map((level): Sign => ({ says: words.riskSigns[level], draw: (x, y) => missingBar(level, x, y) })),
		...(["missed", "cancelled"] as const).filter(has).map((status): Sign => ({
			says: `${words.sessions.toLowerCase()} ${termTitle("session-status", status).toLowerCase()}`,
			draw: (x, y) => mark(statusMarks[status], x, y, { r: 4.5, stroke: "alert", strokeWidth: 1.8 }),
		})),
	]
}

function descriptionOf(of: Case, axis: Axis, panels: readonly Panel[], risk: readonly string[], events: readonly string[]): string {
	const { sessions } = contractAt(of)
	const notHeld = of.sessions.flatMap((note) =>
		note.status === "held" || note.status === undefined
			? []
			: [`${words.noteName(note)} ${termTitle("session-status", note.status).toLowerCase()}`],
	)
	return words.courseDescription({
		held: heldOfContract(of).length,
		planned: sessions,
		phases: phaseBands(of, axis).map(({ phase, from, to }) =>
			words.phaseSpan(termTitle("phase", phase), axis.columns[from], axis.columns[to]),
		),
		notHeld,
		measures: panels.map(({ name, series, answers }) =>
			words.measureInWords(name, [
				...series.flatMap(({ part, points }) =>
					points.map((point) => (part === undefined ? words.pointText(point) : words.pointTip(point, part))),
				),
				...answers.map(({ score, yes }) => words.answersInWords(words.noteName(score.note), yes)),
			]),
		),
		risk,
		events,
	})
}
