/** Mechanisms of change: a row for each, a column for each session, its rating as number and shade, and what was noted last. */
import { heldSessions } from "../../cases/course.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { type Indicator, type MechanismCourse, mechanismsOf } from "../../cases/mechanisms.ts"
import { ratingNeedsEvidence, ratings, termTitle } from "../../record/index.ts"
import { el, type Element } from "./element.ts"
import { words } from "./en.ts"
import { figureOf, linked, top } from "./figure.ts"
import { shorten, wrap } from "./fit.ts"
import { legend, type Sign } from "./legend.ts"
import { dash, edge, shades, size, stroke, width } from "./look.ts"
import { line, mark } from "./marks.ts"
import type { Figure, FigureRequest, Place } from "./request.ts"
import { textAt } from "./text.ts"
import { calledIn } from "./told.ts"

const nameWidth = 216
const left = edge + nameWidth
/** Sessions beyond go on in a further block below. */
const mostColumns = 20
const cellHeight = 28
const rowHeight = 32

export function mechanisms(request: FigureRequest): Figure {
	const { sessions } = request.case
	const courses = mechanismsOf(request.case)
	const cellWidth = (width - edge - left) / mostColumns
	const blocks = Array.from({ length: Math.max(1, Math.ceil(sessions.length / mostColumns)) }, (_, index) =>
		sessions.slice(index * mostColumns, (index + 1) * mostColumns),
	)
	const blockHeight = 20 + courses.length * rowHeight + 8
	const below = top + blocks.length * blockHeight
	const signs = legend(signsOf(sessions), below + 4, edge, width - edge)
	const told = noted(request, courses, below + signs.height + 20)
	return figureOf(request, {
		id: "mechanisms",
		title: words.mechanisms,
		description: words.mechanismsDescription(
			courses.map((course) => ({
				...course,
				name: termTitle("mechanism", course.mechanism),
				told: course.indicators.length > 0 ? course.indicators.map(toldOf) : [untouched(request, course)],
			})),
		),
		height: below + signs.height + 20 + told.height + 10,
		content: [
			blocks.map((notes, index) => block(request, courses, notes, top + index * blockHeight, cellWidth)),
			signs.elements,
			told.elements,
		],
	})
}

/** Up to so many sessions, with the name of each mechanism at the left. */
function block(
	request: FigureRequest,
	courses: readonly MechanismCourse[],
	notes: readonly NoteFacts[],
	at: number,
	cellWidth: number,
): Element[] {
	const x = (column: number): number => left + column * cellWidth
	const y = (row: number): number => at + 20 + row * rowHeight
	return [
		textAt(edge, at + 12, words.sessions, { size: size.tiny, fill: "muted" }),
		...notes.map((note, column) =>
			textAt(x(column) + cellWidth / 2, at + 12, shorten(String(note.session ?? "?"), { width: cellWidth - 2, size: size.tiny }), {
				size: size.tiny,
				anchor: "middle",
			}),
		),
		...(notes.length === 0 ? [textAt(left + 6, at + 12, words.noSessions, { size: size.tiny, italic: true, fill: "muted" })] : []),
		...courses.flatMap((course, row) => [
			...rowName(request, course, y(row)),
			...notes.map((note, column) => cell(request, course, note, { x: x(column), y: y(row), width: cellWidth })),
			...(notes.length === 0
				? [
						el("rect", {
							x: left,
							y: y(row),
							width: width - edge - left,
							height: cellHeight,
							fill: "none",
							stroke: "line",
							"stroke-width": stroke.fine,
							"stroke-dasharray": dash.missing,
						}),
					]
				: []),
		]),
	]
}

/** A name in one or two lines; beside what the formulation expects stands a bar, and the word. */
function rowName(request: FigureRequest, { mechanism, expected }: MechanismCourse, y: number): Element[] {
	const { formulation } = request.case
	const title = termTitle("mechanism", mechanism)
	const expectation = formulation?.expected.find((one) => one.mechanism === mechanism)
	const place = formulation && expectation && { file: formulation.file, line: expectation.line }
	const name = shorten(title, { width: nameWidth - 14, size: size.small, bold: expected })
	return [
		linked(
			request,
			place,
			title,
			el("rect", {
				x: edge,
				y: y + 2,
				width: 4,
				height: cellHeight - 4,
				fill: expected ? "accent" : "none",
				stroke: expected ? "accent" : "line",
				"stroke-width": stroke.fine,
			}),
			textAt(edge + 10, y + 12, name, { size: size.small, bold: expected }),
			textAt(edge + 10, y + 24, expected ? words.expected : words.notExpected, { size: size.tiny, fill: "muted", italic: !expected }),
		),
	]
}

interface Cell {
	readonly x: number
	readonly y: number
	readonly width: number
}

function cell(request: FigureRequest, { mechanism }: MechanismCourse, note: NoteFacts, { x, y, width: wide }: Cell): Element {
	const found = note.mechanisms.findLast((each) => each.mechanism === mechanism)
	const box = { x: x + 1, y, width: wide - 2, height: cellHeight }
	const [middle, baseline] = [x + wide / 2, y + cellHeight / 2 + 4]
	if (!found) {
		const frame = el("rect", { ...box, fill: "none", stroke: "line", "stroke-width": stroke.fine, "stroke-dasharray": dash.fine })
		const isHeld = note.status === undefined || note.status === "held"
		return el(
			"g",
			{},
			frame,
			isHeld ? undefined : mark(note.status === "missed" ? "cross" : "slash", middle, y + cellHeight / 2, { r: 4.5, stroke: "muted" }),
		)
	}
	const { rating } = found
	return linked(
		request,
		{ file: note.file, line: found.line },
		`${termTitle("mechanism", mechanism)}, ${words.noteName(note)}: ${words.ratingText(rating)}${found.text === "" ? "" : `: ${found.text}`}`,
		...ratingCell(rating, box),
		textAt(middle, baseline, rating === undefined ? "?" : String(rating), {
			size: size.text,
			bold: rating !== undefined && rating >= ratingNeedsEvidence,
			anchor: "middle",
			fill: rating === ratings.at(-1) ? "on-accent" : "ink",
		}),
	)
}

function ratingCell(
	rating: number | undefined,
	box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Element[] {
	const shade = shades[rating ?? 0] ?? 0
	return [
		el("rect", { ...box, fill: "paper", stroke: "accent", "stroke-width": stroke.fine }),
		...(shade > 0 ? [el("rect", { ...box, fill: "accent", "fill-opacity": shade })] : []),
	]
}

function signsOf(sessions: readonly NoteFacts[]): Sign[] {
	const small = (x: number, y: number) => ({ x: x - 8, y: y - 7, width: 16, height: 14 })
	const unheld = (["missed", "cancelled"] as const).filter((status) => sessions.some((session) => session.status === status))
	return [
		...ratings.map((rating): Sign => ({
			says: termTitle("rating", String(rating)),
			draw: (x, y) => [
				...ratingCell(rating, small(x, y)),
				textAt(x, y + 3.5, String(rating), { size: size.tiny, anchor: "middle", fill: rating === ratings.at(-1) ? "on-accent" : "ink" }),
			],
		})),
		{
			says: words.nothingNoted,
			draw: (x, y) =>
				el("rect", { ...small(x, y), fill: "none", stroke: "line", "stroke-width": stroke.fine, "stroke-dasharray": dash.fine }),
		},
		...unheld.map((status): Sign => ({
			says: `${words.sessions.toLowerCase()} ${termTitle("session-status", status).toLowerCase()}`,
			draw: (x, y) => mark(status === "missed" ? "cross" : "slash", x, y, { r: 4.5, stroke: "muted" }),
		})),
	]
}

const toldOf = ({ note, rating, text }: Indicator): string =>
	`${words.noteName(note)}, ${words.ratingText(rating)}${text === "" ? "" : `: ${text}`}`

interface Row {
	readonly says: string
	readonly place?: Place
	/** What stands there in the words of no note. */
	readonly isOwn?: boolean
}

/** The last indicators that tell of change, each in the words of its session; a rating without any is not kept from sight. */
function rowsOf(request: FigureRequest, course: MechanismCourse): Row[] {
	const most = 3
	const changes = course.indicators.filter(({ rating }) => rating === undefined || rating >= ratingNeedsEvidence)
	const rows = changes.slice(-most).map(({ note, rating, text, line: written }): Row => {
		const told = text === "" ? (rating === undefined ? [] : [words.noExample]) : [calledIn(request, text)]
		return {
			says: [words.lastNoted(note.session, rating), ...told].join(": "),
			place: { file: note.file, line: written },
			isOwn: text === "",
		}
	})
	return rows.length > 0 ? rows : [{ says: course.indicators.length > 0 ? words.noChangeNoted : untouched(request, course), isOwn: true }]
}

/** Of a mechanism without an indicator: whether a session rated it 0, or none spoke of it. */
function untouched({ case: of }: FigureRequest, { mechanism }: MechanismCourse): string {
	const isRated = heldSessions(of).some((session) => session.mechanisms.some((facts) => facts.mechanism === mechanism))
	return isRated ? termTitle("rating", "0") : words.nothingNoted
}

/** What changed, mechanism by mechanism. */
function noted(
	request: FigureRequest,
	courses: readonly MechanismCourse[],
	at: number,
): { readonly elements: readonly Element[]; readonly height: number } {
	const elements: Element[] = [
		line(edge, at - 6, width - edge, at - 6),
		textAt(edge, at + 10, words.lastChanges, { size: size.small, fill: "muted" }),
	]
	let y = at + 30
	for (const course of courses) {
		const name = wrap(termTitle("mechanism", course.mechanism), { width: nameWidth - 8, size: size.small, bold: true }, 2)
		elements.push(...name.map((text, row) => textAt(edge, y + row * 13, text, { size: size.small, bold: true })))
		const rows = rowsOf(request, course)
		for (const [row, { says, place, isOwn = false }] of rows.entries()) {
			elements.push(
				linked(
					request,
					place,
					says,
					textAt(left, y + row * 14, shorten(says, { width: width - edge - left, size: size.small }), {
						size: size.small,
						italic: isOwn,
						fill: isOwn ? "muted" : "ink",
					}),
				),
			)
		}
		y += Math.max(name.length * 13, rows.length * 14) + 8
	}
	return { elements, height: y - at }
}
