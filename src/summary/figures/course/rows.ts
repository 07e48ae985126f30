/** The rows above and below the measures: phases, life events, the sessions themselves, the end of the contract. */
import { termTitle } from "../../../record/index.ts"
import { el, type Element } from "../element.ts"
import { linked } from "../figure.ts"
import { shorten } from "../fit.ts"
import { edge, size, stroke } from "../style.ts"
import { line, mark, type Shape } from "../marks.ts"
import type { FigureRequest } from "../request.ts"
import { apart } from "../scale.ts"
import { boxOf, overlap, textAt } from "../text.ts"
import { widthOf } from "../width.ts"
import { figureWords } from "../words.ts"
import { type Axis, phaseBands } from "./axis.ts"
import { contractLine } from "./contract.ts"
import type { LifeEvent, SessionEvent } from "./events.ts"
import type { Drawn } from "./panel.ts"

/** The name of a row, left of the plots. */
export const rowName = ({ left }: Axis, y: number, name: string): Element =>
	textAt(edge, y, shorten(name, { width: left - edge - 6, size: size.tiny }), { size: size.tiny, fill: "muted" })

const phaseHeight = 18

/** The phases as bands, each as wide as its sessions. */
export function phases(request: FigureRequest, axis: Axis, top: number): Drawn {
	const bands = phaseBands(request.case, axis)
	const elements = bands.flatMap(({ phase, from, to, first }, index) => {
		const [start, end] = [axis.x(from - 0.5), axis.x(to + 0.5)]
		const title = termTitle("phase", phase)
		const label = shorten(title, { width: end - start - 6, size: size.tiny, bold: true })
		const rect = el("rect", {
			x: start,
			y: top,
			width: end - start,
			height: phaseHeight,
			fill: "accent",
			"fill-opacity": index % 2 === 0 ? 0.12 : 0.26,
			stroke: "line",
			"stroke-width": stroke.fine,
		})
		return [
			linked(request, { file: first.file, line: first.keyLines["phase"] ?? 0 }, title, rect),
			// An ellipsis alone says nothing.
			...(/[^…]/.test(label) ? [textAt((start + end) / 2, top + 12.5, label, { size: size.tiny, bold: true, anchor: "middle" })] : []),
			line(end, top, end, top + phaseHeight, { stroke: "ink" }),
		]
	})
	return {
		elements: [
			rowName(axis, top + 12.5, figureWords.current.course.rows.phases),
			...elements,
			...contractLine(axis, top - 5, top + phaseHeight),
		],
		height: phaseHeight + 6,
	}
}

const laneHeight = 19
const flag = 16

export interface Lettered extends LifeEvent {
	readonly letter?: string
}

/** Events that fall among the sessions get a letter each, as long as there is room for their flags. */
export function lettered({ left, right }: Axis, events: readonly LifeEvent[]): Lettered[] {
	const most = Math.floor((right - left) / (flag + 4))
	let count = 0
	return events.map((event) => (event.column === undefined || count >= most ? event : { ...event, letter: letterOf(count++) }))
}

const letterOf = (index: number): string =>
	`${index < 26 ? "" : letterOf(Math.floor(index / 26) - 1)}${String.fromCharCode(97 + (index % 26))}`

/** The timeline's events with a letter as flags at their days; nothing without any. */
export function timelineLane(request: FigureRequest, axis: Axis, events: readonly Lettered[], top: number): Drawn {
	const flags = events
		.filter((event): event is Lettered & { column: number; letter: string } => event.letter !== undefined && event.column !== undefined)
		.sort((a, b) => a.column - b.column)
	if (flags.length === 0) return { elements: [], height: 0 }
	const { x, left, right } = axis
	const places = apart(
		flags.map(({ column }) => x(column)),
		flag + 3,
		[left + flag / 2, right - flag / 2],
	)
	const y = top + laneHeight / 2
	return {
		elements: [
			rowName(axis, y + 3, figureWords.current.course.rows.timeline),
			...flags.map(({ letter, text, place }, index) => {
				const at = places[index] ?? left
				return linked(
					request,
					place,
					text,
					el("rect", {
						x: at - flag / 2 - 0.5,
						y: y - flag / 2,
						width: flag + 1,
						height: flag,
						rx: 2,
						fill: "paper",
						stroke: "ink",
						"stroke-width": stroke.fine,
					}),
					textAt(at, y + 3, letter, { size: size.tiny, anchor: "middle" }),
				)
			}),
		],
		height: laneHeight,
	}
}

/** A mark for each session that reports an event; nothing without any. */
export function eventLane(request: FigureRequest, axis: Axis, events: readonly SessionEvent[], top: number): Drawn {
	if (events.length === 0) return { elements: [], height: 0 }
	const y = top + laneHeight / 2
	return {
		elements: [
			rowName(axis, y + 3, figureWords.current.course.rows.events),
			...events.map(({ column, text, place }) =>
				linked(request, place, text, mark("diamond", axis.x(column), y, { r: 3.5, fill: "ink", stroke: "ink" })),
			),
		],
		height: laneHeight + 4,
	}
}

/** How a session is marked by its status; one still to come is not. */
export const statusMarks = { held: "circle", missed: "cross", cancelled: "slash" } as const satisfies Record<string, Shape>

/** A mark for each session, as many numbers as have room, and the dates of the first and the last. */
export function sessionRow(request: FigureRequest, axis: Axis, top: number): Drawn {
	const { course: words, shared } = figureWords.current
	const { sessions } = request.case
	const { left, right } = axis
	const numbered = sessions.filter(({ session }) => session !== undefined)
	const every = Math.max(1, Math.ceil((widthOf(String(axis.columns.at(-1) ?? 0), size.tiny) + 4) / axis.step))
	const missed = new Set(sessions.flatMap(({ session, status }) => (session !== undefined && status !== "held" ? [session] : [])))
	return {
		elements: [
			rowName(axis, top + 23, shared.sessions),
			line(left, top + 6, right, top + 6),
			...contractLine(axis, top, top + 12),
			...numbered.map((note) => {
				const status = note.status ?? "held"
				const style =
					status === "held" ? ({ r: 2.5, fill: "ink", stroke: "ink" } as const) : ({ r: 4.5, stroke: "alert", strokeWidth: 1.8 } as const)
				return linked(
					request,
					{ file: note.file, line: 0 },
					words.sessionTip(note, status),
					mark(statusMarks[status], axis.x(axis.columnOf(note)), top + 6, style),
				)
			}),
			...axis.columns.flatMap((number, column) =>
				column % every === 0
					? [textAt(axis.x(column), top + 23, String(number), { size: size.tiny, anchor: "middle", bold: missed.has(number) })]
					: [],
			),
			...dates(request, axis, top + 38),
			...(axis.columns.length === 0
				? [textAt((left + right) / 2, top + 23, shared.noSessions, { size: size.tiny, italic: true, fill: "muted", anchor: "middle" })]
				: []),
		],
		height: 48,
	}
}

function dates({ case: { sessions } }: FigureRequest, { x, columnOf, left, right }: Axis, y: number): Element[] {
	const dated = sessions.filter(({ session, date }) => session !== undefined && date !== undefined)
	const ends = [...new Set([dated[0], dated.at(-1)])].flatMap((note) => {
		if (note?.date === undefined) return []
		const date = figureWords.current.shared.day(note.date)
		const half = widthOf(date, size.tiny) / 2
		return [{ date, x: Math.min(Math.max(x(columnOf(note)), left + half), right - half) }]
	})
	const [first, last] = ends
	const style = { size: size.tiny, anchor: "middle", fill: "muted" } as const
	const collide = first && last && overlap(boxOf(first.x, y, first.date, style), boxOf(last.x - 4, y, last.date, style))
	return ends.slice(0, collide ? 1 : 2).map(({ date, x: at }) => textAt(at, y, date, style))
}
