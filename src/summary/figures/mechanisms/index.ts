/** Mechanisms of change: a row for each, a column for each session, its rating as number and shade, and what was noted last. */
import type { NoteFacts } from "../../../cases/facts.ts"
import { type MechanismCourse, mechanismsOf } from "../../../cases/mechanisms.ts"
import { ratingNeedsEvidence, ratings, termTitle } from "../../../record/index.ts"
import { el, type Element } from "../element.ts"
import { figureOf, linked, top } from "../figure.ts"
import { shorten, wrap } from "../fit.ts"
import { legend, type Sign } from "../legend.ts"
import { dash, edge, shades, size, stroke } from "../style.ts"
import { mark } from "../marks.ts"
import type { Figure, FigureRequest } from "../request.ts"
import { textAt } from "../text.ts"
import { figureWords } from "../words.ts"
import { besideName, cellHeight, type Layout, layoutOf, nameStep } from "./layout.ts"
import { noted, untouched } from "./noted.ts"

/** Draws the mechanisms of a case over its sessions, and lists what sessions noted last. */
export function mechanisms(request: FigureRequest): Figure {
	const words = figureWords.current.mechanisms
	const { sessions } = request.case
	const courses = mechanismsOf(request.case)
	const layout = layoutOf(request, courses)
	const { columns } = layout
	const blocks = Array.from({ length: Math.max(1, Math.ceil(sessions.length / columns)) }, (_, index) =>
		sessions.slice(index * columns, (index + 1) * columns),
	)
	const blockHeight = 20 + courses.length * layout.rowHeight + 8
	const below = top + blocks.length * blockHeight
	const signs = legend(signsOf(sessions), below + 4, edge, layout.end)
	const changes = noted(request, layout, courses, below + signs.height + 20)
	return figureOf(request, {
		id: "mechanisms",
		title: words.title,
		description: words.description(
			courses.map((course) => ({
				...course,
				name: termTitle("mechanism", course.mechanism),
				untouched: untouched(request, course),
			})),
		),
		height: below + signs.height + 20 + changes.height + 10,
		content: [
			blocks.map((notes, index) => block(request, layout, courses, notes, top + index * blockHeight)),
			signs.elements,
			changes.elements,
		],
	})
}

/** As many sessions as there is room for, with the name of each mechanism next to its row or above it. */
function block(
	request: FigureRequest,
	layout: Layout,
	courses: readonly MechanismCourse[],
	notes: readonly NoteFacts[],
	at: number,
): Element[] {
	const { left, end, drop, cellWidth, rowHeight } = layout
	const isBelow = drop > 0
	const x = (column: number): number => left + column * cellWidth
	const y = (row: number): number => at + 20 + row * rowHeight
	return [
		...(isBelow && notes.length > 0
			? []
			: [textAt(edge, at + 12, figureWords.current.shared.sessions, { size: size.tiny, fill: "muted" })]),
		...notes.map((note, column) =>
			textAt(x(column) + cellWidth / 2, at + 12, shorten(String(note.session ?? "?"), { width: cellWidth - 2, size: size.tiny }), {
				size: size.tiny,
				anchor: "middle",
			}),
		),
		...(notes.length === 0
			? [
					textAt(isBelow ? edge + 80 : left + 6, at + 12, figureWords.current.shared.noSessions, {
						size: size.tiny,
						italic: true,
						fill: "muted",
					}),
				]
			: []),
		...courses.flatMap((course, row) => [
			...rowName(request, course, y(row), layout),
			...notes.map((note, column) => cell(request, course, note, { x: x(column), y: y(row) + drop, width: cellWidth })),
			...(notes.length === 0
				? [
						el("rect", {
							x: left,
							y: y(row) + drop,
							width: end - left,
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

/** The name of a mechanism, with a bar and a word for whether the formulation expects it. */
function rowName(request: FigureRequest, { mechanism, expected }: MechanismCourse, y: number, { nameWidth, nameLines }: Layout): Element[] {
	const { formulation } = request.case
	const title = termTitle("mechanism", mechanism)
	const expectation = formulation?.expected.find((one) => one.mechanism === mechanism)
	const place = formulation && expectation && { file: formulation.file, line: expectation.line }
	const name = wrap(title, { width: nameWidth - besideName, size: size.small, bold: expected }, nameLines)
	return [
		linked(
			request,
			place,
			title,
			el("rect", {
				x: edge,
				y: y + 2,
				width: 4,
				height: cellHeight - 4 + (name.length - 1) * nameStep,
				fill: expected ? "accent" : "none",
				stroke: expected ? "accent" : "line",
				"stroke-width": stroke.fine,
			}),
			...name.map((part, line) => textAt(edge + 10, y + 12 + line * nameStep, part, { size: size.small, bold: expected })),
			textAt(edge + 10, y + 24 + (name.length - 1) * nameStep, figureWords.current.mechanisms[expected ? "expected" : "notExpected"], {
				size: size.tiny,
				fill: "muted",
				italic: !expected,
			}),
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
		figureWords.current.mechanisms.ratingTip(termTitle("mechanism", mechanism), { note, rating, text: found.text }),
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
			label: termTitle("rating", String(rating)),
			draw: (x, y) => [
				...ratingCell(rating, small(x, y)),
				textAt(x, y + 3.5, String(rating), { size: size.tiny, anchor: "middle", fill: rating === ratings.at(-1) ? "on-accent" : "ink" }),
			],
		})),
		{
			label: figureWords.current.mechanisms.nothingNoted,
			draw: (x, y) =>
				el("rect", { ...small(x, y), fill: "none", stroke: "line", "stroke-width": stroke.fine, "stroke-dasharray": dash.fine }),
		},
		...unheld.map((status): Sign => ({
			label: figureWords.current.shared.sessionNotHeld[status],
			draw: (x, y) => mark(status === "missed" ? "cross" : "slash", x, y, { r: 4.5, stroke: "muted" }),
		})),
	]
}
