/** One measure over the sessions: bands, the limits of reliable change, points and the line that joins them. */
import { bandsOf, measureTitle } from "../../../record/index.ts"
import { el, type Element } from "../element.ts"
import { linked } from "../figure.ts"
import { shorten } from "../fit.ts"
import { legend } from "../legend.ts"
import { dash, edge, size, stroke, tint } from "../style.ts"
import { line, mark, type MarkStyle, type Shape, way } from "../marks.ts"
import type { FigureRequest } from "../request.ts"
import { apart, scale, ticks } from "../scale.ts"
import { boxOf, linesAt, overlap, textAt } from "../text.ts"
import { widthOf } from "../width.ts"
import { figureWords } from "../words.ts"
import { answersLane } from "./answers.ts"
import { type Axis, besidePlot, sideOf } from "./axis.ts"
import { contractLine } from "./contract.ts"
import type { Panel, Point, Series } from "./series.ts"

const headHeight = 20
const mostFactLines = 5
/** High for a course of scores, low for a single score and for answers. */
const heights = { course: 112, score: 80, answers: 40 } as const
/** A plot with few pixels for its width has more for its height. */
const narrowCourse = 150
/** Room for a number over the highest point. */
const above = 15
/** From one panel to the next. */
const gap = 14

export interface Drawn {
	readonly elements: readonly Element[]
	readonly height: number
}

/** A measure as a plot, or as a row of answers if it has nothing to plot. */
export function panel(request: FigureRequest, axis: Axis, of: Panel, top: number): Drawn {
	const columns = new Set(of.series.flatMap(({ points }) => points.map(({ column }) => column)))
	const isPlot = columns.size > 0
	const title = head(of, axis, top)
	const plotTop = top + title.height
	const usual = heights[!isPlot ? "answers" : columns.size > 1 ? "course" : "score"]
	const bottom = plotTop + (axis.isNarrow && usual === heights.course ? narrowCourse : usual)
	const drawn = isPlot ? plot(request, axis, of, plotTop, bottom) : answersLane(request, axis, of, plotTop, bottom)
	const below = isPlot && axis.isNarrow ? namesBelow(of, axis, bottom + 4) : { elements: [], height: 0 }
	return { elements: [...title.elements, ...drawn, ...below.elements], height: bottom + below.height + gap - top }
}

/** Names of bands, each with the total that it begins at, and of parts, if there is no room for them next to the plot. */
function namesBelow({ series, measure, banded }: Panel, { left, end }: Axis, top: number): Drawn {
	const names = (measure && banded ? bandsOf(measure) : []).map(({ start, title }) =>
		typeof start === "number"
			? `${figureWords.current.shared.number(start)} ${title}`
			: `> ${figureWords.current.shared.number(start.above)} ${title}`,
	)
	const bandNames = linesAt(left, top, names.join(" · "), { width: end - left, most: 4, size: size.tiny, fill: "muted" })
	const parts = namedParts(series, measure, banded).map(({ part, index }) => ({
		label: part,
		draw: (x: number, y: number) => mark(shapesOfParts[index] ?? "circle", x, y),
	}))
	const partNamesBelow = legend(parts, top + bandNames.height, left, end)
	return { elements: [...bandNames.elements, ...partNamesBelow.elements], height: bandNames.height + partNamesBelow.height }
}

/** The lines that are named: those of parts, unless bands are. */
const namedParts = (series: readonly Series[], measure: Panel["measure"], banded: boolean) =>
	series.flatMap(({ part, points }, index) => {
		const last = points.at(-1)
		return part === undefined || !last || (banded && measure?.bands) ? [] : [{ part, index, last }]
	})

/** The measure's name, and what is to be known for reading its figures. */
function head({ name, measure, left: lacking }: Panel, { end }: Axis, top: number): Drawn {
	const room = end - edge
	const title = shorten(name, { width: room / 2, size: size.heading, bold: true })
	const words = figureWords.current.course
	const facts = [
		measure && measureTitle(measure) !== name ? measureTitle(measure) : undefined,
		measure?.better && measure.scoring !== "none" ? words.better[measure.better] : undefined,
		measure?.reliableChange === undefined ? undefined : words.reliableChange(measure.reliableChange),
		lacking === 0 ? undefined : words.notDrawn(lacking),
	].filter((part) => part !== undefined)
	const x = edge + widthOf(title, size.heading, true) + 8
	const detail = facts.join(" · ")
	const heading = textAt(edge, top + 11, title, { size: size.heading, bold: true })
	if (widthOf(detail, size.small) <= end - x)
		return {
			elements: [heading, ...(detail === "" ? [] : [textAt(x, top + 11, detail, { size: size.small, fill: "muted" })])],
			height: headHeight,
		}
	const below = linesAt(edge, top + 16, detail, { width: room, most: mostFactLines, size: size.small, fill: "muted" })
	return { elements: [heading, ...below.elements], height: headHeight + below.height + 2 }
}

function plot(request: FigureRequest, axis: Axis, of: Panel, top: number, bottom: number): Element[] {
	const { left, right } = axis
	const y = scale(of.range, [bottom, top + above])
	return [
		...bands(of, axis, y, top, bottom),
		el("rect", { x: left, y: top, width: right - left, height: bottom - top, fill: "none", stroke: "line", "stroke-width": stroke.fine }),
		...limits(of, axis, y),
		...contractLine(axis, top, bottom),
		...of.series.flatMap((series, index) => curve(request, axis, of, series, index, y)),
		...numbers(of, axis, y),
		...(axis.isNarrow ? [] : partNames(of, axis, y, top, bottom)),
	]
}

/** Bands from the least to the most severe, ever darker and each with its name; their starts are the scale. */
function bands(
	{ measure, range: [least, most], banded }: Panel,
	{ left, right, end, isNarrow }: Axis,
	y: (value: number) => number,
	top: number,
	bottom: number,
): Element[] {
	const found = measure && banded ? bandsOf(measure) : []
	const starts = found.map(({ start }) => (typeof start === "number" ? start : start.above))
	const shade = (index: number): number => (measure?.better === "higher" ? found.length - 1 - index : index) / Math.max(1, found.length - 1)
	const edges = starts.map((start, index) => [y(start), index === starts.length - 1 ? top : y(starts[index + 1] ?? most)] as const)
	const names = apart(
		[...edges].reverse().map(([from, to]) => (from + to) / 2 + 3),
		size.tiny * 1.25,
		[top + size.tiny, bottom],
	).reverse()
	const places = starts.length > 0 ? [...starts, most] : ticks([least, most], 3)
	return [
		...edges.flatMap(([from, to], index) => [
			el("rect", {
				x: left,
				y: to,
				width: right - left,
				height: Math.max(0, from - to),
				fill: "ink",
				"fill-opacity": tint.least + (tint.most - tint.least) * shade(index),
			}),
			...(index === 0 ? [] : [line(left, from, right, from)]),
			...(isNarrow
				? []
				: [
						textAt(
							right + besidePlot,
							names[index] ?? from,
							shorten(found[index]?.title ?? "", { width: end - right - besidePlot, size: size.tiny }),
							{
								size: size.tiny,
								fill: "muted",
							},
						),
					]),
		]),
		...places
			.filter((place, index) => index === 0 || y(places[index - 1] ?? place) - y(place) >= size.tiny * 1.1)
			.map((place) =>
				textAt(left - 6, y(place) + 3, shorten(figureWords.current.shared.number(place), { width: left - edge - 6, size: size.tiny }), {
					size: size.tiny,
					fill: "muted",
					anchor: "end",
				}),
			),
	]
}

/** Where a score would differ from the first by a reliable change. */
function limits({ measure, first, range: [least, most] }: Panel, { left, right }: Axis, y: (value: number) => number): Element[] {
	const change = measure?.reliableChange
	if (change === undefined || !first) return []
	return [first.total - change, first.total + change]
		.filter((value) => value > least && value < most)
		.map((value) => line(left, y(value), right, y(value), { stroke: "ink", dash: dash.limit }))
}

const shapesOfParts: readonly Shape[] = ["circle", "square", "triangle", "diamond"]
const dashesOfParts = [undefined, dash.limit, dash.fine, dash.missing] as const

function curve(
	request: FigureRequest,
	{ x }: Axis,
	{ name }: Panel,
	{ part, points }: Series,
	index: number,
	y: (value: number) => number,
): Element[] {
	const words = figureWords.current.course
	const places = points.map(({ column, value }) => [x(column), y(value)] as const)
	return [
		...(places.length > 1
			? [
					el("path", {
						d: way(...places),
						fill: "none",
						stroke: "accent",
						"stroke-width": stroke.plain,
						"stroke-linejoin": "round",
						"stroke-dasharray": dashesOfParts[index],
					}),
				]
			: []),
		...points.map((point) => {
			const [shape, style] = part === undefined ? markOf(point.reliably) : ([shapesOfParts[index] ?? "circle", {}] as const)
			const { file } = point.score.note
			return linked(
				request,
				{ file, line: point.score.line },
				words.pointTip(point, part === undefined ? name : words.partOfMeasure(name, part)),
				mark(shape, x(point.column), y(point.value), style),
			)
		}),
	]
}

/** How a score is marked by its change from the first. */
export function markOf(reliably: Point["reliably"]): readonly [Shape, MarkStyle] {
	if (reliably === "better") return ["circle", { fill: "accent" }]
	return reliably === "worse" ? ["triangle", { fill: "alert", stroke: "alert", r: 4.5 }] : ["circle", {}]
}

/** The numbers over the points, as many as have room: first and last, those reliably worse, then the others. */
function numbers({ series }: Panel, axis: Axis, y: (value: number) => number): Element[] {
	const points = series.flatMap((each) => each.points.map((point, index) => ({ ...point, aside: aside(each.points, index) })))
	const first = [points[0], points.at(-1), ...points.filter(({ reliably }) => reliably === "worse")].filter((point) => point !== undefined)
	const style = { size: size.tiny, anchor: "middle" } as const
	const placed: { readonly text: string; readonly x: number; readonly y: number }[] = []
	const { x } = axis
	for (const point of new Set([...first, ...points])) {
		const text = figureWords.current.shared.number(point.value)
		const half = widthOf(text, size.tiny) / 2
		const [least, most] = sideOf(axis, x(point.column))
		const label = {
			text,
			x: Math.min(Math.max(x(point.column) + point.aside, least + half + 1), most - half - 1),
			y: y(point.value) - 6.5,
		}
		const box = boxOf(label.x, label.y, text, style)
		const room = { ...box, left: box.left - 1.5, right: box.right + 1.5 }
		if (!placed.some((other) => overlap(room, boxOf(other.x, other.y, other.text, style)))) placed.push(label)
	}
	return placed.map((label) => textAt(label.x, label.y, label.text, style))
}

/** A number steps aside of a line that comes down to its point, or goes up from it. */
function aside(points: readonly Point[], index: number): number {
	const here = points[index]?.value ?? 0
	const [isAfterHigher, isBeforeHigher] = [(points[index - 1]?.value ?? here) > here, (points[index + 1]?.value ?? here) > here]
	return isAfterHigher === isBeforeHigher ? 0 : isAfterHigher ? 3.5 : -3.5
}

/** Lines of parts are named at their ends. */
function partNames(
	{ series, banded, measure }: Panel,
	{ right, end }: Axis,
	y: (value: number) => number,
	top: number,
	bottom: number,
): Element[] {
	const named = namedParts(series, measure, banded)
		.map(({ part, index, last }) => ({ part, index, at: y(last.value) }))
		.sort((a, b) => a.at - b.at)
	const places = apart(
		named.map(({ at }) => at + 3),
		size.tiny * 1.3,
		[top + size.tiny, bottom],
	)
	return named.flatMap(({ part, index }, row) => {
		const at = places[row] ?? top
		return [
			mark(shapesOfParts[index] ?? "circle", right + 12, at - 3),
			textAt(right + 20, at, shorten(part, { width: end - right - 20, size: size.tiny }), { size: size.tiny, fill: "muted" }),
		]
	})
}
