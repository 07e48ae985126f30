/** The course of therapy: each measure over the sessions, under phases and life events that share their axis. */
import { contractAt, heldOfContract } from "../../../cases/course.ts"
import type { Case } from "../../../cases/case.ts"
import { isOfRisk, type RiskStep } from "../../../cases/risk.ts"
import type { Element } from "../element.ts"
import { figureOf, top } from "../figure.ts"
import { legend, type Sign } from "../legend.ts"
import { dash, edge, size } from "../style.ts"
import { line, mark } from "../marks.ts"
import { type Figure, type FigureRequest, figureWidth } from "../request.ts"
import { linesAt } from "../text.ts"
import { type CourseInWords, figureWords } from "../words.ts"
import { type Axis, axisOf, phaseBands } from "./axis.ts"
import { contractName } from "./contract.ts"
import { type LifeEvent, sessionEvents, timelineEvents } from "./events.ts"
import { list } from "./list.ts"
import { type Drawn, markOf, panel } from "./panel.ts"
import { missingBar, riskLane, riskSteps } from "./risk.ts"
import { eventLane, lettered, phases, sessionRow, statusMarks, timelineLane } from "./rows.ts"
import { type Panel, panelsOf } from "./series.ts"

/** Further measures are named and not drawn. */
const mostPanels = 8

/** Draws the course of a case. A case without sessions or measures has the rows, and says that there are none. */
export function course(request: FigureRequest): Figure {
	const { case: patientCase } = request
	const words = figureWords.current.course
	const axis = axisOf(request)
	const width = figureWidth(request)
	const panels = panelsOf(patientCase, axis)
	const timeline = lettered(axis, timelineEvents(request, axis))
	const events = sessionEvents(request, axis)
	const risk = riskSteps(request)
	const further = panels.slice(mostPanels).map(({ name }) => name)
	const start = top + 12
	const shared: ((at: number) => Drawn)[] = [
		(at) => phases(request, axis, at),
		(at) => timelineLane(request, axis, timeline, at),
		(at) => eventLane(request, axis, events, at),
		...panels.slice(0, mostPanels).map((each) => (at: number) => panel(request, axis, each, at)),
		...(panels.length === 0 ? [(at: number) => remark(words.noMeasures, at, width)] : []),
		(at) => riskLane(request, axis, risk, at),
		(at) => sessionRow(request, axis, at),
	]
	const rows = stacked(shared, start)
	const rest = stacked(
		[
			(at) => legend(signsOf(patientCase, panels, risk, events.length > 0), at, edge, width - edge),
			() => ({ elements: [], height: 8 }),
			...(further.length > 0 ? [(at: number) => remark(words.moreMeasures(further), at, width)] : []),
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
		title: words.title,
		description: words.description(inWords(patientCase, axis, panels, risk, [...timeline, ...events])),
		height: start + rows.height + rest.height + 6,
		content: [contractName(patientCase, axis, top + 2), rows.elements, rest.elements],
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

/** Text in place of what is not drawn. */
function remark(text: string, at: number, width: number): Drawn {
	const lines = linesAt(edge, at + 5, text, { width: width - 2 * edge, most: 3, size: size.small, italic: true, fill: "muted" })
	return { elements: lines.elements, height: lines.height + 14 }
}

/** The signs that occur. */
function signsOf({ sessions }: Case, panels: readonly Panel[], risk: readonly RiskStep[], hasEvents: boolean): Sign[] {
	const { course: words, shared } = figureWords.current
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
				const [shape, style] = markOf(kind)
				return { label: kind === undefined ? words.score : words.reliably[kind], draw: (x, y) => mark(shape, x, y, style) }
			}),
		...(panels.some(({ measure, first }) => first && measure?.reliableChange !== undefined)
			? [{ label: words.limit, draw: (x: number, y: number) => line(x - 8, y, x + 8, y, { stroke: "ink", dash: dash.limit }) }]
			: []),
		...(hasEvents
			? [{ label: words.lifeEvent, draw: (x: number, y: number) => mark("diamond", x, y, { fill: "ink", stroke: "ink" }) }]
			: []),
		...(["missing", "no-level"] as const)
			.filter((level) => risk.some((step) => step.level === level))
			.map((level): Sign => ({ label: words.riskSigns[level], draw: (x, y) => missingBar(level, x, y) })),
		...(["missed", "cancelled"] as const).filter(has).map((status): Sign => ({
			label: shared.sessionNotHeld[status],
			draw: (x, y) => mark(statusMarks[status], x, y, { r: 4.5, stroke: "alert", strokeWidth: 1.8 }),
		})),
	]
}

/** All that the figure shows, for its description. */
function inWords(
	patientCase: Case,
	axis: Axis,
	panels: readonly Panel[],
	risk: readonly RiskStep[],
	events: readonly LifeEvent[],
): CourseInWords {
	return {
		held: heldOfContract(patientCase).length,
		planned: contractAt(patientCase).sessions,
		phases: phaseBands(patientCase, axis).map(({ phase, from, to }) => ({ phase, from: axis.columns[from], to: axis.columns[to] })),
		notHeld: patientCase.sessions.flatMap((note) => {
			const { status = "held" } = note
			return status === "held" ? [] : [{ note, status }]
		}),
		measures: panels.map(({ name, series, answers }) => ({
			name,
			points: series.flatMap(({ part, points }) => points.map((point) => ({ point, part }))),
			answers: answers.map(({ score, yes }) => ({ note: score.note, yes })),
		})),
		risk: risk.filter((step) => step.level !== "not-recorded" || isOfRisk(step) || step.items.length > 0),
		events: events.map(({ text }) => text),
	}
}
